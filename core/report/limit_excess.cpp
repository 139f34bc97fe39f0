// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/limit_excess.h"

#include "core/loyalty/rule.h"

#include <algorithm>
#include <map>

namespace muhr::report {
namespace {

using base::Sentence;

/// How much of an addition is beyond a limit; 0: no limit.
std::int64_t beyond(std::int64_t before, std::int64_t added, std::int64_t most)
{
    return most > 0 ? std::clamp<std::int64_t>(before + added - most, 0, added) : 0;
}

void take(LimitExcess &row, const store::LimitedUse &use)
{
    const std::int64_t uses = beyond(row.count, use.count, row.mostCount);
    // A use that is one too many costs all it costs.
    const std::int64_t minor = uses > 0 ? use.valueMinor : beyond(row.valueMinor, use.valueMinor, row.mostMinor);
    row.count += use.count;
    row.valueMinor += use.valueMinor;
    row.excess += uses;
    row.excessMinor += minor;
    if (uses > 0 || minor > 0)
        row.beyond.push_back(use);
}

Sentence sentenceOf(const LimitExcess &row, const base::TextValue &title, const QString &currency)
{
    if (row.excess > 0)
        return {{"Limit", QT_TRANSLATE_N_NOOP("Limit", "%Ln use(s) more than there may be: %2"),
                 "%2 is a code, a prize or a coupon"},
                {row.excess, title}};
    return {{"Limit", QT_TRANSLATE_NOOP("Limit", "%1 more than there is for it: %2"),
             "%1 is an amount, %2 a code or a prize"},
            {base::TextMoney{row.excessMinor, currency}, title}};
}

} // namespace

store::Result<std::vector<LimitExcess>> limitExcess(store::Database &database, const base::ShopId &shop,
                                                    const loyalty::PublishedProgramme &inForce)
{
    std::vector<LimitExcess> found;
    for (const auto &rule : inForce.programme.rules()) {
        const auto things = rule.bound ? rule.bound->limited() : std::vector<loyalty::LimitedThing>();
        if (things.empty())
            continue;
        const auto uses = store::limitedUses(database, shop, inForce.id, rule.id);
        if (!uses)
            return base::Unexpected{uses.error()};
        for (const auto &thing : things) {
            // What each key comes to, or all of them together.
            std::map<QString, LimitExcess> rows;
            for (const auto &use : *uses) {
                if (!thing.keys.isEmpty() && !thing.keys.contains(use.key))
                    continue;
                const QString key = thing.keys.isEmpty() ? use.key : thing.keys.front();
                LimitExcess &row = rows[key];
                row.rule = rule.id;
                row.key = key;
                row.mostCount = thing.mostCount;
                row.mostMinor = thing.mostMinor;
                take(row, use);
            }
            for (auto &[key, row] : rows) {
                if (row.beyond.empty())
                    continue;
                row.sentence = sentenceOf(row, thing.title, inForce.programme.currency().code());
                found.push_back(std::move(row));
            }
        }
    }
    return found;
}

} // namespace muhr::report
