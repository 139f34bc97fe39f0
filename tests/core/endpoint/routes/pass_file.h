// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muhr::tests {

/// A file of a .pkpass as `unzip` takes it out; empty if there is none.
QByteArray passFile(const QByteArray &pkpass, const QByteArray &name);
/// What `openssl smime` says of the signature, by a root that it is told to trust.
QByteArray verifiedByOpenssl(const QByteArray &pkpass, const QByteArray &root);

} // namespace muhr::tests
