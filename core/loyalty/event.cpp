// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/event.h"

#include "core/loyalty/cbor.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace muhr::loyalty {
namespace {

constexpr std::int64_t format = 1;
constexpr std::int64_t envelopeFields = 20;
constexpr std::int64_t anyNumber = std::numeric_limits<std::int64_t>::max();
/// 9999-12-31T23:59:59.999Z.
constexpr std::int64_t latestMs = 253'402'300'799'999;

template <typename Id>
Id readId(CborReader &reader)
{
    return Id::fromBytes(reader.bytes(16)).value_or(Id());
}

base::Sha256 readHash(CborReader &reader)
{
    return base::Sha256::fromBytes(reader.bytes(32)).value_or(base::Sha256());
}

enum class CborMajor { Unsigned = 0, Negative = 1, Bytes = 2, Array = 4 };

/// Steps over integers and byte strings without judging them; what is none of these ends it. RFC 8949, 3.
class GlancingReader
{
public:
    explicit GlancingReader(QByteArrayView data) : m_at(data.begin()), m_end(data.end()) {}

    bool failed() const { return m_failed; }
    /// The argument of the next item; another major type is an error.
    std::uint64_t head(CborMajor wanted)
    {
        CborMajor major{};
        const std::uint64_t value = next(major);
        m_failed = m_failed || major != wanted;
        return m_failed ? 0 : value;
    }
    QByteArrayView bytes() { return take(head(CborMajor::Bytes)); }
    void skip()
    {
        CborMajor major{};
        const std::uint64_t value = next(major);
        if (major == CborMajor::Bytes)
            take(value);
        m_failed = m_failed || major == CborMajor::Array;
    }

private:
    std::uint64_t next(CborMajor &major)
    {
        if (m_failed || m_at == m_end) {
            m_failed = true;
            return 0;
        }
        const auto first = static_cast<std::uint8_t>(*m_at++);
        major = static_cast<CborMajor>(first >> 5);
        const unsigned low = first & 0x1f;
        if (low < 24)
            return low;
        const std::ptrdiff_t length = std::ptrdiff_t(1) << (low - 24);
        m_failed = low > 27 || m_end - m_at < length;
        std::uint64_t value = 0;
        for (std::ptrdiff_t i = 0; i < length && !m_failed; ++i)
            value = value << 8 | static_cast<std::uint8_t>(*m_at++);
        return value;
    }
    QByteArrayView take(std::uint64_t length)
    {
        m_failed = m_failed || length > static_cast<std::uint64_t>(m_end - m_at);
        if (m_failed)
            return {};
        const QByteArrayView taken(m_at, static_cast<qsizetype>(length));
        m_at += length;
        return taken;
    }

    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

std::vector<Subject> readSubjects(CborReader &reader, bool &inOrder)
{
    std::vector<Subject> subjects;
    const std::int64_t count = reader.array();
    if (count > mostSubjects)
        inOrder = false;
    for (std::int64_t i = 0; i < count && !reader.failed() && inOrder; ++i) {
        const auto subject = subjectFromBytes(reader.bytes());
        if (!subject || (!subjects.empty() && !subjectPrecedes(subjects.back(), *subject)))
            inOrder = false;
        else
            subjects.push_back(*subject);
    }
    return subjects;
}

} // namespace

QByteArray encode(const Event &event)
{
    CborWriter writer;
    writer.array(envelopeFields);
    writer.integer(format);
    writer.bytes(event.id.bytes());
    writer.bytes(event.shop.bytes());
    writer.bytes(event.device.bytes());
    writer.integer(event.incarnation);
    writer.integer(event.seq);
    writer.bytes(event.previous.bytes());
    writer.integer(event.seen);
    writer.integer(event.wall.ms());
    writer.integer(event.skewMs);
    writer.bytes(event.staff.bytes());
    writer.bytes(event.branch.bytes());
    writer.integer(static_cast<std::int64_t>(event.role));
    std::vector<QByteArray> subjects;
    for (const Subject &subject : event.subjects)
        subjects.push_back(subjectBytes(subject));
    std::sort(subjects.begin(), subjects.end());
    writer.array(static_cast<std::int64_t>(subjects.size()));
    for (const QByteArray &subject : subjects)
        writer.bytes(subject);
    writer.bytes(event.programmeVersion.bytes());
    writer.integer(kindNumber(event.body));
    writer.integer(bodyVersion(event.body));
    writer.integer(isCritical(event.body) ? 1 : 0);
    writer.array(static_cast<std::int64_t>(event.blobs.size()));
    for (const base::Sha256 &blob : event.blobs)
        writer.bytes(blob.bytes());
    writer.bytes(encodeBody(event.body));
    return writer.result();
}

std::optional<EventGlance> glance(QByteArrayView bytes)
{
    constexpr int itemsBeforeSubjects = 13;
    GlancingReader reader(bytes);
    if (reader.head(CborMajor::Array) != envelopeFields)
        return std::nullopt;
    for (int item = 0; item < itemsBeforeSubjects; ++item)
        reader.skip();
    EventGlance result;
    const std::uint64_t subjects = reader.head(CborMajor::Array);
    for (std::uint64_t i = 0; i < subjects && !reader.failed(); ++i)
        if (const auto subject = reader.bytes(); subjects == 1)
            result.onlySubject = subjectFromBytes(subject);
    reader.skip();
    result.kind = static_cast<std::int64_t>(reader.head(CborMajor::Unsigned));
    return reader.failed() || (subjects == 1 && !result.onlySubject) ? std::nullopt : std::optional(result);
}

base::Expected<Event, EventError> decode(QByteArrayView bytes)
{
    using base::Unexpected;
    if (bytes.size() > longestEvent)
        return Unexpected{EventError::TooLong};
    CborReader reader(bytes);
    reader.array(envelopeFields);
    const std::int64_t readFormat = reader.integer();
    if (reader.failed())
        return Unexpected{EventError::Malformed};
    if (readFormat != format)
        return Unexpected{EventError::Format};

    Event event;
    bool inOrder = true;
    event.id = readId<base::EventId>(reader);
    event.shop = readId<base::ShopId>(reader);
    event.device = readId<base::DeviceId>(reader);
    event.incarnation = reader.integer();
    event.seq = reader.integer();
    event.previous = readHash(reader);
    event.seen = reader.integer();
    event.wall = base::Instant::fromMs(reader.integer());
    event.skewMs = reader.integer();
    event.staff = readId<base::StaffId>(reader);
    event.branch = readId<base::BranchId>(reader);
    const auto role = roleFromNumber(reader.integer());
    event.subjects = readSubjects(reader, inOrder);
    if (!inOrder && !reader.failed())
        return Unexpected{EventError::Envelope};
    event.programmeVersion = readHash(reader);
    const std::int64_t kind = reader.integer();
    const std::int64_t version = reader.integer();
    const std::int64_t critical = reader.integer();
    const std::int64_t blobs = reader.array();
    for (std::int64_t i = 0; i < blobs && !reader.failed(); ++i)
        event.blobs.push_back(readHash(reader));
    const QByteArrayView body = reader.bytes();
    if (!reader.finish())
        return Unexpected{EventError::Malformed};

    const bool isFirst = event.seq == 1;
    if (event.id.isNone() || event.shop.isNone() || event.device.isNone() || event.incarnation < 1 || event.seq < 1 ||
        event.previous.isNone() != isFirst || event.seen < 0 || event.wall.ms() < 0 || event.wall.ms() > latestMs ||
        event.skewMs < -latestMs || event.skewMs > latestMs || !role || kind < 1 || version < 1 || critical < 0 ||
        critical > 1 || kind == anyNumber || blobs > mostBlobs)
        return Unexpected{EventError::Envelope};
    event.role = *role;
    if (body.size() > longestBody)
        return Unexpected{EventError::TooLong};
    if (const auto known = eventKindFromNumber(kind); known && version == 1 && isCritical(*known) != (critical == 1))
        return Unexpected{EventError::Critical};
    auto decoded = decodeBody(kind, version, critical == 1, body, blobs);
    if (!decoded)
        return Unexpected{EventError::WrongBody};
    event.body = std::move(*decoded);
    return event;
}

} // namespace muhr::loyalty
