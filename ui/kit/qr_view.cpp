// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/qr_view.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muhr::kit {

void paintCode(QPainter &painter, const QRectF &box, const scan::QrMatrix &code)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int across = code.size() + 2 * scan::QrMatrix::quietModules;
    const double room = std::min(box.width(), box.height());
    // A module of a whole number of pixels keeps its edges sharp; what is left over makes the quiet zone wider. Where
    // too much would be left over, modules differ by a pixel instead.
    double module = std::floor(room * ratio / across) / ratio;
    if (module * across < room * 0.85)
        module = room / across;
    const double side = module * code.size();
    const auto whole = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const QPointF corner(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < code.size(); ++y) {
        for (int x = 0; x < code.size(); ++x) {
            if (!code.isDark(x, y))
                continue;
            const QPointF from(whole(corner.x() + x * module), whole(corner.y() + y * module));
            const QPointF to(whole(corner.x() + (x + 1) * module), whole(corner.y() + (y + 1) * module));
            painter.fillRect(QRectF(from, to), tokens().module);
        }
    }
    painter.restore();
}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QrView::setCode(const scan::QrMatrix &code)
{
    m_code = code;
    update();
}

void QrView::clear()
{
    m_code.reset();
    update();
}

QSize QrView::sizeHint() const
{
    return {220, 220};
}

QSize QrView::minimumSizeHint() const
{
    return {96, 96};
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(tokens().line, 1));
    painter.setBrush(tokens().quiet);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Tokens::corner, Tokens::corner);
    if (m_code)
        paintCode(painter, box.adjusted(4, 4, -4, -4), *m_code);
}

} // namespace muhr::kit
