// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_verdict.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// The first line is the status, the rest the body.
void run(QByteArrayView bytes)
{
    const auto end = bytes.indexOf('\n');
    const int status = (end < 0 ? bytes : bytes.first(end)).toByteArray().toInt();
    const auto verdict = deliver::judgeAnswer(status, end < 0 ? QByteArrayView() : bytes.sliced(end + 1));
    require((verdict.result == deliver::PushResult::Accepted) == (status == 200), "only 200 means accepted");
    require(verdict.reason.size() <= 64, "a reason is a word");
    require(!verdict.goneSince || verdict.result == deliver::PushResult::Gone, "only who is gone has a moment");
    for (const int attempts : {-1, 0, 1, 7, 1'000'000})
        if (const auto wait = retryAfter(verdict.result, attempts))
            require(*wait >= std::chrono::seconds(1) && *wait <= std::chrono::hours(6),
                    "a wait is neither nothing nor for ever");
}

} // namespace

const Target &pushAnswer()
{
    static const Target target{"push_answer", run};
    return target;
}

} // namespace muhr::fuzz::targets
