// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "core/actions/target.h"
#include "core/store/card_state_table.h"
#include "core/store/programme_table.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto known = actions::findKnown(**place, invocation.positional(0));
    if (!known)
        return invocation.fail(known.error());
    const auto cards = store::shownCardsOf((*place)->database, (*place)->session.shop, known->customer);
    if (!cards)
        return invocation.fail(actions::refused(cards.error()).error);
    if (cards->empty())
        return invocation.fail(words::refused(words::Refusal::UnknownCustomer).error);
    for (const auto &card : *cards) {
        const auto state = cardAnswer(invocation, **place, card.state);
        if (!state)
            return invocation.fail(state.error());
        // A card without a stamp follows what is in force.
        const auto inForce = store::programmeInForce((*place)->database, (*place)->session.shop, card.state.programme);
        if (!inForce)
            return invocation.fail(actions::refused(inForce.error()).error);
        auto version = *inForce ? (*inForce)->version : base::Sha256();
        if (!card.state.stamps.empty() && !card.state.stamps.front().version().isNone())
            version = card.state.stamps.front().version();
        invocation.answer({{QStringLiteral("card"), card.card.text()},
                           {QStringLiteral("customer"), known->customer.text()},
                           {QStringLiteral("programme"), card.state.programme.text()},
                           {QStringLiteral("version"), version.text()},
                           {QStringLiteral("state"), *state}});
    }
    return 0;
}

} // namespace

const Command &cardShow()
{
    static const Command command{"card show", "CODE|SHORT|ID", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
