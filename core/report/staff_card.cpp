// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/staff_card.h"

#include "core/report/event_sentence.h"
#include "core/report/shop_documents.h"
#include "core/store/history.h"
#include "core/store/staff_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <set>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

/// What stands in one customer's history of what a member of staff did on her card.
class OwnCardSearch
{
public:
    OwnCardSearch(const std::vector<store::StoredEvent> &history, const base::CustomerId &customer)
        : m_customer(customer)
    {
        for (const auto &stored : history) {
            m_events.emplace(stored.event.id, &stored.event);
            if (const auto *undone = std::get_if<loyalty::Undone>(&stored.event.body))
                m_undone.insert(undone->event);
        }
    }

    /// An act that was not taken back, an undo or a return; not what an act for somebody else brought her.
    std::optional<loyalty::EventKind> standing(const loyalty::Event &event) const
    {
        if (std::holds_alternative<loyalty::Act>(event.body) && !m_undone.contains(event.id))
            return isOfOther(event, nullptr, m_customer) ? std::nullopt : std::optional(loyalty::EventKind::Act);
        if (const auto *undone = std::get_if<loyalty::Undone>(&event.body))
            return about(event, undone->event, loyalty::EventKind::Undone);
        if (const auto *returned = std::get_if<loyalty::Returned>(&event.body))
            return about(event, returned->event, loyalty::EventKind::Returned);
        return std::nullopt;
    }

private:
    std::optional<loyalty::EventKind> about(const loyalty::Event &event, const base::EventId &earlier,
                                            loyalty::EventKind kind) const
    {
        const auto found = m_events.find(earlier);
        const bool isOther = isOfOther(event, found == m_events.end() ? nullptr : found->second, m_customer);
        return isOther ? std::nullopt : std::optional(kind);
    }

    base::CustomerId m_customer;
    std::map<base::EventId, const loyalty::Event *> m_events;
    std::set<base::EventId> m_undone;
};

bool isAllowedBy(const loyalty::ProgrammeShelf &shelf, const base::Sha256 &version)
{
    const auto *published = shelf.find(version);
    return published && published->programme.isOwnCardAllowed();
}

} // namespace

QByteArray encodeStaffCard(const std::optional<base::CustomerId> &customer)
{
    QJsonObject object;
    if (customer)
        object[QStringLiteral("customer")] = customer->text();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::optional<base::CustomerId>> customerOfStaff(store::Database &database, const base::ShopId &shop,
                                                        const base::StaffId &staff)
{
    const auto bytes = documentBytes(database, shop, loyalty::DocumentType::StaffCard, staff.raw());
    if (!bytes)
        return Unexpected{bytes.error()};
    const QJsonObject object = QJsonDocument::fromJson(bytes->value_or(QByteArray())).object();
    return base::CustomerId::parse(object[QStringLiteral("customer")].toString());
}

Result<std::vector<OwnCardAct>> ownCardActs(store::Database &database, const base::ShopId &shop,
                                            const loyalty::ProgrammeShelf &shelf)
{
    const auto staff = store::listStaff(database, shop);
    if (!staff)
        return Unexpected{staff.error()};
    std::vector<OwnCardAct> found;
    for (const auto &row : *staff) {
        const auto customer = customerOfStaff(database, shop, row.staff);
        if (!customer)
            return Unexpected{customer.error()};
        if (!*customer)
            continue;
        const auto history = store::customerHistory(database, shop, **customer);
        if (!history)
            return Unexpected{history.error()};
        const OwnCardSearch search(*history, **customer);
        for (const auto &stored : *history) {
            if (stored.event.staff != row.staff || isAllowedBy(shelf, stored.event.programmeVersion))
                continue;
            if (const auto kind = search.standing(stored.event))
                found.push_back({stored.event.id, stored.at, row.staff, **customer, *kind});
        }
    }
    return found;
}

} // namespace muhr::report
