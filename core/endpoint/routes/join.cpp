// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/join_customer.h"
#include "core/actions/workplace.h"
#include "core/endpoint/join_offer.h"
#include "core/endpoint/pages.h"
#include "core/endpoint/services.h"
#include "core/pass/join_page.h"
#include "core/store/shop_table.h"
#include "core/words/join_words.h"

namespace muhr::endpoint::routes {
namespace {

using namespace std::chrono_literals;

/// As long as browsers keep a cookie at all.
constexpr std::chrono::seconds cookieLasts = std::chrono::hours(24) * 400;

QString pathOf(const JoinOffer &offer)
{
    return QStringLiteral("/j/%1/%2").arg(offer.joinCode, offer.place.placement.text());
}

QByteArray cookieName(const JoinOffer &offer)
{
    return "muhr_" + offer.joinCode.toLatin1();
}

/// Brings this phone back to its card; only the join page of this shop gets to see it.
QByteArray cookieFor(const Services &services, const JoinOffer &offer, const QString &view)
{
    QByteArray cookie = cookieName(offer) + '=' + view.toLatin1() + "; Path=/j/" + offer.joinCode.toLatin1() +
                        "; Max-Age=" + QByteArray::number(static_cast<qlonglong>(cookieLasts.count())) +
                        "; HttpOnly; SameSite=Lax";
    if (services.publicUrl().startsWith(QLatin1String("https://")))
        cookie += "; Secure";
    return cookie;
}

/// The view of the card that this phone has at the shop already.
std::optional<QString> ownCard(store::Database &database, const Request &request, const JoinOffer &offer)
{
    const auto cookie = request.cookie(cookieName(offer));
    if (!cookie)
        return std::nullopt;
    const QString view = QString::fromLatin1(*cookie);
    const auto card = findCardAtView(database, view);
    return card && *card && (*card)->shop == offer.place.shop ? std::optional(view) : std::nullopt;
}

/// What stands behind the address, and the card that the phone has there.
struct Visit
{
    std::optional<JoinOffer> offer;
    std::optional<QString> view;
};

store::Result<Visit> visitOf(Services &services, const Request &request, const PathValues &values)
{
    return services.readers.ask([&](store::Database &database) -> store::Result<Visit> {
        auto offer = readOffer(database, values[u"shop"], values[u"placement"]);
        if (!offer)
            return base::Unexpected{offer.error()};
        Visit visit{std::move(*offer), {}};
        if (visit.offer)
            visit.view = ownCard(database, request, *visit.offer);
        return visit;
    });
}

Reply nothingHere(const Request &request)
{
    const auto language = languageFor(request, base::Language::English);
    return noticePage(language, words::join::linkNotInUse(language), 404);
}

Reply showOffer(Services &services, const Request &request, const Visit &visit, int status = 200)
{
    const JoinOffer &offer = *visit.offer;
    const auto language = languageFor(request, offer.look.language);
    if (!offer.isOpen)
        return noticePage(language, offer.look, words::join::linkNotInUse(language), 410);
    const PhoneKind phone = phoneOf(request);
    pass::JoinPage shown;
    shown.language = language;
    shown.shopName = offer.look.name;
    shown.design = offer.look.design;
    shown.goal = offer.goal;
    shown.reward = offer.reward.inLanguage(language);
    shown.welcome = offer.welcome;
    shown.buttons.apple = phone == PhoneKind::Apple && services.signer;
    shown.buttons.google = phone == PhoneKind::Android && services.google;
    shown.buttons.appleBadge = services.media.badge(MediaShelf::Badge::Apple, language);
    shown.buttons.googleBadge = services.media.badge(MediaShelf::Badge::Google, language);
    shown.action = pathOf(offer);
    shown.formToken = services.joining.makeForm(offer.place, services.clock.now(), services.random);
    if (visit.view)
        shown.ownCard = QStringLiteral("/w/") + *visit.view;
    if (phone == PhoneKind::None)
        shown.forPhone = services.publicUrl() + pathOf(offer);
    return page(pass::joinPageHtml(shown), status);
}

/// To the card, by way of the button that was pressed.
Reply leadTo(const Services &services, const JoinOffer &offer, const QString &view, const QString &carrier)
{
    QString location = QStringLiteral("/w/") + view;
    if (carrier == QLatin1String("apple") && services.signer)
        location = QStringLiteral("/p/%1.pkpass").arg(view);
    else if (carrier == QLatin1String("google") && services.google)
        location = QStringLiteral("/g/") + view;
    return Reply::seeOther(location.toLatin1())
        .with("Set-Cookie", cookieFor(services, offer, view))
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer");
}

/// One card a form, also if it is sent twice: both wait here for the writing thread.
actions::Outcome<QString> joinOnce(Services &services, const JoinOffer &offer, const QByteArray &form,
                                   base::Language language)
{
    return services.queue.ask(store::Lane::Counter, [&](store::Database &database) -> actions::Outcome<QString> {
        if (const auto made = services.joining.cardOf(form))
            return *made;
        const auto keys = services.secrets.keysOf(offer.place.shop);
        const actions::Session session{offer.place.shop,        services.secrets.device(), offer.branch, {},
                                       loyalty::Role::Endpoint, loyalty::Ceiling::Endpoint};
        actions::Workplace workplace{database, services.clock, services.random, session, keys.get(), true};
        actions::JoinCustomer command;
        command.language = language;
        command.route = loyalty::JoinRoute::Poster;
        command.placement = offer.place.placement;
        const auto joined = actions::joinCustomer(workplace, command);
        if (!joined)
            return base::Unexpected{joined.error()};
        services.joining.remember(form, joined->viewToken, services.clock.now());
        if (const auto shop = store::findShop(database, offer.place.shop); shop && *shop)
            services.waiters.tell(offer.place.shop, (*shop)->position.cursor);
        return joined->viewToken;
    });
}

Reply refuseFor(const Request &request, const JoinOffer &offer, std::chrono::milliseconds wait)
{
    const auto language = languageFor(request, offer.look.language);
    const auto minutes = std::max<std::int64_t>(1, std::chrono::ceil<std::chrono::minutes>(wait).count());
    return noticePage(language, offer.look, words::join::tooManyCards(language, minutes), 429)
        .with("Retry-After", QByteArray::number(static_cast<qlonglong>(minutes * 60)));
}

Reply show(Services &services, const Request &request, const PathValues &values)
{
    const auto visit = visitOf(services, request, values);
    if (!visit)
        return troublePage(request);
    return visit->offer ? showOffer(services, request, *visit) : nothingHere(request);
}

Reply takeForm(Services &services, const Request &request, const PathValues &values)
{
    const auto visit = visitOf(services, request, values);
    if (!visit)
        return troublePage(request);
    if (!visit->offer)
        return nothingHere(request);
    const JoinOffer &offer = *visit->offer;
    const auto fields = request.form();
    if (!fields || !offer.isOpen)
        return showOffer(services, request, *visit, 403);
    const QString carrier = fields->text(u"carrier");
    if (visit->view)
        return leadTo(services, offer, *visit->view, carrier);
    const auto now = services.clock.now();
    const auto form = services.joining.checkForm(fields->text(u"token"), offer.place, now);
    // People don't see the field that only machines fill in. An old page is shown anew, with a fresh form.
    if (!form || !fields->text(u"homepage").isEmpty())
        return showOffer(services, request, *visit, 403);
    if (const auto made = services.joining.cardOf(*form))
        return leadTo(services, offer, *made, carrier);
    if (const auto wait = services.joining.takeTurn(request.peer.group, offer.place.shop, now); wait > 0ms) {
        services.log.warn("join", "Too many new cards", {{"shop", offer.place.shop}});
        return refuseFor(request, offer, wait);
    }
    services.log.info("join", "Make a card…", {{"shop", offer.place.shop}, {"placement", offer.place.placement}});
    const auto view = joinOnce(services, offer, *form, languageFor(request, offer.look.language));
    if (!view) {
        services.log.error(
            "join", "No card was made",
            {{"shop", offer.place.shop}, {"error", words::errorWord(view.error().word).toLatin1().constData()}});
        return troublePage(request);
    }
    return leadTo(services, offer, *view, carrier);
}

} // namespace

const RouteGroup &join()
{
    const auto pattern = QStringLiteral("/j/{shop}/{placement}");
    static const RouteGroup group = {
        {{Method::Get}, pattern, Access::anyone(), Answer(show)},
        {{Method::Post}, pattern, Access::anyone(), Answer(takeForm), 8 * 1024},
    };
    return group;
}

} // namespace muhr::endpoint::routes
