// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/invitation.h"

#include "app/endpoint/house.h"
#include "app/endpoint/options.h"
#include "app/endpoint/pins.h"
#include "app/endpoint/say.h"
#include "core/crypto/token.h"
#include "core/deliver/http_client.h"
#include "core/endpoint/operator_word.h"
#include "core/scan/qr_text.h"
#include "core/store/enrol_table.h"

namespace muhr::endpoint_program {
namespace {

/// ADDRESS/sync/v1/enrol#TOKEN.BOXKEY.TLSHASH
HouseResult<QString> linkOf(const Options &options, const crypto::Token &token, const endpoint::Secrets &secrets)
{
    QString address = publicUrl(options);
    if (address.isEmpty())
        address = QStringLiteral("http://") + options.value("listen");
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QByteArray tls;
    const auto pins = pinsOf(options);
    if (!pins)
        return base::Unexpected{pins.error()};
    if (*pins)
        tls = (*pins)->key.bytes().toBase64(form);
    else if (address.startsWith(QLatin1String("https://"))) {
        return base::Unexpected{HouseError{
            "bad_value",
            {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "An address with https needs “tls_key_hash”: the SHA-256 of "
                                                       "the public key in the proxy's certificate, so that laptops "
                                                       "know it again.")}}};
    }
    return address + QStringLiteral("/sync/v1/enrol#") + token.text() + u'.' +
           QString::fromLatin1(secrets.box().publicKey().bytes().toBase64(form)) + u'.' + QString::fromLatin1(tls);
}

void drawCode(const QString &text)
{
    const auto code = scan::makeQr(text, scan::ErrorCorrection::Low);
    if (!code)
        return;
    const QStringList lines = scan::terminalLines(*code);
    for (const QString &line : lines)
        tellLine(line);
}

HouseResult<void> writePlace(const Options &options, const store::EnrolLink &place)
{
    auto database = openStore(options, store::IfMissing::Create);
    if (!database)
        return base::Unexpected{database.error()};
    auto transaction = store::Transaction::begin(*database);
    if (!transaction)
        return base::Unexpected{HouseError{"store_damaged", store::sourceText(transaction.error())}};
    (void)store::insertEnrolLink(*transaction, place);
    if (const auto stored = transaction->commit(); !stored)
        return base::Unexpected{HouseError{"store_damaged", store::sourceText(stored.error())}};
    return {};
}

/// The endpoint that holds the store writes the place itself.
bool askRunning(const Options &options, const endpoint::Secrets &secrets, const store::EnrolLink &place,
                base::Instant now)
{
    const QByteArray address = contentsOf(listeningFile(options)).trimmed();
    if (address.isEmpty())
        return false;
    const QByteArray body = endpoint::placeBytes(place, now);
    deliver::HttpClient client({});
    const auto answer = client.perform({"POST",
                                        "http://" + address + endpoint::operatorPath,
                                        {{"Authorization", "Operator " + endpoint::operatorSignature(secrets, body)},
                                         {"Content-Type", "application/json"}},
                                        body});
    return answer && answer->status == 200;
}

} // namespace

int invite(const Options &options, const base::ShopId &shop, const base::Clock &clock, base::Random &random)
{
    const auto secrets = openSecrets(options);
    if (!secrets)
        return fail(options, secrets.error());
    const auto token = crypto::Token::make(random);
    const auto link = linkOf(options, token, **secrets);
    if (!link)
        return fail(options, link.error());
    store::EnrolLink place;
    place.shop = shop;
    place.token = token.hash();
    place.ceiling = loyalty::Ceiling::Owner;
    if (!shop.isNone())
        place.expiresAt = clock.now() + std::chrono::hours(24);
    if (const auto written = writePlace(options, place);
        !written &&
        (written.error().word != QLatin1String("store_open") || !askRunning(options, **secrets, place, clock.now())))
        return fail(options, written.error());
    if (shop.isNone())
        tell(options, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "In Muhr, choose Settings, Connect, and paste the "
                                                                 "link or hold this code before the camera. It works "
                                                                 "once; treat it like a key.")});
    else
        tell(options, {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Start Muhr on the new laptop, choose “I already have "
                                                                 "a shop”, and paste the link or hold this code before "
                                                                 "the camera. It works once and for one day; treat it "
                                                                 "like a key.")});
    drawCode(*link);
    answer({{QStringLiteral("link"), *link}});
    return 0;
}

} // namespace muhr::endpoint_program
