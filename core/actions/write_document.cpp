// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write_document.h"

namespace muhr::actions {

Outcome<store::StoredEvent> writeField(store::Transaction &transaction, Workplace &workplace,
                                       const store::DocumentKey &at, const store::Blob &blob)
{
    const auto earlier = store::findDocument(transaction.database(), workplace.session.shop, at);
    if (!earlier)
        return refused(earlier.error());
    loyalty::DocumentWritten body;
    body.type = at.type;
    body.document = at.document;
    body.field = at.field;
    if (*earlier)
        body.basedOn = (*earlier)->event;
    body.blob = 0;
    store::EventDraft draft = draftOf(workplace, body);
    draft.blobs = {blob};
    return write(transaction, workplace, draft);
}

Outcome<store::StoredEvent> writeDocument(store::Transaction &transaction, Workplace &workplace,
                                          loyalty::DocumentType type, const base::DocumentId &document,
                                          const store::Blob &blob)
{
    return writeField(transaction, workplace, {type, document, 0}, blob);
}

Outcome<store::StoredEvent> writeDocument(store::Transaction &transaction, Workplace &workplace,
                                          loyalty::DocumentType type, const base::DocumentId &document,
                                          const QByteArray &json)
{
    return writeDocument(transaction, workplace, type, document,
                         store::Blob{store::BlobKind::Json, json, std::nullopt});
}

} // namespace muhr::actions
