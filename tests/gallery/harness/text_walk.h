// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <vector>

class QWidget;

namespace muhr::gallery {

/// What is wrong with the texts of a shown window: one that needs more room than it has, is shortened without a
/// tooltip, is cut off by what holds it, or lies over another. A widget that floats over the others says so by its
/// property "floats". Empty is good.
std::vector<QString> textFindings(const QWidget &window);

/// The same, and whether the window fits into the size it is meant for.
std::vector<QString> windowFindings(const QWidget &window, QSize size);

} // namespace muhr::gallery
