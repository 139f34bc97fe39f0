// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_text.h"
#include "core/base/source_text.h"
#include "core/loyalty/programme.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::report {

/// Laptops that hand rewards over: neither kiosks nor the endpoint, nor those that are out of the shop.
struct ServingLaptops
{
    std::int64_t all = 1;
    /// At the branch that has most of them, by where each was used last.
    std::int64_t mostOfABranch = 1;
};

/// The most that one reward can cost beyond what was promised, while laptops do not hear of each other and each hands
/// over what it sees. It stands beside the setting of the reward.
struct OfflineLoss
{
    QString rule;
    /// Of the reward.
    QString kind;
    base::LocalText title;
    loyalty::OfflineUse policy = loyalty::OfflineUse::SameBranch;
    /// What it costs where it is bought with points; nothing: it waits on the card. Points that were spent twice are
    /// owed, and later ones pay them: what is lost is lent.
    std::optional<std::int64_t> pricePoints = {};
    /// What it is worth; 0: the programme does not say.
    std::int64_t valueMinor = 0;
    /// So many can give the same one: 1 at most means that nothing can be lost.
    std::int64_t laptops = 1;
    /// One reward that all of them give.
    std::int64_t eachMinor = 0;
    /// All of them together in a day; nothing: only what waits on cards limits it.
    std::optional<std::int64_t> dayMinor;
    base::Sentence sentence;
};

store::Result<ServingLaptops> servingLaptops(store::Database &database, const base::ShopId &shop);
/// Of every reward that waits on cards or is bought with points, in the order of the rules.
std::vector<OfflineLoss> offlineLosses(const loyalty::Programme &programme, const ServingLaptops &laptops);
/// "online", "branch", "anywhere": as in the programme.
QString offlineUseWord(loyalty::OfflineUse policy);

} // namespace muhr::report
