// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace muhr::tests {

/// A gray picture in which there is nothing to read, ever another for another number: counters, noise, stripes and
/// checks, pages of print, and what comes nearest to a code: three finder patterns around nothing but chance.
QImage pictureWithoutCode(QSize size, int n);

} // namespace muhr::tests
