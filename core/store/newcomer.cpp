// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/newcomer.h"

#include "core/store/customer_table.h"
#include "core/store/document_table.h"
#include "core/store/limited_use_table.h"

namespace muhr::store {
namespace {

// What is in the tables already is no concern of these: there is nothing.
constexpr auto codeSql = "INSERT INTO card_code (shop, code_hash, customer, state, view_hash, event) VALUES (:shop, "
                         ":code, :customer, 1, :view, :event)";
constexpr auto consentSql = "INSERT INTO consent (shop, customer, channel, is_given, wording_version, event, at) "
                            "VALUES (:shop, :customer, :channel, :is_given, :wording_version, :event, :at)";
constexpr auto wordsSql = "INSERT INTO document (shop, type, document, field, layer, event, based_on, sha256, at) "
                          "VALUES (:shop, 2, :customer, 0, 1, :event, :based_on, :sha256, :at)";

CustomerRow rowOf(const StoredEvent &stored, const base::CustomerId &customer)
{
    const auto &body = std::get<loyalty::CustomerJoined>(stored.event.body);
    CustomerRow row;
    row.customer = customer;
    row.joinedEvent = stored.event.id;
    row.joinedAt = stored.at;
    row.route = body.route;
    row.placement = body.placement;
    row.referrer = body.referrer;
    row.programme = body.programme;
    if (!stored.event.blobs.empty())
        row.person = stored.event.blobs.front();
    return row;
}

Result<void> insertConsents(Transaction &transaction, const StoredEvent &stored, const base::CustomerId &customer)
{
    for (const loyalty::Consent &consent : std::get<loyalty::CustomerJoined>(stored.event.body).consents) {
        const auto done = transaction.statement(consentSql)
                              .bind(":shop", stored.event.shop)
                              .bind(":customer", customer)
                              .bind(":channel", consent.channel)
                              .bind(":is_given", consent.given)
                              .bind(":wording_version", consent.wordingVersion)
                              .bind(":event", stored.event.id)
                              .bind(":at", stored.at)
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> insertWords(Transaction &transaction, const StoredEvent &stored, const base::CustomerId &customer)
{
    if (stored.event.blobs.empty())
        return {};
    return transaction.statement(wordsSql)
        .bind(":shop", stored.event.shop)
        .bind(":customer", customer)
        .bind(":event", stored.event.id)
        .bind(":based_on", base::EventId())
        .bind(":sha256", stored.event.blobs.front())
        .bind(":at", stored.at)
        .run();
}

} // namespace

Result<void> projectNewcomer(Transaction &transaction, const StoredEvent &stored)
{
    const loyalty::Event &event = stored.event;
    const auto &body = std::get<loyalty::CustomerJoined>(event.body);
    const auto &customer = std::get<base::CustomerId>(event.subjects.front());
    if (auto done = insertCustomer(transaction, event.shop, rowOf(stored, customer)); !done)
        return done;
    const auto entered = transaction.statement(codeSql)
                             .bind(":shop", event.shop)
                             .bind(":code", body.codeHash)
                             .bind(":customer", customer)
                             .bind(":view", body.viewHash)
                             .bind(":event", event.id)
                             .run();
    if (!entered)
        return entered;
    if (auto done = insertConsents(transaction, stored, customer); !done)
        return done;
    if (auto done = insertWords(transaction, stored, customer); !done)
        return done;
    return noteLimitedUses(transaction, event.shop, body.programme, event.id, body.entries);
}

} // namespace muhr::store
