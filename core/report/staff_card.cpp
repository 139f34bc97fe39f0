// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/staff_card.h"

#include "core/report/shop_documents.h"
#include "core/store/history.h"
#include "core/store/staff_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

/// Events that were taken back.
std::set<base::EventId> undoneIn(const std::vector<store::StoredEvent> &history)
{
    std::set<base::EventId> undone;
    for (const auto &stored : history)
        if (const auto *body = std::get_if<loyalty::Undone>(&stored.event.body))
            undone.insert(body->event);
    return undone;
}

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
        const auto undone = undoneIn(*history);
        for (const auto &stored : *history)
            if (stored.event.staff == row.staff && std::holds_alternative<loyalty::Act>(stored.event.body) &&
                !undone.contains(stored.event.id) && !isAllowedBy(shelf, stored.event.programmeVersion))
                found.push_back({stored.event.id, stored.at, row.staff, **customer});
    }
    return found;
}

} // namespace muhr::report
