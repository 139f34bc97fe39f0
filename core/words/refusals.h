// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace muhr::words {

/// Why something could not be done, as every command, route and window says it: a word for machines that never changes,
/// and a sentence for people.
enum class Refusal {
    NotOurCard,
    OtherShop,
    RevokedCard,
    UnknownCustomer,
    TooSoon, // counted by the minutes to wait
    NoReward,
    NeedsManager,
    AlreadyUndone,
    NothingToUndo,
    NotAllowed,
    PhoneTaken,
    BadValue, // %1 is the field
    StoreOpen,
    StoreNewer,
    StoreDamaged,
    DiskFull,
    NoKey,
    NoCamera,
    NoEndpoint,
    WrongClock,
    NeedsNewerMuhr,
    NotHere,
    UnknownCode,
    NothingToPay,
    CodeOver,
    CodeUsed,
    ChooseReward,
    RewardsWait,
    TooMuchAtOnce,
    ThisDevice,
    LastDevice,
    DeviceRevoked,
    StaffLeft,
    NeedsOwner,
    NoOwnerPassword,
    WrongPassword,
    TooManyTries, // counted by the minutes to wait
    WrongPin,
    LockedOut, // counted by the seconds to wait
    NoPin,
    WeakPin,
    LastOwner,
};

const std::vector<Refusal> &allRefusals();
/// `too_soon`, for machines.
QString errorWord(Refusal refusal);
std::optional<Refusal> parseErrorWord(QStringView word);
/// What happened, what was kept, what to do.
base::SourceText sentence(Refusal refusal);
/// The store did not take it, whatever the rules would have said: red, and without a sound of success.
bool isNotStored(Refusal refusal);

} // namespace muhr::words
