// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/qr_image.h"

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace muhr::pass {

/// A PDF of one page of this size in millimetres, without a margin; `draw` gets a painter that counts millimetres.
QByteArray onePagePdf(QSizeF paper, const QString &title, const std::function<void(QPainter &)> &draw);

/// Counts hundredths of a millimetre while it lives, since sizes of fonts are whole numbers.
class Hundredths
{
public:
    explicit Hundredths(QPainter &painter);
    ~Hundredths();
    Hundredths(const Hundredths &) = delete;
    Hundredths &operator=(const Hundredths &) = delete;

private:
    QPainter &m_painter;
};

/// The code with its quiet zone, filling the box from its corner; as one shape, so that no seams show. The box is
/// square.
void drawQr(QPainter &painter, const scan::QrMatrix &qr, const QRectF &box);

} // namespace muhr::pass
