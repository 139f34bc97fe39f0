// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "core/actions/target.h"
#include "core/store/card_state_table.h"

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
        const auto *track = card.state.stamps.empty() ? nullptr : &card.state.stamps.front();
        invocation.answer({{QStringLiteral("card"), card.card.text()},
                           {QStringLiteral("customer"), known->customer.text()},
                           {QStringLiteral("programme"), card.state.programme.text()},
                           {QStringLiteral("version"), track ? track->version().text() : QString()},
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
