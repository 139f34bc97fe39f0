// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "app/cli/card_answer.h"
#include "app/cli/decision_answer.h"
#include "app/cli/visit_parts.h"
#include "core/actions/record_visit.h"

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
loyalty::UseWish wishOf(const QString &text)
{
    if (const auto id = base::VoucherId::parse(text))
        return *id;
    return text;
}

/// How much to pay with the card; 0: as much as may be. Nothing: the words say nothing.
std::optional<std::int64_t> spendOf(const QString &text)
{
    if (text == QLatin1String("all"))
        return 0;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? std::optional<std::int64_t>(number) : std::nullopt;
}

QJsonValue paidWithJson(const loyalty::Act &act)
{
    for (const auto &entry : act.entries)
        if (const auto *paid = std::get_if<loyalty::BalancePaid>(&entry))
            return QJsonObject{
                {QStringLiteral("account"),
                 QLatin1String(paid->account == loyalty::Account::Points ? loyalty::pointsKind : loyalty::bonusKind)},
                {QStringLiteral("taken"), qint64(paid->taken)},
                {QStringLiteral("value_minor"), qint64(paid->valueMinor)}};
    return QJsonValue();
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
    QJsonObject answer = decisionJson(invocation.language(), done.decision);
    answer[QStringLiteral("event")] = done.event ? QJsonValue(done.event->text()) : QJsonValue();
    answer[QStringLiteral("card")] = done.isProvisional ? QJsonValue() : QJsonValue(done.card.text());
    answer[QStringLiteral("provisional")] = done.isProvisional;
    answer[QStringLiteral("state")] = done.isProvisional ? QJsonValue() : QJsonValue(*state);
    return invocation.answer(answer);
    const auto &act = done.decision.act;
    return invocation.answer(
        {{QStringLiteral("event"), done.event ? QJsonValue(done.event->text()) : QJsonValue()},
         {QStringLiteral("card"), done.isProvisional ? QJsonValue() : QJsonValue(done.card.text())},
         {QStringLiteral("provisional"), done.isProvisional},
         {QStringLiteral("given"), givenJson(done.decision.given)},
         {QStringLiteral("rewards"), rewardsJson(invocation, done.decision)},
         {QStringLiteral("pay_minor"), act.payMinor ? QJsonValue(qint64(*act.payMinor)) : QJsonValue()},
         {QStringLiteral("paid_with"), paidWithJson(act)},
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
    const auto lines = linesOf(arguments);
    if (!lines)
        return invocation.wrongUsage(lines.error().text);
    command.act.lines = *lines;
    if (const auto spend = arguments.value("--spend")) {
        command.act.spend = spendOf(*spend);
        if (!command.act.spend)
            return invocation.wrongUsage(QStringLiteral("--spend needs a number or “all”."));
    }
    for (const QString &use : arguments.values("--use"))
        command.act.uses.push_back(useWish(use));

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
                                 "[--spend N|all] [--quote]",
                                 {{"--stamps"}, {"--amount"}, {"--item"}, {"--use"}, {"--spend"}, {"--quote", false}},
                                 1,
                                 1,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
