// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollback.h"

#include "core/store/card_update.h"
#include "core/store/chain_table.h"
#include "core/store/customer_table.h"
#include "core/store/event_table.h"
#include "core/store/local_columns.h"
#include "core/store/outbox_table.h"
#include "core/store/projection.h"
#include "core/store/rolled_back_table.h"
#include "core/store/shop_table.h"
#include "core/store/signed_head_table.h"

#include <array>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr std::int64_t atOnce = 500;

/// In the order that foreign keys ask for.
constexpr std::array derivedTables{
    "DELETE FROM outbox WHERE shop = :shop",
    "DELETE FROM dispute WHERE shop = :shop",
    "DELETE FROM limited_use WHERE shop = :shop",
    "DELETE FROM provisional WHERE shop = :shop",
    "DELETE FROM card_state WHERE shop = :shop",
    "DELETE FROM card_code WHERE shop = :shop",
    "DELETE FROM consent WHERE shop = :shop",
    "DELETE FROM customer WHERE shop = :shop",
    "DELETE FROM document WHERE shop = :shop",
    "DELETE FROM document_conflict WHERE shop = :shop",
    "DELETE FROM programme_version WHERE shop = :shop",
    "DELETE FROM staff WHERE shop = :shop",
    "DELETE FROM branch WHERE shop = :shop",
    "DELETE FROM placement WHERE shop = :shop",
    "DELETE FROM device WHERE shop = :shop",
};

#define MUHR_OTHERS_BEYOND                                                                                             \
    "(SELECT e.id FROM event e WHERE e.shop = :shop AND e.number > :number AND e.device <> :device)"
constexpr auto dropSubjectsSql = "DELETE FROM event_subject WHERE shop = :shop AND event IN " MUHR_OTHERS_BEYOND;
constexpr auto dropBlobsSql = "DELETE FROM event_blob WHERE shop = :shop AND event IN " MUHR_OTHERS_BEYOND;
#undef MUHR_OTHERS_BEYOND
constexpr auto dropEventsSql = "DELETE FROM event WHERE shop = :shop AND number > :number AND device <> :device";
constexpr auto waitAgainSql = "UPDATE event SET state = 1, number = NULL, settled_at = NULL, head = NULL WHERE shop = "
                              ":shop AND number > :number AND device = :device";
constexpr auto dropChainsSql = "DELETE FROM chain WHERE shop = :shop AND device <> :device";

class Rollback
{
public:
    Rollback(Transaction &transaction, const ShopRow &shop, std::int64_t number)
        : m_transaction(transaction), m_database(transaction.database()), m_shop(shop), m_number(number)
    {
    }

    Result<void> run()
    {
        const auto local = LocalColumns::read(m_database, m_shop.shop);
        if (!local)
            return Unexpected{local.error()};
        for (const auto step : {&Rollback::standAtNumber, &Rollback::dropDerived, &Rollback::dropBeyond,
                                &Rollback::replaySettled, &Rollback::replayPending, &Rollback::foldCards})
            if (auto done = (this->*step)(); !done)
                return done;
        return local->write(m_transaction, m_shop.shop);
    }

private:
    Result<void> standAtNumber()
    {
        SyncPosition position = m_shop.position;
        position.cursor = m_number;
        position.head = {};
        position.settledAt = {};
        if (m_number > 0) {
            const auto last = findEventByNumber(m_database, m_shop.shop, m_number);
            if (!last)
                return Unexpected{last.error()};
            if (!*last)
                return Unexpected{StoreError::AgainstTheSchema};
            position.head = (*last)->settlement->head;
            position.settledAt = (*last)->settlement->settledAt;
        }
        if (auto done = setSyncPosition(m_transaction, m_shop.shop, position); !done)
            return done;
        if (auto done = dropSignedHeadsAfter(m_transaction, m_shop.shop, m_number); !done)
            return done;
        if (auto done = insertRolledBack(m_transaction, m_shop.shop, m_shop.incarnation, m_number); !done)
            return done;
        return setIncarnation(m_transaction, m_shop.shop, m_shop.incarnation + 1);
    }

    Result<void> dropDerived()
    {
        for (const char *sql : derivedTables)
            if (auto done = m_transaction.statement(sql).bind(":shop", m_shop.shop).run(); !done)
                return done;
        return m_transaction.statement(dropChainsSql).bind(":shop", m_shop.shop).bind(":device", m_shop.device).run();
    }

    Result<void> dropBeyond()
    {
        for (const char *sql : {dropSubjectsSql, dropBlobsSql, dropEventsSql, waitAgainSql})
            if (auto done = m_transaction.statement(sql)
                                .bind(":shop", m_shop.shop)
                                .bind(":number", m_number)
                                .bind(":device", m_shop.device)
                                .run();
                !done)
                return done;
        return {};
    }

    Result<void> replaySettled()
    {
        for (std::int64_t number = 0; number < m_number;) {
            const auto events = settledAfter(m_database, m_shop.shop, number, atOnce);
            if (!events)
                return Unexpected{events.error()};
            if (events->empty())
                return Unexpected{StoreError::AgainstTheSchema};
            for (const StoredEvent &stored : *events) {
                const loyalty::Event &event = stored.event;
                const ChainEnd end{event.seq, stored.hash, stored.at};
                if (auto done = setChainEnd(m_transaction, m_shop.shop, event.device, event.incarnation, end); !done)
                    return done;
                if (auto done = project(m_transaction, stored); !done)
                    return done;
            }
            number = events->back().settlement->number;
        }
        return {};
    }

    Result<void> replayPending()
    {
        const auto pending = eventsInState(m_database, m_shop.shop, EventState::Pending);
        if (!pending)
            return Unexpected{pending.error()};
        for (const StoredEvent &stored : *pending) {
            if (auto done = insertOutbox(m_transaction, m_shop.shop, stored.event.id); !done)
                return done;
            if (auto done = project(m_transaction, stored); !done)
                return done;
        }
        return {};
    }

    Result<void> foldCards()
    {
        const auto customers = listCustomers(m_database, m_shop.shop);
        if (!customers)
            return Unexpected{customers.error()};
        for (const CustomerRow &row : *customers) {
            if (auto done = refoldSettled(m_transaction, m_shop.shop, row.customer); !done)
                return done;
            if (auto done = refoldShown(m_transaction, m_shop.shop, row.customer); !done)
                return done;
        }
        return {};
    }

    Transaction &m_transaction;
    Database &m_database;
    const ShopRow &m_shop;
    std::int64_t m_number;
};

} // namespace

Result<void> rollBack(Transaction &transaction, const base::ShopId &shop, std::int64_t number)
{
    const auto row = findShop(transaction.database(), shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row || number < 0 || number > (*row)->position.cursor)
        return Unexpected{StoreError::AgainstTheSchema};
    return Rollback(transaction, **row, number).run();
}

} // namespace muhr::store
