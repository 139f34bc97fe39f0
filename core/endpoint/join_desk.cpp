// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/join_desk.h"

#include "core/crypto/mac.h"

#include <QtEndian>

#include <algorithm>

namespace muhr::endpoint {
namespace {

constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype timeSize = 8;
constexpr qsizetype numberSize = 16;
constexpr qsizetype headSize = timeSize + numberSize;
constexpr qsizetype signatureSize = 16;

/// A sixth of an hour's cards at once, the rest evenly over the hour.
Rate rateOf(int anHour)
{
    return {std::max(1, anHour / 6), std::chrono::milliseconds(std::chrono::hours(1)) / std::max(1, anHour)};
}

} // namespace

JoinDesk::JoinDesk(const EndpointSettings &settings, base::Random &random)
    : m_key(crypto::DerivedKey::make(random)), m_addresses(rateOf(settings.joinsPerAddressHour)),
      m_shops(rateOf(settings.joinsPerShopHour))
{
}

QByteArray JoinDesk::signatureOf(const QByteArray &head, const FormPlace &place) const
{
    const QByteArray text = "muhr/form/1" + place.shop.bytes() + place.placement.bytes() + head;
    return crypto::hmacSha256(m_key.view(), text).bytes().first(signatureSize);
}

QString JoinDesk::makeForm(const FormPlace &place, base::Instant now, base::Random &random) const
{
    QByteArray head(timeSize, Qt::Uninitialized);
    qToBigEndian(now.ms(), head.data());
    head += random.bytes(static_cast<int>(numberSize));
    return QString::fromLatin1((head + signatureOf(head, place)).toBase64(form));
}

std::optional<QByteArray> JoinDesk::checkForm(const QString &text, const FormPlace &place, base::Instant now) const
{
    const auto read = QByteArray::fromBase64Encoding(text.toLatin1(), form | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = read.decoded;
    if (!read || bytes.size() != headSize + signatureSize)
        return std::nullopt;
    const QByteArray head = bytes.first(headSize);
    if (!crypto::equalInConstantTime(signatureOf(head, place), bytes.sliced(headSize)))
        return std::nullopt;
    const auto madeAt = base::Instant::fromMs(qFromBigEndian<qint64>(head.constData()));
    if (now - madeAt > formLasts)
        return std::nullopt;
    return head.sliced(timeSize);
}

std::chrono::milliseconds JoinDesk::takeTurn(const QByteArray &addressGroup, const base::ShopId &shop,
                                             base::Instant now)
{
    if (const auto wait = m_addresses.take(addressGroup, now); wait.count() > 0)
        return wait;
    const auto wait = m_shops.take(shop.bytes(), now);
    if (wait.count() > 0)
        ++m_ceilings;
    return wait;
}

std::optional<QString> JoinDesk::cardOf(const QByteArray &number) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_made.find(number);
    return found == m_made.end() ? std::nullopt : std::optional(found->second.view);
}

void JoinDesk::remember(const QByteArray &number, const QString &view, base::Instant now)
{
    const std::scoped_lock lock(m_mutex);
    // Past its time a form is refused, whether it was used or not.
    std::erase_if(m_made, [now](const auto &one) { return now - one.second.at > formLasts; });
    m_made[number] = {view, now};
}

} // namespace muhr::endpoint
