// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/action_error.h"
#include "core/actions/record_visit.h"
#include "tests/sim/world/dice.h"
#include "tests/sim/world/laptop.h"
#include "tests/sim/world/ledger.h"
#include "tests/sim/world/trace.h"

#include <QByteArray>

namespace muhr::tests::sim {

/// Stamps and points, with rewards that may be used anywhere without a connection: two laptops give away the same one.
QByteArray simulatedProgramme(const QString &reward);

/// What people do at the counters of the shop: any customer, any laptop, one act after the other.
class Counter
{
public:
    Counter(Ledger &ledger, Dice &dice, Trace &trace) : m_ledger(ledger), m_dice(dice), m_trace(trace) {}

    /// One act at this laptop.
    void serve(Laptop &laptop);
    /// Somebody joins at the join page, and comes with her card before any laptop knows it.
    void joinOnline(actions::Workplace place);
    /// The person of this place in the ledger wants a reward, whoever else has given it just now.
    void spend(Laptop &laptop, std::size_t person);
    /// Owners only.
    void renameBranch(Laptop &laptop);
    /// The act of a person of this place in the ledger, whoever has undone it just now.
    void undoThis(Laptop &laptop, const base::EventId &event, std::size_t person);
    /// By the code that she had then; where it is another one by now, this laptop has not heard of it.
    void replaceThis(Laptop &laptop, std::size_t person, const QString &code);
    void eraseThis(Laptop &laptop, std::size_t person);
    /// This laptop has a later version of the program, and does what no other one knows yet.
    void doSomethingNewer(Laptop &laptop, Dice &dice);
    /// Whose act it was; nothing: a join.
    std::optional<std::size_t> served() const { return m_served; }
    /// The last act was not stored, whatever the rules say.
    bool wasNotStored() const { return m_wasNotStored; }

    /// Acts that are done elsewhere in the world are told of here.
    void begin();
    template <typename T>
    bool isDone(const actions::Outcome<T> &outcome)
    {
        if (!outcome)
            noteRefused(outcome.error());
        return outcome.hasValue();
    }
    void promise(const Laptop &laptop, Promise promise);

private:
    void join(actions::Workplace place, int machine);
    void publish(Laptop &laptop);
    void visit(Laptop &laptop);
    void undo(Laptop &laptop);
    void bringBack(Laptop &laptop);
    void replaceCode(Laptop &laptop);
    void erase(Laptop &laptop);
    void record(Laptop &laptop, std::size_t person, const actions::RecordVisit &asked);
    std::size_t anybody(Laptop &laptop);
    /// Places of the people whose joining this laptop has.
    std::vector<std::size_t> knownBy(Laptop &laptop) const;
    const Promise *anyVisit();
    void noteRefused(const actions::ActionError &error);
    void promise(Promise promise);

    Ledger &m_ledger;
    Dice &m_dice;
    Trace &m_trace;
    std::optional<std::size_t> m_served;
    bool m_wasNotStored = false;
};

} // namespace muhr::tests::sim
