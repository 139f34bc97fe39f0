// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/decision_answer.h"

#include "app/cli/price_answer.h"
#include "app/cli/visit_parts.h"

#include <QJsonArray>

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

} // namespace

QJsonObject decisionJson(base::Language language, const loyalty::Decision &decision)
{
    QJsonObject answer = priceAnswer(language, decision);
    answer[QStringLiteral("given")] = givenJson(decision.given);
    answer[QStringLiteral("rewards")] = rewardsJson(language, decision);
    answer[QStringLiteral("paid_with")] = paidWithJson(decision.act);
    return answer;
}

loyalty::UseWish useWish(const QString &text)
{
    if (const auto id = base::VoucherId::parse(text))
        return *id;
    return text;
}

} // namespace muhr::cli
