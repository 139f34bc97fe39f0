// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/view_answer.h"

#include "core/endpoint/pages.h"
#include "core/endpoint/services.h"
#include "core/words/web_card_words.h"

namespace muhr::endpoint {

base::Expected<pass::CardContents, Reply> cardAtView(Services &services, const Request &request, const QString &view,
                                                     ReadCard read)
{
    return services.readers.ask([&](store::Database &database) -> base::Expected<pass::CardContents, Reply> {
        const auto at = findCardAtView(database, view);
        if (!at)
            return base::Unexpected{troublePage(request)};
        const auto language = languageFor(request, base::Language::English);
        if (!*at)
            return base::Unexpected{noticePage(language, words::web_card::noCardHere(language), 404)};
        if ((*at)->isReplaced) {
            const auto look = readLook(database, (*at)->shop);
            if (!look)
                return base::Unexpected{troublePage(request)};
            const auto spoken = languageFor(request, look->language);
            return base::Unexpected{noticePage(spoken, *look, words::web_card::replaced(spoken), 410)};
        }
        auto card = read(services, database, (*at)->shop, (*at)->customer);
        if (!card || !*card)
            return base::Unexpected{troublePage(request)};
        return std::move(**card);
    });
}

} // namespace muhr::endpoint
