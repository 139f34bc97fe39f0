// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/play.h"

#include <deque>

namespace muhr::tests::recount {

template <typename Id>
Id sameBytes(std::uint8_t byte)
{
    base::IdBytes bytes{};
    bytes.fill(byte);
    return Id::fromBytes(bytes);
}

inline const auto customerId = sameBytes<base::CustomerId>(8);
inline const auto advocateId = sameBytes<base::CustomerId>(77);
inline const auto staffId = sameBytes<base::StaffId>(5);

/// Events are numbered as the happenings of the ledger are.
base::EventId eventId(int number);
int numberOf(const base::EventId &event);

/// One history on its way: on Muhr's side events and cards, on the other the ledger.
class Game
{
public:
    Game(const Setting &setting, const World &world, Number start, Counts &counts, bool isThorough);

    /// Where the two differ; empty: nowhere.
    QString run(const std::vector<Step> &steps);

private:
    Number dayOf(Number at) const { return (at / 60'000 + 300 - m_setting.terms.dayStarts) / 1'440; }
    int size() const { return static_cast<int>(m_list.size()); }
    loyalty::ActMoment momentAt(Number at, int number, int branch, int seen) const;
    void differ(const QString &what, const QString &muhr, const QString &recount);
    void compare(const QString &what, Number later);

    loyalty::TimedEvent timed(int number) const;
    void store(loyalty::Body body, Happening happening, Number at);

    void take(const Step &step);
    void count(StepKind kind) { ++m_counts.steps[static_cast<std::size_t>(kind)]; }

    void joins();
    void acts(const Step &step);
    void undoes(const Step &step);
    void returns(const Step &step);
    void setsTier(const Step &step);
    void settles(const Step &step);
    void voids(const Step &step);
    /// A device that has not heard of it hands over what was used already.
    void usesAgain(const Step &step);
    void decides(const Step &step);
    /// One of the acts so far; nothing: there are none.
    std::optional<int> targetOf(const Step &step) const;

    const Setting &m_setting;
    const World &m_world;
    Counts &m_counts;
    /// Compares after every step, not only after the last.
    bool m_isThorough;
    Number m_now;
    loyalty::CustomerFacts m_person;
    std::vector<Happening> m_list;
    std::deque<std::pair<loyalty::Event, Number>> m_events;
    /// Before the first happening, and after each.
    std::deque<loyalty::CardState> m_cards;
    std::deque<loyalty::CardState> m_advocates;
    QString m_wrong;
};

} // namespace muhr::tests::recount
