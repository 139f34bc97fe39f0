// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/report_place.h"

#include "core/report/liability.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

using report::Promise;

/// Bonus and gifts are money already.
QJsonObject partJson(Promise promise, const report::PromisePart &part)
{
    const bool isMoney = promise == Promise::Bonus || promise == Promise::Gifts;
    return {{isMoney ? QStringLiteral("amount_minor") : QStringLiteral("amount"), qint64(part.amount)},
            {QStringLiteral("value_minor"), qint64(part.valueMinor)}};
}

QJsonObject promiseJson(Promise promise, const report::PromiseSum &sum)
{
    QJsonArray months;
    for (const auto &month : sum.months) {
        QJsonObject object = partJson(promise, month.lapsing);
        object[QStringLiteral("from")] = month.from.text();
        months.append(object);
    }
    QJsonObject object = partJson(promise, sum.all);
    object[QStringLiteral("cards")] = qint64(sum.cards);
    object[QStringLiteral("lapses")] = months;
    object[QStringLiteral("endless")] = partJson(promise, sum.endless);
    return object;
}

int run(Invocation &invocation)
{
    const auto opened = openForReports(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto &[place, versions] = *opened;
    const auto found =
        report::liability(place.database, place.session.shop, versions.shelf, *versions.inForce, place.clock.now());
    if (!found)
        return invocation.fail(actions::refused(found.error()).error);
    QJsonObject answer{
        {QStringLiteral("day"), found->day.text()},
        {QStringLiteral("programme"), versions.programme.text()},
        {QStringLiteral("currency"), versions.inForce->programme.currency().code()},
        {QStringLiteral("cards"), qint64(found->cards)},
        {QStringLiteral("unreadable"), qint64(found->unreadable)},
        {QStringLiteral("value_minor"), qint64(found->valueMinor())},
        {QStringLiteral("points_worth"), QJsonValue()},
        {QStringLiteral("owed_to_shop"), QJsonObject{{QStringLiteral("points"), qint64(found->pointDebt)},
                                                     {QStringLiteral("bonus_minor"), qint64(found->bonusDebtMinor)}}}};
    if (found->worth)
        answer[QStringLiteral("points_worth")] =
            QJsonObject{{QStringLiteral("points"), qint64(found->worth->points)},
                        {QStringLiteral("value_minor"), qint64(found->worth->valueMinor)}};
    for (const Promise promise : report::allPromises)
        answer[report::promiseWord(promise)] = promiseJson(promise, found->of(promise));
    return invocation.answer(answer);
}

} // namespace

const Command &liability()
{
    static const Command command{"liability", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
