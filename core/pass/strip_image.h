// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/card_contents.h"

#include <QImage>

namespace muhr::pass {

/// The picture across an Apple pass, with the seals: 375x144 points, of which a phone may show only the middle 123.
/// `scale` is the pixels a point: 1, 2 or 3.
QImage stripImage(const CardContents &card, int scale);

} // namespace muhr::pass
