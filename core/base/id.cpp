// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace muhr::base {

QString idText(const IdBytes &bytes)
{
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(bytes.data()), 16).toHex();
    return QString::fromLatin1(hex.left(8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' +
                               hex.mid(20));
}

std::optional<IdBytes> parseIdText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    QByteArray hex;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!isHex)
            return std::nullopt;
        hex.append(static_cast<char>(c));
    }
    const QByteArray raw = QByteArray::fromHex(hex);
    IdBytes bytes{};
    std::copy(raw.begin(), raw.end(), reinterpret_cast<char *>(bytes.data()));
    return bytes;
}

IdBytes makeIdBytes(Random &random, Instant now)
{
    IdBytes bytes{};
    random.fill(bytes);
    const auto ms = static_cast<std::uint64_t>(now.ms());
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return bytes;
}

} // namespace muhr::base
