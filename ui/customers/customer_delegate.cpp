// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_delegate.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/words/card_words.h"
#include "ui/customers/customer_model.h"
#include "ui/kit/avatar.h"
#include "ui/kit/icon.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace muhr::customers {
namespace {

constexpr int high = 60;
constexpr int padding = 14;
constexpr int round = 36;
constexpr int gap = 14;
constexpr int giftWide = 36;
constexpr int stampsWide = 88;
constexpr int lastWide = 116;
constexpr int visitsWide = 104;

} // namespace

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {320, high};
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CustomerModel *>(index.model());
    const report::CustomerRow *row = model ? model->row(index.row()) : nullptr;
    const kit::Tokens &t = kit::tokens();
    const base::Language language = kit::currentLanguage();
    const auto place = [&option](int start, int y, int wide, int tall) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.x() + start, option.rect.y() + y, wide, tall));
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(Qt::NoPen);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setBrush(isSelected ? t.firuzaTint : t.paper);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), kit::Tokens::corner, kit::Tokens::corner);
    }
    const QRect circle = place(padding, (high - round) / 2, round, round);
    const QColor ground = isSelected ? t.surface : t.firuzaTint;
    if (!row) {
        painter->setBrush(ground);
        painter->drawEllipse(circle);
        // On its way: the shape of a name.
        painter->setBrush(t.line);
        painter->drawRoundedRect(place(padding + round + gap, high / 2 - 5, 140, 10), 5, 5);
        painter->restore();
        return;
    }
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter);
    const auto write = [&](const QRect &box, Qt::Alignment side, const QString &text) {
        painter->drawText(box, static_cast<int>(side) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    const QString name = row->name.isEmpty() ? tr("Card without a name") : row->name;
    kit::paintAvatar(*painter, circle, row->name, ground);

    painter->setFont(kit::font(kit::Type::Bold));
    int end = option.rect.width() - padding;
    if (row->rewardsWaiting > 0)
        kit::paintIcon(*painter, place(end - 22, (high - 22) / 2, 22, 22), kit::Icon::Gift, t.zar);
    end -= giftWide;
    painter->setPen(t.ink);
    if (row->goal > 0)
        write(place(end - stampsWide, 0, stampsWide, high), trailing,
              words::card::stamps(language, row->stamps, row->goal));
    end -= stampsWide + gap;
    painter->setFont(kit::font(kit::Type::Body));
    painter->setPen(t.inkSoft);
    const bool hasRoom = option.rect.width() > 620;
    if (hasRoom) {
        const base::Zone zone = base::Zone::parse(m_zone).value_or(base::Zone::utc());
        if (row->lastVisit)
            write(place(end - lastWide, 0, lastWide, high), trailing,
                  base::formatDate(language, base::dayOf(*row->lastVisit, zone)));
        end -= lastWide + gap;
        write(place(end - visitsWide, 0, visitsWide, high), trailing, tr("%Ln visits", nullptr, int(row->visits)));
        end -= visitsWide + gap;
    }
    const int start = padding + round + gap;
    const int wide = end - start;
    painter->setFont(kit::font(kit::Type::Bold));
    painter->setPen(row->name.isEmpty() ? t.inkSoft : t.ink);
    const bool hasPhone = !row->phone.isEmpty();
    write(place(start, hasPhone ? 8 : 0, wide, hasPhone ? 23 : high), leading, name);
    painter->setFont(kit::font(kit::Type::Body));
    painter->setPen(t.inkSoft);
    if (hasPhone)
        write(place(start, 30, wide, 22), leading, base::isolateCode(row->phone));
    painter->restore();
}

} // namespace muhr::customers
