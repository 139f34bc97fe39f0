// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/report/refused_acts.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

QJsonObject actJson(const report::RefusedAct &act, base::Language language)
{
    return {{QStringLiteral("event"), act.event.text()},
            {QStringLiteral("at"), base::instantText(act.at)},
            {QStringLiteral("what"), words::say(language, act.what)},
            {QStringLiteral("customer"), act.customer ? QJsonValue(act.customer->text()) : QJsonValue()},
            {QStringLiteral("name"), act.customerName},
            {QStringLiteral("staff"), act.staffName},
            {QStringLiteral("device"), act.laptop.device.text()},
            {QStringLiteral("laptop"), words::say(language, report::deviceSentence(act.laptop))},
            {QStringLiteral("reason"), act.reason},
            {QStringLiteral("why"), words::say(language, act.why)},
            {QStringLiteral("to_do"), words::say(language, act.remedy)},
            {QStringLiteral("seen"), act.wasSeen}};
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
    const auto list = report::refusedActs((*place)->database, people ? &*people : nullptr, shop);
    if (!list)
        return invocation.fail(actions::refused(list.error()).error);
    QJsonArray acts;
    for (const report::RefusedAct &act : list->acts)
        acts.append(actJson(act, invocation.language()));
    return invocation.answer({{QStringLiteral("refused"), acts}, {QStringLiteral("open"), qint64(list->open)}});
}

} // namespace

const Command &refusedList()
{
    static const Command command{"refused list", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
