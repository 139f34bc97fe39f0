// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/typed_secret.h"

#include "core/base/digits.h"

namespace muhr::crypto {

QByteArray typedBytes(QStringView typed)
{
    return base::latinDigits(typed).normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace muhr::crypto
