// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/find_card.h"

#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/report/counter_questions.h"

namespace muhr::actions {

Outcome<CardFound> findCard(Workplace &workplace, const QString &target)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::Stamp); !allowed)
        return base::Unexpected{allowed.error()};
    const auto found = findTarget(workplace, target);
    if (!found)
        return base::Unexpected{found.error()};
    const auto *known = std::get_if<KnownTarget>(&*found);
    if (!known)
        return CardFound{};
    const auto keys = peopleKeysOf(workplace);
    auto card = report::counterCard(workplace.database, keys ? &*keys : nullptr, workplace.session.shop,
                                    known->customer, workplace.clock.now());
    if (!card)
        return refused(card.error());
    if (!*card)
        return words::refused(words::Refusal::UnknownCustomer);
    // Whoever stands at a kiosk may read along, and a card can be somebody else's.
    if (workplace.session.role == loyalty::Role::Kiosk) {
        (*card)->name.clear();
        (*card)->daysToBirthday.reset();
    }
    return CardFound{std::move(*card)};
}

} // namespace muhr::actions
