// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/derived_id.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <algorithm>

namespace muhr::loyalty {
namespace {

template <typename Id>
Id firstHalf(const QByteArray &bytes)
{
    base::IdBytes half;
    const auto hash = base::Sha256::of(bytes).raw();
    std::copy_n(hash.begin(), half.size(), half.begin());
    return Id::fromBytes(half);
}

} // namespace

base::CardId cardId(const base::CustomerId &customer, const base::ProgrammeId &programme)
{
    return firstHalf<base::CardId>(QByteArrayLiteral("muhr/card/1") + customer.bytes() + programme.bytes());
}

base::VoucherId rewardId(const base::CustomerId &customer, const base::ProgrammeId &programme, const QString &milestone,
                         std::int64_t cycle)
{
    char number[8];
    qToBigEndian(cycle, number);
    return firstHalf<base::VoucherId>(QByteArrayLiteral("muhr/reward/1") + customer.bytes() + programme.bytes() +
                                      milestone.toUtf8() + QByteArray(number, 8));
}

base::VoucherId givenVoucherId(const base::EventId &event, const QString &rule)
{
    return firstHalf<base::VoucherId>(QByteArrayLiteral("muhr/voucher/1") + event.bytes() + rule.toUtf8());
}

base::VoucherId giftId(const base::CustomerId &customer, const base::ProgrammeId &programme, const QString &rule,
                       const QString &key)
{
    return firstHalf<base::VoucherId>(QByteArrayLiteral("muhr/gift/1") + customer.bytes() + programme.bytes() +
                                      rule.toUtf8() + '\0' + key.toUtf8());
}

base::VoucherId soldGiftId(const base::EventId &event, std::int64_t place)
{
    char number[8];
    qToBigEndian(place, number);
    return firstHalf<base::VoucherId>(QByteArrayLiteral("muhr/sold-gift/1") + event.bytes() + QByteArray(number, 8));
}

} // namespace muhr::loyalty
