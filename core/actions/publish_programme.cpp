// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/publish_programme.h"

#include "core/actions/coupon_shelf.h"
#include "core/actions/first_programme.h"
#include "core/actions/write.h"
#include "core/loyalty/programme.h"
#include "core/store/programme_table.h"

#include <algorithm>

namespace muhr::actions {
namespace {

/// Whether the programme has, or had, this version; "none" it always had.
Outcome<void> isKnown(Workplace &workplace, const base::ProgrammeId &programme, const base::Sha256 &version)
{
    const auto rows = store::listProgrammeVersions(workplace.database, workplace.session.shop);
    if (!rows)
        return refused(rows.error());
    const bool isThere = std::any_of(rows->begin(), rows->end(), [&](const auto &row) {
        return row.programme == programme && row.version == version;
    });
    if (!isThere && !version.isNone())
        return words::refused(words::Refusal::BadValue, {QStringLiteral("based_on")});
    return {};
}

/// Whoever types a promo code must not mean a coupon.
Outcome<void> areWordsFree(Workplace &workplace, const base::ProgrammeId &programme, const loyalty::Programme &parsed)
{
    const CouponShelf coupons(workplace.database, workplace.session.shop, programme);
    for (const auto &rule : parsed.rules())
        for (const QString &word : rule.bound ? rule.bound->promoWords() : QStringList()) {
            const auto code = loyalty::CouponCode::parse(word);
            if (code && coupons.find(code->hash()))
                return refused(
                    words::Refusal::BadValue,
                    {"Programme", QT_TRANSLATE_NOOP("Programme", "The promo code “%1” is a coupon that was made.")},
                    {base::TextCode{word}});
        }
    if (coupons.error())
        return refused(*coupons.error());
    return {};
}

} // namespace

Outcome<ProgrammePublished> publishProgramme(Workplace &workplace, const PublishProgramme &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::PublishProgramme); !allowed)
        return base::Unexpected{allowed.error()};
    const auto parsed = loyalty::Programme::parse(command.json);
    if (!parsed)
        return refused(parsed.error());
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    if (parsed->currency().code() != shop->currency)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("currency")});

    const auto chosen = command.programme ? command.programme : shop->defaultProgramme;
    loyalty::ProgrammePublished body;
    body.programme = chosen ? *chosen : base::ProgrammeId::make(workplace.random, workplace.clock.now());
    body.isDefault = !shop->defaultProgramme || body.programme == *shop->defaultProgramme;
    const auto earlier = store::programmeInForce(workplace.database, shop->shop, body.programme);
    if (!earlier)
        return refused(earlier.error());
    if (const auto free = areWordsFree(workplace, body.programme, *parsed); !free)
        return base::Unexpected{free.error()};
    const base::Sha256 inForce = *earlier ? (*earlier)->version : base::Sha256();
    body.basedOn = command.basedOn.value_or(inForce);
    if (const auto known = isKnown(workplace, body.programme, body.basedOn); !known)
        return base::Unexpected{known.error()};

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, body);
    draft.blobs = {store::Blob{store::BlobKind::Json, parsed->bytes(), std::nullopt}};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return ProgrammePublished{written->event.id, body.programme, parsed->version(), body.basedOn,
                              body.basedOn == inForce};
}

} // namespace muhr::actions
