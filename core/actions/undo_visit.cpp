// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/undo_visit.h"

#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/loyalty/card_changes.h"
#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/event_table.h"
#include "core/store/history.h"
#include "core/store/programme_table.h"

#include <QJsonObject>

#include <algorithm>

namespace muhr::actions {
namespace {

/// The programme whose card the event moved.
std::optional<base::ProgrammeId> programmeOf(const loyalty::ProgrammeShelf &shelf, const loyalty::Event &event)
{
    const auto *published = shelf.find(event.programmeVersion);
    return published ? std::optional(published->id) : std::nullopt;
}

} // namespace

Outcome<VisitUndone> undoVisit(Workplace &workplace, const UndoVisit &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::UndoOwn); !allowed)
        return base::Unexpected{allowed.error()};
    const base::ShopId &shop = workplace.session.shop;
    const auto row = shopOf(workplace);
    if (!row)
        return base::Unexpected{row.error()};
    const auto act = store::findEvent(workplace.database, shop, command.event);
    if (!act)
        return refused(act.error());
    // Of a stamp that waited for its join, the code says whose it is; before the join it is nobody's.
    const auto customers = *act ? store::customersOf(workplace.database, (*act)->event)
                                : store::Result<std::vector<base::CustomerId>>(std::vector<base::CustomerId>());
    if (!customers)
        return refused(customers.error());
    if (customers->empty())
        return words::refused(words::Refusal::NothingToUndo);
    // An act can bring another customer something; it is undone on the card it was done for.
    const auto *done = std::get_if<loyalty::Act>(&(*act)->event.body);
    const auto own = std::find_if(customers->begin(), customers->end(), [&](const base::CustomerId &one) {
        return !done || !loyalty::isAboutOther(*done, one);
    });
    const base::CustomerId &customer = own == customers->end() ? customers->front() : *own;
    const auto shelf = store::programmeShelf(workplace.database, shop);
    if (!shelf)
        return refused(shelf.error());
    const auto programme = programmeOf(*shelf, (*act)->event);
    if (!programme)
        return words::refused(words::Refusal::NothingToUndo);
    const auto card = store::findCardState(workplace.database, shop, loyalty::cardId(customer, *programme));
    if (!card)
        return refused(card.error());
    if (!*card)
        return words::refused(words::Refusal::NothingToUndo);
    const auto time = store::businessTimeNow(workplace.database, *row, workplace.clock.now());
    if (!time)
        return refused(time.error());

    loyalty::UndoCommand undo{{&(*act)->event, (*act)->at, (*act)->wasMoved}, command.usedReward, std::nullopt};
    const QString reason = command.reason.trimmed();
    if (!reason.isEmpty())
        undo.reason = 0;
    auto decision =
        loyalty::decideUndo(*shelf, (*card)->state, undo, {time->at, workplace.session.staff, workplace.session.role});
    if (!decision)
        return refused(decision.error());

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision->undone);
    draft.subjects.assign(customers->begin(), customers->end());
    draft.programmeVersion = (*act)->event.programmeVersion;
    if (!reason.isEmpty()) {
        const auto keys = peopleKeysOf(workplace);
        if (!keys)
            return base::Unexpected{keys.error()};
        const auto blob = store::sealWords(*transaction, *keys, customer.raw(), store::fieldReason,
                                           {{QStringLiteral("reason"), reason}}, workplace.random);
        if (!blob)
            return refused(blob.error());
        draft.blobs = {*blob};
    }
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return VisitUndone{written->event.id, command.event, customer, std::move(*decision), nameOf(workplace, customer)};
}

} // namespace muhr::actions
