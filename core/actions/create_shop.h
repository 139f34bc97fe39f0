// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/session.h"
#include "core/actions/shop_keys.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/crypto/recovery_key.h"
#include "core/store/database.h"

#include <QByteArray>

namespace muhr::actions {

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

/// A new shop with all that only its maker knows.
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
    /// To be kept by the caller before anything else: without them names are lost.
    ShopKeys keys;
    /// For the recovery sheet; it is stored nowhere.
    crypto::RecoveryKey recovery;
};

/// Makes a shop with its owner, first branch, first placement, this device, default programme and keys, in one
/// transaction. Errors: bad_value (the field in the sentence), and what the store says.
Outcome<ShopCreated> createShop(store::Database &database, const base::Clock &clock, base::Random &random,
                                const CreateShop &command);

} // namespace muhr::actions
