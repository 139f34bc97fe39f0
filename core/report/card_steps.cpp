// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/card_steps.h"

#include "core/store/card_folder.h"
#include "core/store/history.h"

#include <map>
#include <set>

namespace muhr::report {
namespace {

using store::StoredEvent;

/// The code hash that an event waits on, if it was written before its customer was known.
const base::Sha256 *codeOf(const StoredEvent &stored)
{
    return stored.event.subjects.empty() ? nullptr : std::get_if<base::Sha256>(&stored.event.subjects.front());
}

class Walk
{
public:
    Walk(const base::CustomerId &customer, const base::ProgrammeId &programme, const loyalty::ProgrammeShelf &shelf)
        : m_programme(programme), m_folder(customer, shelf)
    {
    }

    void take(const StoredEvent &stored, const StoredEvent *earlier)
    {
        CardStep step{&stored, earlier, m_balances, {}, {}};
        m_folder.take(store::timed(&stored), store::timed(earlier), {});
        m_balances = balances();
        step.after = m_balances;
        step.paying = newlyPaying();
        m_steps.push_back(std::move(step));
    }

    std::vector<CardStep> steps() { return std::move(m_steps); }

private:
    std::vector<StampBalance> balances() const
    {
        std::vector<StampBalance> result;
        const auto card = m_folder.cards().find(m_programme);
        if (card != m_folder.cards().end())
            for (const auto &track : card->second.stamps)
                result.push_back({track.kind, track.total, track.held(), track.goal(), track.cycle()});
        return result;
    }

    std::vector<loyalty::RewardState> newlyPaying()
    {
        std::vector<loyalty::RewardState> begun;
        const auto card = m_folder.cards().find(m_programme);
        if (card == m_folder.cards().end() || card->second.disputes.empty())
            return begun;
        std::set<base::VoucherId> now;
        for (const auto &reward : card->second.rewards)
            if (card->second.chargeOn(reward)) {
                now.insert(reward.id);
                if (!m_paying.contains(reward.id))
                    begun.push_back(reward);
            }
        m_paying = std::move(now);
        return begun;
    }

    base::ProgrammeId m_programme;
    store::CardFolder m_folder;
    std::set<base::VoucherId> m_paying;
    std::vector<StampBalance> m_balances;
    std::vector<CardStep> m_steps;
};

} // namespace

std::vector<CardStep> cardSteps(const std::vector<StoredEvent> &history, const base::CustomerId &customer,
                                const base::ProgrammeId &programme, const loyalty::ProgrammeShelf &shelf)
{
    std::map<base::EventId, const StoredEvent *> byId;
    const auto earlierOf = [&](const StoredEvent &stored) -> const StoredEvent * {
        const auto named = store::eventNamedBy(stored.event.body);
        const auto found = named ? byId.find(*named) : byId.end();
        return found == byId.end() ? nullptr : found->second;
    };

    Walk walk(customer, programme, shelf);
    std::map<base::Sha256, std::vector<const StoredEvent *>> waiting;
    std::set<base::Sha256> known;
    for (const auto &stored : history) {
        if (const auto *code = codeOf(stored); code && !known.contains(*code)) {
            waiting[*code].push_back(&stored);
            continue;
        }
        walk.take(stored, earlierOf(stored));
        byId.emplace(stored.event.id, &stored);
        const auto brought = store::codeBroughtBy(stored.event);
        if (!brought || !known.insert(*brought).second)
            continue;
        // As the fold does: the acts first, then what speaks of them.
        auto &waited = waiting[*brought];
        std::stable_partition(waited.begin(), waited.end(), [](const StoredEvent *one) {
            return std::holds_alternative<loyalty::Act>(one->event.body);
        });
        for (const auto *one : waited)
            byId.emplace(one->event.id, one);
        for (const auto *one : waited)
            walk.take(*one, earlierOf(*one));
    }
    return walk.steps();
}

StampBalance balanceOf(const std::vector<StampBalance> &balances, const QString &kind)
{
    const auto found =
        std::find_if(balances.begin(), balances.end(), [&](const StampBalance &one) { return one.kind == kind; });
    return found == balances.end() ? StampBalance{kind, 0, 0, 0, 0} : *found;
}

} // namespace muhr::report
