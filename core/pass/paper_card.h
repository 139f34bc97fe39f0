// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/card_contents.h"

#include <QByteArray>
#include <QSizeF>

class QPainter;

namespace muhr::pass {

/// A bank card: ISO/IEC 7810 ID-1. Millimetres.
inline constexpr QSizeF paperCardSize{85.6, 53.98};

/// A card to print and cut out: its code, the short number, the name, seals to tick. Needs a QGuiApplication.
QByteArray paperCardPdf(const CardContents &card);
/// For a preview and a printer: in millimetres from the upper corner.
void drawPaperCard(QPainter &painter, const CardContents &card);

} // namespace muhr::pass
