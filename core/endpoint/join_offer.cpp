// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/join_offer.h"

#include "core/loyalty/next_reward.h"
#include "core/store/placement_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"

namespace muhr::endpoint {
namespace {

using base::Unexpected;
using store::Result;

/// Goal, its reward and the stamps for joining, of the programme in force. False: there is none.
Result<bool> putProgramme(store::Database &database, const base::ShopId &shop, const base::ProgrammeId &programme,
                          JoinOffer &offer)
{
    const auto version = store::programmeInForce(database, shop, programme);
    if (!version)
        return Unexpected{version.error()};
    const auto shelf = store::programmeShelf(database, shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    const auto *published = *version ? shelf->find((*version)->version) : nullptr;
    if (!published)
        return false;
    const auto nobody = loyalty::CardState::empty(base::CustomerId(), programme);
    const auto views = loyalty::ladderViews(*shelf, *published, nobody, {});
    if (views.empty())
        return true;
    const loyalty::StampLadder &ladder = *views.front().ladder;
    offer.goal = ladder.goal;
    for (const auto &milestone : ladder.milestones)
        if (milestone.at <= ladder.goal)
            offer.reward = milestone.reward.title;
    for (const auto &entry : published->programme.welcomeEntries({}, {}))
        if (const auto *given = std::get_if<loyalty::StampsGiven>(&entry);
            given && given->stampKind == ladder.stampKind)
            offer.welcome += given->count;
    return true;
}

} // namespace

Result<std::optional<JoinOffer>> readOffer(store::Database &database, const QString &joinCode, const QString &placement)
{
    const auto id = base::PlacementId::parse(placement);
    const auto shop = store::findShopByJoinCode(database, joinCode.toLower());
    if (!shop)
        return Unexpected{shop.error()};
    if (!*shop || !id)
        return std::optional<JoinOffer>();
    const auto place = store::findPlacement(database, (*shop)->shop, *id);
    if (!place)
        return Unexpected{place.error()};
    if (!*place)
        return std::optional<JoinOffer>();
    auto look = readLook(database, (*shop)->shop);
    if (!look)
        return Unexpected{look.error()};
    JoinOffer offer;
    offer.place = {(*shop)->shop, *id};
    offer.joinCode = (*shop)->joinCode;
    offer.branch = (*place)->branch.value_or(base::BranchId());
    offer.look = std::move(*look);
    if ((*shop)->defaultProgramme) {
        const auto put = putProgramme(database, offer.place.shop, *(*shop)->defaultProgramme, offer);
        if (!put)
            return Unexpected{put.error()};
        offer.isOpen = *put && (*place)->isHanging;
    }
    return std::optional(std::move(offer));
}

} // namespace muhr::endpoint
