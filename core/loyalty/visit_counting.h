// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace muhr::loyalty {

/// Which acts count as visits: a key of the programme.
class VisitCounting
{
public:
    enum class Mode {
        /// The first act of a card on a business day at a branch.
        Day,
        EveryAct,
        /// Acts at least so many minutes apart.
        Minutes,
    };

    VisitCounting() = default;
    static VisitCounting day() { return {}; }
    static VisitCounting everyAct() { return VisitCounting(Mode::EveryAct, 0); }
    /// Minutes from 1 to 10080 (a week).
    static std::optional<VisitCounting> apart(std::int64_t minutes);
    /// "day", "act", "minutes:90".
    static std::optional<VisitCounting> parse(QStringView word);

    QString word() const;
    Mode mode() const { return m_mode; }
    std::int64_t minutes() const { return m_minutes; }

    friend bool operator==(const VisitCounting &, const VisitCounting &) = default;

private:
    VisitCounting(Mode mode, std::int64_t minutes) : m_mode(mode), m_minutes(minutes) {}
    Mode m_mode = Mode::Day;
    std::int64_t m_minutes = 0;
};

} // namespace muhr::loyalty
