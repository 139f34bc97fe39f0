// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/report_place.h"

#include "core/base/instant_text.h"
#include "core/report/limit_excess.h"
#include "core/report/staff_card.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

QJsonArray usesJson(const std::vector<store::LimitedUse> &uses)
{
    QJsonArray array;
    for (const auto &use : uses)
        array.append(QJsonObject{{QStringLiteral("event"), use.event.text()},
                                 {QStringLiteral("at"), base::instantText(use.at)},
                                 {QStringLiteral("device"), use.device.text()},
                                 {QStringLiteral("branch"), use.branch.text()},
                                 {QStringLiteral("staff"), use.staff.text()},
                                 {QStringLiteral("value_minor"), qint64(use.valueMinor)},
                                 {QStringLiteral("settled"), use.isSettled}});
    return array;
}

QJsonObject excessJson(const report::LimitExcess &row, base::Language language)
{
    return {{QStringLiteral("rule"), row.rule},
            {QStringLiteral("key"), row.key},
            {QStringLiteral("count"), qint64(row.count)},
            {QStringLiteral("limit"), row.mostCount > 0 ? QJsonValue(qint64(row.mostCount)) : QJsonValue()},
            {QStringLiteral("value_minor"), qint64(row.valueMinor)},
            {QStringLiteral("budget_minor"), row.mostMinor > 0 ? QJsonValue(qint64(row.mostMinor)) : QJsonValue()},
            {QStringLiteral("excess"), qint64(row.excess)},
            {QStringLiteral("cost_minor"), qint64(row.excessMinor)},
            {QStringLiteral("uses"), usesJson(row.beyond)},
            {QStringLiteral("sentence"), words::say(language, row.sentence)}};
}

int run(Invocation &invocation)
{
    const auto opened = openForReports(invocation);
    if (!opened)
        return invocation.fail(opened.error());
    const auto &[place, versions] = *opened;
    const auto &shop = place.session.shop;
    const auto rows = report::limitExcess(place.database, shop, *versions.inForce);
    if (!rows)
        return invocation.fail(actions::refused(rows.error()).error);
    const auto ownCards = report::ownCardActs(place.database, shop, versions.shelf);
    if (!ownCards)
        return invocation.fail(actions::refused(ownCards.error()).error);
    QJsonArray limits;
    std::int64_t cost = 0;
    for (const auto &row : *rows) {
        limits.append(excessJson(row, invocation.language()));
        cost += row.excessMinor;
    }
    QJsonArray own;
    for (const auto &act : *ownCards)
        own.append(QJsonObject{{QStringLiteral("event"), act.event.text()},
                               {QStringLiteral("kind"), QLatin1String(loyalty::eventKindWord(act.kind))},
                               {QStringLiteral("at"), base::instantText(act.at)},
                               {QStringLiteral("staff"), act.staff.text()},
                               {QStringLiteral("customer"), act.customer.text()}});
    return invocation.answer({{QStringLiteral("programme"), versions.programme.text()},
                              {QStringLiteral("currency"), versions.inForce->programme.currency().code()},
                              {QStringLiteral("limits"), limits},
                              {QStringLiteral("cost_minor"), qint64(cost)},
                              {QStringLiteral("own_cards"), own}});
}

} // namespace

const Command &excess()
{
    static const Command command{"excess", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
