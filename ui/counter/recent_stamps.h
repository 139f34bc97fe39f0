// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace muhr::counter {

/// Remembers whose card was stamped a moment ago, so that a phone that is shown twice, or to camera and hand scanner,
/// is stamped once. (The camera's own gate knows nothing of other scanners.)
class RecentStamps
{
public:
    static constexpr std::chrono::seconds pause{30};

    bool has(const QString &card, base::Instant now) const;
    /// `code` is what the card showed, where it showed one.
    void add(const QString &card, const QString &code, base::Instant now);
    /// These codes lie before the camera: for their cards the pause begins anew.
    void see(const QStringList &codes, base::Instant now);
    /// It was not stored, or undone: the next scan is an act again.
    void forget(const QString &card);

private:
    struct Stamp
    {
        QString card;
        QString code;
        base::Instant at;
    };
    std::vector<Stamp> m_stamps;
};

/// How many short numbers that nobody has were typed; guessing is not a way to a card. Source: security.md, 4.2.
class WrongNumbers
{
public:
    static constexpr std::size_t mostAMinute = 5;

    bool mustWait(base::Instant now) const;
    void add(base::Instant now) { m_moments.push_back(now); }

private:
    std::vector<base::Instant> m_moments;
};

} // namespace muhr::counter
