// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/make_sample_shop.h"

#include "core/actions/add_place.h"
#include "core/actions/add_staff.h"
#include "core/actions/join_customer.h"
#include "core/actions/record_visit.h"
#include "core/actions/shop_keys.h"
#include "core/actions/workplace.h"
#include "core/words/sample_shop.h"

#include <QJsonDocument>

#include <algorithm>

namespace muhr::actions {
namespace {

using base::Unexpected;

constexpr std::chrono::hours openedAgo(24 * 150);
/// Between two visits of a customer.
constexpr std::chrono::hours usualGap(24 * 4);

/// The moment that a history has come to.
class PlayedClock : public base::Clock
{
public:
    explicit PlayedClock(base::Instant start) : m_now(start) {}
    base::Instant now() const override { return m_now; }
    /// Never backwards: nor does a shop's day.
    void moveTo(base::Instant moment) { m_now = std::max(m_now, moment); }

private:
    base::Instant m_now;
};

/// One thing of the history.
struct Scene
{
    base::Instant at;
    std::size_t customer = 0;
    bool isJoining = false;
};

std::vector<Scene> scenesOf(const words::SampleShop &sample, std::int64_t welcome, base::Instant now)
{
    std::vector<Scene> scenes;
    for (std::size_t i = 0; i < sample.customers.size(); ++i) {
        const words::SampleCustomer &customer = sample.customers[i];
        const auto visits = std::max<std::int64_t>(0, customer.stamps - welcome);
        const base::Instant last = now - std::chrono::hours(24 * customer.lastVisitDaysAgo) -
                                   std::chrono::minutes(20 + 7 * static_cast<std::int64_t>(i));
        for (std::int64_t visit = 0; visit < visits; ++visit)
            scenes.push_back({last - usualGap * visit, i, false});
        scenes.push_back({last - usualGap * std::max<std::int64_t>(0, visits - 1) - std::chrono::minutes(2), i, true});
    }
    std::stable_sort(scenes.begin(), scenes.end(), [](const Scene &a, const Scene &b) { return a.at < b.at; });
    return scenes;
}

JoinCustomer joiningOf(const words::SampleCustomer &customer)
{
    JoinCustomer joining;
    joining.name = (customer.firstName + QLatin1Char(' ') + customer.lastName).trimmed();
    joining.phone = customer.phone;
    const auto birthday = customer.birthday.parts(customer.birthdayCalendar);
    joining.birthday = base::YearlyDay::make(customer.birthdayCalendar, birthday.year, birthday.month, birthday.day);
    return joining;
}

Outcome<void> addTeam(Workplace &workplace, const words::SampleShop &sample)
{
    for (std::size_t i = 1; i < sample.staff.size(); ++i) {
        const auto role = loyalty::parseRoleWord(sample.staff[i].role).value_or(loyalty::Role::Cashier);
        if (const auto added = addStaff(workplace, {sample.staff[i].name, role}); !added)
            return Unexpected{added.error()};
    }
    for (std::size_t i = 1; i < sample.branches.size(); ++i)
        if (const auto added = addBranch(workplace, {sample.branches[i].name}); !added)
            return Unexpected{added.error()};
    return {};
}

Outcome<void> play(Workplace &workplace, PlayedClock &clock, const words::SampleShop &sample,
                   const std::vector<Scene> &scenes)
{
    std::vector<base::CustomerId> customers(sample.customers.size());
    for (const Scene &scene : scenes) {
        clock.moveTo(scene.at);
        if (scene.isJoining) {
            const auto joined = joinCustomer(workplace, joiningOf(sample.customers[scene.customer]));
            if (!joined)
                return Unexpected{joined.error()};
            customers[scene.customer] = joined->customer;
            continue;
        }
        RecordVisit visit;
        visit.target = customers[scene.customer].text();
        visit.act.channel = loyalty::Channel::Camera;
        visit.act.stamps = 1;
        if (const auto done = recordVisit(workplace, visit); !done)
            return Unexpected{done.error()};
    }
    return {};
}

} // namespace

Outcome<ShopCreated> makeSampleShop(store::Database &database, const base::Clock &clock, base::Random &random,
                                    const KeepKeys &keep, base::Language language)
{
    const words::SampleShop &sample = words::sampleShop(language);
    CreateShop command;
    command.name = sample.name;
    command.language = language;
    command.currency = sample.currency.code();
    command.zone = sample.zone.name();
    command.trade = sample.trade;
    command.programme = QJsonDocument(sample.programme).toJson(QJsonDocument::Compact);
    command.cardColour = sample.cardColour;
    command.isRehearsal = true;
    if (!sample.staff.empty())
        command.ownerName = sample.staff.front().name;
    if (!sample.branches.empty())
        command.branchName = sample.branches.front().name;

    PlayedClock played(clock.now() - openedAgo);
    std::optional<ShopKeys> keys;
    const auto keepBoth = [&](const base::ShopId &shop, const ShopKeys &made) {
        keys = made.copy();
        return keep(shop, made);
    };
    auto made = createShop(database, played, random, keepBoth, command);
    if (!made)
        return made;
    Workplace workplace{database, played, random, made->session, &*keys, true};
    if (const auto team = addTeam(workplace, sample); !team)
        return Unexpected{team.error()};
    const auto programme = loyalty::Programme::parse(command.programme);
    const auto ladders = programme ? programme->ladders() : std::vector<const loyalty::StampLadder *>();
    const std::int64_t welcome = ladders.empty() ? 0 : ladders.front()->welcome;
    const auto told = play(workplace, played, sample, scenesOf(sample, welcome, clock.now()));
    if (!told)
        return Unexpected{told.error()};
    return made;
}

} // namespace muhr::actions
