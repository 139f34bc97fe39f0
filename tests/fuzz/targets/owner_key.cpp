// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/owner_key.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

void run(QByteArrayView bytes)
{
    const auto key = crypto::SealedOwnerKey::parse(bytes.toByteArray());
    if (!key)
        return;
    require(crypto::SealedOwnerKey::parse(key->json()) == key, "an owner's key reads back");
}

} // namespace

const Target &ownerKey()
{
    static const Target target{"owner_key", run};
    return target;
}

} // namespace muhr::fuzz::targets
