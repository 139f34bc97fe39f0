// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/write.h"

#include "core/actions/owner_power.h"
#include "core/store/owner_signature_table.h"
#include "core/store/shop_table.h"

namespace muhr::actions {

Outcome<store::ShopRow> shopOf(Workplace &workplace)
{
    auto row = store::findShop(workplace.database, workplace.session.shop);
    if (!row)
        return refused(row.error());
    if (!*row)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("shop")});
    return std::move(**row);
}

Outcome<store::PeopleKeys> peopleKeysOf(const Workplace &workplace)
{
    if (!workplace.keys)
        return words::refused(words::Refusal::NoKey);
    return store::PeopleKeys(workplace.session.shop, workplace.keys->shop.copy());
}

Outcome<void> mustBeAllowed(const Workplace &workplace, loyalty::Action action)
{
    const Session &session = workplace.session;
    if (loyalty::allowed(session.role, session.ceiling, action) != loyalty::Verdict::No)
        return {};
    const auto lowest = loyalty::lowestRole(action);
    const bool ownerMay = loyalty::needsOwner(session.ceiling, action);
    const bool managerMay = lowest && *lowest <= loyalty::Role::Manager && session.role < loyalty::Role::Manager;
    return words::refused(managerMay ? words::Refusal::NeedsManager
                          : ownerMay ? words::Refusal::NeedsOwner
                                     : words::Refusal::NotAllowed);
}

store::EventDraft draftOf(const Workplace &workplace, loyalty::Body body)
{
    store::EventDraft draft;
    draft.staff = workplace.session.staff;
    draft.branch = workplace.session.branch;
    draft.role = workplace.session.role;
    draft.body = std::move(body);
    return draft;
}

Outcome<store::StoredEvent> write(store::Transaction &transaction, Workplace &workplace, const store::EventDraft &draft)
{
    const base::ShopId &shop = workplace.session.shop;
    auto written = store::appendEvent(transaction, shop, draft, workplace.clock.now(), workplace.random);
    if (!written)
        return refused(written.error());
    if (workplace.owner) {
        const QByteArray signature = workplace.owner->key.sign(crypto::ownerActText(written->hash));
        if (auto kept = store::insertOwnerSignature(transaction, shop, written->event.id, signature); !kept)
            return refused(kept.error());
    }
    return std::move(*written);
}

base::Unexpected<ActionError> refused(store::PersonError error)
{
    switch (error) {
    case store::PersonError::StoreFailed:
    case store::PersonError::Damaged:
        return refused(words::Refusal::StoreDamaged, store::sourceText(error));
    case store::PersonError::Gone:
        return refused(words::Refusal::UnknownCustomer, store::sourceText(error));
    case store::PersonError::NotHereYet:
    case store::PersonError::WrongKey:
        return refused(words::Refusal::NoKey, store::sourceText(error));
    }
    return refused(words::Refusal::StoreDamaged, store::sourceText(error));
}

} // namespace muhr::actions
