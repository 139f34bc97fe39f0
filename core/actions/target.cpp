// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/target.h"

#include "core/actions/write.h"
#include "core/crypto/totp.h"
#include "core/loyalty/short_number.h"
#include "core/store/card_code_table.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"

#include <vector>

namespace muhr::actions {
namespace {

/// The eight digits behind a code are worth something only with the person's secret at hand.
loyalty::CodeFreshness freshnessOf(Workplace &workplace, const base::CustomerId &customer,
                                   const std::optional<QString> &rotating)
{
    if (!rotating)
        return loyalty::CodeFreshness::None;
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return loyalty::CodeFreshness::None;
    const auto person = store::openPerson(workplace.database, *keys, customer);
    if (!person)
        return loyalty::CodeFreshness::None;
    const auto secret = crypto::TotpSecret::fromBytes(person->rotatingSecret);
    if (!secret)
        return loyalty::CodeFreshness::None;
    return secret->fits(*rotating, workplace.clock.now()) ? loyalty::CodeFreshness::Fresh
                                                          : loyalty::CodeFreshness::Stale;
}

Outcome<Target> findByCode(Workplace &workplace, const loyalty::CardCode::Scanned &scanned)
{
    const auto row = store::findCardCode(workplace.database, workplace.session.shop, scanned.code.hash());
    if (!row)
        return refused(row.error());
    if (!*row)
        return Target(UnknownTarget{scanned.code});
    if ((*row)->state == store::CardCodeState::Revoked)
        return words::refused(words::Refusal::RevokedCard);
    return Target(KnownTarget{(*row)->customer, freshnessOf(workplace, (*row)->customer, scanned.rotating)});
}

Outcome<Target> findByShortNumber(Workplace &workplace, const loyalty::ShortNumber &number)
{
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return base::Unexpected{keys.error()};
    std::vector<base::CustomerId> found;
    const auto read = store::eachPerson(workplace.database, *keys, [&](const auto &customer, const auto &person) {
        if (person && person->shortNumber == number)
            found.push_back(customer);
    });
    if (!read)
        return refused(read.error());
    // Two may share a number; then it means neither, and the list of customers shows both.
    if (found.size() != 1)
        return words::refused(words::Refusal::UnknownCustomer);
    return Target(KnownTarget{found.front()});
}

Outcome<Target> findById(Workplace &workplace, const QString &text)
{
    const base::ShopId &shop = workplace.session.shop;
    const auto customer = base::CustomerId::parse(text);
    const auto row = store::findCustomer(workplace.database, shop, *customer);
    if (!row)
        return refused(row.error());
    if (*row && !(*row)->isErased())
        return Target(KnownTarget{*customer});
    const auto card = store::findCardState(workplace.database, shop, *base::CardId::parse(text));
    if (!card)
        return refused(card.error());
    if (!*card)
        return words::refused(words::Refusal::UnknownCustomer);
    const auto holder = store::findCustomer(workplace.database, shop, (*card)->state.customer);
    if (!holder)
        return refused(holder.error());
    // The card of somebody who was erased stays in the shop's totals.
    if (!*holder || (*holder)->isErased())
        return words::refused(words::Refusal::UnknownCustomer);
    return Target(KnownTarget{(*holder)->customer});
}

} // namespace

Outcome<Target> findTarget(Workplace &workplace, const QString &text)
{
    // Nobody is signed in at a kiosk, so it takes the code of a card and nothing that can be guessed or looked up.
    const bool isKiosk = workplace.session.role == loyalty::Role::Kiosk;
    if (!isKiosk && base::CustomerId::parse(text))
        return findById(workplace, text);
    if (const auto number = loyalty::ShortNumber::parse(text); number && !isKiosk)
        return findByShortNumber(workplace, *number);
    const auto code = loyalty::CardCode::parse(text, workplace.session.shop);
    if (!code)
        return refused(code.error());
    return findByCode(workplace, *code);
}

Outcome<KnownTarget> findKnown(Workplace &workplace, const QString &text)
{
    const auto target = findTarget(workplace, text);
    if (!target)
        return base::Unexpected{target.error()};
    if (const auto *known = std::get_if<KnownTarget>(&*target))
        return *known;
    return words::refused(words::Refusal::UnknownCustomer);
}

QString nameOf(Workplace &workplace, const base::CustomerId &customer)
{
    if (workplace.session.role == loyalty::Role::Kiosk)
        return {};
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return {};
    const auto person = store::openPerson(workplace.database, *keys, customer);
    return person ? person->name() : QString();
}

} // namespace muhr::actions
