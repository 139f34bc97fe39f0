// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/publish_programme.h"

#include "core/actions/first_programme.h"
#include "core/actions/write.h"
#include "core/loyalty/programme.h"
#include "core/store/programme_table.h"

namespace muhr::actions {

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
    if (*earlier)
        body.basedOn = (*earlier)->version;

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
    return ProgrammePublished{written->event.id, body.programme, parsed->version()};
}

} // namespace muhr::actions
