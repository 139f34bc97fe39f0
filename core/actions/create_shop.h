// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/session.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/random.h"
#include "core/base/sha256.h"

#include <QByteArray>

#include <functional>

namespace muhr::store {
class Database;
}

namespace muhr::actions {

struct ShopKeys;

/// What Welcome, `muhr-cli shop create` and the demonstration ask for.
struct CreateShop
{
    QString name;
    /// Empty = "Owner" in the language.
    QString ownerName;
    /// Empty = the name of the shop.
    QString branchName;
    base::Language language = base::Language::English;
    /// ISO code; empty = the one usual for the language.
    QString currency;
    /// IANA name; empty = the one usual for the language.
    QString zone;
    /// A trade of resources/templates, or "blank".
    QString trade = QStringLiteral("cafe");
    /// A whole programme (JSON) instead of the template with the three fields below.
    QByteArray programme;
    std::optional<int> goal;
    /// Title of the reward at the goal, in the language of the shop.
    QString reward;
    std::optional<int> welcomeStamps;
    /// "#RRGGBB"; empty = the template's.
    QString cardColour;
    /// A shop to try things in: it may be given any moment, so that histories can be played in.
    bool isRehearsal = false;
};

/// A new shop, and what is to be printed for its owner.
struct ShopCreated
{
    /// Of its owner, at its first branch, on this device.
    Session session;
    base::ProgrammeId programme;
    base::Sha256 version;
    QString currency;
    QString zone;
    base::Language language = base::Language::English;
    /// Where the first join QR hangs.
    base::PlacementId placement;
    /// For the recovery sheet: eight groups of five characters, stored nowhere.
    QString recoveryKey;
};

/// Puts the keys of a new shop away (key store or key file). Errors: no_key.
using KeepKeys = std::function<Outcome<void>(const base::ShopId &, const ShopKeys &)>;

/// Makes a shop with its owner, first branch, first placement, this device, default programme and keys, in one
/// transaction; the keys are put away before it is committed, so that there is no shop whose names are lost.
/// Errors: bad_value (the field in the sentence), no_key, and what the store says.
Outcome<ShopCreated> createShop(store::Database &database, const base::Clock &clock, base::Random &random,
                                const KeepKeys &keep, const CreateShop &command);

} // namespace muhr::actions
