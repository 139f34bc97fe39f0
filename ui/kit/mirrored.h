// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace muhr::kit {

/// A box inside the widget, counted from its leading side, where it really lies.
QRect mirrored(const QWidget &widget, const QRect &fromLeading);

} // namespace muhr::kit
