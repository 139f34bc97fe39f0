// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace muhr::kit {

/// Whether the widget has to show that it has the focus: only while someone goes through the window by keys.
bool focusShown(const QWidget &widget);

} // namespace muhr::kit
