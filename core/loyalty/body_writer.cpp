// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/body.h"
#include "core/loyalty/cbor.h"

namespace muhr::loyalty {
namespace {

/// Collects the pairs of a body, since a map begins with how many there are.
class Fields
{
public:
    void integer(std::int64_t key, std::int64_t value) { start(key).integer(value); }
    void integer(std::int64_t key, const std::optional<std::int64_t> &value)
    {
        if (value)
            integer(key, *value);
    }
    void bytes(std::int64_t key, const QByteArray &value) { start(key).bytes(value); }
    void text(std::int64_t key, const QString &value) { start(key).text(value); }
    /// Left out when empty.
    template <typename T, typename Write>
    void list(std::int64_t key, const std::vector<T> &items, Write write)
    {
        if (items.empty())
            return;
        CborWriter &writer = start(key);
        writer.array(static_cast<std::int64_t>(items.size()));
        for (const T &item : items)
            write(writer, item);
    }
    QByteArray result() const
    {
        CborWriter writer;
        writer.map(m_pairs);
        writer.raw(m_writer.result());
        return writer.result();
    }

private:
    CborWriter &start(std::int64_t key)
    {
        ++m_pairs;
        m_writer.integer(key);
        return m_writer;
    }
    CborWriter m_writer;
    std::int64_t m_pairs = 0;
};

void writeLine(CborWriter &writer, const Line &line)
{
    writer.array(3);
    writer.text(line.sku);
    writer.integer(line.quantity);
    writer.integer(line.priceMinor);
}

void writeConsent(CborWriter &writer, const Consent &consent)
{
    writer.array(3);
    writer.integer(static_cast<std::int64_t>(consent.channel));
    writer.integer(consent.given ? 1 : 0);
    writer.integer(consent.wordingVersion);
}

void writeRef(CborWriter &writer, const EntryRef &ref)
{
    writer.array(2);
    writer.bytes(ref.event.bytes());
    writer.integer(ref.index);
}

void write(Fields &fields, const ShopCreated &body)
{
    fields.text(1, body.currency);
    fields.text(2, body.zone);
    fields.integer(3, body.isRehearsal ? 1 : 0);
    fields.bytes(4, body.owner.bytes());
    fields.bytes(5, body.branch.bytes());
    fields.bytes(6, body.deviceKey);
    fields.text(7, body.address);
    if (body.deviceBoxKey)
        fields.bytes(8, *body.deviceBoxKey);
}

void write(Fields &fields, const DeviceEnrolled &body)
{
    fields.bytes(1, body.device.bytes());
    fields.bytes(2, body.signingKey);
    fields.bytes(3, body.sealingKey);
    fields.integer(4, static_cast<std::int64_t>(body.ceiling));
}

void write(Fields &fields, const DocumentWritten &body)
{
    fields.integer(1, static_cast<std::int64_t>(body.type));
    fields.bytes(2, body.document.bytes());
    fields.integer(3, body.field);
    fields.bytes(4, body.basedOn.bytes());
    fields.integer(5, body.blob);
}

void write(Fields &fields, const ProgrammePublished &body)
{
    fields.bytes(1, body.programme.bytes());
    fields.bytes(2, body.basedOn.bytes());
    fields.integer(3, body.isDefault ? 1 : 0);
}

void write(Fields &fields, const CustomerJoined &body)
{
    fields.bytes(1, body.programme.bytes());
    fields.bytes(2, body.codeHash.bytes());
    fields.bytes(3, body.viewHash.bytes());
    fields.integer(4, static_cast<std::int64_t>(body.route));
    if (body.placement)
        fields.bytes(5, body.placement->bytes());
    if (body.referrer)
        fields.bytes(6, body.referrer->bytes());
    fields.list(7, body.consents, writeConsent);
    fields.list(8, body.entries, writeEntry);
}

void write(Fields &fields, const Act &body)
{
    fields.integer(1, static_cast<std::int64_t>(body.channel));
    fields.integer(2, body.amountMinor);
    fields.list(3, body.lines, writeLine);
    fields.integer(4, body.payMinor);
    fields.list(5, body.entries, writeEntry);
    if (!body.receipt.isEmpty())
        fields.text(6, body.receipt);
    if (body.flags != 0)
        fields.integer(7, body.flags);
}

void write(Fields &fields, const Undone &body)
{
    fields.bytes(1, body.event.bytes());
    fields.list(2, body.usesTakenBack, writeRef);
    fields.integer(3, body.reason);
}

void write(Fields &fields, const Returned &body)
{
    fields.bytes(1, body.event.bytes());
    fields.integer(2, body.amountMinor);
    fields.list(3, body.lines, writeLine);
}

void write(Fields &fields, const CodeReplaced &body)
{
    fields.bytes(1, body.newCodeHash.bytes());
    fields.bytes(2, body.oldCodeHash.bytes());
    fields.bytes(3, body.newViewHash.bytes());
}

void write(Fields &fields, const ConsentSet &body)
{
    fields.integer(1, static_cast<std::int64_t>(body.consent.channel));
    fields.integer(2, body.consent.given ? 1 : 0);
    fields.integer(3, body.consent.wordingVersion);
    if (body.seen)
        fields.bytes(4, body.seen->bytes());
}

void write(Fields &fields, const StaffSet &body)
{
    fields.bytes(1, body.staff.bytes());
    fields.integer(2, static_cast<std::int64_t>(body.role));
    fields.integer(3, body.isActive ? 1 : 0);
    fields.bytes(4, body.basedOn.bytes());
}

void write(Fields &, const CustomerErased &) {}

void write(Fields &fields, const DeviceRevoked &body)
{
    fields.bytes(1, body.device.bytes());
    fields.integer(2, static_cast<std::int64_t>(body.reason));
}

void write(Fields &fields, const DisputeSettled &body)
{
    fields.bytes(1, body.use.event.bytes());
    fields.integer(2, body.use.index);
    fields.integer(3, static_cast<std::int64_t>(body.decision));
}

void write(Fields &fields, const QuarantineDecided &body)
{
    fields.integer(1, body.isAccepted ? 1 : 0);
    fields.list(2, body.events, [](CborWriter &writer, const base::EventId &event) { writer.bytes(event.bytes()); });
}

} // namespace

QByteArray encodeBody(const Body &body)
{
    if (const auto *unknown = std::get_if<UnknownBody>(&body))
        return unknown->bytes;
    Fields fields;
    std::visit(
        [&](const auto &one) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, UnknownBody>)
                write(fields, one);
        },
        body);
    return fields.result();
}

} // namespace muhr::loyalty
