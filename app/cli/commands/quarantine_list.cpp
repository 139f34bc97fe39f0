// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/report/quarantine.h"
#include "core/words/say.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const base::ShopId &shop = (*place)->session.shop;
    std::optional<store::PeopleKeys> people;
    if ((*place)->keys)
        people.emplace(shop, (*place)->keys->shop.copy());
    const auto acts = report::heldActs((*place)->database, people ? &*people : nullptr, shop);
    if (!acts)
        return invocation.fail(actions::refused(acts.error()).error);
    for (const report::HeldAct &act : *acts)
        invocation.answer(
            {{QStringLiteral("event"), act.event.text()},
             {QStringLiteral("device"), act.device.text()},
             {QStringLiteral("laptop"), words::say(invocation.language(), report::deviceSentence(act.laptop))},
             {QStringLiteral("at"), base::instantText(act.at)},
             {QStringLiteral("what"), words::say(invocation.language(), act.what)},
             {QStringLiteral("customer"), act.customerName},
             {QStringLiteral("staff"), act.staffName},
             {QStringLiteral("reason"), act.reason}});
    return 0;
}

} // namespace

const Command &quarantineList()
{
    static const Command command{"quarantine list", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
