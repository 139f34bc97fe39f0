// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/body.h"
#include "core/loyalty/cbor.h"
#include "core/loyalty/limits.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t allFlags = flagFreshCode | flagManagerOverrode | flagStampsByHand;
constexpr std::int64_t mostConsents = 16;

/// Walks through the keys of a body in their order; a key that is asked for and is not the next one is absent, and one
/// that is left over at the end is an error.
class Fields
{
public:
    Fields(QByteArrayView bytes, std::int64_t blobs) : m_reader(bytes), m_blobs(blobs)
    {
        m_left = m_reader.map();
        next();
    }

    bool has(std::int64_t key)
    {
        if (!m_hasKey || m_key != key)
            return false;
        m_hasKey = false;
        return true;
    }
    /// The key must be there.
    CborReader &need(std::int64_t key)
    {
        if (!has(key))
            m_reader.fail();
        return m_reader;
    }
    CborReader &reader() { return m_reader; }
    void done() { next(); }

    std::int64_t integer(std::int64_t key, std::int64_t lowest, std::int64_t highest)
    {
        const std::int64_t value = need(key).integer(lowest, highest);
        done();
        return value;
    }
    std::optional<std::int64_t> optionalInteger(std::int64_t key, std::int64_t lowest, std::int64_t highest)
    {
        if (!has(key))
            return std::nullopt;
        const std::int64_t value = m_reader.integer(lowest, highest);
        done();
        return value;
    }
    bool yes(std::int64_t key) { return integer(key, 0, 1) == 1; }
    template <typename Id>
    Id id(std::int64_t key)
    {
        const Id value = Id::fromBytes(need(key).bytes(16)).value_or(Id());
        done();
        return value;
    }
    template <typename Id>
    std::optional<Id> optionalId(std::int64_t key)
    {
        if (!has(key))
            return std::nullopt;
        const Id value = Id::fromBytes(m_reader.bytes(16)).value_or(Id());
        done();
        return value;
    }
    base::Sha256 hash(std::int64_t key)
    {
        const auto value = base::Sha256::fromBytes(need(key).bytes(32)).value_or(base::Sha256());
        done();
        return value;
    }
    QByteArray bytes(std::int64_t key, qsizetype length)
    {
        const QByteArray value = need(key).bytes(length).toByteArray();
        done();
        return value;
    }
    QString text(std::int64_t key)
    {
        const QString value = need(key).text(longestName);
        if (value.isEmpty())
            m_reader.fail();
        done();
        return value;
    }
    std::optional<BlobIndex> blob(std::int64_t key) { return optionalInteger(key, 0, m_blobs - 1); }
    /// Absent is empty, and empty is absent.
    template <typename T, typename Read>
    std::vector<T> list(std::int64_t key, std::int64_t most, Read read)
    {
        std::vector<T> items;
        if (!has(key))
            return items;
        const std::int64_t count = m_reader.array();
        if (count < 1 || count > most)
            m_reader.fail();
        else
            items.reserve(static_cast<std::size_t>(count));
        for (std::int64_t i = 0; i < count && !m_reader.failed(); ++i)
            items.push_back(read(m_reader));
        done();
        return items;
    }

    bool finish() { return m_left == 0 && !m_hasKey && m_reader.finish(); }

private:
    void next()
    {
        if (m_left == 0 || m_reader.failed() || m_hasKey)
            return;
        --m_left;
        m_key = m_reader.key();
        m_hasKey = !m_reader.failed();
    }

    CborReader m_reader;
    std::int64_t m_blobs;
    std::int64_t m_left = 0;
    std::int64_t m_key = 0;
    bool m_hasKey = false;
};

Line readLine(CborReader &reader)
{
    reader.array(3);
    Line line;
    line.sku = reader.text(longestName);
    if (line.sku.isEmpty())
        reader.fail();
    line.quantity = reader.integer(1, mostQuantity);
    line.priceMinor = reader.integer(0, mostMoney);
    if (!reader.failed() && line.priceMinor > mostMoney / line.quantity)
        reader.fail();
    return line;
}

std::vector<Line> readLines(Fields &fields)
{
    std::vector<Line> lines = fields.list<Line>(3, mostLines, readLine);
    if (!fields.reader().failed() && linesTotalMinor(lines) > mostMoney)
        fields.reader().fail();
    return lines;
}

Consent readConsent(CborReader &reader)
{
    reader.array(3);
    Consent consent;
    consent.channel = static_cast<ConsentChannel>(reader.integer(1, 3));
    consent.given = reader.integer(0, 1) == 1;
    consent.wordingVersion = reader.integer(0, mostMoney);
    return consent;
}

EntryRef readRef(CborReader &reader)
{
    reader.array(2);
    EntryRef ref;
    ref.event = base::EventId::fromBytes(reader.bytes(16)).value_or(base::EventId());
    ref.index = reader.integer(0, mostEntries - 1);
    return ref;
}

std::optional<Body> finished(Fields &fields, Body body)
{
    return fields.finish() ? std::optional(std::move(body)) : std::nullopt;
}

std::optional<Body> readShopCreated(Fields &fields)
{
    ShopCreated body;
    body.currency = fields.text(1);
    body.zone = fields.text(2);
    body.isRehearsal = fields.yes(3);
    body.owner = fields.id<base::StaffId>(4);
    body.branch = fields.id<base::BranchId>(5);
    body.deviceKey = fields.bytes(6, 32);
    body.address = fields.text(7);
    if (fields.has(8)) {
        body.deviceBoxKey = fields.reader().bytes(32).toByteArray();
        fields.done();
    }
    return finished(fields, body);
}

std::optional<Body> readDeviceEnrolled(Fields &fields)
{
    DeviceEnrolled body;
    body.device = fields.id<base::DeviceId>(1);
    body.signingKey = fields.bytes(2, 32);
    body.sealingKey = fields.bytes(3, 32);
    body.ceiling = static_cast<Ceiling>(fields.integer(4, 1, 4));
    return finished(fields, body);
}

std::optional<Body> readDocumentWritten(Fields &fields)
{
    DocumentWritten body;
    body.type = static_cast<DocumentType>(fields.integer(1, 1, 13));
    body.document = fields.id<base::DocumentId>(2);
    body.field = fields.integer(3, 0, 1'000'000);
    body.basedOn = fields.id<base::EventId>(4);
    body.blob = fields.blob(5);
    return finished(fields, body);
}

std::optional<Body> readProgrammePublished(Fields &fields)
{
    ProgrammePublished body;
    body.programme = fields.id<base::ProgrammeId>(1);
    body.basedOn = fields.hash(2);
    body.isDefault = fields.yes(3);
    return finished(fields, body);
}

std::optional<Body> readCustomerJoined(Fields &fields)
{
    CustomerJoined body;
    body.programme = fields.id<base::ProgrammeId>(1);
    body.codeHash = fields.hash(2);
    body.viewHash = fields.hash(3);
    body.route = static_cast<JoinRoute>(fields.integer(4, 1, 4));
    body.placement = fields.optionalId<base::PlacementId>(5);
    body.referrer = fields.optionalId<base::CustomerId>(6);
    body.consents = fields.list<Consent>(7, mostConsents, readConsent);
    body.entries = fields.list<Entry>(8, mostEntries, readEntry);
    return finished(fields, body);
}

std::optional<Body> readAct(Fields &fields)
{
    Act body;
    body.channel = static_cast<Channel>(fields.integer(1, 1, 8));
    body.amountMinor = fields.optionalInteger(2, 0, mostMoney);
    body.lines = readLines(fields);
    body.payMinor = fields.optionalInteger(4, 0, mostMoney);
    body.entries = fields.list<Entry>(5, mostEntries, readEntry);
    if (fields.has(6)) {
        body.receipt = fields.reader().text(longestName);
        if (body.receipt.isEmpty())
            fields.reader().fail();
        fields.done();
    }
    body.flags = fields.optionalInteger(7, 1, allFlags).value_or(0);
    return finished(fields, body);
}

std::optional<Body> readUndone(Fields &fields)
{
    Undone body;
    body.event = fields.id<base::EventId>(1);
    body.usesTakenBack = fields.list<EntryRef>(2, mostUsesTakenBack, readRef);
    body.reason = fields.blob(3);
    return finished(fields, body);
}

std::optional<Body> readReturned(Fields &fields)
{
    Returned body;
    body.event = fields.id<base::EventId>(1);
    body.amountMinor = fields.optionalInteger(2, 0, mostMoney);
    body.lines = readLines(fields);
    return finished(fields, body);
}

std::optional<Body> readCodeReplaced(Fields &fields)
{
    CodeReplaced body;
    body.newCodeHash = fields.hash(1);
    body.oldCodeHash = fields.hash(2);
    body.newViewHash = fields.hash(3);
    return finished(fields, body);
}

std::optional<Body> readConsentSet(Fields &fields)
{
    ConsentSet body;
    body.consent.channel = static_cast<ConsentChannel>(fields.integer(1, 1, 3));
    body.consent.given = fields.yes(2);
    body.consent.wordingVersion = fields.integer(3, 0, mostMoney);
    body.seen = fields.optionalId<base::EventId>(4);
    return finished(fields, body);
}

std::optional<Body> readStaffSet(Fields &fields)
{
    StaffSet body;
    body.staff = fields.id<base::StaffId>(1);
    body.role = static_cast<Role>(fields.integer(2, 1, 6));
    body.isActive = fields.yes(3);
    body.basedOn = fields.id<base::EventId>(4);
    return finished(fields, body);
}

std::optional<Body> readDeviceRevoked(Fields &fields)
{
    DeviceRevoked body;
    body.device = fields.id<base::DeviceId>(1);
    body.reason = static_cast<RevokeReason>(fields.integer(2, 1, 3));
    return finished(fields, body);
}

std::optional<Body> readDisputeSettled(Fields &fields)
{
    DisputeSettled body;
    body.use.event = fields.id<base::EventId>(1);
    body.use.index = fields.integer(2, 0, mostEntries - 1);
    body.decision = static_cast<DisputeDecision>(fields.integer(3, 1, 4));
    return finished(fields, body);
}

std::optional<Body> readQuarantineDecided(Fields &fields)
{
    QuarantineDecided body;
    body.isAccepted = fields.yes(1);
    body.events = fields.list<base::EventId>(2, mostDecided, [](CborReader &reader) {
        return base::EventId::fromBytes(reader.bytes(16)).value_or(base::EventId());
    });
    if (body.events.empty())
        return std::nullopt;
    return finished(fields, body);
}

} // namespace

std::optional<Body> decodeBody(std::int64_t kind, std::int64_t version, bool critical, QByteArrayView bytes,
                               std::int64_t blobs)
{
    const auto known = eventKindFromNumber(kind);
    if (!known || version != 1) {
        // What a newer Muhr wrote is kept, but it must at least be one well-formed map.
        CborReader reader(bytes);
        const QByteArrayView whole = reader.raw();
        const bool isMap = !whole.isEmpty() && static_cast<std::uint8_t>(whole[0]) >> 5 == 5;
        if (!reader.finish() || !isMap)
            return std::nullopt;
        return UnknownBody{kind, version, critical, bytes.toByteArray()};
    }
    Fields fields(bytes, blobs);
    switch (*known) {
    case EventKind::ShopCreated:
        return readShopCreated(fields);
    case EventKind::DeviceEnrolled:
        return readDeviceEnrolled(fields);
    case EventKind::DocumentWritten:
        return readDocumentWritten(fields);
    case EventKind::ProgrammePublished:
        return blobs == 1 ? readProgrammePublished(fields) : std::nullopt;
    case EventKind::CustomerJoined:
        return blobs == 1 ? readCustomerJoined(fields) : std::nullopt;
    case EventKind::Act:
        return readAct(fields);
    case EventKind::Undone:
        return readUndone(fields);
    case EventKind::Returned:
        return readReturned(fields);
    case EventKind::CodeReplaced:
        return blobs == 1 ? readCodeReplaced(fields) : std::nullopt;
    case EventKind::ConsentSet:
        return readConsentSet(fields);
    case EventKind::StaffSet:
        return readStaffSet(fields);
    case EventKind::DeviceRevoked:
        return blobs == 1 ? readDeviceRevoked(fields) : std::nullopt;
    case EventKind::DisputeSettled:
        return readDisputeSettled(fields);
    case EventKind::QuarantineDecided:
        return readQuarantineDecided(fields);
    case EventKind::CustomerErased:
        break;
    }
    return finished(fields, CustomerErased{});
}

} // namespace muhr::loyalty
