// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire.h"

#include "core/base/instant_text.h"
#include "core/crypto/owner_key.h"
#include "core/store/chain_gap.h"
#include "core/sync/held_wire.h"
#include "core/sync/wire_parts.h"

#include <QUrlQuery>

#include <algorithm>

namespace muhr::sync {
namespace {

constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

std::optional<base::EventId> parseEventId(const QJsonValue &value)
{
    return base::EventId::parse(value.toString());
}

std::optional<ChainPlace> parsePlace(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const ChainPlace place{object[QLatin1String("incarnation")].toInteger(), object[QLatin1String("seq")].toInteger()};
    return place.incarnation > 0 && place.seq > 0 ? std::optional(place) : std::nullopt;
}

QJsonObject placeJson(const ChainPlace &place)
{
    return {{QStringLiteral("incarnation"), qint64(place.incarnation)}, {QStringLiteral("seq"), qint64(place.seq)}};
}

std::int64_t numberOf(const std::optional<QString> &text, std::int64_t otherwise)
{
    bool isNumber = false;
    const qint64 number = text.value_or(QString()).toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : otherwise;
}

std::optional<SignedHead> parseHead(const QJsonObject &object)
{
    const auto hash = base::Sha256::parse(object[QLatin1String("hash")].toString());
    const auto signature = decodeBytes(object[QLatin1String("signature")]);
    if (!hash || !signature)
        return std::nullopt;
    return SignedHead{object[QLatin1String("incarnation")].toInteger(), object[QLatin1String("seq")].toInteger(), *hash,
                      *signature};
}

/// Nothing: there is something, and it says of nobody.
std::optional<std::optional<CarriedFor>> parseCarried(const QJsonValue &value)
{
    if (value.isUndefined())
        return std::optional<CarriedFor>();
    const QJsonObject object = value.toObject();
    const auto device = base::DeviceId::parse(object[QLatin1String("device")].toString());
    const auto head = base::Sha256::parse(object[QLatin1String("after_head")].toString());
    if (!device || !head)
        return std::nullopt;
    return std::optional(CarriedFor{*device, {object[QLatin1String("after")].toInteger(), *head}});
}

QJsonArray ownerSignaturesJson(const std::map<base::Sha256, QByteArray> &signatures)
{
    QJsonArray array;
    for (const auto &[event, signature] : signatures)
        array.append(QJsonObject{{QStringLiteral("event"), event.text()},
                                 {QStringLiteral("signature"), encodeBytes(signature)}});
    return array;
}

/// Nothing: one of them is none. A laptop of an earlier version sends no list.
std::optional<std::map<base::Sha256, QByteArray>> parseOwnerSignatures(const QJsonValue &value)
{
    std::map<base::Sha256, QByteArray> signatures;
    const QJsonArray array = value.toArray();
    if ((!value.isArray() && !value.isUndefined()) || array.size() > static_cast<qsizetype>(mostPushed))
        return std::nullopt;
    for (const QJsonValue each : array) {
        const auto event = base::Sha256::parse(each[QLatin1String("event")].toString());
        auto signature = parseOwnerSignature(each[QLatin1String("signature")]);
        if (!event || !signature)
            return std::nullopt;
        signatures.emplace(*event, std::move(*signature));
    }
    return signatures;
}

QJsonObject notTakenJson(const NotTaken &each)
{
    return {{QStringLiteral("event"), each.event.text()},
            {QStringLiteral("error"), each.word},
            {QStringLiteral("sentence"), each.sentence}};
}

std::optional<NotTaken> parseNotTaken(const QJsonValue &value)
{
    const QJsonObject each = value.toObject();
    const auto event = parseEventId(each[QLatin1String("event")]);
    if (!event)
        return std::nullopt;
    return NotTaken{*event, each[QLatin1String("error")].toString(), each[QLatin1String("sentence")].toString()};
}

} // namespace

std::optional<QByteArray> parseOwnerSignature(const QJsonValue &value)
{
    auto signature = decodeBytes(value);
    return signature && signature->size() == crypto::ownerSignatureSize ? std::move(signature) : std::nullopt;
}

QJsonObject keyJson(const store::PersonKeyRow &key)
{
    return {{QStringLiteral("person"), base::idText(key.person)},
            {QStringLiteral("key_version"), qint64(key.keyVersion)},
            {QStringLiteral("wrapped"), encodeBytes(key.wrapped)}};
}

std::optional<store::PersonKeyRow> parseKey(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto person = base::parseIdText(object[QLatin1String("person")].toString());
    const auto wrapped = decodeBytes(object[QLatin1String("wrapped")]);
    const qint64 version = object[QLatin1String("key_version")].toInteger();
    if (!person || !wrapped || version < 1)
        return std::nullopt;
    return store::PersonKeyRow{*person, version, *wrapped};
}

QJsonObject settledJson(const store::PulledEvent &event)
{
    QJsonObject object{{QStringLiteral("number"), qint64(event.settlement.number)},
                       {QStringLiteral("settled_at"), base::instantText(event.settlement.settledAt)},
                       {QStringLiteral("at"), base::instantText(event.settlement.at)},
                       {QStringLiteral("head"), event.settlement.head.text()},
                       {QStringLiteral("bytes"), encodeBytes(event.bytes)}};
    if (!event.ownerSignature.isEmpty())
        object[QStringLiteral("owner_signature")] = encodeBytes(event.ownerSignature);
    return object;
}

std::optional<store::PulledEvent> parseSettled(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto bytes = decodeBytes(object[QLatin1String("bytes")]);
    const auto settledAt = base::parseInstant(object[QLatin1String("settled_at")].toString());
    const auto at = base::parseInstant(object[QLatin1String("at")].toString());
    const auto head = base::Sha256::parse(object[QLatin1String("head")].toString());
    const qint64 number = object[QLatin1String("number")].toInteger();
    const bool isOwners = object.contains(QLatin1String("owner_signature"));
    auto signature = isOwners ? parseOwnerSignature(object[QLatin1String("owner_signature")]) : QByteArray();
    if (!bytes || !settledAt || !at || !head || number < 1 || !signature)
        return std::nullopt;
    auto event = loyalty::decode(*bytes);
    if (!event)
        return std::nullopt;
    return store::PulledEvent{std::move(*event), *bytes, {number, *settledAt, *at, *head}, std::move(*signature)};
}

QString encodeBytes(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64(kForm));
}

std::optional<QByteArray> decodeBytes(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), kForm | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

QJsonObject blobJson(const store::Blob &blob)
{
    QJsonObject object{{QStringLiteral("sha256"), blob.hash().text()},
                       {QStringLiteral("kind"), static_cast<int>(blob.kind)},
                       {QStringLiteral("bytes"), encodeBytes(blob.bytes)}};
    if (blob.person)
        object[QStringLiteral("person")] = base::idText(*blob.person);
    return object;
}

std::optional<store::Blob> parseBlob(const QJsonObject &object)
{
    const auto bytes = decodeBytes(object[QLatin1String("bytes")]);
    const int kind = object[QLatin1String("kind")].toInt();
    if (!bytes || bytes->size() > store::longestBlob || kind < static_cast<int>(store::BlobKind::Sealed) ||
        kind > static_cast<int>(store::BlobKind::Image))
        return std::nullopt;
    store::Blob blob{static_cast<store::BlobKind>(kind), *bytes, std::nullopt};
    if (object.contains(QLatin1String("person"))) {
        blob.person = base::parseIdText(object[QLatin1String("person")].toString());
        if (!blob.person)
            return std::nullopt;
    }
    const bool isRightName = blob.hash().text() == object[QLatin1String("sha256")].toString();
    const bool isRightlyOwned = (blob.kind == store::BlobKind::Sealed) == blob.person.has_value();
    return isRightName && isRightlyOwned ? std::optional(blob) : std::nullopt;
}

QJsonObject pushJson(const PushBatch &batch)
{
    QJsonObject object{
        {QStringLiteral("events"), arrayOf(batch.events, [](const QByteArray &event) { return encodeBytes(event); })},
        {QStringLiteral("keys"), arrayOf(batch.keys, keyJson)},
        {QStringLiteral("blobs"), arrayOf(batch.blobs, blobJson)},
        {QStringLiteral("after"), qint64(batch.stands.number)},
        {QStringLiteral("after_head"), batch.stands.head.text()},
        {QStringLiteral("seen_at_most"), batch.seenAtMost ? QJsonValue(qint64(*batch.seenAtMost)) : QJsonValue()},
        {QStringLiteral("head"), QJsonObject{{QStringLiteral("incarnation"), qint64(batch.head.incarnation)},
                                             {QStringLiteral("seq"), qint64(batch.head.seq)},
                                             {QStringLiteral("hash"), batch.head.hash.text()},
                                             {QStringLiteral("signature"), encodeBytes(batch.head.signature)}}}};
    if (!batch.ownerSignatures.empty())
        object[QLatin1String("owner_signatures")] = ownerSignaturesJson(batch.ownerSignatures);
    if (batch.carried)
        object[QLatin1String("carried")] =
            QJsonObject{{QStringLiteral("device"), batch.carried->device.text()},
                        {QStringLiteral("after"), qint64(batch.carried->stood.number)},
                        {QStringLiteral("after_head"), batch.carried->stood.head.text()}};
    return object;
}

std::optional<PushBatch> parsePush(const QJsonObject &object)
{
    auto events = parseAll<QByteArray>(object[QLatin1String("events")], mostPushed, decodeBytes);
    auto keys = parseAll<store::PersonKeyRow>(object[QLatin1String("keys")], mostPushed, parseKey);
    auto blobs = parseAll<store::Blob>(object[QLatin1String("blobs")], mostPushed * 4,
                                       [](const QJsonValue &value) { return parseBlob(value.toObject()); });
    auto head = parseHead(object[QLatin1String("head")].toObject());
    const auto afterHead = base::Sha256::parse(object[QLatin1String("after_head")].toString());
    const auto carried = parseCarried(object[QLatin1String("carried")]);
    auto signatures = parseOwnerSignatures(object[QLatin1String("owner_signatures")]);
    if (!events || !keys || !blobs || !head || !afterHead || !carried || !signatures)
        return std::nullopt;
    const QJsonValue seen = object[QLatin1String("seen_at_most")];
    return PushBatch{std::move(*events),
                     std::move(*keys),
                     std::move(*blobs),
                     std::move(*head),
                     {object[QLatin1String("after")].toInteger(), *afterHead},
                     seen.isDouble() ? std::optional<std::int64_t>(seen.toInteger()) : std::nullopt,
                     *carried,
                     std::move(*signatures)};
}

QJsonArray chainsJson(const std::map<std::int64_t, std::int64_t> &ends)
{
    return arrayOf(ends, [](const auto &end) { return placeJson({end.first, end.second}); });
}

std::map<std::int64_t, std::int64_t> parseChains(const QJsonValue &value)
{
    std::map<std::int64_t, std::int64_t> ends;
    const QJsonArray array = value.toArray();
    for (const QJsonValue each : array)
        if (const auto place = parsePlace(each))
            ends[place->incarnation] = place->seq;
    return ends;
}

QJsonObject pushAnswerJson(const PushAnswer &answer)
{
    QJsonObject numbers;
    for (const auto &[event, number] : answer.numbers)
        numbers[event.text()] = qint64(number);
    QJsonValue needs;
    if (answer.needs)
        needs = placeJson(*answer.needs);
    return {{QStringLiteral("numbers"), numbers},
            {QStringLiteral("needs"), needs},
            {QStringLiteral("refused"), arrayOf(answer.refused, notTakenJson)},
            {QStringLiteral("held"), arrayOf(answer.held, notTakenJson)},
            {QStringLiteral("forks"), arrayOf(answer.forks, [](const base::EventId &id) { return id.text(); })},
            {QStringLiteral("time"), base::instantText(answer.time)}};
}

std::optional<PushAnswer> parsePushAnswer(const QJsonObject &object)
{
    PushAnswer answer;
    const QJsonObject numbers = object[QLatin1String("numbers")].toObject();
    for (auto each = numbers.begin(); each != numbers.end(); ++each) {
        const auto event = base::EventId::parse(each.key());
        if (!event)
            return std::nullopt;
        answer.numbers[*event] = each.value().toInteger();
    }
    auto refused = parseAll<NotTaken>(object[QLatin1String("refused")], mostPushed, parseNotTaken);
    // An endpoint of an earlier version holds nothing.
    auto held = object.contains(QLatin1String("held"))
                    ? parseAll<NotTaken>(object[QLatin1String("held")], mostPushed, parseNotTaken)
                    : std::vector<NotTaken>();
    auto forks = parseAll<base::EventId>(object[QLatin1String("forks")], mostPushed, parseEventId);
    const auto time = base::parseInstant(object[QLatin1String("time")].toString());
    if (!refused || !held || !forks || !time)
        return std::nullopt;
    answer.refused = std::move(*refused);
    answer.held = std::move(*held);
    answer.forks = std::move(*forks);
    answer.needs = parsePlace(object[QLatin1String("needs")]);
    answer.time = *time;
    return answer;
}

base::EventId unreadableId(const QByteArray &bytes)
{
    return store::idByHash(base::Sha256::of(bytes));
}

QString pullQuery(const PullQuestion &question)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("after"), QString::number(question.after));
    query.addQueryItem(QStringLiteral("limit"), QString::number(question.limit));
    query.addQueryItem(QStringLiteral("head"), question.head.text());
    if (question.epoch)
        query.addQueryItem(QStringLiteral("epoch"), encodeBytes(*question.epoch));
    if (question.held)
        query.addQueryItem(QStringLiteral("held"), question.held->text());
    return query.toString(QUrl::FullyEncoded);
}

PullQuestion parsePullQuestion(const QueryField &field)
{
    PullQuestion question;
    question.after = numberOf(field(QStringLiteral("after")), 0);
    question.limit = numberOf(field(QStringLiteral("limit")), mostPulled);
    if (const auto epoch = field(QStringLiteral("epoch")))
        question.epoch = decodeBytes(*epoch);
    question.head = base::Sha256::parse(field(QStringLiteral("head")).value_or(QString())).value_or(base::Sha256());
    if (const auto held = field(QStringLiteral("held")))
        question.held = base::Sha256::parse(*held);
    return question;
}

QJsonObject pullAnswerJson(const PullAnswer &answer)
{
    QJsonObject object{
        {QStringLiteral("epoch"), encodeBytes(answer.epoch)},
        {QStringLiteral("events"), arrayOf(answer.events, settledJson)},
        {QStringLiteral("keys"), arrayOf(answer.keys, keyJson)},
        {QStringLiteral("blobs"), arrayOf(answer.blobs, [](const base::Sha256 &hash) { return hash.text(); })},
        {QStringLiteral("signatures"), arrayOf(answer.signatures,
                                               [](const SignedNumber &each) {
                                                   return QJsonObject{
                                                       {QStringLiteral("number"), qint64(each.number)},
                                                       {QStringLiteral("signature"), encodeBytes(each.signature)}};
                                               })},
        {QStringLiteral("more"), answer.hasMore},
        {QStringLiteral("time"), base::instantText(answer.time)}};
    putHeld(object, answer);
    return object;
}

std::optional<PullAnswer> parsePullAnswer(const QJsonObject &object)
{
    const auto epoch = decodeBytes(object[QLatin1String("epoch")]);
    auto events = parseAll<store::PulledEvent>(object[QLatin1String("events")], std::size_t(mostPulled), parseSettled);
    auto keys = parseAll<store::PersonKeyRow>(object[QLatin1String("keys")], std::size_t(mostPulled) * 4, parseKey);
    auto blobs = parseAll<base::Sha256>(object[QLatin1String("blobs")], std::size_t(mostPulled) * 16,
                                        [](const QJsonValue &value) { return base::Sha256::parse(value.toString()); });
    const auto time = base::parseInstant(object[QLatin1String("time")].toString());
    auto signatures =
        parseAll<SignedNumber>(object[QLatin1String("signatures")], std::size_t(mostPulled),
                               [](const QJsonValue &value) -> std::optional<SignedNumber> {
                                   const QJsonObject each = value.toObject();
                                   const auto signature = decodeBytes(each[QLatin1String("signature")]);
                                   if (!signature || signature->size() != 64)
                                       return std::nullopt;
                                   return SignedNumber{each[QLatin1String("number")].toInteger(), *signature};
                               });
    if (!epoch || epoch->size() != 16 || !events || !keys || !blobs || !time || !signatures)
        return std::nullopt;
    PullAnswer answer{*epoch,
                      std::move(*events),
                      std::move(*keys),
                      std::move(*blobs),
                      std::move(*signatures),
                      object[QLatin1String("more")].toBool(),
                      *time};
    return takeHeld(object, answer) ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace muhr::sync
