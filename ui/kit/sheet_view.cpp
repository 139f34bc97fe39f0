// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet_view.h"

#include "ui/kit/shadow.h"
#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace muhr::kit {
namespace {

constexpr double shadowRoom = 24;

} // namespace

SheetView::SheetView(QWidget *parent) : QWidget(parent) {}

void SheetView::setSheet(const QSizeF &sizeMm, const Sheet &sheet)
{
    m_sizeMm = sizeMm;
    m_sheet = sheet;
    update();
}

QSize SheetView::sizeHint() const
{
    return {340, 460};
}

QSize SheetView::minimumSizeHint() const
{
    return {160, 220};
}

void SheetView::paintEvent(QPaintEvent *)
{
    const QSizeF room(width() - 2 * shadowRoom, height() - 2 * shadowRoom);
    const double scale = std::min(room.width() / m_sizeMm.width(), room.height() / m_sizeMm.height());
    if (scale <= 0)
        return;
    QRectF box(QPointF(0, 0), m_sizeMm * scale);
    box.moveCenter(QRectF(rect()).center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShadow(painter, box, 2, 16, tokens().shadow);
    painter.fillRect(box, tokens().quiet);
    if (!m_sheet)
        return;
    painter.setClipRect(box);
    painter.translate(box.topLeft());
    painter.scale(scale, scale);
    m_sheet(painter);
}

} // namespace muhr::kit
