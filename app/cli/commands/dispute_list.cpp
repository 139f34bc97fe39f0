// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/report/disputes.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

QJsonObject disputeJson(const report::DisputeFacts &facts, base::Language language)
{
    return {{QStringLiteral("event"), facts.use.event.text()},
            {QStringLiteral("entry"), qint64(facts.use.index)},
            {QStringLiteral("customer"), facts.customer.text()},
            {QStringLiteral("name"), facts.customerName},
            {QStringLiteral("kind"), facts.rewardKind},
            {QStringLiteral("reward"), facts.title.isEmpty() ? facts.rewardKind : facts.title.inLanguage(language)},
            {QStringLiteral("cost_minor"), qint64(facts.costMinor)},
            {QStringLiteral("at"), base::instantText(facts.at)},
            {QStringLiteral("branch"), facts.branchName},
            {QStringLiteral("staff"), facts.staffName},
            {QStringLiteral("laptop"), words::say(language, report::deviceSentence(facts.laptop))},
            {QStringLiteral("state"), report::disputeStateWord(facts.decision)},
            {QStringLiteral("paid"), facts.isPaid},
            {QStringLiteral("decided_at"),
             facts.decidedAt ? QJsonValue(base::instantText(*facts.decidedAt)) : QJsonValue()},
            {QStringLiteral("decided_by"), facts.decidedBy}};
}

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const base::ShopId &shop = (*place)->session.shop;
    std::optional<store::PeopleKeys> people;
    if ((*place)->keys)
        people.emplace(shop, (*place)->keys->shop.copy());
    const auto list = report::disputeList((*place)->database, people ? &*people : nullptr, shop);
    if (!list)
        return invocation.fail(actions::refused(list.error()).error);
    QJsonArray disputes;
    for (const report::DisputeFacts &facts : list->disputes)
        disputes.append(disputeJson(facts, invocation.language()));
    return invocation.answer({{QStringLiteral("disputes"), disputes},
                              {QStringLiteral("open"), qint64(list->open)},
                              {QStringLiteral("open_cost_minor"), qint64(list->openCostMinor)},
                              {QStringLiteral("currency"), list->currency}});
}

} // namespace

const Command &disputeList()
{
    static const Command command{"dispute list", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
