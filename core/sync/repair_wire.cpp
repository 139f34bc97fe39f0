// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/repair_wire.h"

#include "core/sync/wire_parts.h"

namespace muhr::sync {

QJsonObject headsJson(const std::vector<HeadAt> &heads)
{
    return {{QStringLiteral("heads"), arrayOf(heads, [](const HeadAt &each) {
                 return QJsonObject{{QStringLiteral("number"), qint64(each.number)},
                                    {QStringLiteral("head"), each.head.text()}};
             })}};
}

std::optional<std::vector<HeadAt>> parseHeads(const QJsonObject &object)
{
    return parseAll<HeadAt>(object[QLatin1String("heads")], mostHeads,
                            [](const QJsonValue &value) -> std::optional<HeadAt> {
                                const QJsonObject each = value.toObject();
                                const auto head = base::Sha256::parse(each[QLatin1String("head")].toString());
                                if (!head)
                                    return std::nullopt;
                                return HeadAt{each[QLatin1String("number")].toInteger(), *head};
                            });
}

QJsonObject offerJson(const RepairOffer &offer)
{
    return {{QStringLiteral("epoch"), encodeBytes(offer.epoch)},
            {QStringLiteral("head"), offer.head.text()},
            {QStringLiteral("events"), arrayOf(offer.events, settledJson)},
            {QStringLiteral("keys"), arrayOf(offer.keys, keyJson)},
            {QStringLiteral("blobs"), arrayOf(offer.blobs, blobJson)},
            {QStringLiteral("signature"), encodeBytes(offer.signature)}};
}

std::optional<RepairOffer> parseOffer(const QJsonObject &object)
{
    auto epoch = decodeBytes(object[QLatin1String("epoch")]);
    const auto head = base::Sha256::parse(object[QLatin1String("head")].toString());
    auto events = parseAll<store::PulledEvent>(object[QLatin1String("events")], mostOffered, parseSettled);
    auto keys = parseAll<store::PersonKeyRow>(object[QLatin1String("keys")], mostOffered * 2, parseKey);
    auto blobs = parseAll<store::Blob>(object[QLatin1String("blobs")], mostOffered * 16,
                                       [](const QJsonValue &value) { return parseBlob(value.toObject()); });
    auto signature = decodeBytes(object[QLatin1String("signature")]);
    if (!epoch || !head || !events || events->empty() || !keys || !blobs || !signature)
        return std::nullopt;
    return RepairOffer{std::move(*epoch),    *head, std::move(*events), std::move(*keys), std::move(*blobs),
                       std::move(*signature)};
}

QJsonObject sameJson(const SameUpTo &same)
{
    QJsonObject object{{QStringLiteral("same"), qint64(same.number)}};
    if (!same.signature.isEmpty()) {
        object[QLatin1String("epoch")] = encodeBytes(same.epoch);
        object[QLatin1String("signature")] = encodeBytes(same.signature);
    }
    return object;
}

std::optional<SameUpTo> parseSame(const QJsonObject &object)
{
    const QJsonValue number = object[QLatin1String("same")];
    if (!number.isDouble())
        return std::nullopt;
    SameUpTo same;
    same.number = number.toInteger();
    auto epoch = decodeBytes(object[QLatin1String("epoch")]);
    auto signature = decodeBytes(object[QLatin1String("signature")]);
    if (epoch && epoch->size() == 16 && signature && signature->size() == 64) {
        same.epoch = std::move(*epoch);
        same.signature = std::move(*signature);
    }
    return same;
}

} // namespace muhr::sync
