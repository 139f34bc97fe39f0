// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/check_pin.h"

#include "core/actions/tries_wait.h"
#include "core/actions/write.h"
#include "core/crypto/mac.h"
#include "core/crypto/pin_hash.h"
#include "core/report/staff_pin.h"
#include "core/store/staff_table.h"

namespace muhr::actions {
namespace {

using base::Unexpected;
using words::Refusal;

Outcome<void> note(Workplace &workplace, const base::StaffId &staff, const store::PinTries &tries)
{
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    if (const auto set = store::setPinTries(*transaction, workplace.session.shop, staff, tries); !set)
        return refused(set.error());
    return orRefused(transaction->commit());
}

/// Where the clock was set back since, the wait begins anew.
Outcome<void> mustNotWait(Workplace &workplace, const base::StaffId &staff, store::PinTries tries, base::Instant now)
{
    if (!tries.lockedUntil || *tries.lockedUntil <= now)
        return {};
    const std::chrono::milliseconds longest = waitAfter(tries.wrongTries);
    std::chrono::milliseconds wait = *tries.lockedUntil - now;
    if (wait > longest) {
        wait = longest;
        tries.lockedUntil = now + wait;
        if (auto noted = note(workplace, staff, tries); !noted)
            return noted;
    }
    return words::refused(Refusal::LockedOut, {std::int64_t(std::chrono::ceil<std::chrono::seconds>(wait).count())});
}

} // namespace

crypto::Pepper pinPepper(const Workplace &workplace)
{
    const auto key = crypto::derivedKey(workplace.keys->shop.first(), "muhr/staff/pin/1");
    return *crypto::Pepper::fromBytes(key.view());
}

Outcome<void> checkPin(Workplace &workplace, const base::StaffId &staff, const QString &pin)
{
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return Unexpected{keys.error()};
    const auto stored = report::storedPin(workplace.database, *keys, staff);
    if (!stored)
        return refused(stored.error());
    if (!*stored)
        return words::refused(Refusal::NoPin);
    const auto hash = crypto::PinHash::parse(**stored);
    if (!hash)
        return words::refused(Refusal::NeedsNewerMuhr);
    const auto before = store::pinTries(workplace.database, workplace.session.shop, staff);
    if (!before)
        return refused(before.error());
    const base::Instant now = workplace.clock.now();
    if (auto free = mustNotWait(workplace, staff, *before, now); !free)
        return free;
    store::PinTries tries{before->wrongTries + 1, {}};
    if (const auto wait = waitAfter(tries.wrongTries); wait.count() > 0)
        tries.lockedUntil = now + wait;
    if (auto noted = note(workplace, staff, tries); !noted)
        return noted;
    if (!hash->fits(pin, pinPepper(workplace)))
        return words::refused(Refusal::WrongPin);
    return note(workplace, staff, {});
}

} // namespace muhr::actions
