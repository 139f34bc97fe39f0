// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// A phone that asked to be told when a pass changes (PassKit's deviceLibraryIdentifier and push token).
struct WalletDevice
{
    QString library;
    QString pushToken;
};

enum class Registered { Anew, Before };

/// A phone registers for a pass; a new push token replaces its old one, and the moment of the phone is that of its last
/// registration.
Result<Registered> registerWallet(Transaction &transaction, const base::ShopId &shop, const WalletDevice &device,
                                  const base::CardId &serial, base::Instant at);
/// A phone without any registration left is forgotten. Answers whether there was one.
Result<bool> unregisterWallet(Transaction &transaction, const base::ShopId &shop, const QString &library,
                              const base::CardId &serial);
/// Apple says the push token is dead: the phone and its registrations are forgotten. With `goneSince` only if the phone
/// has not registered for any pass after it.
Result<void> forgetWallet(Transaction &transaction, const base::ShopId &shop, const QString &pushToken,
                          std::optional<base::Instant> goneSince = {});
/// Phones to tell about a pass, by library.
Result<std::vector<WalletDevice>> walletsOf(Database &database, const base::ShopId &shop, const base::CardId &serial);

/// A pass of a phone that changed since.
struct ChangedPass
{
    base::CardId serial;
    base::Instant lastModified;
};
/// Apple passes that a phone is registered for and that changed after `since`; nothing: all of them.
Result<std::vector<ChangedPass>> changedPasses(Database &database, const base::ShopId &shop, const QString &library,
                                               std::optional<base::Instant> since);

} // namespace muhr::store
