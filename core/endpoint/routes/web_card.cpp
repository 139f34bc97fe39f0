// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/web_card.h"
#include "core/crypto/totp.h"
#include "core/endpoint/pages.h"
#include "core/endpoint/services.h"
#include "core/endpoint/view_answer.h"
#include "core/pass/web_svg.h"

namespace muhr::endpoint::routes {
namespace {

/// A code lives as long as a step of its digits.
constexpr std::int64_t stepMs = 30'000;

std::optional<pass::RotatingCode> rotatingOf(const pass::CardContents &card, base::Instant now)
{
    const auto secret = crypto::TotpSecret::fromBytes(card.codeSecret);
    if (!secret)
        return std::nullopt;
    const auto left = (stepMs - now.ms() % stepMs + 999) / 1000;
    return pass::RotatingCode{card.code + u'.' + secret->digits(now), static_cast<int>(left)};
}

Reply card(Services &services, const Request &request, const PathValues &values)
{
    const auto card = cardAtView(services, request, values[u"view"], readRotatingCard);
    if (!card)
        return card.error();
    const QString view = values[u"view"];
    const PhoneKind phone = phoneOf(request);
    pass::WebCardAddresses addresses;
    if (phone == PhoneKind::Apple && services.signer)
        addresses.apple = QStringLiteral("/p/%1.pkpass").arg(view);
    if (phone == PhoneKind::Android && services.google)
        addresses.google = QStringLiteral("/g/") + view;
    addresses.appleBadge = services.media.badge(MediaShelf::Badge::Apple, card->language);
    addresses.googleBadge = services.media.badge(MediaShelf::Badge::Google, card->language);
    if (phone == PhoneKind::None)
        addresses.forPhone = card->webCardUrl;
    return page(pass::webCardHtml(*card, addresses, rotatingOf(*card, services.clock.now())));
}

/// The code of this moment: as a picture for whoever takes pictures, else as text.
Reply code(Services &services, const Request &request, const PathValues &values)
{
    const auto card = cardAtView(services, request, values[u"view"], readRotatingCard);
    if (!card)
        return card.error();
    const auto rotating = rotatingOf(*card, services.clock.now());
    if (!rotating)
        return Reply::plain(404);
    const QByteArray accepted = request.header("Accept").value_or(QByteArray());
    const bool wantsPicture = accepted.contains("image/") && !accepted.contains("text/plain");
    auto reply = wantsPicture ? Reply::bytes(pass::qrSvg(rotating->text).toUtf8(), "image/svg+xml; charset=utf-8")
                              : Reply::text(rotating->text.toLatin1() + '\n');
    return reply.with("Cache-Control", "no-store")
        .with("Vary", "Accept")
        .with("Refresh", QByteArray::number(rotating->secondsLeft))
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff");
}

} // namespace

const RouteGroup &webCard()
{
    static const RouteGroup group = {
        {{Method::Get}, QStringLiteral("/w/{view}"), Access::anyone(), Answer(card)},
        {{Method::Get}, QStringLiteral("/w/{view}/code"), Access::anyone(), Answer(code)},
    };
    return group;
}

} // namespace muhr::endpoint::routes
