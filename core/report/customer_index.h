// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/local_date.h"
#include "core/base/phone.h"
#include "core/base/yearly_day.h"
#include "core/report/customer_list.h"
#include "core/report/name_words.h"

#include <QByteArray>
#include <QCollator>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace muhr::report {

/// What a customer can be found by.
struct IndexedPerson
{
    /// The first is what she is called.
    QStringList names;
    /// "+998900001234", or empty.
    QString phone;
    QString mail;
    /// As printed on the card: found whole only, without case, hyphens and blanks.
    QString shortNumber;
    QString cardCode;
    std::optional<base::YearlyDay> birthday = {};
};

/// What a list of customers is sorted by.
struct IndexedFigures
{
    std::int64_t visits = 0;
    std::optional<base::Instant> lastVisit;
    base::Instant joinedAt;
};

/// All customers of a shop in memory, never on disk: search in any script, and the lists in their orders. About 400
/// bytes a customer. Thread: the reader's.
class CustomerIndex
{
public:
    /// Of the shop: how its phone numbers are typed, and how its names are sorted.
    CustomerIndex(base::PhoneRegion region, base::Language language);

    /// Enters or replaces.
    void putPerson(const base::CustomerId &customer, const IndexedPerson &person);
    void putFigures(const base::CustomerId &customer, const IndexedFigures &figures);
    void remove(const base::CustomerId &customer);
    std::int64_t count() const { return static_cast<std::int64_t>(m_places.size()); }

    struct Hits
    {
        std::int64_t total = 0;
        /// The page that was asked for: the closest first, then by the order.
        std::vector<base::CustomerId> customers;
    };
    Hits find(const CustomerQuestion &question);
    /// Names that were perhaps meant by a text nobody was found by.
    std::vector<QString> suggestions(const QString &text) const;
    /// Whose birthday it is, by name. 29 February is kept on the last of February.
    std::vector<base::CustomerId> bornOn(base::LocalDate today) const;
    /// Empty: none was given, or it cannot be read here.
    QString nameOf(const base::CustomerId &customer) const;

private:
    using Place = NameWords::Place;
    /// How close a hit is, as a number: base::MatchRank, or none.
    using Rank = std::uint8_t;
    static constexpr Rank noHit = 255;

    struct Slot
    {
        base::CustomerId customer;
        bool isUsed = false;
        QByteArray name;
        std::vector<base::SearchKeys> keys;
        /// Digits of the national number behind a 1, which keeps a zero in front.
        std::uint64_t phone = 0;
        QByteArray mail;
        std::array<std::uint64_t, 2> codes = {0, 0};
        std::optional<base::YearlyDay> birthday;
        std::int64_t visits = 0;
        std::int64_t lastVisitMs = 0;
        std::int64_t joinedMs = 0;
    };

    Place placeOf(const base::CustomerId &customer);
    bool isBefore(CustomerOrder order, Place one, Place other) const;
    void takeOut(Place place);
    void putIn(Place place);
    std::vector<Place> sortedAnew(CustomerOrder order) const;
    std::vector<Place> &sorted(CustomerOrder order);
    std::vector<Place> hitsOf(const QString &text, std::vector<Rank> &ranks) const;
    void takeContacts(const QString &text, std::vector<Place> &places) const;

    base::PhoneRegion m_region;
    QCollator m_collator;
    std::vector<Slot> m_slots;
    std::vector<Place> m_free;
    std::unordered_map<base::CustomerId, Place> m_places;
    NameWords m_words;
    /// One a CustomerOrder; empty until it was asked for.
    std::array<std::vector<Place>, 4> m_sorted;
    /// Changes since a list was last asked for: after many of them (loading) the orders are made anew instead.
    std::int64_t m_changesInARow = 0;
};

} // namespace muhr::report
