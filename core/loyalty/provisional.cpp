// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/provisional.h"

#include "core/loyalty/act_sentence.h"

#include <algorithm>

namespace muhr::loyalty {

base::Expected<Decision, Refusal> decideProvisional(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                                    const ActCommand &command, const ProvisionalMoment &moment)
{
    using base::Unexpected;
    if (!command.uses.empty() || command.amountMinor || command.spend || !command.lines.empty() ||
        command.payWithGift || !command.giftSales.empty() || command.managerOverride || command.stamps.value_or(1) < 1)
        return Unexpected{Refusal{RefusalReason::ProvisionalStampsOnly, {}}};
    if (moment.codeHadOneToday)
        return Unexpected{Refusal{RefusalReason::OneProvisionalADay, {}}};
    if (moment.waiting >= mostProvisionalWaiting)
        return Unexpected{Refusal{RefusalReason::TooManyProvisional, {moment.waiting}}};
    const CardState unknown = CardState::empty({}, inForce.id);
    auto decision = decide(shelf, inForce, unknown, command, moment.moment);
    // No amount helps here: it would be refused, too.
    if (!decision && (decision.error().reason == RefusalReason::AmountNeeded ||
                      decision.error().reason == RefusalReason::AmountNeededForPoints ||
                      decision.error().reason == RefusalReason::AmountNeededForBonus))
        return Unexpected{Refusal{RefusalReason::ProvisionalStampsOnly, {}}};
    if (!decision)
        return decision;
    // Whatever a single act may reach, the card behind it is not known: no reward is shown or handed over.
    Decision stampsOnly = std::move(*decision);
    std::erase_if(stampsOnly.act.entries,
                  [](const Entry &entry) { return !std::holds_alternative<StampsGiven>(entry); });
    if (stampsOnly.act.entries.empty())
        return Unexpected{Refusal{RefusalReason::ProvisionalStampsOnly, {}}};
    std::erase_if(stampsOnly.given, [&](const Given &given) { return !inForce.programme.ladderOfKind(given.kind); });
    stampsOnly.reached.clear();
    stampsOnly.used.clear();
    stampsOnly.after = unknown;
    std::int64_t stamps = 0;
    for (const Given &given : stampsOnly.given)
        stamps += given.amount;
    stampsOnly.sentence = {
        {"Act", QT_TRANSLATE_N_NOOP("Act", "%Ln stamp(s) noted. They appear on the card when there is a connection.")},
        {stamps}};
    return stampsOnly;
}

bool isProvisionalAct(const Act &act)
{
    return !act.amountMinor && act.lines.empty() && !act.payMinor && !act.entries.empty() &&
           (act.flags & flagManagerOverrode) == 0 &&
           std::all_of(act.entries.begin(), act.entries.end(),
                       [](const Entry &entry) { return std::holds_alternative<StampsGiven>(entry); });
}

} // namespace muhr::loyalty
