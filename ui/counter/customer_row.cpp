// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customer_row.h"

#include "core/base/isolate.h"
#include "ui/kit/avatar.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace muhr::counter {
namespace {

constexpr int high = 56;
constexpr int padding = 12;
constexpr int round = 34;
constexpr int gap = 12;
constexpr int stampsWide = 72;
constexpr int iconSide = 20;

} // namespace

QSize CustomerRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, high};
}

void CustomerRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Tokens &t = kit::tokens();
    const auto place = [&option](int start, int y, int wide, int tall) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.x() + start, option.rect.y() + y, wide, tall));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? t.firuzaTint : t.paper);
        painter->drawRoundedRect(option.rect, kit::Tokens::corner, kit::Tokens::corner);
    }
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect circle = place(padding, (high - round) / 2, round, round);
    kit::paintAvatar(*painter, circle, index.data(NameRole).toString(),
                     option.state & QStyle::State_Selected ? t.surface : t.firuzaTint);
    painter->setFont(kit::font(kit::Type::Bold));

    const int textStart = padding + round + gap;
    const int textWide = option.rect.width() - textStart - stampsWide - iconSide - 2 * gap - padding;
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QString phone = index.data(PhoneRole).toString();
    const int nameHigh = phone.isEmpty() ? high : high / 2;
    painter->setPen(t.ink);
    painter->drawText(place(textStart, phone.isEmpty() ? 0 : 5, textWide, nameHigh), flags,
                      QFontMetrics(painter->font()).elidedText(name, Qt::ElideRight, textWide));
    painter->setPen(t.inkSoft);
    painter->setFont(kit::font(kit::Type::Body));
    if (!phone.isEmpty())
        painter->drawText(place(textStart, high / 2 - 4, textWide, high / 2), flags, base::isolateCode(phone));
    painter->drawText(place(option.rect.width() - padding - stampsWide, 0, stampsWide, high),
                      QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter),
                      index.data(StampsRole).toString());
    if (index.data(RewardRole).toBool()) {
        kit::paintIcon(*painter,
                       place(option.rect.width() - padding - stampsWide - gap - iconSide, (high - iconSide) / 2,
                             iconSide, iconSide),
                       kit::Icon::Gift, t.zar);
    }
    painter->restore();
}

} // namespace muhr::counter
