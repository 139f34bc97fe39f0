// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/coupon_batch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::actions {
namespace {

constexpr qsizetype prefixBytes = 10;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray couponPrefix(const base::Sha256 &hash)
{
    return hash.bytes().left(prefixBytes);
}

QByteArray encodeCouponBatch(const CouponBatch &batch)
{
    QJsonArray hashes;
    for (const QByteArray &prefix : batch.prefixes)
        hashes.append(QString::fromLatin1(prefix.toBase64(base64)));
    QJsonObject object{{QStringLiteral("rule"), batch.rule},
                       {QStringLiteral("programme"), batch.programme.text()},
                       {QStringLiteral("hashes"), hashes}};
    if (batch.customer)
        object[QStringLiteral("customer")] = batch.customer->text();
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CouponBatch> decodeCouponBatch(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto programme = base::ProgrammeId::parse(object[QStringLiteral("programme")].toString());
    CouponBatch batch;
    batch.rule = object[QStringLiteral("rule")].toString();
    if (!programme || batch.rule.isEmpty())
        return std::nullopt;
    batch.programme = *programme;
    if (object.contains(QStringLiteral("customer"))) {
        batch.customer = base::CustomerId::parse(object[QStringLiteral("customer")].toString());
        if (!batch.customer)
            return std::nullopt;
    }
    const QJsonArray hashes = object[QStringLiteral("hashes")].toArray();
    for (const QJsonValue hash : hashes) {
        const QByteArray prefix = QByteArray::fromBase64(hash.toString().toLatin1(), base64);
        if (prefix.size() != prefixBytes)
            return std::nullopt;
        batch.prefixes.push_back(prefix);
    }
    return batch;
}

} // namespace muhr::actions
