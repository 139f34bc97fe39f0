// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/restore_value.h"

#include "core/actions/write.h"
#include "core/loyalty/writing_right.h"
#include "core/report/conflicts.h"
#include "core/store/customer_table.h"

#include <QJsonDocument>

#include <algorithm>

namespace muhr::actions {
namespace {

using loyalty::DocumentType;

bool isSealed(DocumentType type)
{
    return type == DocumentType::Customer || type == DocumentType::StaffName;
}

/// Somebody else may have got this number since.
Outcome<void> mustBeHers(Workplace &workplace, const store::PeopleKeys &keys, const base::CustomerId &customer,
                         const store::Person &person)
{
    if (!person.phone)
        return {};
    const auto owners =
        store::customersByPhoneHash(workplace.database, workplace.session.shop, keys.phoneHash(*person.phone));
    if (!owners)
        return refused(owners.error());
    const bool isTaken = std::any_of(owners->begin(), owners->end(), [&](const auto &one) { return one != customer; });
    return isTaken ? words::refused(words::Refusal::PhoneTaken) : Outcome<void>();
}

/// Writes the value in the transaction of the act.
class Restoring
{
public:
    Restoring(store::Transaction &transaction, Workplace &workplace, const report::FoundConflict &conflict,
              const std::optional<store::PeopleKeys> &keys)
        : m_transaction(transaction), m_workplace(workplace), m_conflict(conflict), m_keys(keys)
    {
    }

    Outcome<base::EventId> write(const report::DocumentValue &from)
    {
        const store::DocumentKey &key = m_conflict.row.key;
        loyalty::DocumentWritten body;
        body.type = key.type;
        body.document = key.document;
        body.field = key.field;
        body.basedOn = m_conflict.now.written.event.id;
        store::EventDraft draft = draftOf(m_workplace, body);
        if (!from.isCleared) {
            const auto blob =
                sealed(report::withFields(key.type, m_conflict.fields, m_conflict.now.value.fields, from.fields));
            if (!blob)
                return base::Unexpected{blob.error()};
            draft.blobs = {*blob};
            body.blob = 0;
            draft.body = body;
        }
        if (key.type == DocumentType::Customer)
            draft.subjects = {customer()};
        const auto written = actions::write(m_transaction, m_workplace, draft);
        if (!written)
            return base::Unexpected{written.error()};
        if (m_person)
            if (const auto indexed = store::indexPerson(m_transaction, *m_keys, customer(), *m_person); !indexed)
                return refused(indexed.error());
        return written->event.id;
    }

private:
    base::CustomerId customer() const { return base::CustomerId::fromBytes(m_conflict.row.key.document.raw()); }

    Outcome<store::Blob> sealed(const QJsonObject &fields)
    {
        const store::DocumentKey &key = m_conflict.row.key;
        const QByteArray json = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        if (!isSealed(key.type))
            return store::Blob{store::BlobKind::Json, json, std::nullopt};
        if (!m_keys)
            return words::refused(words::Refusal::NoKey);
        if (key.type == DocumentType::Customer) {
            m_person = store::parsePerson(json, m_workplace.session.shop);
            if (!m_person)
                return words::refused(words::Refusal::BadValue, {QStringLiteral("event")});
            if (const auto isHers = mustBeHers(m_workplace, *m_keys, customer(), *m_person); !isHers)
                return base::Unexpected{isHers.error()};
        }
        const auto blob =
            store::sealWords(m_transaction, *m_keys, key.document.raw(), store::fieldWhole, fields, m_workplace.random);
        if (!blob)
            return refused(blob.error());
        return *blob;
    }

    store::Transaction &m_transaction;
    Workplace &m_workplace;
    const report::FoundConflict &m_conflict;
    const std::optional<store::PeopleKeys> &m_keys;
    std::optional<store::Person> m_person;
};

} // namespace

Outcome<base::EventId> restoreValue(Workplace &workplace, const RestoreValue &command)
{
    // What laptops did not agree about is the owner's, like a reward that was used twice.
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::SettleDispute); !allowed)
        return base::Unexpected{allowed.error()};
    std::optional<store::PeopleKeys> keys;
    if (workplace.keys)
        keys.emplace(workplace.session.shop, workplace.keys->shop.copy());
    const auto found =
        report::findConflict(workplace.database, keys ? &*keys : nullptr, workplace.session.shop, command.setAside);
    if (!found)
        return refused(found.error());
    if (!*found)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("event")});
    const report::FoundConflict &conflict = **found;
    // The code that was set aside is revoked for good: a phone may hold its pass, and be asked for the new one.
    if (conflict.isOfCard)
        return words::refused(words::Refusal::RevokedCard);
    if (const auto allowed = mustBeAllowed(workplace, loyalty::writingOf(conflict.row.key.type)); !allowed)
        return base::Unexpected{allowed.error()};
    if (conflict.isUsed != command.isBack)
        return conflict.now.written.event.id;

    auto transaction = store::Transaction::begin(workplace.database, workplace.session.shop);
    if (!transaction)
        return refused(transaction.error());
    const auto event = Restoring(*transaction, workplace, conflict, keys).write(conflict.other->value);
    if (!event)
        return event;
    if (const auto seen =
            store::setConflictSeen(*transaction, workplace.session.shop, command.setAside, !command.isBack);
        !seen)
        return refused(seen.error());
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return event;
}

} // namespace muhr::actions
