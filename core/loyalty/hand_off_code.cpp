// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/hand_off_code.h"

#include "core/base/sha256.h"

#include <QtEndian>

namespace muhr::loyalty {
namespace {

constexpr quint32 codes = 1'000'000;
constexpr int digits = 6;

QString latinDigits(const QString &typed)
{
    QString text;
    for (const QChar character : typed)
        text.append(character.isDigit() ? QChar(u'0' + character.digitValue()) : character);
    return text;
}

} // namespace

std::optional<QString> handOffCode(const RewardState &reward, base::Instant at)
{
    if (!reward.isHeldAt(at))
        return std::nullopt;
    const QByteArray hash =
        base::Sha256::of(QByteArrayLiteral("muhr/hand-off/1") + reward.id.bytes() + reward.reservedBy->event.bytes())
            .bytes();
    return QString::number(qFromBigEndian<quint32>(hash.constData()) % codes).rightJustified(digits, u'0');
}

std::vector<UseWish> withHandOffCodes(const CardState &card, const std::vector<UseWish> &uses, base::Instant at)
{
    std::vector<UseWish> result = uses;
    for (UseWish &wish : result) {
        const auto *typed = std::get_if<QString>(&wish);
        const QString code = typed ? latinDigits(*typed) : QString();
        for (const RewardState &reward : card.rewards)
            if (typed && handOffCode(reward, at) == code) {
                wish = reward.id;
                break;
            }
    }
    return result;
}

} // namespace muhr::loyalty
