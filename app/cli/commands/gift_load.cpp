// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "core/actions/record_visit.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

QJsonArray soldJson(const loyalty::Act &act)
{
    QJsonArray array;
    for (const auto &entry : act.entries)
        if (const auto *gift = std::get_if<loyalty::GiftLoaded>(&entry))
            array.append(QJsonObject{
                {QStringLiteral("id"), gift->gift.text()},
                {QStringLiteral("value_minor"), qint64(gift->valueMinor)},
                {QStringLiteral("expires"), gift->lastDay ? QJsonValue(gift->lastDay->text()) : QJsonValue()}});
    return array;
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto value = arguments.number("--value");
    const auto price = arguments.number("--price");
    const auto count = arguments.number("--count");
    for (const auto *number : {&value, &price, &count})
        if (!*number)
            return invocation.wrongUsage(number->error().text);
    if (!*value)
        return invocation.wrongUsage(QStringLiteral("--value is needed."));
    constexpr std::int64_t mostAtOnce = 20;
    const std::int64_t units = count->value_or(1);
    if (units < 1 || units > mostAtOnce)
        return invocation.wrongUsage(QStringLiteral("--count must be from 1 to 20."));
    loyalty::GiftSale sale;
    sale.valueMinor = **value;
    sale.priceMinor = *price;
    if (const auto expires = arguments.value("--expires")) {
        sale.isEndless = *expires == QLatin1String("never");
        sale.lastDay = base::LocalDate::parse(*expires);
        if (!sale.isEndless && !sale.lastDay)
            return invocation.wrongUsage(QStringLiteral("--expires needs a day such as 2026-03-21, or “never”."));
    }
    actions::RecordVisit command;
    command.target = invocation.positional(0);
    command.act.channel = loyalty::Channel::Command;
    command.act.giftSales.assign(static_cast<std::size_t>(units), sale);

    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = actions::recordVisit(**place, command);
    if (!done)
        return invocation.fail(done.error());
    const auto state = cardAnswer(invocation, **place, done->decision.after);
    if (!state)
        return invocation.fail(state.error());
    const auto &act = done->decision.act;
    return invocation.answer({{QStringLiteral("event"), done->event->text()},
                              {QStringLiteral("card"), done->card.text()},
                              {QStringLiteral("gifts"), soldJson(act)},
                              {QStringLiteral("pay_minor"), qint64(act.payMinor.value_or(0))},
                              {QStringLiteral("state"), *state}});
}

} // namespace

const Command &giftLoad()
{
    static const Command command{"gift load",
                                 "CODE --value MINOR [--price MINOR] [--count N] [--expires DAY|never]",
                                 {{"--value"}, {"--price"}, {"--count"}, {"--expires"}},
                                 1,
                                 1,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
