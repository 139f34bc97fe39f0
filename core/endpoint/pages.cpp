// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/pages.h"

#include "core/pass/join_page.h"
#include "core/words/join_words.h"

namespace muhr::endpoint {
namespace {

/// Chrome holds the redirects after a form to `form-action` too, hence the address of Google's save page.
constexpr char policy[] = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
                          "form-action 'self' https://pay.google.com; base-uri 'none'; frame-ancestors 'none'";

/// "en;q=0.8": 800; 0 for what is not wanted or is no number.
int weightOf(const QList<QByteArray> &parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray part = parts[i].trimmed();
        if (!part.startsWith("q=") && !part.startsWith("Q="))
            continue;
        bool isNumber = false;
        const double weight = part.sliced(2).toDouble(&isNumber);
        return isNumber && weight >= 0 && weight <= 1 ? static_cast<int>(weight * 1000) : 0;
    }
    return 1000;
}

} // namespace

std::optional<base::Language> preferredLanguage(QByteArrayView header)
{
    std::optional<base::Language> best;
    int bestWeight = 0;
    for (const QByteArray &range : header.first(std::min<qsizetype>(header.size(), 1000)).toByteArray().split(',')) {
        const auto parts = range.split(';');
        const auto language = base::parseLanguage(QString::fromLatin1(parts.first().trimmed()));
        const int weight = weightOf(parts);
        if (language && weight > bestWeight) {
            best = language;
            bestWeight = weight;
        }
    }
    return best;
}

base::Language languageFor(const Request &request, base::Language otherwise)
{
    const auto header = request.header("Accept-Language");
    return (header ? preferredLanguage(*header) : std::nullopt).value_or(otherwise);
}

PhoneKind phoneOf(const Request &request)
{
    const QByteArray agent = request.header("User-Agent").value_or(QByteArray());
    if (agent.contains("iPhone") || agent.contains("iPad") || agent.contains("iPod"))
        return PhoneKind::Apple;
    return agent.contains("Android") ? PhoneKind::Android : PhoneKind::None;
}

Reply page(const QString &html, int status)
{
    return Reply::html(html.toUtf8(), status)
        .with("Content-Security-Policy", policy)
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Robots-Tag", "noindex")
        .with("Vary", "Accept-Language, User-Agent, Cookie");
}

Reply noticePage(base::Language language, const ShopLook &look, const QString &sentence, int status)
{
    return page(pass::noticePageHtml(language, look.name, look.design, sentence), status);
}

Reply noticePage(base::Language language, const QString &sentence, int status)
{
    return noticePage(language, ShopLook{QStringLiteral("Muhr"), {}, language}, sentence, status);
}

Reply troublePage(const Request &request)
{
    const auto language = languageFor(request, base::Language::English);
    return noticePage(language, words::join::tryAgainLater(language), 503).with("Retry-After", "5");
}

} // namespace muhr::endpoint
