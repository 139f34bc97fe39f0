// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/store/arrival.h"
#include "core/store/card_check.h"
#include "core/store/event_table.h"
#include "core/store/read_view.h"
#include "core/store/refused_table.h"
#include "core/store/shop_table.h"

#include <set>

namespace muhr::store {
namespace {

using base::Unexpected;

// Raw columns: an event that can't be decoded is a finding here, not an error.
constexpr auto settledSql = "SELECT id, number, hash, at, settled_at, head FROM event WHERE shop = :shop AND state = 2 "
                            "ORDER BY number";
constexpr auto chainSql = "SELECT id, bytes, hash, device, incarnation, seq, kind, staff, branch, state FROM event "
                          "WHERE shop = :shop ORDER BY device, incarnation, seq, id";

// Of other devices a snapshot may hold no events at all.
constexpr auto lostEndSql =
    "SELECT c.device FROM chain c WHERE c.shop = :shop AND (c.device = :device OR :knows_all = 1) AND NOT EXISTS "
    "(SELECT 1 FROM event e WHERE e.shop = c.shop AND e.device = c.device AND e.incarnation = c.incarnation AND "
    "e.seq = c.seq AND e.hash = c.hash) AND NOT EXISTS (SELECT 1 FROM refused r WHERE r.shop = c.shop AND r.device = "
    "c.device AND r.incarnation = c.incarnation AND r.seq = c.seq AND r.hash = c.hash) ORDER BY c.device";

/// Where a chain stands while it is read.
struct Place
{
    base::DeviceId device;
    std::int64_t incarnation = 0;
    std::int64_t seq = 0;
};

class Verifier
{
public:
    Verifier(Database &database, const ShopRow &shop) : m_database(database), m_shop(shop) {}

    Result<Verification> run()
    {
        for (const auto step : {&Verifier::checkPages, &Verifier::checkNumbers, &Verifier::checkChains,
                                &Verifier::checkEnds, &Verifier::checkCards})
            if (const auto done = (this->*step)(); !done)
                return Unexpected{done.error()};
        return std::move(m_found);
    }

private:
    Result<void> checkPages()
    {
        const auto sentences = m_database.checkPages();
        if (!sentences)
            return Unexpected{sentences.error()};
        for (const QString &sentence : *sentences)
            add(WrongKind::Page, sentence);
        return {};
    }

    Result<void> checkNumbers()
    {
        std::int64_t last = m_shop.position.snapshotNumber;
        std::optional<base::Sha256> head;
        if (last == 0)
            head = base::Sha256();
        const auto read = m_database.statement(settledSql).bind(":shop", m_shop.shop).each([&](const Row &row) {
            const QString id = row.id<base::EventId>(0).text();
            const std::int64_t number = row.integer(1);
            if (number != last + 1)
                add(WrongKind::Number, id);
            // After a snapshot the first head is taken as it is.
            const auto due =
                head ? loyalty::nextHead(*head, number, row.instant(4), row.instant(3), row.hash(2)) : row.hash(5);
            if (due != row.hash(5))
                add(WrongKind::Head, id);
            head = row.hash(5);
            last = number;
        });
        if (!read)
            return read;
        if (last > 0)
            m_found.head = head;
        if (m_shop.position.cursor != last || (last > 0 && head && m_shop.position.head != *head))
            add(WrongKind::Cursor, m_shop.shop.text());
        return {};
    }

    Result<void> checkChains()
    {
        Place place;
        std::set<base::Sha256> hashesHere;
        std::set<base::Sha256> hashesBefore;
        std::vector<std::pair<Place, loyalty::Event>> withoutKnownBefore;
        const auto read = m_database.statement(chainSql).bind(":shop", m_shop.shop).each([&](const Row &row) {
            const Place now{row.id<base::DeviceId>(3), row.integer(4), row.integer(5)};
            const bool isSameChain = now.device == place.device && now.incarnation == place.incarnation;
            if (!isSameChain || now.seq != place.seq) {
                hashesBefore =
                    isSameChain && now.seq == place.seq + 1 ? std::move(hashesHere) : std::set<base::Sha256>();
                hashesHere.clear();
                place = now;
            }
            const auto hash = row.hash(2);
            hashesHere.insert(hash);
            const auto state = row.integer(9);
            m_found.events += state == 1 || state == 2 ? 1 : 0;

            const QString id = row.id<base::EventId>(0).text();
            const QByteArray bytes = row.bytes(1);
            const auto event = loyalty::decode(bytes);
            if (!event || base::Sha256::of(bytes) != hash) {
                add(WrongKind::EventBytes, id);
                return;
            }
            const bool isAsWritten = event->shop == m_shop.shop && event->id.text() == id &&
                                     event->device == now.device && event->incarnation == now.incarnation &&
                                     event->seq == now.seq && loyalty::kindNumber(event->body) == row.integer(6) &&
                                     event->staff == row.id<base::StaffId>(7) &&
                                     event->branch == row.id<base::BranchId>(8);
            if (!isAsWritten)
                add(WrongKind::EventColumns, id);
            if (now.seq == 1 && !event->previous.isNone())
                add(WrongKind::Chain, id);
            else if (now.seq > 1 && !hashesBefore.contains(event->previous))
                withoutKnownBefore.emplace_back(now, *event);
        });
        if (!read)
            return read;
        for (const auto &[now, event] : withoutKnownBefore)
            if (const auto done = checkGap(now, event); !done)
                return done;
        return {};
    }

    /// Nothing follows the last event of a chain, so only its end tells that it is gone.
    Result<void> checkEnds()
    {
        return m_database.statement(lostEndSql)
            .bind(":shop", m_shop.shop)
            .bind(":device", m_shop.device)
            .bind(":knows_all", m_shop.position.snapshotNumber == 0)
            .each([&](const Row &row) { add(WrongKind::Chain, row.id<base::DeviceId>(0).text()); });
    }

    /// The event before was refused, or lies before the snapshot of this store. What was refused is not here if it was
    /// of another device, or of this one before it was put back; of a chain that forked there may be another one at its
    /// place.
    Result<void> checkGap(const Place &place, const loyalty::Event &event)
    {
        const auto refused = refusedAtPlace(m_database, m_shop.shop, place.device, place.incarnation, place.seq - 1);
        if (!refused)
            return Unexpected{refused.error()};
        for (const auto &row : *refused)
            if (row.hash == event.previous)
                return {};
        const bool knowsAll = m_shop.isEndpoint || isOwnOfNow(place);
        if (knowsAll && (m_shop.position.snapshotNumber == 0 || !refused->empty()))
            add(WrongKind::Chain, event.id.text());
        return {};
    }

    /// A laptop that was put back goes on in another incarnation.
    bool isOwnOfNow(const Place &place) const
    {
        return place.device == m_shop.device && place.incarnation == m_shop.incarnation;
    }

    Result<void> checkCards()
    {
        // They are folded when all of the shop has come.
        const auto isStillComing = isArriving(m_database, m_shop.shop);
        if (!isStillComing)
            return Unexpected{isStillComing.error()};
        if (*isStillComing)
            return {};
        const auto check = checkCardStates(m_database, m_shop.shop);
        if (!check)
            return Unexpected{check.error()};
        m_found.cards = check->cards;
        for (const QString &row : check->wrong)
            add(WrongKind::CardState, row);
        return {};
    }

    void add(WrongKind kind, const QString &row)
    {
        const bool isKnown = std::any_of(m_found.wrong.begin(), m_found.wrong.end(),
                                         [&](const WrongRow &wrong) { return wrong.kind == kind && wrong.row == row; });
        if (!isKnown)
            m_found.wrong.push_back({kind, row});
    }

    Database &m_database;
    const ShopRow &m_shop;
    Verification m_found;
};

} // namespace

const char *wrongKindWord(WrongKind kind)
{
    switch (kind) {
    case WrongKind::Page:
        return "page";
    case WrongKind::EventBytes:
        return "event_bytes";
    case WrongKind::EventColumns:
        return "event_columns";
    case WrongKind::Chain:
        return "chain";
    case WrongKind::Number:
        return "number";
    case WrongKind::Head:
        return "head";
    case WrongKind::CardState:
        return "card_state";
    case WrongKind::Cursor:
        return "cursor";
    }
    return "";
}

Result<Verification> verify(Database &database, const base::ShopId &shop)
{
    // What another connection writes meanwhile would look like a mistake.
    const auto view = ReadView::begin(database);
    if (!view)
        return Unexpected{view.error()};
    const auto row = findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    if (!*row)
        return Unexpected{StoreError::AgainstTheSchema};
    return Verifier(database, **row).run();
}

} // namespace muhr::store
