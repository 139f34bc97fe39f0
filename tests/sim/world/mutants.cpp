// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/mutants.h"

#include "core/store/event_log.h"
#include "core/store/outbox_table.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

// A machine that is stopping just now fails here, and is judged by what comes after.
void run(Laptop &laptop, const char *sql)
{
    auto transaction = store::Transaction::begin(laptop.database());
    if (transaction && transaction->statement(sql).bind(":shop", laptop.session.shop).run())
        (void)transaction->commit();
}

} // namespace

void forgetOutbox(Laptop &laptop)
{
    run(laptop, "DELETE FROM outbox WHERE shop = :shop");
}

void writeFirstWaitingAgain(Laptop &laptop)
{
    const auto waiting = store::firstInOutbox(laptop.database(), laptop.session.shop, 1);
    if (!waiting || waiting->empty())
        return;
    const auto &event = waiting->front().event;
    if (!std::holds_alternative<loyalty::Act>(event.body))
        return;
    const store::EventDraft draft{
        event.staff, event.branch, event.role, event.subjects, event.programmeVersion, event.body, {}};
    auto transaction = store::Transaction::begin(laptop.database());
    if (transaction && store::appendEvent(*transaction, laptop.session.shop, draft, laptop.clock.now(), laptop.random))
        (void)transaction->commit();
}

void moveCursor(Laptop &laptop, const std::vector<store::PulledEvent> &events)
{
    if (events.empty())
        return;
    auto position = laptop.row().position;
    const auto &last = events.back().settlement;
    position.cursor = last.number;
    position.head = last.head;
    position.settledAt = last.settledAt;
    auto transaction = store::Transaction::begin(laptop.database());
    if (transaction && store::setSyncPosition(*transaction, laptop.session.shop, position))
        (void)transaction->commit();
}

void moveMoments(Laptop &laptop)
{
    run(laptop, "UPDATE customer SET joined_at = joined_at + 1000 WHERE shop = :shop");
}

} // namespace muhr::tests::sim
