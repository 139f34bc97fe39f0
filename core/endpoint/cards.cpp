// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/cards.h"

#include "core/crypto/token.h"
#include "core/endpoint/services.h"
#include "core/report/card_contents.h"
#include "core/report/shop_documents.h"
#include "core/store/card_code_table.h"
#include "core/store/card_state_table.h"

namespace muhr::endpoint {
namespace {

using base::Unexpected;
using store::Result;
using Contents = Result<std::optional<pass::CardContents>>;

std::optional<store::PeopleKeys> peopleKeysOf(const Services &services, const base::ShopId &shop)
{
    const auto keys = services.secrets.keysOf(shop);
    return keys ? std::optional(store::PeopleKeys(shop, keys->shop.copy())) : std::nullopt;
}

Contents readCardOf(const Services &services, store::Database &database, const base::ShopId &shop,
                    const base::CustomerId &customer, const std::optional<base::ProgrammeId> &programme)
{
    const auto keys = peopleKeysOf(services, shop);
    auto card =
        report::cardContents(database, keys ? &*keys : nullptr, shop, customer, programme, services.clock.now());
    if (!card || !*card)
        return card;
    if (!(*card)->viewToken.isEmpty())
        (*card)->webCardUrl = services.publicUrl() + QStringLiteral("/w/") + (*card)->viewToken;
    return card;
}

} // namespace

Result<std::optional<CardAtView>> findCardAtView(store::Database &database, const QString &view)
{
    const auto token = crypto::Token::parse(view);
    if (!token)
        return std::optional<CardAtView>();
    const auto found = store::findCardCodeOfView(database, token->hash());
    if (!found)
        return Unexpected{found.error()};
    if (!*found)
        return std::optional<CardAtView>();
    return std::optional(
        CardAtView{(*found)->shop, (*found)->code.customer, (*found)->code.state == store::CardCodeState::Revoked});
}

Contents readCard(const Services &services, store::Database &database, const base::ShopId &shop,
                  const base::CustomerId &customer)
{
    auto card = readCardOf(services, database, shop, customer, std::nullopt);
    // Without its words there is no code to show: better no card than an empty one.
    if (card && *card && (*card)->code.isEmpty() && !(*card)->isVoid)
        return std::optional<pass::CardContents>();
    return card;
}

Contents readRotatingCard(const Services &services, store::Database &database, const base::ShopId &shop,
                          const base::CustomerId &customer)
{
    auto card = readCard(services, database, shop, customer);
    const auto keys = peopleKeysOf(services, shop);
    if (!card || !*card || !keys || (*card)->isVoid)
        return card;
    if (const auto person = store::openPerson(database, *keys, customer))
        (*card)->codeSecret = person->rotatingSecret;
    return card;
}

Contents readPassCard(const Services &services, store::Database &database, const base::ShopId &shop,
                      const store::PassRow &pass)
{
    const auto state = store::findCardState(database, shop, pass.serial);
    if (!state)
        return Unexpected{state.error()};
    const auto programme = *state ? std::optional((*state)->state.programme) : std::nullopt;
    auto card = readCardOf(services, database, shop, pass.customer, programme);
    if (!card || !*card)
        return card;
    pass::CardContents &contents = **card;
    if (pass.isVoid)
        contents.isVoid = true;
    else if (contents.code.isEmpty() && !contents.isVoid)
        return std::optional<pass::CardContents>();
    if (contents.isVoid)
        for (QString *text :
             {&contents.givenName, &contents.code, &contents.shortNumber, &contents.viewToken, &contents.webCardUrl})
            text->clear();
    return card;
}

Result<void> refreshCards(Services &services, store::Transaction &transaction, const base::ShopId &shop,
                          const base::CustomerId &customer)
{
    const auto read = [&services](store::Database &database, const base::ShopId &of, const store::PassRow &pass) {
        return readPassCard(services, database, of, pass);
    };
    const auto changed =
        deliver::refreshPasses(transaction, shop, customer, read, services.clock.now(), services.random);
    if (!changed)
        return Unexpected{changed.error()};
    return {};
}

Result<ShopLook> readLook(store::Database &database, const base::ShopId &shop)
{
    const auto settings = report::shopSettings(database, shop);
    if (!settings)
        return Unexpected{settings.error()};
    const auto design = report::cardDesign(database, shop);
    if (!design)
        return Unexpected{design.error()};
    return ShopLook{settings->name, *design, settings->language};
}

} // namespace muhr::endpoint
