// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/voucher_answer.h"

#include "app/cli/card_answer.h"
#include "core/actions/change_voucher.h"

namespace muhr::cli {

int answerVoucher(Invocation &invocation, std::optional<std::int64_t> minutes)
{
    const auto voucher = base::VoucherId::parse(invocation.positional(1));
    if (!voucher)
        return invocation.wrongUsage(QStringLiteral("VOUCHER must be the id of a voucher."));
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto changed =
        actions::changeVoucher(**place, {invocation.positional(0), {loyalty::Channel::Command, *voucher, minutes}});
    if (!changed)
        return invocation.fail(changed.error());
    const auto state = cardAnswer(invocation, **place, changed->decision.after);
    if (!state)
        return invocation.fail(state.error());
    return invocation.answer({{QStringLiteral("event"), changed->event.text()}, {QStringLiteral("state"), *state}});
}

} // namespace muhr::cli
