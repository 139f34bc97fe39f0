// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

namespace muhr::bench {

/// What zbar reads in a gray picture: QR codes only, every line, light codes on dark too. That is the most it can do.
QStringList readByZbar(const QImage &gray);

/// What the library that Muhr builds on reads when it is asked in the usual way.
QStringList readByLibrary(const QImage &gray);

} // namespace muhr::bench
