// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/source_text.h"
#include "core/crypto/wrapped_key.h"
#include "core/store/blob_table.h"
#include "core/store/person.h"
#include "core/store/transaction.h"

#include <QJsonObject>

#include <functional>

namespace muhr::store {

/// What opens the personal data of one shop.
class PeopleKeys
{
public:
    PeopleKeys(const base::ShopId &shop, crypto::VersionedShopKey key);

    const base::ShopId &shop() const { return m_shop; }
    const crypto::VersionedShopKey &key() const { return m_key; }
    PeopleKeys copy() const { return {m_shop, m_key.copy()}; }
    /// What a phone is found by on disk.
    base::Sha256 phoneHash(const base::Phone &phone) const;
    /// Upper and lower case are the same address.
    base::Sha256 mailHash(const QString &mail) const;

private:
    base::ShopId m_shop;
    crypto::VersionedShopKey m_key;
    crypto::DerivedKey m_phone;
    crypto::DerivedKey m_mail;
};

/// Why somebody's words could not be sealed or opened.
enum class PersonError {
    StoreFailed,
    /// No such person, or erased: the key is gone for good.
    Gone,
    /// Her key is here but not her words yet.
    NotHereYet,
    /// The shop key is another one than hers was wrapped with.
    WrongKey,
    Damaged,
};

base::SourceText sourceText(PersonError error);

/// Which of a person's words a blob holds: it stands in the seal's additional data.
inline constexpr std::uint32_t fieldWhole = 0;
/// Why an act of hers was undone.
inline constexpr std::uint32_t fieldReason = 1;

/// Makes the key of a new customer, stores it wrapped, and seals her. The blob goes into the event (event_log.h).
Result<Blob> sealNewPerson(Transaction &transaction, const PeopleKeys &keys, const base::CustomerId &customer,
                           const Person &person, base::Random &random);
/// Seals changed data under the key she has.
base::Expected<Blob, PersonError> sealPerson(Database &database, const PeopleKeys &keys,
                                             const base::CustomerId &customer, const Person &person,
                                             base::Random &random);
/// The person as she is shown now.
base::Expected<Person, PersonError> openPerson(Database &database, const PeopleKeys &keys,
                                               const base::CustomerId &customer);

/// Seals other words of a person, such as the name of a member of staff ({"name": …}); makes a key where there is none.
/// An erased customer gets no new one.
base::Expected<Blob, PersonError> sealWords(Transaction &transaction, const PeopleKeys &keys,
                                            const base::IdBytes &person, std::uint32_t field, const QJsonObject &words,
                                            base::Random &random);
base::Expected<QJsonObject, PersonError> openWords(Database &database, const PeopleKeys &keys,
                                                   const base::IdBytes &person, std::uint32_t field,
                                                   const base::Sha256 &blob);

/// Enters the keyed hashes of phone and mail; to be called after her joining or change was written.
Result<void> indexPerson(Transaction &transaction, const PeopleKeys &keys, const base::CustomerId &customer,
                         const Person &person);
/// Opens everybody who isn't erased, for search in memory.
Result<void>
eachPerson(Database &database, const PeopleKeys &keys,
           const std::function<void(const base::CustomerId &, const base::Expected<Person, PersonError> &)> &read);

/// Destroys key, words, hashes, codes and queued messages. Totals stay. `Database::checkpoint` after the commit takes
/// the bytes out of the WAL too.
Result<void> erasePerson(Transaction &transaction, const base::ShopId &shop, const base::CustomerId &customer,
                         const base::DeviceId &device, base::Instant at);

} // namespace muhr::store
