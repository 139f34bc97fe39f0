// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muhr::tests::architecture {

/// True for a header of a Qt module that draws windows. (Where Qt's headers lie, every class is a file of its name.)
bool isWindowHeader(const QString &name);

} // namespace muhr::tests::architecture
