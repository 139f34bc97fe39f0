// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/why_taken_back.h"

#include "core/actions/find_act.h"
#include "core/actions/write.h"
#include "core/report/day_close.h"

#include <QJsonObject>

namespace muhr::actions {
namespace {

base::SourceText forManagers()
{
    return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The day of this act is closed. Nothing was changed. A manager can "
                                                    "still take it back.")};
}

base::SourceText withoutReason()
{
    return {"Refusal", QT_TRANSLATE_NOOP("Refusal", "The day of this act is closed. Nothing was changed. Say why it is "
                                                    "taken back.")};
}

} // namespace

Outcome<void> mustSayWhy(Workplace &workplace, const FoundAct &act, const QString &reason)
{
    const bool isManager = mustBeAllowed(workplace, loyalty::Action::UndoAny).hasValue();
    if (isManager && !reason.isEmpty())
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
    return isManager ? refused(words::Refusal::BadValue, withoutReason())
                     : refused(words::Refusal::NeedsManager, forManagers());
}

bool isMissingReason(const ActionError &error)
{
    return error.word == words::Refusal::BadValue &&
           QLatin1String(error.sentence.source.text) == QLatin1String(withoutReason().text);
}

Outcome<std::vector<store::Blob>> sealedReason(store::Transaction &transaction, Workplace &workplace,
                                               const base::CustomerId &customer, const QString &reason)
{
    if (reason.isEmpty())
        return std::vector<store::Blob>();
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return base::Unexpected{keys.error()};
    const auto blob = store::sealWords(transaction, *keys, customer.raw(), store::fieldReason,
                                       {{QStringLiteral("reason"), reason}}, workplace.random);
    if (!blob)
        return refused(blob.error());
    return std::vector{*blob};
}

} // namespace muhr::actions
