// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/erase_customer.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto erased = actions::eraseCustomer(**place, invocation.positional(0));
    if (!erased)
        return invocation.fail(erased.error());
    return invocation.answer({{QStringLiteral("event"), erased->text()}});
}

} // namespace

const Command &customerErase()
{
    static const Command command{"customer erase", "ID", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
