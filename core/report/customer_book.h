// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/rights.h"
#include "core/report/birthday_facts.h"
#include "core/report/customer_index.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/shop_table.h"
#include "core/store/store_error.h"

#include <set>

namespace muhr::report {

/// The customers of a shop as lists and searches know them: read once in the background, then kept current by the
/// events that come. Thread: the database's.
class CustomerBook
{
public:
    /// Without `keys` there are no names: the lists stand all the same.
    CustomerBook(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop);

    /// Reads the next so many customers; to be called until isLoading() is false.
    store::Result<void> loadSome(std::size_t count);
    bool isLoading() const { return !m_hasBegun || m_next < m_toLoad.size(); }
    /// Takes in what was written since, whoever wrote it.
    store::Result<void> refresh();

    /// After a refresh. `role`: of whoever asks.
    /// After a refresh; those who have been read so far.
    std::vector<BirthdayFacts> birthdaysOn(base::LocalDate today) const;
    store::Result<CustomerList> list(const CustomerQuestion &question, loyalty::Role role, base::Instant now);

private:
    store::Result<void> begin();
    store::Result<void> read(const base::CustomerId &customer);
    store::Result<CustomerRow> rowOf(const base::CustomerId &customer, loyalty::ContactSight sight, base::Instant now);
    store::Result<void> takeRejected(std::set<base::CustomerId> &changed);

    store::Database &m_database;
    const store::PeopleKeys *m_keys;
    base::ShopId m_shop;
    std::optional<CustomerIndex> m_index;
    bool m_hasBegun = false;
    std::vector<base::CustomerId> m_toLoad;
    std::size_t m_next = 0;
    // How far the events are known.
    base::DeviceId m_device;
    std::int64_t m_incarnation = 0;
    std::int64_t m_seq = 0;
    std::int64_t m_number = 0;
    std::set<base::EventId> m_rejected;
};

} // namespace muhr::report
