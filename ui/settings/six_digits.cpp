// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/six_digits.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "ui/kit/theme.h"

namespace muhr::settings {

QString digitsToCompare(const QString &digits)
{
    const QString local = base::localDigits(kit::currentLanguage(), digits);
    return base::isolateCode(local.left(3) + QLatin1Char(' ') + local.mid(3));
}

} // namespace muhr::settings
