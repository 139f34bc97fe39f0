// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/customer_index.h"

#include "core/base/fold_contact.h"
#include "core/loyalty/occasion_day.h"

#include <algorithm>

namespace muhr::report {
namespace {

constexpr std::int64_t mostSingleChanges = 100;
constexpr std::size_t mostSuggestions = 5;
/// So many hits are sorted; more are picked out of the whole order.
constexpr std::size_t mostSortedHits = 1000;

/// 0 for what has no digits or more than a phone number can have.
std::uint64_t packedDigits(const QByteArray &digits)
{
    return digits.isEmpty() || digits.size() > 15 ? 0 : ('1' + digits).toULongLong();
}

/// Whether typed digits, four or more, begin or end the number: base::phoneMatches on packed digits.
bool phoneFits(std::uint64_t phone, std::uint64_t typed)
{
    // The 1 in front of the typed ones is a power of ten more than their count says.
    std::uint64_t power = 1;
    while (typed / power >= 10)
        power *= 10;
    if (phone < typed || power < 10'000)
        return false;
    if (phone % power == typed - power)
        return true;
    while (phone > typed)
        phone /= 10;
    return phone == typed;
}

/// Whole codes are compared by their hash: two that differ would have to meet in 64 bits.
std::uint64_t codeHash(const QString &code)
{
    return code.isEmpty() ? 0 : std::max<std::uint64_t>(1, qHash(base::codeKey(code), 0x6d756872));
}

bool looksLikeAPhone(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u"+()-\u2010\u2013.").contains(c) ||
               c.category() == QChar::Other_Format;
    });
}

} // namespace

CustomerIndex::CustomerIndex(base::PhoneRegion region, base::Language language)
    : m_region(region), m_collator(base::localeOf(language))
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

CustomerIndex::Place CustomerIndex::placeOf(const base::CustomerId &customer)
{
    if (const auto known = m_places.find(customer); known != m_places.end())
        return known->second;
    Place place = static_cast<Place>(m_slots.size());
    if (m_free.empty()) {
        m_slots.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    m_slots[place] = Slot{};
    m_slots[place].customer = customer;
    m_slots[place].isUsed = true;
    m_places.emplace(customer, place);
    putIn(place);
    return place;
}

void CustomerIndex::putPerson(const base::CustomerId &customer, const IndexedPerson &person)
{
    const Place place = placeOf(customer);
    takeOut(place);
    Slot &slot = m_slots[place];
    for (const auto &keys : slot.keys)
        m_words.remove(place, keys);
    slot.keys.clear();
    slot.name = person.names.value(0).toUtf8();
    for (const QString &name : person.names) {
        slot.keys.push_back(base::keysOf(name));
        m_words.add(place, slot.keys.back());
    }
    slot.phone = packedDigits(base::phoneKey(person.phone, m_region));
    slot.mail = person.mail.toUtf8();
    slot.codes = {codeHash(person.shortNumber), codeHash(person.cardCode)};
    slot.birthday = person.birthday;
    putIn(place);
}

void CustomerIndex::putFigures(const base::CustomerId &customer, const IndexedFigures &figures)
{
    const Place place = placeOf(customer);
    takeOut(place);
    Slot &slot = m_slots[place];
    slot.visits = figures.visits;
    slot.lastVisitMs = figures.lastVisit ? figures.lastVisit->ms() : 0;
    slot.joinedMs = figures.joinedAt.ms();
    putIn(place);
}

void CustomerIndex::remove(const base::CustomerId &customer)
{
    const auto known = m_places.find(customer);
    if (known == m_places.end())
        return;
    const Place place = known->second;
    takeOut(place);
    for (const auto &keys : m_slots[place].keys)
        m_words.remove(place, keys);
    m_slots[place] = Slot{};
    m_places.erase(known);
    m_free.push_back(place);
}

bool CustomerIndex::isBefore(CustomerOrder order, Place one, Place other) const
{
    const Slot &a = m_slots[one];
    const Slot &b = m_slots[other];
    switch (order) {
    case CustomerOrder::LastVisit:
        if (a.lastVisitMs != b.lastVisitMs)
            return a.lastVisitMs > b.lastVisitMs;
        break;
    case CustomerOrder::Visits:
        if (a.visits != b.visits)
            return a.visits > b.visits;
        break;
    case CustomerOrder::Joined:
        if (a.joinedMs != b.joinedMs)
            return a.joinedMs > b.joinedMs;
        break;
    case CustomerOrder::Name:
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        if (const int compared = m_collator.compare(QString::fromUtf8(a.name), QString::fromUtf8(b.name)))
            return compared < 0;
        break;
    }
    return a.customer < b.customer;
}

void CustomerIndex::takeOut(Place place)
{
    for (const auto order :
         {CustomerOrder::LastVisit, CustomerOrder::Name, CustomerOrder::Visits, CustomerOrder::Joined}) {
        auto &list = m_sorted[static_cast<std::size_t>(order)];
        if (list.empty())
            continue;
        if (m_changesInARow >= mostSingleChanges) {
            list.clear();
            continue;
        }
        const auto at = std::lower_bound(list.begin(), list.end(), place,
                                         [&](Place one, Place other) { return isBefore(order, one, other); });
        if (at != list.end() && *at == place)
            list.erase(at);
    }
}

void CustomerIndex::putIn(Place place)
{
    ++m_changesInARow;
    for (const auto order :
         {CustomerOrder::LastVisit, CustomerOrder::Name, CustomerOrder::Visits, CustomerOrder::Joined}) {
        auto &list = m_sorted[static_cast<std::size_t>(order)];
        if (list.empty())
            continue;
        list.insert(std::lower_bound(list.begin(), list.end(), place,
                                     [&](Place one, Place other) { return isBefore(order, one, other); }),
                    place);
    }
}

std::vector<CustomerIndex::Place> CustomerIndex::sortedAnew(CustomerOrder order) const
{
    std::vector<Place> list;
    list.reserve(m_places.size());
    for (Place place = 0; place < m_slots.size(); ++place)
        if (m_slots[place].isUsed)
            list.push_back(place);
    if (order != CustomerOrder::Name) {
        std::sort(list.begin(), list.end(), [&](Place one, Place other) { return isBefore(order, one, other); });
        return list;
    }
    // A collator's keys are made once a name and compare like bytes; isBefore compares whole names.
    std::vector<std::pair<QCollatorSortKey, Place>> keyed;
    keyed.reserve(list.size());
    for (const Place place : list)
        keyed.emplace_back(m_collator.sortKey(QString::fromUtf8(m_slots[place].name)), place);
    std::sort(keyed.begin(), keyed.end(), [&](const auto &one, const auto &other) {
        const Slot &a = m_slots[one.second];
        const Slot &b = m_slots[other.second];
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        const int compared = one.first.compare(other.first);
        return compared != 0 ? compared < 0 : a.customer < b.customer;
    });
    std::transform(keyed.begin(), keyed.end(), list.begin(), [](const auto &entry) { return entry.second; });
    return list;
}

std::vector<CustomerIndex::Place> &CustomerIndex::sorted(CustomerOrder order)
{
    m_changesInARow = 0;
    auto &list = m_sorted[static_cast<std::size_t>(order)];
    if (list.empty())
        list = sortedAnew(order);
    return list;
}

void CustomerIndex::takeContacts(const QString &text, std::vector<Place> &places) const
{
    const std::uint64_t code = codeHash(text);
    const std::uint64_t digits = looksLikeAPhone(text) ? packedDigits(base::phoneKey(text, m_region)) : 0;
    const bool isMail = text.contains(u'@');
    for (Place place = 0; place < m_slots.size(); ++place) {
        const Slot &slot = m_slots[place];
        const bool isCode = code != 0 && (slot.codes[0] == code || slot.codes[1] == code);
        const bool isPhone = digits != 0 && slot.phone != 0 && phoneFits(slot.phone, digits);
        if (isCode || isPhone || (isMail && base::mailMatches(QString::fromUtf8(slot.mail), text)))
            places.push_back(place);
    }
}

std::vector<CustomerIndex::Place> CustomerIndex::hitsOf(const QString &text, std::vector<Rank> &ranks) const
{
    std::vector<Place> hits;
    takeContacts(text, hits);
    for (const Place place : hits)
        ranks[place] = static_cast<Rank>(base::MatchRank::Exact);
    const base::NameQuery query(text);
    if (query.isEmpty())
        return hits;
    for (const Place place : m_words.candidates(query)) {
        const bool isKnown = ranks[place] != noHit;
        for (const auto &keys : m_slots[place].keys)
            if (const auto rank = query.rank(keys))
                ranks[place] = std::min(ranks[place], static_cast<Rank>(*rank));
        if (!isKnown && ranks[place] != noHit)
            hits.push_back(place);
    }
    return hits;
}

CustomerIndex::Hits CustomerIndex::find(const CustomerQuestion &question)
{
    const QString text = question.text.trimmed();
    std::vector<Place> hits;
    if (text.isEmpty()) {
        hits = sorted(question.order);
    } else {
        std::vector<Rank> ranks(m_slots.size(), noHit);
        hits = hitsOf(text, ranks);
        const auto isCloser = [&](Place one, Place other) { return ranks[one] < ranks[other]; };
        if (hits.size() > mostSortedHits) {
            hits.clear();
            for (const Place place : sorted(question.order))
                if (ranks[place] != noHit)
                    hits.push_back(place);
            std::stable_sort(hits.begin(), hits.end(), isCloser);
        } else {
            std::sort(hits.begin(), hits.end(), [&](Place one, Place other) {
                return ranks[one] != ranks[other] ? isCloser(one, other) : isBefore(question.order, one, other);
            });
        }
    }
    Hits found{static_cast<std::int64_t>(hits.size()), {}};
    const auto from = std::clamp<std::int64_t>(question.offset, 0, found.total);
    const auto to = std::clamp<std::int64_t>(question.limit, 0, found.total - from) + from;
    for (std::int64_t i = from; i < to; ++i)
        found.customers.push_back(m_slots[hits[static_cast<std::size_t>(i)]].customer);
    return found;
}

std::vector<QString> CustomerIndex::suggestions(const QString &text) const
{
    std::vector<QString> names;
    for (const Place place : m_words.nearlyAs(text, mostSuggestions)) {
        const QString name = QString::fromUtf8(m_slots[place].name);
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::vector<base::CustomerId> CustomerIndex::bornOn(base::LocalDate today) const
{
    const auto gregorian = base::YearlyDay::of(today, base::CalendarSystem::Gregorian);
    const auto jalali = base::YearlyDay::of(today, base::CalendarSystem::Jalali);
    std::vector<Place> places;
    for (Place place = 0; place < m_slots.size(); ++place) {
        const auto &birthday = m_slots[place].birthday;
        // The month alone passes over nearly all; no day is kept in another month than its own.
        if (!birthday ||
            birthday->month() != (birthday->calendar() == base::CalendarSystem::Jalali ? jalali : gregorian).month())
            continue;
        const auto next = loyalty::nextOccasion(*birthday, today, loyalty::LeapDay::LastOfFebruary);
        if (next && next->inDays == 0)
            places.push_back(place);
    }
    std::sort(places.begin(), places.end(),
              [this](Place one, Place other) { return isBefore(CustomerOrder::Name, one, other); });
    std::vector<base::CustomerId> customers;
    for (const Place place : places)
        customers.push_back(m_slots[place].customer);
    return customers;
}

QString CustomerIndex::nameOf(const base::CustomerId &customer) const
{
    const auto known = m_places.find(customer);
    return known == m_places.end() ? QString() : QString::fromUtf8(m_slots[known->second].name);
}

} // namespace muhr::report
