// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/card_check.h"

#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/fold_shop.h"
#include "core/store/programme_table.h"
#include "core/store/read_view.h"

namespace muhr::store {
namespace {

using base::Unexpected;
using loyalty::CardState;

/// A card as its events make it; no state: on that layer it should not be.
struct DueCard
{
    base::CustomerId customer;
    const CardState *settled = nullptr;
    const CardState *shown = nullptr;
    bool isThere = false;
};

/// The rows of one card.
struct CardRows
{
    base::CardId card;
    base::CustomerId customer;
    std::optional<QByteArray> settled;
    std::optional<QByteArray> shown;

    const std::optional<QByteArray> &onTop() const { return shown ? shown : settled; }
};

bool isAsDue(const std::optional<QByteArray> &bytes, const CardState *state)
{
    return bytes.has_value() == (state != nullptr) && (!state || *bytes == loyalty::encodeCardState(*state));
}

bool isReadable(const std::optional<QByteArray> &bytes)
{
    return !bytes || loyalty::decodeCardState(*bytes);
}

class Checker
{
public:
    Checker(Database &database, const base::ShopId &shop) : m_database(database), m_shop(shop) {}

    Result<CardCheck> run()
    {
        const auto shelf = programmeShelf(m_database, m_shop);
        if (!shelf)
            return Unexpected{shelf.error()};
        const auto folded = foldShop(m_database, m_shop, *shelf);
        const auto customers = listCustomers(m_database, m_shop);
        if (!folded || !customers)
            return Unexpected{folded ? customers.error() : folded.error()};
        for (const CustomerRow &row : *customers)
            expect(row.customer, *folded);
        if (const auto compared = compareRows(); !compared)
            return Unexpected{compared.error()};

        std::set<base::CardId> missing;
        for (const auto &[card, due] : m_due)
            if (!due.isThere && !m_damaged.contains(due.customer))
                missing.insert(card);
        for (const base::CardId &card : missing)
            m_check.wrong.push_back(card.text());
        return std::move(m_check);
    }

private:
    void expect(const base::CustomerId &customer, const FoldedShop &folded)
    {
        if (folded.damaged.contains(customer)) {
            markDamaged(customer);
            return;
        }
        const CustomerCards &cards = folded.of(customer);
        for (const auto &[programme, state] : cards.onLayer(Layer::Settled))
            due(customer, programme).settled = &state;
        for (const auto &[programme, state] : cards.onLayer(Layer::Shown))
            due(customer, programme).shown = &state;
    }

    DueCard &due(const base::CustomerId &customer, const base::ProgrammeId &programme)
    {
        DueCard &card = m_due[loyalty::cardId(customer, programme)];
        card.customer = customer;
        return card;
    }

    Result<void> compareRows()
    {
        std::optional<CardRows> rows;
        const auto read = eachCardRow(m_database, m_shop, [&](const CardStateBytes &row) {
            if (rows && rows->card != row.card)
                compare(*std::exchange(rows, std::nullopt));
            if (!rows)
                rows = CardRows{row.card, row.customer, {}, {}};
            (row.layer == Layer::Settled ? rows->settled : rows->shown) = row.bytes;
        });
        if (read && rows)
            compare(*rows);
        return read;
    }

    void compare(const CardRows &rows)
    {
        if (m_damaged.contains(rows.customer))
            return;
        const auto found = m_due.find(rows.card);
        const DueCard due = found == m_due.end() ? DueCard{rows.customer, nullptr, nullptr, true} : found->second;
        if (found != m_due.end())
            found->second.isThere = true;
        const bool isRight =
            due.customer == rows.customer && isAsDue(rows.settled, due.settled) && isAsDue(rows.onTop(), due.shown);
        if (!isRight && !(isReadable(rows.settled) && isReadable(rows.shown))) {
            markDamaged(rows.customer);
            return;
        }
        ++m_check.cards;
        if (!isRight)
            m_check.wrong.push_back(rows.card.text());
    }

    void markDamaged(const base::CustomerId &customer)
    {
        m_damaged.insert(customer);
        m_check.wrong.push_back(customer.text());
    }

    Database &m_database;
    const base::ShopId &m_shop;
    std::unordered_map<base::CardId, DueCard, IdHash> m_due;
    std::set<base::CustomerId> m_damaged;
    CardCheck m_check;
};

} // namespace

Result<CardCheck> checkCardStates(Database &database, const base::ShopId &shop)
{
    const auto view = ReadView::begin(database);
    if (!view)
        return Unexpected{view.error()};
    return Checker(database, shop).run();
}

} // namespace muhr::store
