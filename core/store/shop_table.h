// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include "core/base/language.h"

namespace muhr::store {

/// Where the endpoint is and what it is known by.
struct EndpointAddress
{
    QString url;
    /// What phones know it by: where join addresses and passes lead.
    QString publicUrl;
    /// SHA-256 of its TLS public key; nothing on loopback and in demos, where there is no TLS.
    std::optional<base::Sha256> key;
    /// Announced to come next.
    std::optional<base::Sha256> nextKey;
    friend bool operator==(const EndpointAddress &, const EndpointAddress &) = default;
};

/// How far this store has agreed with the endpoint. On the endpoint: the last number it gave.
struct SyncPosition
{
    std::int64_t cursor = 0;
    /// H(cursor).
    base::Sha256 head;
    /// settled_at of the cursor; 0 before any.
    base::Instant settledAt;
    /// Of the endpoint's numbering; 16 bytes, nothing before the first contact.
    std::optional<QByteArray> epoch;
    /// Events up to this number are known by their snapshot only.
    std::int64_t snapshotNumber = 0;
    friend bool operator==(const SyncPosition &, const SyncPosition &) = default;
};

/// A shop of this file, and who we are in it.
struct ShopRow
{
    base::ShopId shop;
    /// This store is the endpoint's: it numbers its own events at once.
    bool isEndpoint = false;
    bool isRehearsal = false;
    /// The 10 characters of /j/.
    QString joinCode;
    QString currency;
    QString zone;
    base::Language language = base::Language::English;
    base::DeviceId device;
    /// From 1.
    std::int64_t incarnation = 1;
    base::StaffId owner;
    base::BranchId branch;
    std::optional<base::ProgrammeId> defaultProgramme;
    std::int64_t keyVersion = 1;
    /// The shop key sealed for the recovery sheet (crypto/recovery_key): from the device that made the shop to its
    /// endpoint, and from there to whoever joins.
    std::optional<QByteArray> recovery;
    SyncPosition position;
    /// To add to this machine's clock.
    std::int64_t skewMs = 0;
    std::optional<base::Instant> lastContactAt;
    std::optional<EndpointAddress> endpoint;
};

Result<void> insertShop(Transaction &transaction, const ShopRow &shop);
Result<std::optional<ShopRow>> findShop(Database &database, const base::ShopId &shop);
/// By the characters in the address of its join page.
Result<std::optional<ShopRow>> findShopByJoinCode(Database &database, const QString &joinCode);
/// By id.
Result<std::vector<ShopRow>> listShops(Database &database);

Result<void> setSyncPosition(Transaction &transaction, const base::ShopId &shop, const SyncPosition &position);
/// What the last contact taught about this machine's clock.
Result<void> setContact(Transaction &transaction, const base::ShopId &shop, std::int64_t skewMs, base::Instant at);
Result<void> setEndpoint(Transaction &transaction, const base::ShopId &shop, const EndpointAddress &endpoint);
Result<void> setLanguage(Transaction &transaction, const base::ShopId &shop, base::Language language);
/// A restored or copied store goes on as the next incarnation.
Result<void> setIncarnation(Transaction &transaction, const base::ShopId &shop, std::int64_t incarnation);
Result<void> setKeyVersion(Transaction &transaction, const base::ShopId &shop, std::int64_t keyVersion);
/// What the signed-in person works at by default.
Result<void> setBranch(Transaction &transaction, const base::ShopId &shop, const base::BranchId &branch);
Result<void> setDefaultProgramme(Transaction &transaction, const base::ShopId &shop,
                                 const std::optional<base::ProgrammeId> &programme);

} // namespace muhr::store
