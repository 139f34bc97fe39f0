// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/stick_file.h"

#include "core/base/instant_text.h"
#include "core/crypto/mac.h"

#include <QJsonDocument>
#include <QtEndian>

#include <limits>

namespace muhr::sync {
namespace {

using base::Unexpected;

const QByteArray kMagic = QByteArrayLiteral("MUHR STICK");
constexpr char kFormat = 1;
constexpr qsizetype kSumSize = 32;
constexpr qsizetype kLengthSize = 4;
/// More than any push may be.
constexpr quint32 longestPiece = 64U << 20;

const QString kMadeAt = QStringLiteral("made_at");
const QString kShop = QStringLiteral("shop");
const QString kDevice = QStringLiteral("device");
const QString kVersion = QStringLiteral("key_version");
const QString kSalt = QStringLiteral("salt");

QByteArray fourBytes(qsizetype number)
{
    QByteArray bytes(kLengthSize, '\0');
    qToBigEndian(static_cast<quint32>(number), bytes.data());
    return bytes;
}

crypto::DerivedKey keyOf(const crypto::VersionedShopKey &key, const QByteArray &salt)
{
    return crypto::derivedKey(key.key, "muhr/stick/1" + salt);
}

/// As it was written, and what it says.
struct HeaderRead
{
    QByteArray bytes;
    StickHeader header;
};

base::Expected<HeaderRead, StickError> readHeader(QIODevice &from)
{
    QByteArray bytes = from.read(StickHeader::fixedSize);
    const auto size = StickHeader::sizeBy(bytes);
    if (!size)
        return Unexpected{size.error()};
    bytes += from.read(*size - bytes.size());
    auto header = StickHeader::parse(bytes);
    if (!header)
        return Unexpected{header.error()};
    return HeaderRead{bytes, std::move(*header)};
}

} // namespace

base::SourceText sourceText(StickError error)
{
    switch (error) {
    case StickError::NotFound:
        return {"Stick", QT_TRANSLATE_NOOP("Stick", "There is no such file, or it can't be read. Nothing was changed. "
                                                    "Put the stick in again and choose the file.")};
    case StickError::NotAStick:
        return {"Stick", QT_TRANSLATE_NOOP("Stick", "This file is not from a laptop that writes to a stick. Nothing "
                                                    "was changed. Choose the file that Muhr wrote.")};
    case StickError::Newer:
        return {"Stick", QT_TRANSLATE_NOOP("Stick", "A newer Muhr wrote this file. Nothing was changed. Update Muhr, "
                                                    "then bring it in again.")};
    case StickError::Damaged:
        return {"Stick", QT_TRANSLATE_NOOP("Stick", "This file is damaged: a part of it is missing or was changed. "
                                                    "Nothing was changed here, and the other laptop still has "
                                                    "everything. Write it to the stick once more.")};
    case StickError::OtherShop:
        return {"Stick", QT_TRANSLATE_NOOP("Stick", "This file is of another shop. Nothing was changed. Bring it to a "
                                                    "laptop of that shop.")};
    case StickError::NoKey:
        return {"Stick", QT_TRANSLATE_NOOP("Stick", "This file was locked with a key of the shop that is not on this "
                                                    "computer yet. Nothing was changed. Connect this laptop once, then "
                                                    "bring the file in again.")};
    }
    Q_UNREACHABLE();
}

base::Expected<qsizetype, StickError> StickHeader::sizeBy(QByteArrayView beginning)
{
    if (!beginning.startsWith(kMagic))
        return Unexpected{StickError::NotAStick};
    if (beginning.size() < fixedSize)
        return Unexpected{StickError::Damaged};
    if (beginning[kMagic.size()] != kFormat)
        return Unexpected{StickError::Newer};
    const qsizetype size = qFromBigEndian<quint32>(beginning.data() + kMagic.size() + 1);
    if (size > longest)
        return Unexpected{StickError::Damaged};
    return fixedSize + size + kSumSize;
}

base::Expected<StickHeader, StickError> StickHeader::parse(QByteArrayView bytes)
{
    const auto size = sizeBy(bytes.first(std::min(bytes.size(), fixedSize)));
    if (!size)
        return Unexpected{size.error()};
    if (*size != bytes.size())
        return Unexpected{StickError::Damaged};
    const QByteArrayView summed = bytes.chopped(kSumSize);
    if (base::Sha256::of(summed.toByteArray()).bytes() != bytes.last(kSumSize))
        return Unexpected{StickError::Damaged};
    const QJsonObject object = QJsonDocument::fromJson(summed.sliced(fixedSize).toByteArray()).object();
    const auto madeAt = base::parseInstant(object[kMadeAt].toString());
    const auto shop = base::ShopId::parse(object[kShop].toString());
    const auto device = base::DeviceId::parse(object[kDevice].toString());
    const qint64 version = object[kVersion].toInteger();
    const auto salt = decodeBytes(object[kSalt]);
    if (!madeAt || !shop || !device || version < 1 || version > std::numeric_limits<std::uint32_t>::max() || !salt ||
        salt->size() != saltSize)
        return Unexpected{StickError::Damaged};
    return StickHeader{*madeAt, *shop, *device, static_cast<std::uint32_t>(version), *salt};
}

QByteArray StickHeader::bytes() const
{
    const QJsonObject object{{kMadeAt, base::instantText(madeAt)},
                             {kShop, shop.text()},
                             {kDevice, device.text()},
                             {kVersion, qint64(keyVersion)},
                             {kSalt, encodeBytes(salt)}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    const QByteArray summed = kMagic + kFormat + fourBytes(json.size()) + json;
    return summed + base::Sha256::of(summed).bytes();
}

StickWriter::StickWriter(QIODevice &to, const StickHeader &header, const crypto::VersionedShopKey &key)
    : m_to(to), m_header(header.bytes()), m_key(keyOf(key, header.salt)), m_stream(m_key.view(), m_header)
{
}

bool StickWriter::begin()
{
    return m_to.write(m_header) == m_header.size();
}

bool StickWriter::add(const PushBatch &batch)
{
    const auto before = std::exchange(m_held, QJsonDocument(pushJson(batch)).toJson(QJsonDocument::Compact));
    return !before || write(*before, false);
}

bool StickWriter::finish()
{
    return m_held && write(*m_held, true);
}

bool StickWriter::write(const QByteArray &plain, bool isLast)
{
    const QByteArray sealed = m_stream.seal(plain, isLast);
    return m_to.write(fourBytes(sealed.size())) == kLengthSize && m_to.write(sealed) == sealed.size();
}

std::int64_t Stick::events() const
{
    std::int64_t count = 0;
    for (const PushBatch &batch : batches)
        count += static_cast<std::int64_t>(batch.events.size());
    return count;
}

std::optional<PushBatch> parseStickPiece(const QByteArray &plain)
{
    auto batch = parsePush(QJsonDocument::fromJson(plain).object());
    return batch && batch->carried && !batch->events.empty() ? std::move(batch) : std::nullopt;
}

base::Expected<Stick, StickError> readStick(QIODevice &from, const base::ShopId &shop,
                                            const crypto::VersionedShopKey &key,
                                            const std::function<void(int percent)> &howFar)
{
    auto read = readHeader(from);
    if (!read)
        return Unexpected{read.error()};
    if (read->header.shop != shop)
        return Unexpected{StickError::OtherShop};
    const crypto::VersionedShopKey *by = key.ofVersion(read->header.keyVersion);
    if (!by)
        return Unexpected{StickError::NoKey};
    const crypto::DerivedKey derived = keyOf(*by, read->header.salt);
    crypto::OpeningStream stream(derived.view(), read->bytes);
    Stick stick{std::move(read->header), {}};
    while (stick.batches.empty() || !from.atEnd()) {
        const QByteArray length = from.read(kLengthSize);
        const quint32 size = length.size() == kLengthSize ? qFromBigEndian<quint32>(length.data()) : longestPiece + 1;
        // Before so much memory is taken: the file has to have it.
        if (size > longestPiece || from.bytesAvailable() < qint64(size))
            return Unexpected{StickError::Damaged};
        const QByteArray sealed = from.read(size);
        const auto plain = stream.open(sealed, from.atEnd());
        auto batch = plain ? parseStickPiece(*plain) : std::nullopt;
        if (!batch || batch->carried->device != stick.header.device)
            return Unexpected{StickError::Damaged};
        stick.batches.push_back(std::move(*batch));
        if (howFar)
            howFar(static_cast<int>(from.pos() * 100 / std::max<qint64>(from.size(), 1)));
    }
    return stick;
}

} // namespace muhr::sync
