// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/visits.h"

#include <algorithm>
#include <tuple>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t minuteMs = 60'000;

bool precedes(const ActMark &one, const ActMark &other)
{
    return std::tie(one.at, one.event) < std::tie(other.at, other.event);
}

/// Whether an earlier act, counted by days too, fell on the same day at the same branch.
bool hasEarlierOfDay(const std::vector<ActMark> &acts, std::size_t index)
{
    const ActMark &mark = acts[index];
    for (std::size_t i = index; i-- > 0;) {
        const ActMark &other = acts[i];
        // A programme may move the start of its day, so a day is over only two days on.
        if (other.day.dayNumber() < mark.day.dayNumber() - 2)
            break;
        if (other.counting.mode() == VisitCounting::Mode::Day && other.day == mark.day && other.branch == mark.branch)
            return true;
    }
    return false;
}

} // namespace

void addAct(CardState &state, const ActMark &mark)
{
    state.acts.insert(std::upper_bound(state.acts.begin(), state.acts.end(), mark, precedes), mark);
    state.visits = countVisits(state.acts);
}

void removeAct(CardState &state, const base::EventId &event)
{
    std::erase_if(state.acts, [&](const ActMark &mark) { return mark.event == event; });
    state.visits = countVisits(state.acts);
}

ActMark *findAct(CardState &state, const base::EventId &event)
{
    const auto found =
        std::find_if(state.acts.begin(), state.acts.end(), [&](const ActMark &mark) { return mark.event == event; });
    return found == state.acts.end() ? nullptr : &*found;
}

std::int64_t countVisits(const std::vector<ActMark> &acts)
{
    std::int64_t visits = 0;
    std::optional<base::Instant> lastApart;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const ActMark &mark = acts[i];
        switch (mark.counting.mode()) {
        case VisitCounting::Mode::Day:
            visits += hasEarlierOfDay(acts, i) ? 0 : 1;
            break;
        case VisitCounting::Mode::EveryAct:
            ++visits;
            break;
        case VisitCounting::Mode::Minutes:
            if (!lastApart || mark.at.ms() - lastApart->ms() >= mark.counting.minutes() * minuteMs) {
                ++visits;
                lastApart = mark.at;
            }
            break;
        }
    }
    return visits;
}

bool stampedWithin(const std::vector<ActMark> &acts, base::Instant at, std::int64_t minutes)
{
    return std::any_of(acts.begin(), acts.end(), [&](const ActMark &mark) {
        const std::int64_t apart = mark.at.ms() > at.ms() ? mark.at.ms() - at.ms() : at.ms() - mark.at.ms();
        return mark.stamps > 0 && apart < minutes * minuteMs;
    });
}

std::int64_t stampsOn(const std::vector<ActMark> &acts, base::LocalDate day)
{
    std::int64_t stamps = 0;
    for (const ActMark &mark : acts)
        stamps += mark.day == day ? mark.stamps : 0;
    return stamps;
}

} // namespace muhr::loyalty
