// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/point_boosts.h"

#include "core/loyalty/decide.h"
#include "core/loyalty/make_field.h"
#include "core/loyalty/programme.h"
#include "core/loyalty/rule.h"
#include "core/loyalty/tier_history.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t percent = 100;
constexpr std::int64_t highestFactor = 1'000;

} // namespace

Field boostField(const base::SourceText &label)
{
    std::vector<Field> fields = whenFields();
    fields.insert(fields.begin(), wholeField("percent", {"Rule", QT_TRANSLATE_NOOP("Rule", "Points instead of 100%")},
                                             FieldUnit::Percent, percent + 1, highestFactor, std::nullopt,
                                             {"Rule", QT_TRANSLATE_NOOP("Rule", "200 doubles them. Where several hold, "
                                                                                "the best one counts.")}));
    Field rows = groupField("boosts", FieldKind::List, label, std::move(fields));
    rows.lowest = 1;
    rows.highest = 20;
    rows.isOptional = true;
    return rows;
}

std::vector<PointBoost> readBoosts(const Terms &terms)
{
    std::vector<PointBoost> boosts;
    for (const Terms &row : terms.list("boosts"))
        boosts.push_back({row.whole("percent"), readWhen(row)});
    return boosts;
}

void checkBoosts(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    const auto &rows = terms.list("boosts");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QString where = path + QStringLiteral(".boosts[%1]").arg(i);
        checkWhen(rows[i], where, errors);
        if (!saysWhen(rows[i]))
            errors.push_back({where,
                              {"Programme", QT_TRANSLATE_NOOP("Programme", "Say when there are more points. If it is "
                                                                           "always, raise the points instead.")},
                              {}});
    }
}

std::int64_t boostAt(const std::vector<PointBoost> &boosts, base::Instant at, const Programme &programme)
{
    std::int64_t best = percent;
    for (const PointBoost &boost : boosts)
        if (boost.percent > best && holds(boost.when, programme.dayOf(at), base::minuteOfDay(at, programme.zone())))
            best = boost.percent;
    return best;
}

std::int64_t earningPercent(const std::vector<PointBoost> &boosts, const RuleInput &input)
{
    // One multiplier at most: the boost or that of the tier.
    const std::int64_t tier = input.tier ? input.tier->benefits.earnPercent : percent;
    return std::max(tier, boostAt(boosts, input.moment.at, input.programme));
}

} // namespace muhr::loyalty
