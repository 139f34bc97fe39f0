// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/crypto/cms.h"

#include <QByteArray>
#include <QString>

namespace muhr::crypto {

/// Certificates shaped like Apple's that no phone trusts: for trying passes out, and for tests.
struct DemoCertificates
{
    QByteArray root;
    PassSignerFiles signer;
};

/// Makes a root, an intermediate and a pass certificate with new 2048-bit keys, valid for a year from a day before
/// `now`. The keys come from OpenSSL's own generator, which takes no other. Takes about a second.
DemoCertificates makeDemoCertificates(const QString &passType, const QString &team, base::Instant now);

} // namespace muhr::crypto
