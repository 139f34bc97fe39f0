// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/undo_visit.h"

#include "core/actions/find_act.h"
#include "core/actions/may_serve.h"
#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/report/day_close.h"

#include <QJsonObject>

namespace muhr::actions {
namespace {

/// What was done on a day that is closed is for a manager to take back. A laptop that has not heard of the close yet
/// cannot know, so the endpoint does not ask this again.
Outcome<void> mustBeOfOpenDay(Workplace &workplace, const FoundAct &act)
{
    if (mustBeAllowed(workplace, loyalty::Action::UndoAny))
        return {};
    const base::ShopId &shop = workplace.session.shop;
    const auto days = report::businessDays(workplace.database, shop);
    if (!days)
        return refused(days.error());
    const auto close = report::dayClose(workplace.database, shop, act.stored.event.branch, days->of(act.stored.at));
    if (!close)
        return refused(close.error());
    if (!*close)
        return {};
    const base::SourceText closed{"Refusal",
                                  QT_TRANSLATE_NOOP("Refusal", "The day of this act is closed. Nothing was changed. A "
                                                               "manager can still take it back.")};
    return refused(words::Refusal::NeedsManager, closed);
}

} // namespace

Outcome<VisitUndone> undoVisit(Workplace &workplace, const UndoVisit &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::UndoOwn); !allowed)
        return base::Unexpected{allowed.error()};
    const auto found = findAct(workplace, command.event);
    if (!found)
        return base::Unexpected{found.error()};
    if (!*found)
        return words::refused(words::Refusal::NothingToUndo);
    const FoundAct &act = **found;
    if (const auto open = mustBeOpen(workplace, act.customer); !open)
        return base::Unexpected{open.error()};
    if (const auto another = mustBeOfAnother(workplace, act); !another)
        return base::Unexpected{another.error()};
    if (const auto open = mustBeOfOpenDay(workplace, act); !open)
        return base::Unexpected{open.error()};

    loyalty::UndoCommand undo{act.timed(), command.usedReward, std::nullopt};
    const QString reason = command.reason.trimmed();
    if (!reason.isEmpty())
        undo.reason = 0;
    auto decision =
        loyalty::decideUndo(act.shelf, act.card, undo, {act.now, workplace.session.staff, workplace.session.role});
    if (!decision)
        return refused(decision.error());

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, decision->undone);
    draft.subjects.assign(act.customers.begin(), act.customers.end());
    draft.programmeVersion = act.stored.event.programmeVersion;
    if (!reason.isEmpty()) {
        const auto keys = peopleKeysOf(workplace);
        if (!keys)
            return base::Unexpected{keys.error()};
        const auto blob = store::sealWords(*transaction, *keys, act.customer.raw(), store::fieldReason,
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
    return VisitUndone{written->event.id, command.event, act.customer, std::move(*decision),
                       nameOf(workplace, act.customer)};
}

} // namespace muhr::actions
