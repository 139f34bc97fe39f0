// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/brand.h"

#include "ui/kit/mirrored.h"
#include "ui/kit/seal_painter.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace muhr::kit {
namespace {

constexpr int mark = 28;
constexpr int wordStart = 48;

QFont wordFont()
{
    QFont result = font(Type::Strong);
    result.setPixelSize(18);
    return result;
}

} // namespace

Brand::Brand(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Muhr"));
}

void Brand::setMarkOnly(bool markOnly)
{
    m_markOnly = markOnly;
    updateGeometry();
    update();
}

QSize Brand::sizeHint() const
{
    return {m_markOnly ? mark + 8 : wordStart + QFontMetrics(wordFont()).horizontalAdvance(tr("Muhr")) + 8, 34};
}

QSize Brand::minimumSizeHint() const
{
    return sizeHint();
}

void Brand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto visual = [this](const QRect &logical) { return mirrored(*this, logical); };
    const int start = m_markOnly ? (width() - mark) / 2 : 9;
    paintMark(painter, visual(QRect(start, (height() - mark) / 2, mark, mark)), tokens());
    if (m_markOnly)
        return;
    painter.setFont(wordFont());
    painter.setPen(tokens().ink);
    painter.drawText(visual(QRect(wordStart, 0, width() - wordStart, height())),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextDontClip, tr("Muhr"));
}

void Brand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Muhr"));
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace muhr::kit
