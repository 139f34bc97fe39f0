// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decision_answer.h"

namespace muhr::cli {
namespace {

QJsonArray rewardsJson(base::Language language, const loyalty::Decision &decision)
{
    QJsonArray array;
    const auto append = [&](const std::vector<loyalty::ActReward> &rewards, const QString &status) {
        for (const auto &reward : rewards)
            array.append(QJsonObject{
                // What points buy is no voucher and has no id.
                {QStringLiteral("id"), reward.id.isNone() ? QJsonValue() : QJsonValue(reward.id.text())},
                {QStringLiteral("kind"), reward.kind},
                {QStringLiteral("reward"), reward.title.inLanguage(language)},
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

} // namespace

QJsonArray givenJson(const std::vector<loyalty::Given> &given)
{
    QJsonArray array;
    for (const auto &one : given)
        array.append(QJsonObject{{QStringLiteral("kind"), one.kind}, {QStringLiteral("amount"), qint64(one.amount)}});
    return array;
}

QJsonObject decisionJson(base::Language language, const loyalty::Decision &decision)
{
    const auto &act = decision.act;
    return {{QStringLiteral("given"), givenJson(decision.given)},
            {QStringLiteral("rewards"), rewardsJson(language, decision)},
            {QStringLiteral("pay_minor"), act.payMinor ? QJsonValue(qint64(*act.payMinor)) : QJsonValue()},
            {QStringLiteral("lines"), linesJson(act)}};
}

loyalty::UseWish useWish(const QString &text)
{
    if (const auto id = base::VoucherId::parse(text))
        return *id;
    return text;
}

} // namespace muhr::cli
