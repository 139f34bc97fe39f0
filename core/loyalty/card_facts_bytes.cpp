// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/card_facts_bytes.h"

#include "core/loyalty/state_parts.h"

namespace muhr::loyalty {
namespace {

/// What every fact begins with: five items.
template <typename T>
void writeHead(CborWriter &writer, const T &fact, std::int64_t more)
{
    writer.array(5 + more);
    writeRef(writer, fact.from);
    writer.text(fact.rule);
    writer.integer(fact.at.ms());
    writer.integer(fact.day.dayNumber());
}

template <typename T>
T readHead(CborReader &reader, std::int64_t more)
{
    T fact;
    reader.array(5 + more);
    fact.from = readRef(reader);
    fact.rule = reader.text(longestName);
    fact.at = readInstant(reader);
    fact.day = readDay(reader);
    return fact;
}

Tally readTally(CborReader &reader)
{
    auto tally = readHead<Tally>(reader, 3);
    tally.key = reader.text(longestName);
    tally.count = reader.integer(1, mostQuantity);
    tally.valueMinor = reader.integer(0, mostMoney);
    return tally;
}

TierGrant readTierGrant(CborReader &reader)
{
    auto grant = readHead<TierGrant>(reader, 3);
    grant.tier = reader.text(longestName);
    grant.lastDay = readOptionalDay(reader);
    grant.reason = reader.text(longestName);
    return grant;
}

Gift readGift(CborReader &reader)
{
    auto gift = readHead<Gift>(reader, 3);
    gift.id = readId<base::VoucherId>(reader);
    gift.valueMinor = reader.integer(1, mostMoney);
    gift.lastDay = readOptionalDay(reader);
    return gift;
}

GiftPayment readGiftPayment(CborReader &reader)
{
    auto payment = readHead<GiftPayment>(reader, 3);
    payment.gift = readId<base::VoucherId>(reader);
    payment.amountMinor = reader.integer(1, mostMoney);
    payment.backMinor = reader.integer(0, mostMoney);
    return payment;
}

} // namespace

void writeFacts(CborWriter &writer, const CardFacts &facts)
{
    writeList(writer, facts.tallies, [&](const Tally &tally) {
        writeHead(writer, tally, 3);
        writer.text(tally.key);
        writer.integer(tally.count);
        writer.integer(tally.valueMinor);
    });
    writeList(writer, facts.tierGrants, [&](const TierGrant &grant) {
        writeHead(writer, grant, 3);
        writer.text(grant.tier);
        writeOptionalDay(writer, grant.lastDay);
        writer.text(grant.reason);
    });
    writeList(writer, facts.gifts, [&](const Gift &gift) {
        writeHead(writer, gift, 3);
        writer.bytes(gift.id.bytes());
        writer.integer(gift.valueMinor);
        writeOptionalDay(writer, gift.lastDay);
    });
    writeList(writer, facts.giftPayments, [&](const GiftPayment &payment) {
        writeHead(writer, payment, 3);
        writer.bytes(payment.gift.bytes());
        writer.integer(payment.amountMinor);
        writer.integer(payment.backMinor);
    });
}

CardFacts readFacts(CborReader &reader)
{
    CardFacts facts;
    facts.tallies = readList<Tally>(reader, [&] { return readTally(reader); });
    facts.tierGrants = readList<TierGrant>(reader, [&] { return readTierGrant(reader); });
    facts.gifts = readList<Gift>(reader, [&] { return readGift(reader); });
    facts.giftPayments = readList<GiftPayment>(reader, [&] { return readGiftPayment(reader); });
    return facts;
}

} // namespace muhr::loyalty
