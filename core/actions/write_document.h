// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/write.h"
#include "core/loyalty/body.h"
#include "core/store/document_table.h"

namespace muhr::actions {

/// Writes a field of a register document, based on what this device has seen of it. Part of a larger act; the caller
/// has checked the right and commits.
Outcome<store::StoredEvent> writeField(store::Transaction &transaction, Workplace &workplace,
                                       const store::DocumentKey &at, const store::Blob &blob);

/// The same of the whole document, field 0.
Outcome<store::StoredEvent> writeDocument(store::Transaction &transaction, Workplace &workplace,
                                          loyalty::DocumentType type, const base::DocumentId &document,
                                          const store::Blob &blob);

/// The same for JSON that needs no seal.
Outcome<store::StoredEvent> writeDocument(store::Transaction &transaction, Workplace &workplace,
                                          loyalty::DocumentType type, const base::DocumentId &document,
                                          const QByteArray &json);

/// A document that has the id of the thing it is about.
template <typename Tag>
base::DocumentId documentOf(const base::Id<Tag> &id)
{
    return base::DocumentId::fromBytes(id.raw());
}

} // namespace muhr::actions
