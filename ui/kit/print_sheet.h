// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace muhr::kit {

/// What is drawn on one A4 page, in millimetres from its upper corner.
using Sheet = std::function<void(QPainter &)>;

/// Asks for the printer and prints one page. Opens over its window and doesn't block.
void printSheet(QWidget &over, const QString &title, Sheet sheet);

} // namespace muhr::kit
