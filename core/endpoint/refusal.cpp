// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/refusal.h"

#include "core/endpoint/pages.h"
#include "core/words/join_words.h"

#include <array>

namespace muhr::endpoint {
namespace {

/// What stands on posters and in wallets: whoever comes there uses a browser.
bool isForPeople(const QString &first)
{
    constexpr std::array<QLatin1String, 4> places = {QLatin1String("j"), QLatin1String("w"), QLatin1String("p"),
                                                     QLatin1String("g")};
    return std::find(places.begin(), places.end(), first) != places.end();
}

} // namespace

Reply refuse(const Services &, int status, const Request &request)
{
    const QString first = request.segments.value(0);
    if (first == QLatin1String("sync") || first == QLatin1String("api")) {
        const char *word = status == 404 ? "not_here" : status == 413 ? "too_large" : "bad_value";
        return Reply::error(status, QString::fromLatin1(word), QString::fromLatin1(reasonPhrase(status)));
    }
    if (status == 404 && isForPeople(first)) {
        const auto language = languageFor(request, base::Language::English);
        return noticePage(language, words::join::linkNotInUse(language), 404);
    }
    return Reply::plain(status);
}

} // namespace muhr::endpoint
