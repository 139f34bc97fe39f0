// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/google_pass.h"

#include "core/base/crockford.h"
#include "core/base/digits.h"
#include "core/base/sha256.h"
#include "core/crypto/jwt.h"
#include "core/pass/card_face.h"
#include "core/words/card_words.h"

#include <QJsonArray>
#include <QTextBoundaryFinder>

#include <functional>

namespace muhr::pass {
namespace {

namespace says = words::card;

// Characters that Google shows. Source: Google Wallet REST v1, loyaltyClass and loyaltyObject.
constexpr qsizetype nameLength = 20;
constexpr qsizetype accountLabelLength = 15;
constexpr qsizetype pointsLabelLength = 9;
constexpr qsizetype pointsLength = 7;
constexpr qsizetype headerLength = 35;
constexpr qsizetype bodyLength = 500;

constexpr char periodMs[] = "30000";
constexpr int rotatingDigits = 8;

/// At most so many whole characters, the last an ellipsis where some had to go.
QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length - 1);
    const qsizetype end = finder.isAtBoundary() ? length - 1 : finder.toPreviousBoundary();
    return text.first(std::max<qsizetype>(0, end)).trimmed() + QChar(0x2026);
}

QString suffixed(const QString &issuer, const char *purpose, const QByteArray &subject)
{
    const auto hash = base::Sha256::of(QByteArray(purpose) + subject);
    return issuer + u'.' + base::crockfordText(hash.bytes(), 130).toLower();
}

/// The class is shared by customers of all languages.
QJsonObject inAllLanguages(base::Language first, QString (*text)(base::Language), qsizetype length)
{
    const auto entry = [&](base::Language language) {
        return QJsonObject{{QStringLiteral("language"), base::languageCode(language)},
                           {QStringLiteral("value"), shortened(text(language), length)}};
    };
    QJsonArray others;
    for (const auto language : base::allLanguages())
        if (language != first)
            others.append(entry(language));
    return {{QStringLiteral("defaultValue"), entry(first)}, {QStringLiteral("translatedValues"), others}};
}

QJsonObject textModule(const FaceField &field)
{
    return {
        {QStringLiteral("id"), field.key},
        {QStringLiteral("header"), shortened(field.label, headerLength)},
        {QStringLiteral("body"), shortened(field.value, bodyLength)},
    };
}

QJsonArray textModules(const CardFace &face, bool isWhole)
{
    QJsonArray modules;
    for (const auto &field : face.front)
        modules.append(textModule(field));
    if (isWhole) {
        for (const auto &field : face.back)
            if (field.key == QLatin1String("ready") || field.key == QLatin1String("rewards") ||
                field.key == QLatin1String("terms") || field.key == QLatin1String("address") ||
                field.key == QLatin1String("lost") || field.key == QLatin1String("kept"))
                modules.append(textModule(field));
    }
    return modules;
}

QString balance(const CardContents &card, const FaceField &lead)
{
    const bool isLong = lead.value.size() > pointsLength;
    if (isLong && lead.key == QLatin1String("stamps") && card.owed == 0)
        return base::localNumber(card.language, card.stamps) + u'/' + base::localNumber(card.language, card.goal);
    return shortened(lead.value, nameLength);
}

/// Source: RFC 6238, as Google Wallet turns the code by itself.
QJsonObject rotatingBarcode(const CardContents &card, const QString &shortNumber)
{
    const QJsonObject parameter{{QStringLiteral("key"), QString::fromLatin1(card.codeSecret.toHex())},
                                {QStringLiteral("valueLength"), rotatingDigits}};
    return {
        {QStringLiteral("type"), QStringLiteral("QR_CODE")},
        {QStringLiteral("valuePattern"), card.code + QStringLiteral(".{totp_value_0}")},
        {QStringLiteral("alternateText"), shortNumber},
        {QStringLiteral("totpDetails"), QJsonObject{{QStringLiteral("periodMillis"), QLatin1String(periodMs)},
                                                    {QStringLiteral("algorithm"), QStringLiteral("TOTP_SHA1")},
                                                    {QStringLiteral("parameters"), QJsonArray{parameter}}}},
    };
}

QJsonObject uri(const QString &address)
{
    return {{QStringLiteral("uri"), address}};
}

QJsonObject objectOf(const CardContents &card, const QString &issuer, bool isWhole)
{
    const CardFace face = faceOf(card);
    QJsonObject object{
        {QStringLiteral("id"), googleObjectId(card, issuer)},
        {QStringLiteral("classId"), googleClassId(card, issuer)},
        {QStringLiteral("state"), card.isVoid ? QStringLiteral("INACTIVE") : QStringLiteral("ACTIVE")},
        {QStringLiteral("accountId"), card.shortNumber},
        {QStringLiteral("textModulesData"), textModules(face, isWhole)},
    };
    if (face.lead)
        object.insert(QStringLiteral("loyaltyPoints"),
                      QJsonObject{{QStringLiteral("label"), shortened(face.lead->label, pointsLabelLength)},
                                  {QStringLiteral("balance"),
                                   QJsonObject{{QStringLiteral("string"), balance(card, *face.lead)}}}});
    if (!card.givenName.isEmpty())
        object.insert(QStringLiteral("accountName"), shortened(card.givenName, nameLength));
    if (!card.isVoid && !card.codeSecret.isEmpty())
        object.insert(QStringLiteral("rotatingBarcode"), rotatingBarcode(card, card.shortNumber));
    else if (!card.isVoid)
        object.insert(QStringLiteral("barcode"), QJsonObject{{QStringLiteral("type"), QStringLiteral("QR_CODE")},
                                                             {QStringLiteral("value"), card.code},
                                                             {QStringLiteral("alternateText"), card.shortNumber}});
    if (isWhole && !card.webCardUrl.isEmpty()) {
        QJsonObject page = uri(card.webCardUrl);
        page.insert(QStringLiteral("id"), QStringLiteral("page"));
        page.insert(QStringLiteral("description"), shortened(says::webCardLabel(card.language), nameLength));
        object.insert(QStringLiteral("linksModuleData"), QJsonObject{{QStringLiteral("uris"), QJsonArray{page}}});
    }
    return object;
}

QString signedLink(const GoogleIssuer &issuer, const GoogleAddresses &addresses, base::Instant now,
                   const QJsonObject &payload)
{
    const QJsonObject claims{
        {QStringLiteral("iss"), issuer.email()},
        {QStringLiteral("aud"), QStringLiteral("google")},
        {QStringLiteral("typ"), QStringLiteral("savetowallet")},
        {QStringLiteral("iat"), qint64(now.ms() / 1000)},
        {QStringLiteral("origins"), addresses.origin.isEmpty() ? QJsonArray() : QJsonArray{addresses.origin}},
        {QStringLiteral("payload"), payload},
    };
    return QStringLiteral("https://pay.google.com/gp/v/save/") +
           QString::fromLatin1(crypto::signedJwt(claims, issuer.key(), issuer.keyId()));
}

} // namespace

QString googleClassId(const CardContents &card, const QString &issuer)
{
    return suffixed(issuer, "muhr/google/class/1", card.shop.bytes() + card.programme.bytes());
}

QString googleObjectId(const CardContents &card, const QString &issuer)
{
    return suffixed(issuer, "muhr/google/object/1", card.card.bytes());
}

QJsonObject googleLoyaltyClass(const CardContents &card, const QString &issuer, const GoogleAddresses &addresses)
{
    const QString &programme = card.programmeName.isEmpty() ? card.shopName : card.programmeName;
    QJsonObject json{
        {QStringLiteral("id"), googleClassId(card, issuer)},
        {QStringLiteral("issuerName"), shortened(card.shopName, nameLength)},
        {QStringLiteral("programName"), shortened(programme, nameLength)},
        {QStringLiteral("reviewStatus"), QStringLiteral("UNDER_REVIEW")},
        {QStringLiteral("hexBackgroundColor"), card.design.background.name()},
        {QStringLiteral("multipleDevicesAndHoldersAllowedStatus"), QStringLiteral("ONE_USER_ALL_DEVICES")},
        {QStringLiteral("localizedAccountNameLabel"),
         inAllLanguages(card.language, &says::nameLabel, accountLabelLength)},
        {QStringLiteral("localizedAccountIdLabel"),
         inAllLanguages(card.language, &says::numberLabel, accountLabelLength)},
    };
    if (!addresses.logo.isEmpty())
        json.insert(QStringLiteral("programLogo"), QJsonObject{{QStringLiteral("sourceUri"), uri(addresses.logo)}});
    if (!addresses.callback.isEmpty())
        json.insert(QStringLiteral("callbackOptions"), QJsonObject{{QStringLiteral("url"), addresses.callback}});
    return json;
}

QJsonObject googleLoyaltyObject(const CardContents &card, const QString &issuer)
{
    return objectOf(card, issuer, true);
}

QString googleSaveLink(const CardContents &card, const GoogleIssuer &issuer, const GoogleAddresses &addresses,
                       base::Instant now, GoogleLinkCarries carries)
{
    const QString classes = QStringLiteral("loyaltyClasses");
    const QString objects = QStringLiteral("loyaltyObjects");
    if (carries == GoogleLinkCarries::Ids) {
        const QJsonObject ids{{QStringLiteral("id"), googleObjectId(card, issuer.issuer())},
                              {QStringLiteral("classId"), googleClassId(card, issuer.issuer())}};
        return signedLink(issuer, addresses, now, {{objects, QJsonArray{ids}}});
    }
    QJsonObject cardClass = googleLoyaltyClass(card, issuer.issuer(), addresses);
    QJsonObject object = objectOf(card, issuer.issuer(), false);
    // What can be missed, the least needed first.
    const std::vector<std::function<void()>> savings{
        [&] { cardClass.remove(QStringLiteral("localizedAccountNameLabel")); },
        [&] { cardClass.remove(QStringLiteral("localizedAccountIdLabel")); },
        [&] { cardClass.remove(QStringLiteral("callbackOptions")); },
        [&] { object.remove(QStringLiteral("accountName")); },
        [&] { object.remove(QStringLiteral("textModulesData")); },
    };
    const auto link = [&] {
        return signedLink(issuer, addresses, now, {{classes, QJsonArray{cardClass}}, {objects, QJsonArray{object}}});
    };
    QString result = link();
    for (auto saving = savings.begin(); saving != savings.end() && result.size() > googleLinkLength; ++saving) {
        (*saving)();
        result = link();
    }
    return result;
}

} // namespace muhr::pass
