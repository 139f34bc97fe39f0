// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/card_contents.h"

#include <QString>

namespace muhr::pass {

/// On what the seals lie: on the shop's colour, or on paper.
enum class SealGround { Card, Paper };

/// The seals of a card as an `<svg>` element to stand inside a page: no script, nothing from outside.
QString sealsSvg(const CardContents &card, SealGround ground = SealGround::Card);
/// The text as a QR code, black on white with its quiet zone; empty if the text is empty or too long for a code.
/// `label` is what a screen reader says.
QString qrSvg(const QString &text, const QString &label = {});

} // namespace muhr::pass
