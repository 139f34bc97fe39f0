// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_steps.h"

#include "core/store/history.h"

#include <map>
#include <set>

namespace muhr::store {

std::vector<HistoryStep> historySteps(const std::vector<StoredEvent> &history)
{
    std::vector<HistoryStep> steps;
    steps.reserve(history.size());
    std::map<base::Sha256, std::vector<const StoredEvent *>> waiting;
    std::set<base::Sha256> known;
    for (const StoredEvent &stored : history) {
        const auto subject = stored.event.subjects.empty() ? loyalty::Subject() : stored.event.subjects.front();
        if (const auto *code = std::get_if<base::Sha256>(&subject); code && !known.contains(*code)) {
            waiting[*code].push_back(&stored);
            continue;
        }
        HistoryStep step{&stored, {}};
        if (const auto code = codeBroughtBy(stored.event); code && known.insert(*code).second)
            if (const auto found = waiting.find(*code); found != waiting.end())
                step.waited = found->second;
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace muhr::store
