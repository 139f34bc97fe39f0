// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "core/actions/record_visit.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

/// "SKU:QTY:MINOR".
std::optional<loyalty::Line> lineOf(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    if (parts.size() != 3 || parts[0].isEmpty())
        return std::nullopt;
    bool isQuantity = false;
    bool isPrice = false;
    const loyalty::Line line{parts[0], parts[1].toLongLong(&isQuantity), parts[2].toLongLong(&isPrice)};
    return isQuantity && isPrice ? std::optional(line) : std::nullopt;
}

loyalty::UseWish wishOf(const QString &text)
{
    if (const auto id = base::VoucherId::parse(text))
        return *id;
    return text;
}

QJsonArray givenJson(const loyalty::Decision &decision)
{
    QJsonArray array;
    for (const auto &given : decision.given)
        array.append(
            QJsonObject{{QStringLiteral("kind"), given.kind}, {QStringLiteral("amount"), qint64(given.amount)}});
    return array;
}

QJsonArray rewardsJson(const Invocation &invocation, const loyalty::Decision &decision)
{
    QJsonArray array;
    const auto append = [&](const std::vector<loyalty::ActReward> &rewards, const QString &status) {
        for (const auto &reward : rewards)
            array.append(QJsonObject{
                // What points buy is no voucher and has no id.
                {QStringLiteral("id"), reward.id.isNone() ? QJsonValue() : QJsonValue(reward.id.text())},
                {QStringLiteral("kind"), reward.kind},
                {QStringLiteral("reward"), reward.title.inLanguage(invocation.language())},
                {QStringLiteral("status"), status},
                {QStringLiteral("expires"), reward.lastDay ? QJsonValue(reward.lastDay->text()) : QJsonValue()}});
    };
    append(decision.reached, QStringLiteral("reached"));
    append(decision.used, QStringLiteral("used"));
    return array;
}

QJsonArray linesJson(const loyalty::Act &act)
{
    QJsonArray array;
    for (const auto &line : act.lines)
        array.append(QJsonObject{{QStringLiteral("sku"), line.sku},
                                 {QStringLiteral("quantity"), qint64(line.quantity)},
                                 {QStringLiteral("price_minor"), qint64(line.priceMinor)}});
    return array;
}

int answerVisit(Invocation &invocation, actions::Workplace &place, const actions::VisitDone &done)
{
    const auto state = cardAnswer(invocation, place, done.decision.after);
    if (!state)
        return invocation.fail(state.error());
    const auto &act = done.decision.act;
    return invocation.answer(
        {{QStringLiteral("event"), done.event ? QJsonValue(done.event->text()) : QJsonValue()},
         {QStringLiteral("card"), done.isProvisional ? QJsonValue() : QJsonValue(done.card.text())},
         {QStringLiteral("provisional"), done.isProvisional},
         {QStringLiteral("given"), givenJson(done.decision)},
         {QStringLiteral("rewards"), rewardsJson(invocation, done.decision)},
         {QStringLiteral("pay_minor"), act.payMinor ? QJsonValue(qint64(*act.payMinor)) : QJsonValue()},
         {QStringLiteral("lines"), linesJson(act)},
         {QStringLiteral("state"), done.isProvisional ? QJsonValue() : QJsonValue(*state)}});
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto stamps = arguments.number("--stamps");
    const auto amount = arguments.number("--amount");
    if (!stamps)
        return invocation.wrongUsage(stamps.error().text);
    if (!amount)
        return invocation.wrongUsage(amount.error().text);
    actions::RecordVisit command;
    command.target = invocation.positional(0);
    command.quoteOnly = arguments.has("--quote");
    command.act.channel = loyalty::Channel::Command;
    command.act.stamps = *stamps;
    command.act.amountMinor = *amount;
    for (const QString &item : arguments.values("--item")) {
        const auto line = lineOf(item);
        if (!line)
            return invocation.wrongUsage(QStringLiteral("--item needs SKU:QTY:MINOR."));
        command.act.lines.push_back(*line);
    }
    for (const QString &use : arguments.values("--use"))
        command.act.uses.push_back(wishOf(use));

    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    const auto done = actions::recordVisit(**place, command);
    return done ? answerVisit(invocation, **place, *done) : invocation.fail(done.error());
}

} // namespace

const Command &visit()
{
    static const Command command{"visit",
                                 "CODE [--stamps N] [--amount MINOR] [--item SKU:QTY:MINOR]… [--use VOUCHER|KIND]… "
                                 "[--quote]",
                                 {{"--stamps"}, {"--amount"}, {"--item"}, {"--use"}, {"--quote", false}},
                                 1,
                                 1,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
