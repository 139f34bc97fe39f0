// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/list_coupons.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto counts = actions::listCoupons(**place);
    if (!counts)
        return invocation.fail(counts.error());
    for (const auto &count : *counts)
        invocation.answer({{QStringLiteral("rule"), count.rule},
                           {QStringLiteral("title"), count.title.inLanguage(invocation.language())},
                           {QStringLiteral("made"), qint64(count.made)},
                           {QStringLiteral("used"), qint64(count.used)},
                           {QStringLiteral("left"), qint64(count.left)}});
    return 0;
}

} // namespace

const Command &couponList()
{
    static const Command command{"coupon list", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
