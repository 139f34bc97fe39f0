// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shop_language.h"

#include "core/report/shop_documents.h"
#include "core/store/shop_table.h"

namespace muhr::sync {

store::Result<void> followShopLanguage(store::Transaction &transaction, const loyalty::Event &event)
{
    const auto *written = std::get_if<loyalty::DocumentWritten>(&event.body);
    if (!written || written->type != loyalty::DocumentType::ShopSettings)
        return {};
    // What is in force, which may be another write than this one.
    const auto settings = report::shopSettings(transaction.database(), event.shop);
    if (!settings)
        return base::Unexpected{settings.error()};
    return store::setLanguage(transaction, event.shop, settings->language);
}

} // namespace muhr::sync
