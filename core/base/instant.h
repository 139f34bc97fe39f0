// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace muhr::base {

/// A moment: milliseconds since 1970-01-01 UTC.
class Instant
{
public:
    constexpr Instant() = default;
    static constexpr Instant fromMs(std::int64_t ms)
    {
        Instant result;
        result.m_ms = ms;
        return result;
    }
    constexpr std::int64_t ms() const { return m_ms; }

    friend constexpr auto operator<=>(Instant, Instant) = default;
    friend constexpr Instant operator+(Instant moment, std::chrono::milliseconds by)
    {
        return fromMs(moment.m_ms + by.count());
    }
    friend constexpr Instant operator-(Instant moment, std::chrono::milliseconds by)
    {
        return fromMs(moment.m_ms - by.count());
    }
    friend constexpr std::chrono::milliseconds operator-(Instant later, Instant earlier)
    {
        return std::chrono::milliseconds(later.m_ms - earlier.m_ms);
    }

private:
    std::int64_t m_ms = 0;
};

/// What tells the time; handed to whoever needs it, never asked for.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

/// The clock of the machine. After the start, time passes by the monotonic clock, so that a wall clock set back while
/// the program runs moves nothing.
class SystemClock : public Clock
{
public:
    SystemClock();
    Instant now() const override;

private:
    Instant m_wallAtStart;
    std::chrono::steady_clock::time_point m_steadyAtStart;
};

} // namespace muhr::base
