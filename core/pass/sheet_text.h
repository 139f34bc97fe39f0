// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace muhr::pass {

/// Whether letters are printed from a font, which a PDF carries with it, or as shapes, which need none.
enum class Letters { Printed, Shapes };

/// How a text is set on a sheet. Lengths are hundredths of a millimetre, the units of a sheet.
struct TextStyle
{
    base::Language language = base::Language::English;
    QColor colour;
    /// Height of the letters' square; made smaller until the text fits its box.
    double size = 400;
    QFont::Weight weight = QFont::Normal;
    /// Else from the leading edge.
    bool isCentred = true;
    Letters letters = Letters::Printed;
    /// Letter by letter: a code may be copied from the sheet, and a ligature would be another letter.
    bool isCode = false;
};

/// Sets a text into a box, from its top; broken at blanks and at line ends. Answers the height that it took.
double setText(QPainter &painter, const QRectF &box, const QString &text, const TextStyle &style);
/// The same in the middle between top and bottom.
void setTextInMiddle(QPainter &painter, const QRectF &box, const QString &text, const TextStyle &style);

} // namespace muhr::pass
