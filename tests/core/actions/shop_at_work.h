// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/actions/join_customer.h"
#include "core/actions/record_visit.h"
#include "core/actions/undo_visit.h"
#include "core/actions/workplace.h"
#include "core/store/people.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/seeded_random.h"
#include "tests/support/store_file.h"

#include <optional>

namespace muhr::tests {

/// "uz" titles; a reward at each of the numbers of stamps, the goal being the last.
QByteArray ladderJson(const std::vector<int> &milestones, int welcome = 0);

/// A shop in a real store file with everything that an act needs, seen by whoever stands at the counter.
class ShopAtWork
{
public:
    explicit ShopAtWork(std::uint64_t seed, const QByteArray &programme = ladderJson({2, 3}));

    /// Opens the file if it is not open, with a connection that compiles every statement anew.
    void reopen();
    void close() { m_database.reset(); }
    actions::Outcome<actions::ShopCreated> create(const actions::CreateShop &command);
    actions::CreateShop firstCommand() const;

    /// The owner on the device that made the shop.
    actions::Workplace &owner() { return as(loyalty::Role::Owner); }
    /// The same device and branch. Owner: who made the shop; every other role is a member of staff of its own.
    actions::Workplace &as(loyalty::Role role, loyalty::Ceiling ceiling = loyalty::Ceiling::Owner);
    actions::Session sessionOf(loyalty::Role role, loyalty::Ceiling ceiling = loyalty::Ceiling::Owner) const;
    /// On a machine without the shop key.
    actions::Workplace &withoutKeys();

    // By the owner, and asserted to be done.
    actions::CustomerJoined join(const actions::JoinCustomer &command = {});
    actions::VisitDone visit(const QString &target, std::optional<std::int64_t> stamps = std::nullopt);
    actions::VisitDone use(const QString &target, const QString &reward);

    const StoreFile &file() const { return m_file; }
    store::Database &database() { return *m_database; }
    FixedClock &clock() { return m_clock; }
    SeededRandom &random() { return m_random; }
    const actions::ShopKeys &keys() const { return *m_keys; }
    const actions::ShopCreated &shop() const { return *m_shop; }
    const base::ShopId &id() const { return m_shop->session.shop; }
    store::PeopleKeys peopleKeys() const { return {id(), m_keys->shop.copy()}; }

    std::int64_t held(const base::CustomerId &customer);
    loyalty::CardState card(const base::CustomerId &customer);
    /// Events of the shop, whatever their state.
    std::int64_t eventCount();
    /// What `verify` finds wrong, a word a row.
    QStringList wrongRows();
    /// Whether these bytes stand in the store's file, or in any file beside it.
    bool hasOnDisk(const QByteArray &bytes) const;

private:
    StoreFile m_file;
    FixedClock m_clock;
    SeededRandom m_random;
    QByteArray m_programme;
    std::optional<store::Database> m_database;
    std::optional<actions::ShopKeys> m_keys;
    std::optional<actions::ShopCreated> m_shop;
    std::optional<actions::Workplace> m_place;
};

/// The word of a refusal, or "done".
template <typename T>
QString wordOf(const actions::Outcome<T> &outcome)
{
    return outcome ? QStringLiteral("done") : words::errorWord(outcome.error().word);
}

} // namespace muhr::tests
