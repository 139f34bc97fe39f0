// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/price_answer.h"

#include "core/words/say.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::cli {
namespace {

using loyalty::DiscountCause;
using loyalty::Discounted;

QString causeWord(DiscountCause cause)
{
    switch (cause) {
    case DiscountCause::Rule:
        return QStringLiteral("rule");
    case DiscountCause::Reward:
        return QStringLiteral("reward");
    case DiscountCause::Promo:
        return QStringLiteral("promo");
    case DiscountCause::Coupon:
        return QStringLiteral("coupon");
    case DiscountCause::Tier:
        return QStringLiteral("tier");
    }
    return {};
}

QJsonArray linesJson(const loyalty::Act &act)
{
    QJsonArray array;
    for (std::size_t i = 0; i < act.lines.size(); ++i) {
        std::int64_t discount = 0;
        for (const auto &entry : act.entries)
            if (const auto *off = std::get_if<Discounted>(&entry); off && i < off->shares.size())
                discount += off->shares[i];
        array.append(QJsonObject{{QStringLiteral("sku"), act.lines[i].sku},
                                 {QStringLiteral("quantity"), qint64(act.lines[i].quantity)},
                                 {QStringLiteral("price_minor"), qint64(act.lines[i].priceMinor)},
                                 {QStringLiteral("discount_minor"), qint64(discount)}});
    }
    return array;
}

QJsonArray discountsJson(base::Language language, const loyalty::Decision &decision)
{
    QJsonArray array;
    for (const auto &entry : decision.act.entries) {
        const auto *off = std::get_if<Discounted>(&entry);
        if (!off)
            continue;
        const auto why = std::find_if(decision.why.begin(), decision.why.end(),
                                      [&](const loyalty::Cause &cause) { return cause.rule == off->rule; });
        array.append(QJsonObject{
            {QStringLiteral("rule"), off->rule},
            {QStringLiteral("cause"), causeWord(off->cause)},
            {QStringLiteral("key"), off->key},
            {QStringLiteral("amount_minor"), qint64(off->amountMinor)},
            {QStringLiteral("why"), why == decision.why.end() ? QString() : words::say(language, why->sentence)}});
    }
    return array;
}

QJsonArray whyJson(base::Language language, const loyalty::Decision &decision)
{
    QJsonArray array;
    for (const auto &cause : decision.why)
        array.append(QJsonObject{{QStringLiteral("rule"), cause.rule},
                                 {QStringLiteral("why"), words::say(language, cause.sentence)}});
    return array;
}

} // namespace

QJsonObject priceAnswer(base::Language language, const loyalty::Decision &decision)
{
    const auto &act = decision.act;
    return {{QStringLiteral("pay_minor"), act.payMinor ? QJsonValue(qint64(*act.payMinor)) : QJsonValue()},
            {QStringLiteral("rounding_minor"), qint64(decision.price.roundingMinor)},
            {QStringLiteral("lines"), linesJson(act)},
            {QStringLiteral("discounts"), discountsJson(language, decision)},
            {QStringLiteral("why"), whyJson(language, decision)}};
}

} // namespace muhr::cli
