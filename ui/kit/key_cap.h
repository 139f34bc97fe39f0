// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace muhr::kit {

/// Draws the cap of a key ("F2", "Ctrl K") into the box, in one colour on what is below; the text runs from left to
/// right in every language.
void paintKeyCap(QPainter &painter, const QRectF &box, const QString &key, const QColor &colour);

/// Width and height the cap needs.
QSizeF keyCapSize(const QString &key);

} // namespace muhr::kit
