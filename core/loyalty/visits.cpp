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

/// Whether an act is a visit, judged from those before it alone.
bool isVisit(const std::vector<ActMark> &acts, std::size_t index)
{
    switch (acts[index].counting.mode()) {
    case VisitCounting::Mode::Day:
        return !hasEarlierOfDay(acts, index);
    case VisitCounting::Mode::EveryAct:
        return true;
    case VisitCounting::Mode::Minutes:
        break;
    }
    // Back to one that is a visit whatever came before it, since its own predecessor is far enough away; from there on
    // each is measured from the visit before.
    const auto isByMinutes = [&](std::size_t i) { return acts[i].counting.mode() == VisitCounting::Mode::Minutes; };
    const auto isApart = [&](std::size_t one, std::size_t other) {
        return acts[other].at.ms() - acts[one].at.ms() >= acts[other].counting.minutes() * minuteMs;
    };
    std::size_t first = index;
    for (std::size_t i = index; i-- > 0;) {
        if (!isByMinutes(i))
            continue;
        if (isApart(i, first))
            break;
        first = i;
    }
    std::size_t visit = first;
    for (std::size_t i = first + 1; i <= index; ++i)
        if (isByMinutes(i) && isApart(visit, i))
            visit = i;
    return visit == index;
}

} // namespace

void addAct(CardState &state, const ActMark &mark)
{
    const bool isLast = state.acts.empty() || !precedes(mark, state.acts.back());
    const auto place =
        isLast ? state.acts.end() : std::upper_bound(state.acts.begin(), state.acts.end(), mark, precedes);
    state.acts.insert(place, mark);
    // Nothing before it is judged anew.
    if (isLast)
        state.visits += isVisit(state.acts, state.acts.size() - 1) ? 1 : 0;
    else
        state.visits = countVisits(state.acts);
}

void removeAct(CardState &state, const base::EventId &event)
{
    const ActMark *act = findAct(state, event);
    if (!act)
        return;
    const auto index = static_cast<std::size_t>(act - state.acts.data());
    const bool isLast = index + 1 == state.acts.size();
    const bool wasVisit = isLast && isVisit(state.acts, index);
    state.acts.erase(state.acts.begin() + static_cast<std::ptrdiff_t>(index));
    if (isLast)
        state.visits -= wasVisit ? 1 : 0;
    else
        state.visits = countVisits(state.acts);
}

ActMark *findAct(CardState &state, const base::EventId &event)
{
    // The newest are asked for most.
    const auto found =
        std::find_if(state.acts.rbegin(), state.acts.rend(), [&](const ActMark &mark) { return mark.event == event; });
    return found == state.acts.rend() ? nullptr : &*found;
}

std::vector<bool> visitsAmong(const std::vector<ActMark> &acts)
{
    std::vector<bool> visits(acts.size());
    std::optional<base::Instant> lastApart;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const ActMark &mark = acts[i];
        switch (mark.counting.mode()) {
        case VisitCounting::Mode::Day:
            visits[i] = !hasEarlierOfDay(acts, i);
            break;
        case VisitCounting::Mode::EveryAct:
            visits[i] = true;
            break;
        case VisitCounting::Mode::Minutes:
            if (!lastApart || mark.at.ms() - lastApart->ms() >= mark.counting.minutes() * minuteMs) {
                visits[i] = true;
                lastApart = mark.at;
            }
            break;
        }
    }
    return visits;
}

std::int64_t countVisits(const std::vector<ActMark> &acts)
{
    const std::vector<bool> visits = visitsAmong(acts);
    return std::count(visits.begin(), visits.end(), true);
}

bool stampedWithin(const std::vector<ActMark> &acts, base::Instant at, std::int64_t minutes)
{
    return minutes > 0 && std::any_of(acts.begin(), acts.end(), [&](const ActMark &mark) {
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
