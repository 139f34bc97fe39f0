// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/status_chip.h"

#include "ui/kit/focus_ring.h"
#include "ui/kit/icon.h"
#include "ui/kit/mirrored.h"
#include "ui/kit/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int iconSide = 16;

struct Look
{
    QColor fill;
    QColor edge;
    QColor words;
    QColor mark;
};

Look lookOf(Status status, const Tokens &t)
{
    switch (status) {
    case Status::Good:
        return {t.surface, t.line, t.inkSoft, t.good};
    case Status::Care:
        return {t.careTint, t.careTint, t.care, t.care};
    case Status::Stop:
        return {t.stopTint, t.stop, t.stop, t.stop};
    }
    Q_UNREACHABLE();
}

} // namespace

StatusChip::StatusChip(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(Status status, const QString &words)
{
    m_status = status;
    setText(words);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const QFontMetrics metrics(kit::font(m_status == Status::Good ? Type::Body : Type::Bold));
    const int mark = m_status == Status::Good ? 8 : iconSide;
    return {12 + mark + 8 + metrics.horizontalAdvance(text()) + 13, 30};
}

QSize StatusChip::minimumSizeHint() const
{
    return sizeHint();
}

void StatusChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const Look look = lookOf(m_status, t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focusShown(*this) ? QPen(t.firuza, 2) : QPen(look.edge, 1));
    painter.setBrush(look.fill);
    const double inset = focusShown(*this) ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), height() / 2.0, height() / 2.0);

    const auto visual = [this](const QRect &logical) { return mirrored(*this, logical); };
    const int mark = m_status == Status::Good ? 8 : iconSide;
    const QRect markBox = visual(QRect(12, (height() - mark) / 2, mark, mark));
    if (m_status == Status::Good) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.mark);
        painter.drawEllipse(markBox);
    } else {
        paintIcon(painter, markBox, m_status == Status::Care ? Icon::Clock : Icon::Stop, look.mark);
    }
    painter.setFont(kit::font(m_status == Status::Good ? Type::Body : Type::Bold));
    painter.setPen(look.words);
    painter.drawText(visual(QRect(20 + mark, 0, width() - 20 - mark, height())),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, text());
}

} // namespace muhr::kit
