// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/openssl_handles.h"

#include <QtGlobal>

namespace muhr::crypto {

void must(bool worked, const char *step)
{
    if (!worked)
        qFatal("OpenSSL failed at: %s", step);
}

} // namespace muhr::crypto
