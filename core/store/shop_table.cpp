// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql =
    "INSERT INTO shop (shop, is_endpoint, is_rehearsal, join_code, currency, zone, language, device, incarnation, "
    "owner, "
    "branch, default_programme, key_version, epoch, cursor, head, cursor_settled_at, snapshot_number, skew_ms, "
    "last_contact_at, endpoint_url, endpoint_key, endpoint_next_key, recovery, endpoint_public_url) VALUES (:shop, "
    ":is_endpoint, :is_rehearsal, "
    ":join_code, :currency, :zone, :language, :device, :incarnation, :owner, :branch, :default_programme, "
    ":key_version, "
    ":epoch, :cursor, :head, :cursor_settled_at, :snapshot_number, :skew_ms, :last_contact_at, :endpoint_url, "
    ":endpoint_key, :endpoint_next_key, :recovery, :endpoint_public_url)";
constexpr auto findSql =
    "SELECT shop, is_endpoint, is_rehearsal, join_code, currency, zone, language, device, incarnation, owner, branch, "
    "default_programme, key_version, epoch, cursor, head, cursor_settled_at, snapshot_number, skew_ms, "
    "last_contact_at, "
    "endpoint_url, endpoint_key, endpoint_next_key, recovery, endpoint_public_url FROM shop WHERE shop = :shop";
constexpr auto byJoinCodeSql = "SELECT shop FROM shop WHERE join_code = :join_code";
constexpr auto listSql = "SELECT shop FROM shop ORDER BY shop";
constexpr auto setPositionSql =
    "UPDATE shop SET epoch = :epoch, cursor = :cursor, head = :head, cursor_settled_at = :settled_at, "
    "snapshot_number = :snapshot_number WHERE shop = :shop";
constexpr auto setContactSql = "UPDATE shop SET skew_ms = :skew_ms, last_contact_at = :at WHERE shop = :shop";
constexpr auto setEndpointSql = "UPDATE shop SET endpoint_url = :url, endpoint_public_url = :public_url, endpoint_key "
                                "= :key, endpoint_next_key = :next_key "
                                "WHERE shop = :shop";
constexpr auto setLanguageSql = "UPDATE shop SET language = :language WHERE shop = :shop";
constexpr auto setIncarnationSql = "UPDATE shop SET incarnation = :incarnation WHERE shop = :shop";
constexpr auto setKeyVersionSql = "UPDATE shop SET key_version = :key_version WHERE shop = :shop";
constexpr auto setBranchSql = "UPDATE shop SET branch = :branch WHERE shop = :shop";
constexpr auto setDefaultProgrammeSql = "UPDATE shop SET default_programme = :programme WHERE shop = :shop";

ShopRow readShop(const Row &row)
{
    ShopRow shop;
    shop.shop = row.id<base::ShopId>(0);
    shop.isEndpoint = row.flag(1);
    shop.isRehearsal = row.flag(2);
    shop.joinCode = row.text(3);
    shop.currency = row.text(4);
    shop.zone = row.text(5);
    const auto language = base::parseLanguage(row.text(6));
    if (!language)
        row.markMalformed();
    shop.language = language.value_or(base::Language::English);
    shop.device = row.id<base::DeviceId>(7);
    shop.incarnation = row.integer(8);
    shop.owner = row.id<base::StaffId>(9);
    shop.branch = row.id<base::BranchId>(10);
    shop.defaultProgramme = row.optionalId<base::ProgrammeId>(11);
    shop.keyVersion = row.integer(12);
    shop.position.epoch = row.optionalBytes(13);
    shop.position.cursor = row.integer(14);
    shop.position.head = row.hash(15);
    shop.position.settledAt = row.instant(16);
    shop.position.snapshotNumber = row.integer(17);
    shop.skewMs = row.integer(18);
    shop.lastContactAt = row.optionalInstant(19);
    if (const auto url = row.optionalText(20))
        shop.endpoint =
            EndpointAddress{*url, row.optionalText(24).value_or(*url), row.optionalHash(21), row.optionalHash(22)};
    shop.recovery = row.optionalBytes(23);
    return shop;
}

} // namespace

Result<void> insertShop(Transaction &transaction, const ShopRow &shop)
{
    const auto &endpoint = shop.endpoint;
    return transaction.statement(insertSql)
        .bind(":shop", shop.shop)
        .bind(":is_endpoint", shop.isEndpoint)
        .bind(":is_rehearsal", shop.isRehearsal)
        .bind(":join_code", shop.joinCode)
        .bind(":currency", shop.currency)
        .bind(":zone", shop.zone)
        .bind(":language", base::languageCode(shop.language))
        .bind(":device", shop.device)
        .bind(":incarnation", shop.incarnation)
        .bind(":owner", shop.owner)
        .bind(":branch", shop.branch)
        .bind(":default_programme", shop.defaultProgramme)
        .bind(":key_version", shop.keyVersion)
        .bind(":epoch", shop.position.epoch)
        .bind(":cursor", shop.position.cursor)
        .bind(":head", shop.position.head)
        .bind(":cursor_settled_at", shop.position.settledAt)
        .bind(":snapshot_number", shop.position.snapshotNumber)
        .bind(":skew_ms", shop.skewMs)
        .bind(":last_contact_at", shop.lastContactAt)
        .bind(":endpoint_url", endpoint ? std::optional(endpoint->url) : std::nullopt)
        .bind(":endpoint_key", endpoint ? endpoint->key : std::nullopt)
        .bind(":endpoint_next_key", endpoint ? endpoint->nextKey : std::nullopt)
        .bind(":recovery", shop.recovery)
        .bind(":endpoint_public_url", endpoint ? std::optional(endpoint->publicUrl) : std::nullopt)
        .run();
}

Result<std::optional<ShopRow>> findShop(Database &database, const base::ShopId &shop)
{
    return database.statement(findSql).bind(":shop", shop).first(readShop);
}

Result<std::optional<ShopRow>> findShopByJoinCode(Database &database, const QString &joinCode)
{
    const auto shop =
        database.statementAcrossShops(byJoinCodeSql).bind(":join_code", joinCode).first([](const Row &row) {
            return row.id<base::ShopId>(0);
        });
    if (!shop)
        return base::Unexpected{shop.error()};
    return *shop ? findShop(database, **shop) : Result<std::optional<ShopRow>>(std::nullopt);
}

Result<std::vector<ShopRow>> listShops(Database &database)
{
    const auto ids = database.statementAcrossShops(listSql).all([](const Row &row) { return row.id<base::ShopId>(0); });
    if (!ids)
        return base::Unexpected{ids.error()};
    std::vector<ShopRow> shops;
    for (const base::ShopId &id : *ids) {
        auto shop = findShop(database, id);
        if (!shop)
            return base::Unexpected{shop.error()};
        if (*shop)
            shops.push_back(std::move(**shop));
    }
    return shops;
}

Result<void> setSyncPosition(Transaction &transaction, const base::ShopId &shop, const SyncPosition &position)
{
    return transaction.statement(setPositionSql)
        .bind(":epoch", position.epoch)
        .bind(":cursor", position.cursor)
        .bind(":head", position.head)
        .bind(":settled_at", position.settledAt)
        .bind(":snapshot_number", position.snapshotNumber)
        .bind(":shop", shop)
        .run();
}

Result<void> setContact(Transaction &transaction, const base::ShopId &shop, std::int64_t skewMs, base::Instant at)
{
    return transaction.statement(setContactSql).bind(":skew_ms", skewMs).bind(":at", at).bind(":shop", shop).run();
}

Result<void> setEndpoint(Transaction &transaction, const base::ShopId &shop, const EndpointAddress &endpoint)
{
    return transaction.statement(setEndpointSql)
        .bind(":url", endpoint.url)
        .bind(":public_url", endpoint.publicUrl)
        .bind(":key", endpoint.key)
        .bind(":next_key", endpoint.nextKey)
        .bind(":shop", shop)
        .run();
}

Result<void> setLanguage(Transaction &transaction, const base::ShopId &shop, base::Language language)
{
    return transaction.statement(setLanguageSql)
        .bind(":language", base::languageCode(language))
        .bind(":shop", shop)
        .run();
}

Result<void> setIncarnation(Transaction &transaction, const base::ShopId &shop, std::int64_t incarnation)
{
    return transaction.statement(setIncarnationSql).bind(":incarnation", incarnation).bind(":shop", shop).run();
}

Result<void> setKeyVersion(Transaction &transaction, const base::ShopId &shop, std::int64_t keyVersion)
{
    return transaction.statement(setKeyVersionSql).bind(":key_version", keyVersion).bind(":shop", shop).run();
}

Result<void> setBranch(Transaction &transaction, const base::ShopId &shop, const base::BranchId &branch)
{
    return transaction.statement(setBranchSql).bind(":branch", branch).bind(":shop", shop).run();
}

Result<void> setDefaultProgramme(Transaction &transaction, const base::ShopId &shop,
                                 const std::optional<base::ProgrammeId> &programme)
{
    return transaction.statement(setDefaultProgrammeSql).bind(":programme", programme).bind(":shop", shop).run();
}

} // namespace muhr::store
