// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/derived_id.h"
#include "core/store/arrival.h"
#include "core/store/card_code_table.h"
#include "core/store/card_state_table.h"
#include "core/store/card_update.h"
#include "core/store/customer_table.h"
#include "core/store/fold_shop.h"
#include "core/store/programme_table.h"

#include <set>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto arrivingSql = "SELECT shop FROM arrival ORDER BY shop";
constexpr auto endSql = "DELETE FROM arrival WHERE shop = :shop";
constexpr auto dropCardsSql = "DELETE FROM card_state WHERE shop = :shop";
constexpr auto disputedSql = "SELECT DISTINCT customer FROM dispute WHERE shop = :shop";
// The last number of whoever is a subject, and of whoever's code is one.
constexpr auto lastOfCustomersSql =
    "SELECT s.subject, MAX(e.number) FROM event_subject s JOIN event e ON e.shop = s.shop AND e.id = s.event WHERE "
    "s.shop = :shop AND e.number IS NOT NULL AND length(s.subject) = 16 GROUP BY s.subject";
constexpr auto lastOfCodesSql =
    "SELECT c.customer, MAX(e.number) FROM event_subject s JOIN card_code c ON c.shop = s.shop AND c.code_hash = "
    "s.subject JOIN event e ON e.shop = s.shop AND e.id = s.event WHERE s.shop = :shop AND e.number IS NOT NULL AND "
    "length(s.subject) = 32 GROUP BY c.customer";

using LastNumbers = std::unordered_map<base::CustomerId, std::int64_t, IdHash>;

Result<LastNumbers> lastNumbers(Database &database, const base::ShopId &shop)
{
    LastNumbers numbers;
    for (const char *sql : {lastOfCustomersSql, lastOfCodesSql}) {
        const auto read = database.statement(sql).bind(":shop", shop).each([&](const Row &row) {
            std::int64_t &last = numbers[row.id<base::CustomerId>(0)];
            last = std::max(last, row.integer(1));
        });
        if (!read)
            return Unexpected{read.error()};
    }
    return numbers;
}

class ArrivedShop
{
public:
    ArrivedShop(Transaction &transaction, const base::ShopId &shop)
        : m_transaction(transaction), m_database(transaction.database()), m_shop(shop)
    {
    }

    Result<void> fold()
    {
        const auto shelf = programmeShelf(m_database, m_shop);
        if (!shelf)
            return Unexpected{shelf.error()};
        const auto folded = foldShop(m_database, m_shop, *shelf);
        const auto customers = listCustomers(m_database, m_shop);
        auto numbers = lastNumbers(m_database, m_shop);
        if (!folded || !customers || !numbers)
            return Unexpected{!folded ? folded.error() : !customers ? customers.error() : numbers.error()};
        m_numbers = std::move(*numbers);
        if (auto done = m_transaction.statement(dropCardsSql).bind(":shop", m_shop).run(); !done)
            return done;
        for (const CustomerRow &row : *customers)
            if (auto done = write(row.customer, folded->of(row.customer)); !done)
                return done;
        return enterDisputes();
    }

private:
    Result<void> write(const base::CustomerId &customer, const CustomerCards &cards)
    {
        if (auto done = write(customer, cards.settled, Layer::Settled); !done)
            return done;
        return cards.shown ? write(customer, *cards.shown, Layer::Shown) : Result<void>();
    }

    Result<void> write(const base::CustomerId &customer, const CustomerCards::ByProgramme &cards, Layer layer)
    {
        for (const auto &[programme, state] : cards) {
            if (!state.disputes.empty())
                m_disputed.insert(customer);
            const CardStateRow card{loyalty::cardId(customer, programme), layer, m_numbers[customer], state};
            if (auto done = writeCardState(m_transaction, m_shop, card); !done)
                return done;
        }
        return {};
    }

    /// Few have any: they are folded once more by themselves.
    Result<void> enterDisputes()
    {
        const auto before = m_database.statement(disputedSql).bind(":shop", m_shop).all([](const Row &row) {
            return row.id<base::CustomerId>(0);
        });
        if (!before)
            return Unexpected{before.error()};
        m_disputed.insert(before->begin(), before->end());
        for (const base::CustomerId &customer : m_disputed)
            if (auto done = refoldSettled(m_transaction, m_shop, customer); !done)
                return done;
        return {};
    }

    Transaction &m_transaction;
    Database &m_database;
    const base::ShopId &m_shop;
    LastNumbers m_numbers;
    std::set<base::CustomerId> m_disputed;
};

} // namespace

Result<void> foldArrived(Database &database, const base::ShopId &shop)
{
    const auto isOpen = isArriving(database, shop);
    if (!isOpen)
        return Unexpected{isOpen.error()};
    if (!*isOpen)
        return {};
    auto transaction = Transaction::begin(database, shop);
    if (!transaction)
        return Unexpected{transaction.error()};
    if (auto done = ArrivedShop(*transaction, shop).fold(); !done)
        return done;
    if (auto done = transaction->statement(endSql).bind(":shop", shop).run(); !done)
        return done;
    return transaction->commit();
}

Result<void> foldAllArrived(Database &database)
{
    // A server's shops are an endpoint's, where nothing arrives.
    if (database.dialect() != Dialect::Sqlite)
        return {};
    const auto shops =
        database.statementAcrossShops(arrivingSql).all([](const Row &row) { return row.id<base::ShopId>(0); });
    if (!shops)
        return Unexpected{shops.error()};
    for (const base::ShopId &shop : *shops)
        if (auto done = foldArrived(database, shop); !done)
            return done;
    return {};
}

} // namespace muhr::store
