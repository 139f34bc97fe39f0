// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recovery_key.h"

#include "core/base/crockford.h"
#include "core/base/digits.h"
#include "core/crypto/aes_gcm.h"
#include "core/crypto/mac.h"

namespace muhr::crypto {
namespace {

constexpr int kBits = 160;
constexpr qsizetype kLetters = 4;
constexpr qsizetype kGroupSize = kLetters + 1;

/// Multiplies by x in the field of 32 elements (x⁵ + x² + 1).
int timesX(int value)
{
    const int shifted = value << 1;
    return (shifted & 0x20) ? (shifted ^ 0x25) : shifted;
}

int valueOf(QChar letter)
{
    const QByteArray bits = base::parseCrockford(QString(letter), 5).value_or(QByteArray(1, '\0'));
    return static_cast<unsigned char>(bits.front()) >> 3;
}

/// Each letter is weighed by its place, so a wrong letter and two exchanged ones always show; the number of the group
/// goes in too, so exchanged groups show.
QChar checkOf(QStringView letters, int group)
{
    int sum = group + 1;
    for (const QChar letter : letters)
        sum = timesX(sum ^ valueOf(letter));
    return base::crockfordText(QByteArray(1, static_cast<char>(sum << 3)), 5).front();
}

QStringList groupsOf(QStringView text)
{
    QString typed = base::latinDigits(text).simplified();
    typed.replace(u' ', u'-');
    QStringList groups = typed.split(u'-', Qt::SkipEmptyParts);
    if (groups.size() != 1)
        return groups;
    groups.clear();
    for (qsizetype at = 0; at < typed.size(); at += kGroupSize)
        groups.append(typed.sliced(at, std::min(kGroupSize, typed.size() - at)));
    return groups;
}

base::WipingBytes sealingKey(QByteArrayView recovery, const base::ShopId &shop)
{
    return hkdfSha256(recovery, shop.bytes(), "muhr/recovery/1", ShopKey::kSize);
}

QByteArray additionalData(const base::ShopId &shop, std::uint32_t version)
{
    return "muhr/recovery/1" + shop.bytes() + fourBytes(version);
}

} // namespace

base::Sentence sentence(const RecoveryKeyError &error)
{
    switch (error.kind) {
    case RecoveryKeyError::Kind::Empty:
        return {{"Crypto", QT_TRANSLATE_NOOP("Crypto", "Type the recovery key from the recovery sheet.")}, {}};
    case RecoveryKeyError::Kind::MissingGroups:
        return {{"Crypto", QT_TRANSLATE_NOOP("Crypto", "The recovery key has 8 groups, this text has %Ln.")},
                {std::int64_t(error.group)}};
    case RecoveryKeyError::Kind::TooManyGroups:
        return {{"Crypto", QT_TRANSLATE_NOOP("Crypto", "The recovery key has only 8 groups, this text has %Ln.")},
                {std::int64_t(error.group)}};
    case RecoveryKeyError::Kind::WrongGroup:
        return {
            {"Crypto", QT_TRANSLATE_NOOP("Crypto", "Group %L1 of the recovery key is not right. Look at it again.")},
            {std::int64_t(error.group)}};
    }
    Q_UNREACHABLE();
}

RecoveryKey RecoveryKey::make(base::Random &random)
{
    return RecoveryKey(base::WipingBytes::drawn(random, kBits / 8));
}

base::Expected<RecoveryKey, RecoveryKeyError> RecoveryKey::parse(QStringView text)
{
    using Kind = RecoveryKeyError::Kind;
    const QStringList groups = groupsOf(text);
    if (groups.isEmpty())
        return base::Unexpected{RecoveryKeyError{Kind::Empty, 0}};
    QString letters;
    for (int i = 0; i < std::min<qsizetype>(groups.size(), kGroups); ++i) {
        const QString &group = groups[i];
        const bool isReadable = group.size() == kGroupSize && base::parseCrockford(group, 25).has_value();
        if (!isReadable || valueOf(checkOf(QStringView(group).first(kLetters), i)) != valueOf(group.back()))
            return base::Unexpected{RecoveryKeyError{Kind::WrongGroup, i + 1}};
        letters += QStringView(group).first(kLetters);
    }
    if (groups.size() != kGroups) {
        const Kind kind = groups.size() < kGroups ? Kind::MissingGroups : Kind::TooManyGroups;
        return base::Unexpected{RecoveryKeyError{kind, static_cast<int>(groups.size())}};
    }
    QByteArray bytes = *base::parseCrockford(letters, kBits);
    RecoveryKey key{base::WipingBytes(QByteArrayView(bytes))};
    base::wipe(bytes);
    return key;
}

QString RecoveryKey::text() const
{
    const QString letters = base::crockfordText(m_bytes.view(), kBits);
    QStringList groups;
    for (int i = 0; i < kGroups; ++i) {
        const QString group = letters.sliced(i * kLetters, kLetters);
        groups.append(group + checkOf(group, i));
    }
    return groups.join(u'-');
}

QByteArray RecoveryKey::sealShopKey(const VersionedShopKey &key, const base::ShopId &shop, base::Random &random) const
{
    const QByteArray nonce = random.bytes(kNonceSize);
    return fourBytes(key.version) + nonce +
           aesGcmSealed(sealingKey(m_bytes.view(), shop).view(), nonce, additionalData(shop, key.version),
                        key.key.view());
}

base::Expected<VersionedShopKey, WrappedKeyError> RecoveryKey::openShopKey(QByteArrayView sealed,
                                                                           const base::ShopId &shop) const
{
    const auto version = keyVersionOf(sealed);
    if (!version)
        return base::Unexpected{WrappedKeyError::NotAWrappedKey};
    auto opened = aesGcmOpened(sealingKey(m_bytes.view(), shop).view(), sealed.sliced(4, kNonceSize),
                               additionalData(shop, *version), sealed.sliced(4 + kNonceSize));
    if (!opened)
        return base::Unexpected{WrappedKeyError::WrongKeyOrDamaged};
    VersionedShopKey key{*version, std::move(*ShopKey::fromBytes(*opened))};
    base::wipe(*opened);
    return key;
}

} // namespace muhr::crypto
