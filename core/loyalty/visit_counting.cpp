// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/visit_counting.h"

namespace muhr::loyalty {
namespace {

constexpr std::int64_t minutesOfWeek = 7 * 24 * 60;

} // namespace

std::optional<VisitCounting> VisitCounting::apart(std::int64_t minutes)
{
    if (minutes < 1 || minutes > minutesOfWeek)
        return std::nullopt;
    return VisitCounting(Mode::Minutes, minutes);
}

std::optional<VisitCounting> VisitCounting::parse(QStringView word)
{
    if (word == QLatin1String("day"))
        return day();
    if (word == QLatin1String("act"))
        return everyAct();
    const QLatin1String prefix("minutes:");
    if (!word.startsWith(prefix))
        return std::nullopt;
    const auto minutes = apart(word.sliced(prefix.size()).toInt());
    // "minutes:+9" and "minutes:09" are other words for the same thing: one spelling is enough.
    return minutes && minutes->word() == word ? minutes : std::nullopt;
}

QString VisitCounting::word() const
{
    switch (m_mode) {
    case Mode::Day:
        return QStringLiteral("day");
    case Mode::EveryAct:
        return QStringLiteral("act");
    case Mode::Minutes:
        break;
    }
    return QStringLiteral("minutes:%1").arg(m_minutes);
}

} // namespace muhr::loyalty
