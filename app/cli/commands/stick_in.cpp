// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/carried_answer.h"
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/sync/stick_in.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    if (!(*place)->keys)
        return invocation.fail(words::refused(words::Refusal::NoKey).error);
    store::Database &database = (*place)->database;
    const base::ShopId &shop = (*place)->session.shop;
    const auto stick = sync::openStick(invocation.positional(0), shop, (*place)->keys->shop);
    if (!stick)
        return invocation.fail(stick.error());
    const auto taken = sync::takeStick(database, shop, *stick);
    if (!taken)
        return invocation.fail(taken.error());
    const auto carried = carriedJson(database, shop);
    if (!carried)
        return invocation.fail(actions::refused(carried.error()).error);
    return invocation.answer({{QStringLiteral("device"), taken->device.text()},
                              {QStringLiteral("made_at"), base::instantText(taken->madeAt)},
                              {QStringLiteral("events"), qint64(taken->events)},
                              {QStringLiteral("new"), qint64(taken->isNew)},
                              {QStringLiteral("carried"), *carried}});
}

} // namespace

const Command &stickIn()
{
    static const Command command{"stick in", "F", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
