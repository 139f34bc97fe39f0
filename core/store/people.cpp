// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/crypto/mac.h"
#include "core/crypto/seal.h"
#include "core/store/card_code_table.h"
#include "core/store/carried_table.h"
#include "core/store/customer_table.h"
#include "core/store/erase_receipt_table.h"
#include "core/store/event_table.h"
#include "core/store/job_table.h"
#include "core/store/pass_table.h"
#include "core/store/person_key_table.h"

#include <QJsonDocument>

namespace muhr::store {
namespace {

using base::Expected;
using base::Unexpected;

Result<void> storeKey(Transaction &transaction, const PeopleKeys &keys, const base::IdBytes &person,
                      const crypto::PersonKey &key, base::Random &random)
{
    const QByteArray wrapped = crypto::wrapKey(key, keys.key(), keys.shop(), person, random);
    return writePersonKey(transaction, keys.shop(), {person, keys.key().version, wrapped});
}

Expected<crypto::PersonKey, PersonError> keyOf(Database &database, const PeopleKeys &keys, const base::IdBytes &person)
{
    const auto row = findPersonKey(database, keys.shop(), person);
    if (!row)
        return Unexpected{PersonError::StoreFailed};
    if (!*row)
        return Unexpected{PersonError::Gone};
    auto key = crypto::unwrapKey((*row)->wrapped, keys.key(), keys.shop(), person);
    if (key)
        return std::move(*key);
    switch (key.error()) {
    case crypto::WrappedKeyError::NotAWrappedKey:
        return Unexpected{PersonError::Damaged};
    case crypto::WrappedKeyError::OtherKeyVersion:
    case crypto::WrappedKeyError::WrongKeyOrDamaged:
        return Unexpected{PersonError::WrongKey};
    }
    return Unexpected{PersonError::Damaged};
}

Blob sealed(const PeopleKeys &keys, const base::IdBytes &person, std::uint32_t field, const crypto::PersonKey &key,
            const QByteArray &plain, base::Random &random)
{
    return {BlobKind::Sealed, crypto::seal(key, {keys.shop(), person, field}, plain, random), person};
}

Expected<QByteArray, PersonError> opened(Database &database, const PeopleKeys &keys, const base::IdBytes &person,
                                         std::uint32_t field, const base::Sha256 &hash)
{
    const auto key = keyOf(database, keys, person);
    if (!key)
        return Unexpected{key.error()};
    const auto blob = findBlob(database, keys.shop(), hash);
    if (!blob)
        return Unexpected{PersonError::StoreFailed};
    if (!*blob)
        return Unexpected{PersonError::NotHereYet};
    auto plain = crypto::unseal(*key, {keys.shop(), person, field}, (*blob)->bytes);
    if (!plain)
        return Unexpected{PersonError::Damaged};
    return std::move(*plain);
}

Expected<Person, PersonError> openOne(Database &database, const PeopleKeys &keys, const CustomerRow &customer)
{
    if (customer.isErased() || !customer.person)
        return Unexpected{PersonError::Gone};
    const auto plain = opened(database, keys, customer.customer.raw(), fieldWhole, *customer.person);
    if (!plain)
        return Unexpected{plain.error()};
    auto person = parsePerson(*plain, keys.shop());
    if (!person)
        return Unexpected{PersonError::Damaged};
    return std::move(*person);
}

/// Words that were written without knowing that her card was replaced hold the code from before: her card is as the
/// replacement brought it.
Expected<Person, PersonError> withCardOfNow(Database &database, const PeopleKeys &keys,
                                            const base::CustomerId &customer, Person person)
{
    const auto valid = validCardCodeOf(database, keys.shop(), customer);
    if (!valid)
        return Unexpected{PersonError::StoreFailed};
    if (!*valid || (*valid)->code == person.code.hash())
        return person;
    const auto event = findEvent(database, keys.shop(), (*valid)->event);
    if (!event)
        return Unexpected{PersonError::StoreFailed};
    if (!*event || (*event)->event.blobs.empty())
        return person;
    const auto plain = opened(database, keys, customer.raw(), fieldWhole, (*event)->event.blobs.front());
    const auto brought = plain ? parsePerson(*plain, keys.shop()) : std::nullopt;
    if (!brought || brought->code.hash() != (*valid)->code)
        return person;
    person.code = brought->code;
    person.shortNumber = brought->shortNumber;
    person.view = brought->view;
    return person;
}

} // namespace

PeopleKeys::PeopleKeys(const base::ShopId &shop, crypto::VersionedShopKey key)
    : m_shop(shop), m_key(std::move(key)), m_phone(crypto::derivedKey(m_key.first(), "muhr/phone/1")),
      m_mail(crypto::derivedKey(m_key.first(), "muhr/mail/1"))
{
}

base::Sha256 PeopleKeys::phoneHash(const base::Phone &phone) const
{
    return crypto::lookUpHash(m_phone, phone.e164().toUtf8());
}

base::Sha256 PeopleKeys::mailHash(const QString &mail) const
{
    return crypto::lookUpHash(m_mail, mail.normalized(QString::NormalizationForm_C).toLower().toUtf8());
}

base::SourceText sourceText(PersonError error)
{
    constexpr auto context = "PersonError";
    switch (error) {
    case PersonError::StoreFailed:
        return {context, QT_TRANSLATE_NOOP("PersonError", "This customer's data could not be read. Try again.")};
    case PersonError::Gone:
        return {context, QT_TRANSLATE_NOOP("PersonError", "This customer's data was erased.")};
    case PersonError::NotHereYet:
        return {context,
                QT_TRANSLATE_NOOP("PersonError", "This customer's data has not come from the other device yet.")};
    case PersonError::WrongKey:
        return {context,
                QT_TRANSLATE_NOOP("PersonError", "The shop's key does not fit, so names can't be read. Enter the "
                                                 "recovery key.")};
    case PersonError::Damaged:
        return {context, QT_TRANSLATE_NOOP("PersonError", "This customer's data is damaged. Restore a backup.")};
    }
    return {};
}

Result<Blob> sealNewPerson(Transaction &transaction, const PeopleKeys &keys, const base::CustomerId &customer,
                           const Person &person, base::Random &random)
{
    const auto key = crypto::PersonKey::make(random);
    if (const auto stored = storeKey(transaction, keys, customer.raw(), key, random); !stored)
        return Unexpected{stored.error()};
    return sealed(keys, customer.raw(), fieldWhole, key, personBytes(person), random);
}

Expected<Blob, PersonError> sealPerson(Database &database, const PeopleKeys &keys, const base::CustomerId &customer,
                                       const Person &person, base::Random &random)
{
    const auto key = keyOf(database, keys, customer.raw());
    if (!key)
        return Unexpected{key.error()};
    return sealed(keys, customer.raw(), fieldWhole, *key, personBytes(person), random);
}

Expected<Person, PersonError> openPerson(Database &database, const PeopleKeys &keys, const base::CustomerId &customer)
{
    const auto row = findCustomer(database, keys.shop(), customer);
    if (!row)
        return Unexpected{PersonError::StoreFailed};
    if (!*row)
        return Unexpected{PersonError::Gone};
    auto person = openOne(database, keys, **row);
    return person ? withCardOfNow(database, keys, customer, std::move(*person)) : std::move(person);
}

Expected<Blob, PersonError> sealWords(Transaction &transaction, const PeopleKeys &keys, const base::IdBytes &person,
                                      std::uint32_t field, const QJsonObject &words, base::Random &random)
{
    const QByteArray plain = QJsonDocument(words).toJson(QJsonDocument::Compact);
    const auto key = keyOf(transaction.database(), keys, person);
    if (key)
        return sealed(keys, person, field, *key, plain, random);
    if (key.error() != PersonError::Gone)
        return Unexpected{key.error()};
    const auto customer = findCustomer(transaction.database(), keys.shop(), base::CustomerId::fromBytes(person));
    if (!customer)
        return Unexpected{PersonError::StoreFailed};
    if (*customer && (*customer)->isErased())
        return Unexpected{PersonError::Gone};
    const auto fresh = crypto::PersonKey::make(random);
    if (!storeKey(transaction, keys, person, fresh, random))
        return Unexpected{PersonError::StoreFailed};
    return sealed(keys, person, field, fresh, plain, random);
}

Expected<QJsonObject, PersonError> openWords(Database &database, const PeopleKeys &keys, const base::IdBytes &person,
                                             std::uint32_t field, const base::Sha256 &blob)
{
    const auto plain = opened(database, keys, person, field, blob);
    if (!plain)
        return Unexpected{plain.error()};
    const QJsonDocument document = QJsonDocument::fromJson(*plain);
    if (!document.isObject())
        return Unexpected{PersonError::Damaged};
    return document.object();
}

Result<void> indexPerson(Transaction &transaction, const PeopleKeys &keys, const base::CustomerId &customer,
                         const Person &person)
{
    return setContactHashes(transaction, keys.shop(), customer,
                            person.phone ? std::optional(keys.phoneHash(*person.phone)) : std::nullopt,
                            person.mail.isEmpty() ? std::nullopt : std::optional(keys.mailHash(person.mail)));
}

Result<void>
eachPerson(Database &database, const PeopleKeys &keys,
           const std::function<void(const base::CustomerId &, const base::Expected<Person, PersonError> &)> &read)
{
    const auto customers = listCustomers(database, keys.shop());
    if (!customers)
        return Unexpected{customers.error()};
    const auto replaced = customersWithReplacedCards(database, keys.shop());
    if (!replaced)
        return Unexpected{replaced.error()};
    for (const CustomerRow &customer : *customers) {
        if (customer.isErased())
            continue;
        auto person = openOne(database, keys, customer);
        if (person && replaced->contains(customer.customer))
            person = withCardOfNow(database, keys, customer.customer, std::move(*person));
        read(customer.customer, person);
    }
    return {};
}

Result<void> erasePerson(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                         const base::DeviceId &device, base::Instant at)
{
    if (auto done = markErased(transaction, shop, customer, at); !done)
        return done;
    if (auto done = erasePersonKey(transaction, shop, customer.raw()); !done)
        return done;
    if (auto done = eraseBlobsOf(transaction, shop, customer.raw()); !done)
        return done;
    if (auto done = eraseCarriedOf(transaction, shop, customer.raw()); !done)
        return done;
    if (auto done = revokeCardCodesOf(transaction, shop, customer); !done)
        return done;
    if (auto done = eraseJobsOf(transaction, shop, customer); !done)
        return done;
    if (auto done = voidPassesOf(transaction, shop, customer); !done)
        return done;
    return insertEraseReceipt(transaction, shop, customer, {device, at});
}

} // namespace muhr::store
