// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/owner_power.h"

#include "core/actions/owner_key_document.h"
#include "core/actions/tries_wait.h"
#include "core/actions/write.h"
#include "core/store/owner_tries_table.h"
#include "core/store/staff_table.h"

namespace muhr::actions {
namespace {

using base::Unexpected;
using words::Refusal;

struct OwnersKey
{
    base::StaffId staff;
    crypto::SealedOwnerKey key;
};

/// Of everybody who is an owner now and has a password.
Outcome<std::vector<OwnersKey>> ownersKeys(Workplace &workplace)
{
    const base::ShopId &shop = workplace.session.shop;
    const auto staff = store::listStaff(workplace.database, shop);
    if (!staff)
        return refused(staff.error());
    std::vector<OwnersKey> owners;
    for (const store::StaffRow &row : *staff) {
        if (row.role != loyalty::Role::Owner || !row.isActive)
            continue;
        const auto key = ownerKeyOf(workplace.database, shop, row.staff);
        if (!key)
            return refused(key.error());
        if (*key)
            owners.push_back({row.staff, **key});
    }
    return owners;
}

Outcome<void> note(Workplace &workplace, const store::OwnerTries &tries)
{
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto set = store::setOwnerTries(*transaction, workplace.session.shop, tries);
    if (!set)
        return refused(set.error());
    return orRefused(transaction->commit());
}

/// Where the clock was set back since, the wait begins anew.
base::Unexpected<ActionError> refusedMeanwhile(Workplace &workplace, store::OwnerTries tries, base::Instant now)
{
    const std::chrono::milliseconds longest = waitAfter(tries.wrongTries);
    std::chrono::milliseconds wait = *tries.lockedUntil - now;
    if (wait > longest) {
        wait = longest;
        tries.lockedUntil = now + wait;
        if (const auto noted = note(workplace, tries); !noted)
            return Unexpected{noted.error()};
    }
    return words::refused(Refusal::TooManyTries, {std::int64_t(std::chrono::ceil<std::chrono::minutes>(wait).count())});
}

} // namespace

Outcome<bool> hasOwnerPassword(Workplace &workplace)
{
    const auto owners = ownersKeys(workplace);
    if (!owners)
        return Unexpected{owners.error()};
    return !owners->empty();
}

Outcome<OwnerPower> openOwnerPower(Workplace &workplace, const QString &password)
{
    if (!workplace.keys)
        return words::refused(Refusal::NoKey);
    const auto owners = ownersKeys(workplace);
    if (!owners)
        return Unexpected{owners.error()};
    if (owners->empty())
        return words::refused(Refusal::NoOwnerPassword);
    auto tries = store::ownerTries(workplace.database, workplace.session.shop);
    if (!tries)
        return refused(tries.error());
    const base::Instant now = workplace.clock.now();
    if (tries->lockedUntil && *tries->lockedUntil > now)
        return refusedMeanwhile(workplace, *tries, now);
    bool hasKey = false;
    for (const OwnersKey &owner : *owners) {
        auto key =
            crypto::openOwnerKey(owner.key, password, {workplace.session.shop, owner.staff}, workplace.keys->shop);
        hasKey = hasKey || key || key.error() != crypto::OwnerKeyError::NoShopKey;
        if (!key)
            continue;
        if (tries->wrongTries > 0)
            if (const auto noted = note(workplace, {}); !noted)
                return Unexpected{noted.error()};
        return OwnerPower{owner.staff, std::move(*key)};
    }
    if (!hasKey)
        return words::refused(Refusal::NoKey);
    ++tries->wrongTries;
    if (tries->wrongTries >= freeTries)
        tries->lockedUntil = now + waitAfter(tries->wrongTries);
    if (const auto noted = note(workplace, *tries); !noted)
        return Unexpected{noted.error()};
    return words::refused(Refusal::WrongPassword);
}

Workplace asOwner(const Workplace &workplace, const OwnerPower &power)
{
    Workplace place = workplace;
    place.session.staff = power.staff;
    place.session.role = loyalty::Role::Owner;
    place.session.ceiling = loyalty::Ceiling::Owner;
    place.owner = &power;
    return place;
}

} // namespace muhr::actions
