// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local_columns.h"

#include <array>

namespace muhr::store {
namespace {

using base::Unexpected;

constexpr auto pinsSql = "SELECT staff, pin_hash, pin_wrong_tries, pin_locked_until FROM staff WHERE shop = :shop AND "
                         "(pin_hash IS NOT NULL OR pin_wrong_tries > 0)";
constexpr auto keysSql = "SELECT customer, phone_mac, mail_mac FROM customer WHERE shop = :shop AND (phone_mac IS NOT "
                         "NULL OR mail_mac IS NOT NULL)";
constexpr auto contactsSql = "SELECT device, pulled_number, last_contact_at FROM device WHERE shop = :shop";
constexpr auto seenSql = "SELECT event FROM document_conflict WHERE shop = :shop AND was_seen = 1";

constexpr auto setPinSql = "UPDATE staff SET pin_hash = :hash, pin_wrong_tries = :wrong_tries, pin_locked_until = "
                           ":locked_until WHERE shop = :shop AND staff = :staff";
constexpr auto setKeysSql = "UPDATE customer SET phone_mac = :phone, mail_mac = :mail WHERE shop = :shop AND customer "
                            "= :customer AND is_erased = 0";
constexpr auto setContactSql =
    "UPDATE device SET pulled_number = :number, last_contact_at = :at WHERE shop = :shop AND "
    "device = :device";
constexpr auto setSeenSql = "UPDATE document_conflict SET was_seen = 1 WHERE shop = :shop AND event = :event";

template <typename T, typename Read>
Result<void> readInto(std::vector<T> &rows, Database &database, const char *sql, const base::ShopId &shop, Read read)
{
    auto found = database.statement(sql).bind(":shop", shop).all(read);
    if (!found)
        return Unexpected{found.error()};
    rows = std::move(*found);
    return {};
}

} // namespace

Result<LocalColumns> LocalColumns::read(Database &database, const base::ShopId &shop)
{
    LocalColumns columns;
    const std::array outcomes{
        readInto(columns.m_pins, database, pinsSql, shop,
                 [](const Row &row) {
                     return Pin{row.bytes(0), row.optionalBytes(1), row.integer(2), row.optionalInteger(3)};
                 }),
        readInto(columns.m_keys, database, keysSql, shop,
                 [](const Row &row) {
                     return SearchKeys{row.bytes(0), row.optionalBytes(1), row.optionalBytes(2)};
                 }),
        readInto(columns.m_contacts, database, contactsSql, shop,
                 [](const Row &row) {
                     return Contact{row.bytes(0), row.integer(1), row.optionalInteger(2)};
                 }),
        readInto(columns.m_seen, database, seenSql, shop, [](const Row &row) { return row.bytes(0); }),
    };
    for (const auto &outcome : outcomes)
        if (!outcome)
            return Unexpected{outcome.error()};
    return columns;
}

Result<void> LocalColumns::write(Transaction &transaction, const base::ShopId &shop) const
{
    for (const Pin &pin : m_pins)
        if (auto done = transaction.statement(setPinSql)
                            .bind(":hash", pin.hash)
                            .bind(":wrong_tries", pin.wrongTries)
                            .bind(":locked_until", pin.lockedUntil)
                            .bind(":shop", shop)
                            .bind(":staff", pin.staff)
                            .run();
            !done)
            return done;
    for (const SearchKeys &keys : m_keys)
        if (auto done = transaction.statement(setKeysSql)
                            .bind(":phone", keys.phone)
                            .bind(":mail", keys.mail)
                            .bind(":shop", shop)
                            .bind(":customer", keys.customer)
                            .run();
            !done)
            return done;
    for (const Contact &contact : m_contacts)
        if (auto done = transaction.statement(setContactSql)
                            .bind(":number", contact.number)
                            .bind(":at", contact.at)
                            .bind(":shop", shop)
                            .bind(":device", contact.device)
                            .run();
            !done)
            return done;
    for (const QByteArray &event : m_seen)
        if (auto done = transaction.statement(setSeenSql).bind(":shop", shop).bind(":event", event).run(); !done)
            return done;
    return {};
}

} // namespace muhr::store
