// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focus_ring.h"

#include <QWidget>

namespace muhr::kit {

bool focusShown(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace muhr::kit
