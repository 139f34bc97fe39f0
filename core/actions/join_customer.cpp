// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/join_customer.h"

#include "core/actions/plain_name.h"
#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/base/phone.h"
#include "core/crypto/totp.h"
#include "core/loyalty/derived_id.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/placement_table.h"
#include "core/store/programme_table.h"
#include "core/store/shop_table.h"

namespace muhr::actions {
namespace {

constexpr int kLongestText = 200;

base::Unexpected<ActionError> badValue(const char *field)
{
    return words::refused(words::Refusal::BadValue, {QString::fromLatin1(field)});
}

/// A mail address as far as can be told without writing to it.
bool looksLikeMail(const QString &mail)
{
    const qsizetype at = mail.indexOf(QLatin1Char('@'));
    const bool hasControl = std::any_of(mail.begin(), mail.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return !hasControl && at > 0 && mail.count(QLatin1Char('@')) == 1 && mail.indexOf(QLatin1Char('.'), at) > at + 1 &&
           !mail.endsWith(QLatin1Char('.'));
}

Outcome<store::Person> personOf(Workplace &workplace, const store::ShopRow &shop, const JoinCustomer &command)
{
    store::Person person(loyalty::CardCode::make(shop.shop, workplace.random),
                         loyalty::ShortNumber::make(workplace.random), crypto::Token::make(workplace.random),
                         crypto::TotpSecret::make(workplace.random).view().toByteArray());
    const auto name = plainName(command.name);
    if (!name)
        return badValue("name");
    if (!name->isEmpty())
        person.names = {*name};
    if (!command.phone.trimmed().isEmpty()) {
        const auto currency = base::Currency::parse(shop.currency);
        const auto region = currency ? base::phoneRegionOf(*currency) : base::PhoneRegion::None;
        const auto phone = base::Phone::parse(command.phone, region);
        if (!phone)
            return refused(words::Refusal::BadValue, base::sourceText(phone.error()));
        person.phone = *phone;
    }
    person.mail = command.mail.trimmed();
    if (!person.mail.isEmpty() && (person.mail.size() > kLongestText || !looksLikeMail(person.mail)))
        return badValue("email");
    person.language = command.language.value_or(shop.language);
    person.source = command.source.left(kLongestText);
    return person;
}

/// One phone number, one card: the counter is told so, since the other card is most likely hers.
Outcome<void> mustBeNew(Workplace &workplace, const store::PeopleKeys &keys, const store::Person &person)
{
    if (!person.phone)
        return {};
    const auto others =
        store::customersByPhoneHash(workplace.database, workplace.session.shop, keys.phoneHash(*person.phone));
    if (!others)
        return refused(others.error());
    if (!others->empty())
        return words::refused(words::Refusal::PhoneTaken);
    return {};
}

/// Whoever is known by her mail already is not brought by anybody: two cards of one person would reward each other.
Outcome<void> mustBeNewTo(Workplace &workplace, const store::PeopleKeys &keys, const store::Person &person)
{
    if (person.mail.isEmpty())
        return {};
    const auto others =
        store::customersByMailHash(workplace.database, workplace.session.shop, keys.mailHash(person.mail));
    if (!others)
        return refused(others.error());
    if (!others->empty())
        return badValue("referrer");
    return {};
}

Outcome<std::optional<base::CustomerId>> referrerOf(Workplace &workplace, const QString &code)
{
    if (code.isEmpty())
        return std::optional<base::CustomerId>();
    const auto friendFound = findKnown(workplace, code);
    if (!friendFound)
        return base::Unexpected{friendFound.error()};
    return std::optional(friendFound->customer);
}

Outcome<loyalty::Programme> defaultProgrammeOf(Workplace &workplace, const store::ShopRow &shop)
{
    if (!shop.defaultProgramme)
        return badValue("programme");
    const auto version = store::programmeInForce(workplace.database, shop.shop, *shop.defaultProgramme);
    if (!version)
        return refused(version.error());
    if (!*version)
        return badValue("programme");
    const auto shelf = store::programmeShelf(workplace.database, shop.shop);
    if (!shelf)
        return refused(shelf.error());
    const auto *found = shelf->find((*version)->version);
    if (!found)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    return found->programme;
}

} // namespace

Outcome<CustomerJoined> joinCustomer(Workplace &workplace, const JoinCustomer &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::AddCustomer); !allowed)
        return base::Unexpected{allowed.error()};
    const auto shop = shopOf(workplace);
    if (!shop)
        return base::Unexpected{shop.error()};
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return base::Unexpected{keys.error()};
    const auto programme = defaultProgrammeOf(workplace, *shop);
    if (!programme)
        return base::Unexpected{programme.error()};
    auto person = personOf(workplace, *shop, command);
    if (!person)
        return base::Unexpected{person.error()};
    person->tellBirthday(command.birthday, programme->dayOf(workplace.clock.now()));
    // Two who ask at once on a server must not both be told that the phone number is new.
    auto transaction = store::Transaction::begin(workplace.database, shop->shop);
    if (!transaction)
        return refused(transaction.error());
    if (const auto isNew = mustBeNew(workplace, *keys, *person); !isNew)
        return base::Unexpected{isNew.error()};
    const auto referrer = referrerOf(workplace, command.referrerCode);
    if (!referrer)
        return base::Unexpected{referrer.error()};
    if (*referrer)
        if (const auto isNew = mustBeNewTo(workplace, *keys, *person); !isNew)
            return base::Unexpected{isNew.error()};

    const auto customer = base::CustomerId::make(workplace.random, workplace.clock.now());
    const auto blob = store::sealNewPerson(*transaction, *keys, customer, *person, workplace.random);
    if (!blob)
        return refused(blob.error());
    loyalty::CustomerJoined joined;
    joined.programme = *shop->defaultProgramme;
    joined.codeHash = person->code.hash();
    joined.viewHash = person->view.hash();
    joined.route = command.route;
    joined.placement = command.placement;
    joined.referrer = *referrer;
    joined.consents = command.consents;
    joined.entries =
        programme->welcomeEntries(customer, workplace.clock.now(), referrer->has_value(), *shop->defaultProgramme);
    store::EventDraft draft = draftOf(workplace, std::move(joined));
    draft.subjects = {customer};
    draft.programmeVersion = programme->version();
    draft.blobs = {*blob};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto indexed = store::indexPerson(*transaction, *keys, customer, *person); !indexed)
        return refused(indexed.error());
    const auto card = loyalty::cardId(customer, *shop->defaultProgramme);
    const auto state = store::findCardState(workplace.database, shop->shop, card);
    if (!state)
        return refused(state.error());
    // Nothing may fail behind it: what is refused is not stored.
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return CustomerJoined{customer,
                          card,
                          written->event.id,
                          person->code.text(),
                          person->shortNumber.digits(),
                          person->view.text(),
                          *state ? (*state)->state : loyalty::CardState::empty(customer, *shop->defaultProgramme)};
}

} // namespace muhr::actions
