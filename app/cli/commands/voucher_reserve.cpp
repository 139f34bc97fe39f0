// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/voucher_answer.h"

#include "core/loyalty/decide_voucher.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto minutes = invocation.arguments().number("--minutes");
    if (!minutes)
        return invocation.wrongUsage(minutes.error().text);
    return answerVoucher(invocation, minutes->value_or(loyalty::standardReservedMinutes));
}

} // namespace

const Command &voucherReserve()
{
    static const Command command{"voucher reserve", "CODE VOUCHER [--minutes N]", {{"--minutes"}}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
