// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/counter_play.h"

#include "core/loyalty/decide_voucher.h"

#include <QJsonArray>

namespace muhr::tests {

/// A stamp card of two whose full card brings a voucher "m1" with these terms.
QByteArray voucherCard(const QJsonObject &reward, const QJsonArray &more = {});
/// A rule "p1" that gives a point for every 1,000.
QJsonObject plainPoints();

/// A card with one voucher.
class VoucherPlay : public CounterPlay
{
public:
    explicit VoucherPlay(const QJsonObject &reward = {{"valid_days", 30}}, const QJsonArray &more = {});

    void advanceDays(std::int64_t days) { advanceMinutes(days * 24 * 60); }
    base::VoucherId voucher(std::size_t index = 0) const { return card.rewards.at(index).id; }
    QString status(std::size_t index = 0) const;
    base::Expected<loyalty::Decision, loyalty::Refusal> quoteChange(std::optional<std::int64_t> minutes,
                                                                    std::size_t index = 0) const;
    base::EventId change(std::optional<std::int64_t> minutes, std::size_t index = 0);
};

loyalty::Act actOf(const loyalty::Entry &entry);
/// Only this is used.
loyalty::ActCommand wishing(const loyalty::UseWish &wish, std::optional<std::int64_t> amount = {});
/// The reason as a number, to be compared.
QString reason(loyalty::RefusalReason reason);
template <typename T>
QString reason(const base::Expected<T, loyalty::Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : reason(decision.error().reason);
}

} // namespace muhr::tests
