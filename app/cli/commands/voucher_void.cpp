// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/voucher_answer.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    return answerVoucher(invocation, std::nullopt);
}

} // namespace

const Command &voucherVoid()
{
    static const Command command{"voucher void", "CODE VOUCHER", {}, 2, 2, run};
    return command;
}

} // namespace muhr::cli::commands
