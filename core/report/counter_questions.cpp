// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/counter_questions.h"

#include "core/loyalty/card_changes.h"
#include "core/report/refused_acts.h"
#include "core/report/shop_documents.h"
#include "core/report/story_source.h"
#include "core/store/history.h"
#include "core/store/outbox_table.h"
#include "core/store/staff_table.h"

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

/// As far back as one looks for the acts of a quiet branch among those of busy ones.
constexpr std::int64_t mostEventsSeen = 4000;

bool isRecentAct(const store::StoredEvent &stored, const base::BranchId &branch)
{
    const auto kind = loyalty::kindOf(stored.event.body);
    return stored.event.branch == branch &&
           (kind == loyalty::EventKind::Act || kind == loyalty::EventKind::CustomerJoined ||
            kind == loyalty::EventKind::Returned);
}

Result<RecentAct> rowOf(StorySource &source, store::Database &database, const store::PeopleKeys *keys,
                        const store::StoredEvent &stored)
{
    const base::ShopId &shop = stored.event.shop;
    RecentAct row;
    row.event = stored.event.id;
    row.at = stored.at;
    row.isVisit = std::holds_alternative<loyalty::Act>(stored.event.body);
    std::optional<store::StoredEvent> earlier;
    if (const auto *returned = std::get_if<loyalty::Returned>(&stored.event.body)) {
        const auto found = store::findEvent(database, shop, returned->event);
        if (!found)
            return Unexpected{found.error()};
        earlier = *found;
    }
    const auto sentence = source.sentenceOf(stored, earlier ? &*earlier : nullptr);
    if (!sentence)
        return Unexpected{sentence.error()};
    row.what = *sentence;
    const auto whose = store::customersOf(database, stored.event);
    if (!whose)
        return Unexpected{whose.error()};
    if (!whose->empty()) {
        row.customer = loyalty::servedIn(earlier ? earlier->event.body : stored.event.body, *whose);
        if (keys)
            if (const auto person = store::openPerson(database, *keys, row.customer))
                row.name = person->name();
    }
    const auto about = store::eventsAbout(database, shop, stored.event.id);
    if (!about)
        return Unexpected{about.error()};
    row.isUndone = std::any_of(about->begin(), about->end(),
                               [](const auto &one) { return std::holds_alternative<loyalty::Undone>(one.event.body); });
    return row;
}

} // namespace

Result<ShopFacts> shopFacts(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                            const base::BranchId &branch)
{
    auto source = StorySource::open(database, keys, shop);
    if (!source)
        return Unexpected{source.error()};
    const auto settings = shopSettings(database, shop);
    if (!settings)
        return Unexpected{settings.error()};
    const store::ShopRow &row = source->shop();
    ShopFacts facts;
    facts.shop = shop;
    facts.name = settings->name;
    facts.branch = branch.isNone() ? row.branch : branch;
    const auto branchName = nameOf(database, shop, loyalty::DocumentType::Branch, facts.branch.raw());
    if (!branchName)
        return Unexpected{branchName.error()};
    facts.branchName = *branchName;
    facts.currency = row.currency;
    facts.zone = row.zone;
    facts.language = settings->language;
    facts.joinCharacters = row.joinCode;
    facts.isRehearsal = row.isRehearsal;
    const auto staff = store::listStaff(database, shop);
    if (!staff)
        return Unexpected{staff.error()};
    for (const auto &member : *staff) {
        const auto name = source->staffNameOf(member.staff);
        if (!name)
            return Unexpected{name.error()};
        facts.staff.push_back({member.staff, *name, member.role, member.isActive});
    }
    return facts;
}

Result<SyncFigures> syncFigures(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{store::StoreError::Damaged};
    SyncFigures figures;
    const auto waiting = store::countOutbox(database, shop);
    if (!waiting)
        return Unexpected{waiting.error()};
    figures.waiting = *waiting;
    const auto first = store::firstInOutbox(database, shop, 1);
    if (!first)
        return Unexpected{first.error()};
    if (!first->empty())
        figures.oldestWaiting = first->front().at;
    const auto refused = store::eventsInState(database, shop, store::EventState::Rejected);
    if (!refused)
        return Unexpected{refused.error()};
    figures.refused = static_cast<std::int64_t>(refused->size());
    const auto unseen = countRefusedUnseen(database, shop);
    if (!unseen)
        return Unexpected{unseen.error()};
    figures.refusedUnseen = *unseen;
    figures.number = (*row)->position.cursor;
    if ((*row)->endpoint)
        figures.endpoint = (*row)->endpoint->url;
    return figures;
}

Result<std::vector<RecentAct>> recentActs(store::Database &database, const store::PeopleKeys *keys,
                                          const base::ShopId &shop, const base::BranchId &branch, std::int64_t limit)
{
    auto source = StorySource::open(database, keys, shop);
    if (!source)
        return Unexpected{source.error()};
    std::vector<store::StoredEvent> acts;
    for (std::int64_t looked = 2 * limit + 20;; looked *= 4) {
        auto events = store::latestEvents(database, shop, std::min(looked, mostEventsSeen));
        if (!events)
            return Unexpected{events.error()};
        const bool isAll = static_cast<std::int64_t>(events->size()) < looked;
        std::erase_if(*events, [&](const auto &one) { return !isRecentAct(one, branch); });
        acts = std::move(*events);
        if (isAll || static_cast<std::int64_t>(acts.size()) >= limit)
            break;
    }
    if (static_cast<std::int64_t>(acts.size()) > limit)
        acts.erase(acts.begin() + static_cast<std::ptrdiff_t>(limit), acts.end());
    std::vector<RecentAct> rows;
    for (const auto &stored : acts) {
        auto row = rowOf(*source, database, keys, stored);
        if (!row)
            return Unexpected{row.error()};
        rows.push_back(std::move(*row));
    }
    return rows;
}

} // namespace muhr::report
