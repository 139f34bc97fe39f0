// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/key_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cmath>
#include <limits>

namespace muhr::crypto {
namespace {

constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
/// Room for thousands of shops; a file beyond it is another file.
constexpr qint64 kLargest = 4 << 20;
constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

const QString kShop = QStringLiteral("shop");
const QString kVersion = QStringLiteral("key_version");
const QString kKey = QStringLiteral("key");
const QString kEarlier = QStringLiteral("earlier_keys");

std::optional<std::uint32_t> versionIn(const QJsonValue &value)
{
    const double number = value.toDouble(0);
    if (number < 1 || number > std::numeric_limits<std::uint32_t>::max() || number != std::floor(number))
        return std::nullopt;
    return static_cast<std::uint32_t>(number);
}

std::optional<VersionedShopKey> keyIn(const QJsonValue &versionValue, const QJsonValue &keyValue)
{
    const auto version = versionIn(versionValue);
    const auto decoded =
        QByteArray::fromBase64Encoding(keyValue.toString().toLatin1(), kForm | QByteArray::AbortOnBase64DecodingErrors);
    auto key = ShopKey::fromBytes(decoded ? decoded.decoded : QByteArray());
    if (!version || !key)
        return std::nullopt;
    return VersionedShopKey{*version, std::move(*key)};
}

QString textOf(const ShopKey &key)
{
    return QString::fromLatin1(key.view().toByteArray().toBase64(kForm));
}

std::optional<KeyFileLine> parseLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    QJsonObject object = document.object();
    const auto shop = base::ShopId::parse(object.take(kShop).toString());
    const QJsonValue version = object.take(kVersion);
    auto key = keyIn(version, object.take(kKey));
    if (!shop || !key)
        return std::nullopt;
    const QJsonArray earlier = object.take(kEarlier).toArray();
    for (const QJsonValue value : earlier) {
        auto before = keyIn(value[kVersion], value[kKey]);
        if (!before)
            return std::nullopt;
        key->earlier.push_back(std::move(*before));
    }
    return KeyFileLine{*shop, std::move(*key), object};
}

} // namespace

base::SourceText sourceText(KeyFileError error)
{
    switch (error) {
    case KeyFileError::Missing:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key file is missing. Settings, Security writes one.")};
    case KeyFileError::Unreadable:
        return {"Crypto",
                QT_TRANSLATE_NOOP("Crypto", "The key file can't be read. Give it to the user who runs Muhr.")};
    case KeyFileError::OpenToOthers:
        return {"Crypto",
                QT_TRANSLATE_NOOP("Crypto", "Other users of this computer can read the key file. Allow it to its "
                                            "owner only (mode 0600).")};
    case KeyFileError::Damaged:
        return {"Crypto",
                QT_TRANSLATE_NOOP("Crypto", "The key file is damaged. Open the shop with its recovery sheet.")};
    case KeyFileError::NotWritten:
        return {"Crypto", QT_TRANSLATE_NOOP("Crypto", "The key file can't be written. Look for free space and for the "
                                                      "permissions of its folder.")};
    }
    Q_UNREACHABLE();
}

base::Expected<KeyFile, KeyFileError> KeyFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return base::Unexpected{KeyFileError::Missing};
#ifdef Q_OS_UNIX
    if (file.permissions() & kOthers)
        return base::Unexpected{KeyFileError::OpenToOthers};
#endif
    if (!file.open(QIODevice::ReadOnly))
        return base::Unexpected{KeyFileError::Unreadable};
    if (file.size() > kLargest)
        return base::Unexpected{KeyFileError::Damaged};
    QByteArray bytes = file.readAll();
    auto result = parse(bytes);
    base::wipe(bytes);
    return result;
}

base::Expected<KeyFile, KeyFileError> KeyFile::parse(QByteArrayView lines)
{
    KeyFile result;
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        auto parsed = parseLine(line);
        if (!parsed || result.keyOf(parsed->shop))
            return base::Unexpected{KeyFileError::Damaged};
        result.m_lines.push_back(std::move(*parsed));
    }
    return result;
}

base::Expected<void, KeyFileError> KeyFile::write(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnerOnly))
        return base::Unexpected{KeyFileError::NotWritten};
    QByteArray bytes = lines();
    const bool isWritten = file.write(bytes) == bytes.size() && file.commit();
    base::wipe(bytes);
    // The permissions of a file that stood there before are carried over on commit.
    if (!isWritten || !QFile::setPermissions(path, kOwnerOnly))
        return base::Unexpected{KeyFileError::NotWritten};
    return {};
}

QByteArray KeyFile::lines() const
{
    QByteArray result;
    for (const KeyFileLine &line : m_lines) {
        QJsonObject object = line.others;
        object.insert(kShop, line.shop.text());
        object.insert(kVersion, static_cast<qint64>(line.key.version));
        object.insert(kKey, textOf(line.key.key));
        QJsonArray earlier;
        for (const VersionedShopKey &each : line.key.earlier)
            earlier.append(QJsonObject{{kVersion, static_cast<qint64>(each.version)}, {kKey, textOf(each.key)}});
        if (!earlier.isEmpty())
            object.insert(kEarlier, earlier);
        result += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    return result;
}

const VersionedShopKey *KeyFile::keyOf(const base::ShopId &shop) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.shop == shop; });
    return found == m_lines.end() ? nullptr : &found->key;
}

void KeyFile::set(const base::ShopId &shop, VersionedShopKey key, const QJsonObject &others)
{
    auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.shop == shop; });
    if (found == m_lines.end())
        found = m_lines.insert(m_lines.end(), {shop, std::move(key), {}});
    else
        found->key = std::move(key);
    for (auto other = others.begin(); other != others.end(); ++other)
        found->others.insert(other.key(), other.value());
}

const QJsonObject *KeyFile::othersOf(const base::ShopId &shop) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line.shop == shop; });
    return found == m_lines.end() ? nullptr : &found->others;
}

void KeyFile::remove(const base::ShopId &shop)
{
    std::erase_if(m_lines, [&](const auto &line) { return line.shop == shop; });
}

} // namespace muhr::crypto
