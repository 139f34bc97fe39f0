// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/card_answer.h"

#include "core/report/card_json.h"
#include "core/store/programme_table.h"

namespace muhr::cli {

actions::Outcome<QJsonObject> cardAnswer(const Invocation &invocation, actions::Workplace &place,
                                         const loyalty::CardState &card)
{
    const auto shelf = store::programmeShelf(place.database, place.session.shop);
    if (!shelf)
        return actions::refused(shelf.error());
    const auto inForce = store::publishedInForce(place.database, place.session.shop, card.programme, *shelf);
    if (!inForce)
        return actions::refused(inForce.error());
    if (!*inForce)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    return report::cardJson(*shelf, **inForce, card, invocation.language(), place.clock.now());
}

} // namespace muhr::cli
