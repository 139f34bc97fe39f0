// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trial_visit.h"

#include "app/cli/decision_answer.h"
#include "core/base/instant_text.h"
#include "core/loyalty/json_values.h"

namespace muhr::cli {
namespace {

using base::Unexpected;

/// Nothing where the key is absent; an error where it is no whole number.
base::Expected<std::optional<std::int64_t>, QString> wholeAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (value.isUndefined() || value.isNull())
        return std::optional<std::int64_t>();
    const auto number = loyalty::wholeNumber(value);
    if (!number)
        return Unexpected{key};
    return std::optional(*number);
}

base::Expected<std::vector<loyalty::Line>, QString> linesAt(const QJsonObject &object)
{
    const QJsonValue value = object[QLatin1String("lines")];
    if (!value.isUndefined() && !value.isArray())
        return Unexpected{QStringLiteral("lines")};
    std::vector<loyalty::Line> lines;
    for (const QJsonValue row : value.toArray()) {
        const auto quantity = loyalty::wholeNumber(row[QLatin1String("quantity")]);
        const auto price = loyalty::wholeNumber(row[QLatin1String("price_minor")]);
        if (!quantity || !price || !row[QLatin1String("sku")].isString())
            return Unexpected{QStringLiteral("lines[%1]").arg(lines.size())};
        lines.push_back({row[QLatin1String("sku")].toString(), *quantity, *price});
    }
    return lines;
}

base::Expected<QStringList, QString> wordsAt(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object[key];
    if (!value.isUndefined() && !value.isArray())
        return Unexpected{key};
    QStringList words;
    for (const QJsonValue word : value.toArray()) {
        if (!word.isString())
            return Unexpected{key};
        words.append(word.toString());
    }
    return words;
}

} // namespace

base::Expected<TrialVisit, QString> TrialVisit::parse(const QJsonObject &object)
{
    TrialVisit visit;
    visit.act.channel = loyalty::Channel::Command;
    const auto amount = wholeAt(object, QStringLiteral("amount_minor"));
    const auto stamps = wholeAt(object, QStringLiteral("stamps"));
    auto lines = linesAt(object);
    if (!amount || !stamps)
        return Unexpected{amount ? stamps.error() : amount.error()};
    if (!lines)
        return Unexpected{lines.error()};
    visit.act.amountMinor = *amount;
    visit.act.stamps = *stamps;
    visit.act.lines = std::move(*lines);
    const auto uses = wordsAt(object, QStringLiteral("uses"));
    const auto codes = wordsAt(object, QStringLiteral("promo"));
    const auto spend = wholeAt(object, QStringLiteral("spend"));
    if (!uses || !codes)
        return Unexpected{uses ? codes.error() : uses.error()};
    if (!spend)
        return Unexpected{spend.error()};
    for (const QString &use : *uses)
        visit.act.uses.push_back(useWish(use));
    visit.act.codes = *codes;
    visit.act.spend = *spend;
    if (object.contains(QLatin1String("at"))) {
        visit.at = base::parseInstant(object[QLatin1String("at")].toString());
        if (!visit.at)
            return Unexpected{QStringLiteral("at")};
    }
    const QJsonValue card = object[QLatin1String("card")];
    if (!card.isUndefined() && !card.isString())
        return Unexpected{QStringLiteral("card")};
    visit.card = card.toString();
    visit.hasFreshCode = object[QLatin1String("fresh_code")].toBool();
    return visit;
}

} // namespace muhr::cli
