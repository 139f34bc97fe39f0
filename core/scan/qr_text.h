// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/qr_image.h"

#include <QStringList>

namespace muhr::scan {

/// A code for a terminal, quiet zone included: two modules a character, one over the other, black on white whatever the
/// terminal's colours are (ANSI escapes of each line).
QStringList terminalLines(const QrMatrix &code);

} // namespace muhr::scan
