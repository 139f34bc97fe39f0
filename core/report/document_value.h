// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document_table.h"
#include "core/store/event_table.h"
#include "core/store/people.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace muhr::report {

/// What a register held after one of its writes.
struct DocumentValue
{
    /// Its words are here, and the key opens them; a cleared one is readable and empty.
    bool isReadable = false;
    bool isCleared = false;
    QJsonObject fields;
};

/// A write of a register.
struct WrittenValue
{
    store::StoredEvent written;
    base::EventId basedOn;
    DocumentValue value;
};

/// Nothing: the event is not here, or wrote no such register.
store::Result<std::optional<WrittenValue>> valueWrittenBy(store::Database &database, const store::PeopleKeys *keys,
                                                          const store::DocumentKey &key, const base::ShopId &shop,
                                                          const base::EventId &event);

/// What a writer changed, by the names of its fields, in order: what a person sees of it. What belongs to a card (code,
/// short number, secret) is never among them, since the newest code of a card is valid whatever the register says.
QStringList changedFields(loyalty::DocumentType type, const QJsonObject &before, const QJsonObject &after);
/// These fields say the same in both.
bool areSame(loyalty::DocumentType type, const QStringList &fields, const QJsonObject &one, const QJsonObject &other);
/// `now` with these fields as they are in `from`, whatever belongs to them taken along.
QJsonObject withFields(loyalty::DocumentType type, const QStringList &fields, const QJsonObject &now,
                       const QJsonObject &from);

} // namespace muhr::report
