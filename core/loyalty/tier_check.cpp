// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/terms_check.h"
#include "core/loyalty/tier_terms.h"
#include "core/loyalty/title_check.h"

#include <algorithm>
#include <set>

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr std::int64_t mostMonths = 120;

/// Whoever goes the harder way has gone the easier one: no more is asked of the same figures.
bool asksNoMore(const TierWay &way, const TierWay &than)
{
    return std::all_of(way.conditions.begin(), way.conditions.end(), [&](const TierCondition &condition) {
        return std::any_of(than.conditions.begin(), than.conditions.end(), [&](const TierCondition &other) {
            return other.metric == condition.metric && other.window == condition.window &&
                   other.atLeast >= condition.atLeast;
        });
    });
}

class Check : private TermsCheck
{
public:
    using TermsCheck::TermsCheck;

    void all()
    {
        const std::size_t before = m_errors.size();
        window();
        term();
        const auto &rows = m_terms.list("tiers");
        for (std::size_t i = 0; i < rows.size(); ++i)
            tier(i);
        benefits();
        // What is wrong by itself needs no comparison.
        if (m_errors.size() == before)
            order();
    }

private:
    static QString pathOf(std::size_t tier) { return QStringLiteral(".tiers[%1]").arg(tier); }
    void window()
    {
        const QString word = m_terms.word("window");
        const bool isMonths = word == QLatin1String("months");
        goesWith("window_length", isMonths || word == QLatin1String("days"),
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say how many days or months count.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only for the last days or months.")});
        if (isMonths && m_terms.whole("window_length") > mostMonths)
            wrong(QStringLiteral(".window_length"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "This must be from %L1 to %L2.")},
                  {std::int64_t(1), mostMonths});
    }
    void term()
    {
        const QString keep = m_terms.word("keep");
        const bool isEver = keep == QLatin1String("ever");
        const bool isMonths = keep == QLatin1String("months");
        goesWith("keep_months", isMonths,
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "Say for how many months a tier is kept.")},
                 {"Programme", QT_TRANSLATE_NOOP("Programme", "This counts only where tiers are kept for months.")});
        if ((isEver || isMonths) && m_terms.word("keep_period") != QLatin1String("year"))
            wrong(QStringLiteral(".keep_period"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "This counts only where tiers are kept to the end of a period.")});
        const SourceText neverFalls{"Programme",
                                    QT_TRANSLATE_NOOP("Programme", "Tiers that are kept for ever never fall.")};
        if (isEver && m_terms.whole("grace_days") > 0)
            wrong(QStringLiteral(".grace_days"), neverFalls);
        if (isEver && m_terms.word("down") != QLatin1String("figures"))
            wrong(QStringLiteral(".down"), neverFalls);
    }
    void tier(std::size_t index)
    {
        const Terms &row = m_terms.list("tiers")[index];
        const QString path = pathOf(index);
        if (!m_ids.insert(row.word("id")).second)
            wrong(path + QStringLiteral(".id"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another tier.")}, {row.word("id")});
        if (index == 0 && row.has("reach"))
            wrong(path + QStringLiteral(".reach"),
                  {"Programme",
                   QT_TRANSLATE_NOOP("Programme", "The lowest tier is for everybody: it must ask for nothing.")});
        if (index == 0 && row.has("gift"))
            wrong(path + QStringLiteral(".gift"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Nobody reaches the lowest tier: every card has it.")});
        if (index > 0 && !row.has("reach"))
            wrong(path + QStringLiteral(".reach"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "Say how this tier is reached.")});
        const auto &ways = row.list("reach");
        for (std::size_t i = 0; i < ways.size(); ++i)
            way(index, ways[i], path + QStringLiteral(".reach[%1]").arg(i));
        if (row.has("gift")) {
            const Terms &gift = row.record("gift");
            checkTitle(gift.record("reward").text("title"), m_path + path + QStringLiteral(".gift.reward.title"),
                       m_errors);
            if (!m_gifts.insert(gift.word("id")).second)
                wrong(path + QStringLiteral(".gift.id"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is the id of another reward.")},
                      {gift.word("id")});
        }
    }
    void way(std::size_t tier, const Terms &way, const QString &path)
    {
        if (way.has("from")) {
            const auto &rows = m_terms.list("tiers");
            const auto end = rows.begin() + static_cast<std::ptrdiff_t>(tier);
            const bool isLower =
                std::any_of(rows.begin(), end, [&](const Terms &row) { return row.word("id") == way.word("from"); });
            if (!isLower)
                wrong(path + QStringLiteral(".from"),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is no lower tier.")}, {way.word("from")});
            else if (rows.front().word("id") == way.word("from"))
                wrong(
                    path + QStringLiteral(".from"),
                    {"Programme", QT_TRANSLATE_NOOP("Programme", "Every card has this tier, so it asks for nothing.")});
        }
        const auto &conditions = way.list("all");
        for (std::size_t i = 0; i < conditions.size(); ++i)
            if (conditions[i].has("within_months") && conditions[i].has("within_days"))
                wrong(path + QStringLiteral(".all[%1].within_days").arg(i),
                      {"Programme", QT_TRANSLATE_NOOP("Programme", "Say days or months, not both.")});
    }
    void benefits()
    {
        const auto &rows = m_terms.list("tiers");
        const bool hasDiscount = std::any_of(rows.begin(), rows.end(),
                                             [](const Terms &row) { return row.whole("discount_hundredths") > 0; });
        if (!hasDiscount && m_terms.word("stacking") != QLatin1String("best"))
            wrong(QStringLiteral(".stacking"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "No tier has a discount.")});
        const bool hasBenefit = hasDiscount || std::any_of(rows.begin(), rows.end(), [](const Terms &row) {
                                    return row.whole("earn_percent") > 100 || row.whole("extra_stamps") > 0;
                                });
        if (!hasBenefit && m_terms.yes("at_once"))
            wrong(QStringLiteral(".at_once"),
                  {"Programme", QT_TRANSLATE_NOOP("Programme", "No tier has anything that a purchase could have.")});
    }
    /// A tier that asks no more than a lower one is reached with it, and the lower one is never seen.
    void order()
    {
        const TierPlan plan = readTierPlan({}, m_terms, base::CalendarSystem::Gregorian);
        for (std::size_t i = 2; i < plan.tiers.size(); ++i)
            for (std::size_t w = 0; w < plan.tiers[i].ways.size(); ++w) {
                const TierWay &way = plan.tiers[i].ways[w];
                const auto &lower = plan.tiers[i - 1].ways;
                const bool isNoHigher = std::all_of(lower.begin(), lower.end(),
                                                    [&](const TierWay &other) { return asksNoMore(way, other); });
                if (isNoHigher && way.from.value_or(0) < i - 1)
                    wrong(pathOf(i) + QStringLiteral(".reach[%1]").arg(w),
                          {"Programme",
                           QT_TRANSLATE_NOOP("Programme", "This asks no more than the tier below it, so nobody would "
                                                          "ever stand on that one.")});
            }
    }

    std::set<QString> m_ids;
    std::set<QString> m_gifts;
};

} // namespace

void checkTiers(const Terms &terms, const QString &path, std::vector<ProgrammeError> &errors)
{
    Check(terms, path, errors).all();
}

} // namespace muhr::loyalty
