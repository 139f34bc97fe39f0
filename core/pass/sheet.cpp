// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/sheet.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace muhr::pass {
namespace {

/// A dot is then a hundredth of a millimetre.
constexpr int dotsPerInch = 2540;
constexpr double dotsPerMm = 100;

} // namespace

QByteArray onePagePdf(QSizeF paper, const QString &title, const std::function<void(QPainter &)> &draw)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Muhr"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(paper, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(dotsPerMm, dotsPerMm);
    draw(painter);
    painter.end();
    return bytes;
}

Hundredths::Hundredths(QPainter &painter) : m_painter(painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(1 / dotsPerMm, 1 / dotsPerMm);
}

Hundredths::~Hundredths()
{
    m_painter.restore();
}

void drawQr(QPainter &painter, const scan::QrMatrix &qr, const QRectF &box)
{
    const double module = box.width() / (qr.size() + 2 * scan::QrMatrix::quietModules);
    const QPointF start = box.topLeft() + QPointF(module, module) * scan::QrMatrix::quietModules;
    QPainterPath dark;
    dark.setFillRule(Qt::WindingFill);
    for (int y = 0; y < qr.size(); ++y) {
        for (int x = 0; x < qr.size();) {
            int end = x;
            while (end < qr.size() && qr.isDark(end, y))
                ++end;
            if (end > x)
                dark.addRect(QRectF(start + QPointF(x, y) * module, QSizeF((end - x) * module, module)));
            x = end + 1;
        }
    }
    // Modules with soft edges would let paper shine through between them.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(dark, Qt::black);
    painter.restore();
}

} // namespace muhr::pass
