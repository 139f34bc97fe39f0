// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/replace_code.h"

#include "core/actions/target.h"
#include "core/actions/write.h"

namespace muhr::actions {

Outcome<CodeReplaced> replaceCode(Workplace &workplace, const QString &target)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ReplaceCode); !allowed)
        return base::Unexpected{allowed.error()};
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return base::Unexpected{keys.error()};
    const auto known = findKnown(workplace, target);
    if (!known)
        return base::Unexpected{known.error()};
    auto person = store::openPerson(workplace.database, *keys, known->customer);
    if (!person)
        return refused(person.error());

    loyalty::CodeReplaced body;
    body.oldCodeHash = person->code.hash();
    person->code = loyalty::CardCode::make(workplace.session.shop, workplace.random);
    person->shortNumber = loyalty::ShortNumber::make(workplace.random);
    person->view = crypto::Token::make(workplace.random);
    body.newCodeHash = person->code.hash();
    body.newViewHash = person->view.hash();
    const auto blob = store::sealPerson(workplace.database, *keys, known->customer, *person, workplace.random);
    if (!blob)
        return refused(blob.error());

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, body);
    draft.subjects = {known->customer};
    draft.blobs = {*blob};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return CodeReplaced{written->event.id, known->customer, person->code.text(), person->shortNumber.digits(),
                        person->view.text()};
}

} // namespace muhr::actions
