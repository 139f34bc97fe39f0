// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot_wire.h"

#include "core/sync/wire_parts.h"

#include <QUrlQuery>

namespace muhr::sync {
namespace {

constexpr qsizetype signatureBytes = 64;
constexpr std::size_t most = static_cast<std::size_t>(mostInPiece);

/// Of what is read in an array by place; a place that is not there is undefined.
std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    constexpr std::int64_t none = -1;
    const std::int64_t number = value.toInteger(none);
    return number > none ? std::optional(number) : std::nullopt;
}

QJsonArray eventJson(const store::PulledEvent &event)
{
    QJsonArray array{qint64(event.settlement.settledAt.ms()), qint64(event.settlement.at.ms()),
                     encodeBytes(event.bytes)};
    if (!event.ownerSignature.isEmpty())
        array.append(encodeBytes(event.ownerSignature));
    return array;
}

QJsonArray keyArray(const store::PersonKeyRow &key)
{
    return {base::idText(key.person), qint64(key.keyVersion), encodeBytes(key.wrapped)};
}

std::optional<store::PersonKeyRow> parseKeyArray(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const auto person = base::parseIdText(array.at(0).toString());
    const auto version = wholeNumber(array.at(1));
    const auto wrapped = decodeBytes(array.at(2));
    if (!person || !version || *version < 1 || !wrapped)
        return std::nullopt;
    return store::PersonKeyRow{*person, *version, *wrapped};
}

QJsonArray blobArray(const store::Blob &blob)
{
    QJsonArray array{static_cast<int>(blob.kind), encodeBytes(blob.bytes)};
    if (blob.person)
        array.append(base::idText(*blob.person));
    return array;
}

std::optional<store::Blob> parseBlobArray(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const int kind = array.at(0).toInt();
    auto bytes = decodeBytes(array.at(1));
    if (!bytes || bytes->size() > store::longestBlob || kind < static_cast<int>(store::BlobKind::Sealed) ||
        kind > static_cast<int>(store::BlobKind::Image))
        return std::nullopt;
    store::Blob blob{static_cast<store::BlobKind>(kind), std::move(*bytes), std::nullopt};
    if (array.size() > 2)
        blob.person = base::parseIdText(array.at(2).toString());
    const bool isRightlyOwned = (blob.kind == store::BlobKind::Sealed) == blob.person.has_value();
    return isRightlyOwned ? std::optional(std::move(blob)) : std::nullopt;
}

QJsonArray signatureJson(const SignedNumber &each)
{
    return {qint64(each.number), encodeBytes(each.signature)};
}

std::optional<SignedNumber> parseSignature(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    const auto number = wholeNumber(array.at(0));
    const auto signature = decodeBytes(array.at(1));
    if (!number || !signature || signature->size() != signatureBytes)
        return std::nullopt;
    return SignedNumber{*number, *signature};
}

/// Reads the events of a piece one after the other, and works out where each stands.
class EventReader
{
public:
    explicit EventReader(const store::SyncPosition &position) : m_number(position.cursor), m_head(position.head) {}

    std::optional<store::PulledEvent> operator()(const QJsonValue &value)
    {
        const QJsonArray array = value.toArray();
        const auto settledAt = wholeNumber(array.at(0));
        const auto at = wholeNumber(array.at(1));
        auto bytes = decodeBytes(array.at(2));
        auto signature = array.size() > 3 ? parseOwnerSignature(array.at(3)) : QByteArray();
        if (!settledAt || !at || !bytes || !signature)
            return std::nullopt;
        auto event = loyalty::decode(*bytes);
        if (!event)
            return std::nullopt;
        loyalty::Settlement settled{++m_number, base::Instant::fromMs(*settledAt), base::Instant::fromMs(*at), {}};
        m_head = loyalty::nextHead(m_head, m_number, settled.settledAt, settled.at, base::Sha256::of(*bytes));
        settled.head = m_head;
        return store::PulledEvent{std::move(*event), std::move(*bytes), settled, std::move(*signature)};
    }
    const base::Sha256 &head() const { return m_head; }

private:
    std::int64_t m_number;
    base::Sha256 m_head;
};

} // namespace

QString snapshotQuery(const SnapshotQuestion &question)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("after"), QString::number(question.after));
    query.addQueryItem(QStringLiteral("head"), question.head.text());
    query.addQueryItem(QStringLiteral("limit"), QString::number(question.limit));
    return query.toString(QUrl::FullyEncoded);
}

SnapshotQuestion parseSnapshotQuestion(const QueryField &field)
{
    const PullQuestion pull = parsePullQuestion(field);
    const bool isLimited = field(QStringLiteral("limit")).has_value();
    return {pull.after, pull.head, isLimited ? pull.limit : mostInPiece};
}

QJsonObject snapshotJson(const SnapshotPiece &piece)
{
    QJsonObject object{{QStringLiteral("epoch"), encodeBytes(piece.epoch)},
                       {QStringLiteral("events"), arrayOf(piece.events, eventJson)},
                       {QStringLiteral("keys"), arrayOf(piece.keys, keyArray)},
                       {QStringLiteral("blobs"), arrayOf(piece.blobs, blobArray)},
                       {QStringLiteral("signatures"), arrayOf(piece.signatures, signatureJson)},
                       {QStringLiteral("of"), qint64(piece.of)}};
    if (!piece.events.empty()) {
        object[QStringLiteral("from")] = qint64(piece.events.front().settlement.number);
        object[QStringLiteral("head")] = piece.events.back().settlement.head.text();
    }
    return object;
}

std::optional<SnapshotPiece> parseSnapshot(const QJsonObject &object, const store::SyncPosition &position)
{
    EventReader reader(position);
    const auto epoch = decodeBytes(object[QLatin1String("epoch")]);
    const auto of = wholeNumber(object[QLatin1String("of")]);
    auto events = parseAll<store::PulledEvent>(object[QLatin1String("events")], most, std::ref(reader));
    auto keys = parseAll<store::PersonKeyRow>(object[QLatin1String("keys")], most * 4, parseKeyArray);
    auto blobs = parseAll<store::Blob>(object[QLatin1String("blobs")], most * 16, parseBlobArray);
    auto signatures = parseAll<SignedNumber>(object[QLatin1String("signatures")], most, parseSignature);
    if (!epoch || epoch->size() != 16 || !of || !events || !keys || !blobs || !signatures)
        return std::nullopt;
    const bool isNext = object[QLatin1String("from")].toInteger() == position.cursor + 1 &&
                        object[QLatin1String("head")].toString() == reader.head().text();
    if (!events->empty() && !isNext)
        return std::nullopt;
    return SnapshotPiece{*epoch, std::move(*events), std::move(*keys), std::move(*blobs), std::move(*signatures), *of};
}

} // namespace muhr::sync
