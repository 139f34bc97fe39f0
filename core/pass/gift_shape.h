// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

namespace muhr::pass {

/// The gift on a reward's seal, as path data of an SVG in a box of 24x24, to be stroked 1.75 wide; the same as
/// resources/icons/gift.svg.
inline constexpr char giftPath[] =
    "M4.5 8h15a1 1 0 0 1 1 1v2.2a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1z"
    "M5 12.2V19a1.2 1.2 0 0 0 1.2 1.2h11.6A1.2 1.2 0 0 0 19 19v-6.8M12 8v12.2"
    "M12 8c-1.4-4.6-6.6-5.3-6.6-2.2C5.4 7.4 7.5 8 12 8zM12 8c1.4-4.6 6.6-5.3 6.6-2.2C18.6 7.4 16.5 8 12 8z";

/// The same for a painter.
QPainterPath giftShape();

} // namespace muhr::pass
