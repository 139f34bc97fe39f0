// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/offline_loss.h"

#include "core/store/device_table.h"
#include "core/store/event_table.h"

#include <algorithm>
#include <map>

namespace muhr::report {

using base::Sentence;
using base::Unexpected;
using loyalty::OfflineUse;
using store::Result;

namespace {

Sentence sentenceOf(const OfflineLoss &loss, const QString &currency)
{
    if (loss.policy == OfflineUse::OnlineOnly)
        return {{"OfflineLoss", QT_TRANSLATE_NOOP("OfflineLoss", "It needs a connection, so nobody gives it twice.")},
                {}};
    if (loss.laptops < 2)
        return {{"OfflineLoss",
                 QT_TRANSLATE_NOOP("OfflineLoss", "Only one laptop can give it without a connection: nothing can be "
                                                  "lost.")},
                {}};
    if (loss.valueMinor == 0)
        return {{"OfflineLoss",
                 QT_TRANSLATE_N_NOOP("OfflineLoss", "Without a connection %Ln laptop(s) can give the same one. What "
                                                    "that costs is not known: its value is not set.")},
                {loss.laptops}};
    if (loss.dayMinor)
        return {{"OfflineLoss",
                 QT_TRANSLATE_N_NOOP("OfflineLoss", "Without a connection %Ln laptop(s) can give the same one: at most "
                                                    "%2 is lost a day."),
                 "%2 is an amount of money"},
                {loss.laptops, base::TextMoney{*loss.dayMinor, currency}}};
    return {{"OfflineLoss",
             QT_TRANSLATE_N_NOOP("OfflineLoss", "Without a connection %Ln laptop(s) can give the same one: at most %2 "
                                                "is lost on each that waits."),
             "%2 is an amount of money"},
            {loss.laptops, base::TextMoney{loss.eachMinor, currency}}};
}

Sentence sentenceOfBought(const OfflineLoss &loss, const QString &currency)
{
    if (loss.policy == OfflineUse::OnlineOnly)
        return {{"OfflineLoss", QT_TRANSLATE_NOOP("OfflineLoss", "It costs more points than may be spent without a "
                                                                 "connection, so nobody gives it twice.")},
                {}};
    if (loss.laptops < 2)
        return sentenceOf(loss, currency);
    if (loss.valueMinor == 0)
        return {{"OfflineLoss",
                 QT_TRANSLATE_N_NOOP("OfflineLoss", "Without a connection %Ln laptop(s) can give it for the same "
                                                    "points. The card then owes points, and later ones pay them. What "
                                                    "that costs until then is not known: its value is not set.")},
                {loss.laptops}};
    return {{"OfflineLoss",
             QT_TRANSLATE_N_NOOP("OfflineLoss", "Without a connection %Ln laptop(s) can give it for the same points: "
                                                "at most %2 too much each time. The card then owes points, and later "
                                                "ones pay them."),
             "%2 is an amount of money"},
            {loss.laptops, base::TextMoney{loss.eachMinor, currency}}};
}

/// It is bought wherever the card is, so long as one act may spend so much.
OfflineLoss lossOf(const loyalty::PointReward &bought, const loyalty::PointPlan &plan, const ServingLaptops &laptops,
                   const QString &currency)
{
    const loyalty::Reward &reward = bought.reward;
    OfflineLoss loss;
    loss.rule = plan.rule;
    loss.kind = reward.kind;
    loss.title = reward.title;
    loss.pricePoints = bought.price;
    loss.valueMinor = reward.valueMinor;
    const bool canBeBought = bought.price <= plan.offlineMost;
    loss.policy = canBeBought ? OfflineUse::Anywhere : OfflineUse::OnlineOnly;
    loss.laptops = canBeBought ? laptops.all : 1;
    loss.eachMinor = (loss.laptops - 1) * reward.valueMinor;
    if (loss.laptops == 1)
        loss.dayMinor = 0;
    loss.sentence = sentenceOfBought(loss, currency);
    return loss;
}

OfflineLoss lossOf(const loyalty::Reward &reward, const QString &rule, const ServingLaptops &laptops,
                   const QString &currency)
{
    OfflineLoss loss{rule, reward.kind, reward.title, reward.offline, {}, reward.valueMinor, 1, 0, {}, {}};
    switch (reward.offline) {
    case OfflineUse::OnlineOnly:
        break;
    case OfflineUse::SameBranch:
        loss.laptops = laptops.mostOfABranch;
        break;
    case OfflineUse::Anywhere:
        loss.laptops = laptops.all;
        break;
    }
    // One of them was promised.
    const std::int64_t others = std::max<std::int64_t>(0, loss.laptops - 1);
    loss.eachMinor = others * reward.valueMinor;
    if (reward.offline == OfflineUse::Anywhere)
        loss.dayMinor = reward.offlineADay * loss.eachMinor;
    else if (others == 0)
        loss.dayMinor = 0;
    loss.sentence = sentenceOf(loss, currency);
    return loss;
}

} // namespace

Result<ServingLaptops> servingLaptops(store::Database &database, const base::ShopId &shop)
{
    const auto devices = store::listDevices(database, shop);
    if (!devices)
        return Unexpected{devices.error()};
    std::int64_t all = 0;
    std::map<base::BranchId, std::int64_t> ofBranches;
    for (const store::DeviceRow &device : *devices) {
        const bool serves = device.ceiling == loyalty::Ceiling::Till || device.ceiling == loyalty::Ceiling::Owner;
        if (!serves || device.isRevoked)
            continue;
        ++all;
        const auto last = store::lastEventOf(database, shop, device.device);
        if (!last)
            return Unexpected{last.error()};
        // One that has done nothing yet may be used anywhere.
        ++ofBranches[*last ? (*last)->event.branch : base::BranchId()];
    }
    ServingLaptops laptops{std::max<std::int64_t>(1, all), 1};
    const std::int64_t nowhere = ofBranches[base::BranchId()];
    for (const auto &[branch, count] : ofBranches)
        laptops.mostOfABranch = std::max(laptops.mostOfABranch, branch.isNone() ? count : count + nowhere);
    return laptops;
}

std::vector<OfflineLoss> offlineLosses(const loyalty::Programme &programme, const ServingLaptops &laptops)
{
    std::vector<OfflineLoss> losses;
    const QString currency = programme.currency().code();
    const auto isThere = [&](const loyalty::Reward &reward) {
        return std::any_of(losses.begin(), losses.end(),
                           [&](const OfflineLoss &loss) { return loss.kind == reward.kind; });
    };
    const auto add = [&](const loyalty::Reward &reward, const QString &rule) {
        if (!isThere(reward))
            losses.push_back(lossOf(reward, rule, laptops, currency));
    };
    for (const auto &rule : programme.rules()) {
        if (!rule.bound)
            continue;
        if (const auto *ladder = rule.bound->ladder())
            for (const auto &milestone : ladder->milestones)
                add(milestone.reward, rule.id);
        for (const auto *reward : rule.bound->rewards())
            add(*reward, rule.id);
        if (const auto *plan = rule.bound->points())
            for (const auto &bought : plan->rewards)
                if (!isThere(bought.reward))
                    losses.push_back(lossOf(bought, *plan, laptops, currency));
    }
    return losses;
}

QString offlineUseWord(OfflineUse policy)
{
    switch (policy) {
    case OfflineUse::OnlineOnly:
        return QStringLiteral("online");
    case OfflineUse::SameBranch:
        return QStringLiteral("branch");
    case OfflineUse::Anywhere:
        return QStringLiteral("anywhere");
    }
    return {};
}

} // namespace muhr::report
