// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refused_programme_table.h"

namespace muhr::store {
namespace {

constexpr auto insertSql = "INSERT INTO refused_programme (shop, version) VALUES (:shop, :version) ON CONFLICT (shop, "
                           "version) DO NOTHING";
constexpr auto listSql = "SELECT r.version FROM refused_programme r WHERE r.shop = :shop AND NOT EXISTS (SELECT 1 FROM "
                         "programme_version p WHERE p.shop = r.shop AND p.version = r.version)";

} // namespace

Result<void> noteRefusedProgramme(Transaction &transaction, const loyalty::Event &refused)
{
    if (!std::holds_alternative<loyalty::ProgrammePublished>(refused.body) || refused.blobs.empty())
        return {};
    return transaction.statement(insertSql).bind(":shop", refused.shop).bind(":version", refused.blobs.front()).run();
}

Result<bool> RefusedProgrammes::isUnderOne(const loyalty::Event &event)
{
    if (event.programmeVersion.isNone())
        return false;
    if (!m_versions) {
        std::set<base::Sha256> versions;
        const auto read = m_database.statement(listSql).bind(":shop", m_shop).each([&](const Row &row) {
            versions.insert(row.hash(0));
        });
        if (!read)
            return base::Unexpected{read.error()};
        m_versions = std::move(versions);
    }
    return m_versions->contains(event.programmeVersion);
}

} // namespace muhr::store
