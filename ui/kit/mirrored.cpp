// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mirrored.h"

#include <QStyle>
#include <QWidget>

namespace muhr::kit {

QRect mirrored(const QWidget &widget, const QRect &fromLeading)
{
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), fromLeading);
}

} // namespace muhr::kit
