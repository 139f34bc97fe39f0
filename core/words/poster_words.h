// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <cstdint>

/// What a poster says to somebody who is waiting or paying.
namespace muhr::words::poster {

/// "6 visits: / Free coffee", two lines.
QString headline(base::Language language, std::int64_t visits, const QString &reward);
QString pointYourCamera(base::Language language);
/// "No app needed. The first stamp is yours."; without the second half where none is given for joining.
QString noApp(base::Language language, std::int64_t welcome);
/// In the place of the QR code while the shop has no address yet.
QString askAtCounter(base::Language language);

} // namespace muhr::words::poster
