// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/shop_documents.h"

#include "core/store/blob_table.h"
#include "core/store/document_table.h"
#include "core/store/shop_table.h"

#include <QJsonObject>

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

Result<std::optional<store::DocumentRow>> documentRow(store::Database &database, const base::ShopId &shop,
                                                      loyalty::DocumentType type, const base::IdBytes &about)
{
    return store::findDocument(database, shop, {type, base::DocumentId::fromBytes(about), 0});
}

} // namespace

Result<std::optional<QByteArray>> documentBytes(store::Database &database, const base::ShopId &shop,
                                                loyalty::DocumentType type, const base::IdBytes &about)
{
    const auto row = documentRow(database, shop, type, about);
    if (!row)
        return Unexpected{row.error()};
    if (!*row || !(*row)->blob)
        return std::optional<QByteArray>();
    const auto blob = store::findBlob(database, shop, *(*row)->blob);
    if (!blob)
        return Unexpected{blob.error()};
    return *blob ? std::optional((*blob)->bytes) : std::nullopt;
}

Result<ShopSettings> shopSettings(store::Database &database, const base::ShopId &shop)
{
    const auto bytes = documentBytes(database, shop, loyalty::DocumentType::ShopSettings, shop.raw());
    if (!bytes)
        return Unexpected{bytes.error()};
    if (const auto settings = *bytes ? decodeShopSettings(**bytes) : std::nullopt)
        return *settings;
    const auto row = store::findShop(database, shop);
    if (!row)
        return Unexpected{row.error()};
    ShopSettings settings;
    if (*row)
        settings.language = (*row)->language;
    return settings;
}

Result<pass::CardDesign> cardDesign(store::Database &database, const base::ShopId &shop)
{
    const auto bytes = documentBytes(database, shop, loyalty::DocumentType::CardDesign, shop.raw());
    if (!bytes)
        return Unexpected{bytes.error()};
    const auto design = *bytes ? decodeCardDesign(**bytes) : std::nullopt;
    return design.value_or(pass::CardDesign{});
}

Result<QString> nameOf(store::Database &database, const base::ShopId &shop, loyalty::DocumentType type,
                       const base::IdBytes &about)
{
    const auto bytes = documentBytes(database, shop, type, about);
    if (!bytes)
        return Unexpected{bytes.error()};
    const auto name = *bytes ? decodeName(**bytes) : std::nullopt;
    return name ? name->name : QString();
}

Result<QString> staffName(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                          const base::StaffId &staff)
{
    if (!keys || staff.isNone())
        return QString();
    const auto row = documentRow(database, shop, loyalty::DocumentType::StaffName, staff.raw());
    if (!row)
        return Unexpected{row.error()};
    if (!*row || !(*row)->blob)
        return QString();
    const auto words = store::openWords(database, *keys, staff.raw(), store::fieldWhole, *(*row)->blob);
    if (words)
        return (*words)[QLatin1String("name")].toString();
    if (words.error() == store::PersonError::StoreFailed)
        return Unexpected{store::StoreError::Failed};
    return QString();
}

} // namespace muhr::report
