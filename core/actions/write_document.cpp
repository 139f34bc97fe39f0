// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write_document.h"

#include "core/store/document_table.h"

namespace muhr::actions {

Outcome<store::StoredEvent> writeDocument(store::Transaction &transaction, Workplace &workplace,
                                          loyalty::DocumentType type, const base::DocumentId &document,
                                          const store::Blob &blob)
{
    const auto earlier = store::findDocument(transaction.database(), workplace.session.shop, {type, document, 0});
    if (!earlier)
        return refused(earlier.error());
    loyalty::DocumentWritten body;
    body.type = type;
    body.document = document;
    if (*earlier)
        body.basedOn = (*earlier)->event;
    body.blob = 0;
    store::EventDraft draft = draftOf(workplace, body);
    draft.blobs = {blob};
    return write(transaction, workplace, draft);
}

Outcome<store::StoredEvent> writeDocument(store::Transaction &transaction, Workplace &workplace,
                                          loyalty::DocumentType type, const base::DocumentId &document,
                                          const QByteArray &json)
{
    return writeDocument(transaction, workplace, type, document,
                         store::Blob{store::BlobKind::Json, json, std::nullopt});
}

} // namespace muhr::actions
