// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/apple_pass.h"

#include "core/pass/card_face.h"
#include "core/pass/logo.h"
#include "core/pass/strip_image.h"
#include "core/pass/zip_writer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSize>

#include <vector>

namespace muhr::pass {
namespace {

/// Points. Source: Apple, "Pass Design and Creation", pass images.
constexpr int iconSide = 29;
constexpr QSize logoMost{160, 50};
constexpr qsizetype mostInALine = 2;

QString rgb(const QColor &colour)
{
    return QStringLiteral("rgb(%1, %2, %3)").arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

/// Wallet finds the direction by the first strong letter; "۴ از ۶" begins with a digit.
QString directed(base::Language language, const QString &text)
{
    return base::isRightToLeft(language) ? QChar(0x200f) + text : text;
}

QJsonObject frontField(base::Language language, const FaceField &field)
{
    return {
        {QStringLiteral("key"), field.key},
        {QStringLiteral("label"), field.label},
        {QStringLiteral("value"), directed(language, field.value)},
        {QStringLiteral("textAlignment"), QStringLiteral("PKTextAlignmentNatural")},
    };
}

/// A card number must not become a telephone number to tap on.
QJsonArray detectorsOf(const QString &key)
{
    if (key == QLatin1String("phone"))
        return {QStringLiteral("PKDataDetectorTypePhoneNumber")};
    if (key == QLatin1String("page") || key == QLatin1String("news"))
        return {QStringLiteral("PKDataDetectorTypeLink")};
    if (key == QLatin1String("address"))
        return {QStringLiteral("PKDataDetectorTypeAddress")};
    return {};
}

QJsonObject backField(const FaceField &field)
{
    QJsonObject json{
        {QStringLiteral("key"), field.key},
        {QStringLiteral("label"), field.label},
        {QStringLiteral("value"), field.value},
        {QStringLiteral("dataDetectorTypes"), detectorsOf(field.key)},
    };
    if (!field.changeMessage.isEmpty())
        json.insert(QStringLiteral("changeMessage"), field.changeMessage);
    return json;
}

QJsonObject fieldGroups(base::Language language, const CardFace &face)
{
    QJsonArray header;
    if (face.lead)
        header.append(frontField(language, *face.lead));
    // Four in one line would be too narrow for words.
    QJsonArray secondary;
    QJsonArray auxiliary;
    for (const auto &field : face.front) {
        QJsonArray &line = secondary.size() < mostInALine ? secondary : auxiliary;
        line.append(frontField(language, field));
    }
    QJsonArray back;
    for (const auto &field : face.back)
        back.append(backField(field));
    return {
        {QStringLiteral("headerFields"), header},
        {QStringLiteral("secondaryFields"), secondary},
        {QStringLiteral("auxiliaryFields"), auxiliary},
        {QStringLiteral("backFields"), back},
    };
}

QByteArray manifestOf(const std::vector<ZipEntry> &entries)
{
    QJsonObject manifest;
    for (const auto &entry : entries) {
        // SHA-1 is what the format says.
        const QByteArray hash = QCryptographicHash::hash(entry.bytes, QCryptographicHash::Sha1);
        manifest.insert(entry.name, QString::fromLatin1(hash.toHex()));
    }
    return QJsonDocument(manifest).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject applePassJson(const CardContents &card, const ApplePassIdentity &identity, const QString &token)
{
    const CardFace face = faceOf(card);
    QJsonObject json{
        {QStringLiteral("formatVersion"), 1},
        {QStringLiteral("passTypeIdentifier"), identity.signer.passType()},
        {QStringLiteral("teamIdentifier"), identity.signer.team()},
        {QStringLiteral("serialNumber"), card.card.text()},
        {QStringLiteral("organizationName"), card.shopName},
        {QStringLiteral("description"), face.description},
        {QStringLiteral("logoText"), card.shopName},
        {QStringLiteral("backgroundColor"), rgb(card.design.background)},
        {QStringLiteral("foregroundColor"), rgb(card.design.text)},
        {QStringLiteral("labelColor"), rgb(card.design.label)},
        // Whoever has the code has the card: it is not for passing on.
        {QStringLiteral("sharingProhibited"), true},
        {QStringLiteral("storeCard"), fieldGroups(card.language, face)},
    };
    if (card.isVoid) {
        json.insert(QStringLiteral("voided"), true);
    } else {
        json.insert(QStringLiteral("barcodes"), QJsonArray{QJsonObject{
                                                    {QStringLiteral("format"), QStringLiteral("PKBarcodeFormatQR")},
                                                    {QStringLiteral("message"), card.code},
                                                    {QStringLiteral("messageEncoding"), QStringLiteral("iso-8859-1")},
                                                    {QStringLiteral("altText"), face.shortNumber},
                                                }});
    }
    if (!identity.webServiceUrl.isEmpty()) {
        json.insert(QStringLiteral("webServiceURL"), identity.webServiceUrl);
        json.insert(QStringLiteral("authenticationToken"), token);
    }
    return json;
}

QByteArray applePass(const CardContents &card, const ApplePassIdentity &identity, const QString &token,
                     base::Instant now)
{
    std::vector<ZipEntry> entries{{QStringLiteral("pass.json"),
                                   QJsonDocument(applePassJson(card, identity, token)).toJson(QJsonDocument::Compact)}};
    for (const int scale : {1, 2, 3}) {
        const QString suffix = scale == 1 ? QStringLiteral(".png") : QStringLiteral("@%1x.png").arg(scale);
        entries.push_back({QStringLiteral("icon") + suffix, logoPng(card.design, card.shopName, iconSide * scale)});
        entries.push_back(
            {QStringLiteral("logo") + suffix, pngBytes(logoWithin(card.design, card.shopName, logoMost * scale))});
        entries.push_back({QStringLiteral("strip") + suffix, pngBytes(stripImage(card, scale))});
    }
    const QByteArray manifest = manifestOf(entries);
    entries.push_back({QStringLiteral("manifest.json"), manifest});
    entries.push_back({QStringLiteral("signature"), identity.signer.sign(manifest, now)});
    return storedZip(entries);
}

} // namespace muhr::pass
