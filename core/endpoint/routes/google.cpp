// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/services.h"
#include "core/endpoint/view_answer.h"
#include "core/pass/logo.h"

namespace muhr::endpoint::routes {
namespace {

/// Google's programLogo, at least (reference: google-wallet).
constexpr int logoSide = 660;

/// To Google's page that saves the card. Its picture and callback have to be reachable by Google, so over https.
Reply lead(Services &services, const Request &request, const PathValues &values)
{
    const QString view = values[u"view"];
    if (!services.google)
        return Reply::seeOther(("/w/" + view).toLatin1());
    const auto card = cardAtView(services, request, view, readRotatingCard);
    if (!card)
        return card.error();
    const QString url = services.publicUrl();
    pass::GoogleAddresses addresses;
    addresses.origin = url;
    if (url.startsWith(QLatin1String("https://"))) {
        addresses.logo = url + services.media.put(pass::logoPng(card->design, card->shopName, logoSide));
        addresses.callback = url + QStringLiteral("/google/callback");
    }
    const QString link = pass::googleSaveLink(*card, *services.google, addresses, services.clock.now());
    return Reply::seeOther(link.toLatin1()).with("Cache-Control", "no-store").with("Referrer-Policy", "no-referrer");
}

} // namespace

const RouteGroup &google()
{
    static const RouteGroup group = {
        {{Method::Get}, QStringLiteral("/g/{view}"), Access::anyone(), Answer(lead)},
    };
    return group;
}

} // namespace muhr::endpoint::routes
