// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/shop_terms.h"

#include "core/actions/workplace.h"
#include "core/store/event_log.h"
#include "core/store/programme_table.h"

namespace muhr::actions {

Outcome<ShopTerms> termsInForce(Workplace &workplace, const store::ShopRow &shop,
                                const std::optional<base::ProgrammeId> &programme)
{
    const auto chosen = programme ? programme : shop.defaultProgramme;
    if (!chosen)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("programme")});
    const auto version = store::programmeInForce(workplace.database, shop.shop, *chosen);
    if (!version)
        return refused(version.error());
    if (!*version)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("programme")});
    auto shelf = store::programmeShelf(workplace.database, shop.shop);
    if (!shelf)
        return refused(shelf.error());
    ShopTerms terms{std::move(*shelf), nullptr};
    terms.inForce = terms.shelf.find((*version)->version);
    if (!terms.inForce)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    return terms;
}

Outcome<loyalty::ActMoment> momentOf(Workplace &workplace, const store::ShopRow &shop)
{
    const auto time = store::businessTimeNow(workplace.database, shop, workplace.clock.now());
    if (!time)
        return refused(time.error());
    loyalty::ActMoment moment;
    moment.at = time->at;
    moment.branch = workplace.session.branch;
    moment.staff = workplace.session.staff;
    moment.role = workplace.session.role;
    moment.isOnline = workplace.isOnline;
    return moment;
}

} // namespace muhr::actions
