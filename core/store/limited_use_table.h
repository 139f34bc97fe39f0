// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/entry.h"
#include "core/loyalty/shop_totals.h"
#include "core/store/transaction.h"

#include <QString>

#include <vector>

namespace muhr::store {

/// Notes the uses of what is limited in an act or a join, as often as it comes.
Result<void> noteLimitedUses(Transaction &transaction, const base::ShopId &shop, const base::ProgrammeId &programme,
                             const base::EventId &event, const loyalty::Entries &entries);

/// One use that counts: its event was neither undone nor refused.
struct LimitedUse
{
    base::EventId event;
    QString key;
    std::int64_t count = 0;
    std::int64_t valueMinor = 0;
    base::Instant at;
    base::BranchId branch;
    base::StaffId staff;
    base::DeviceId device;
    bool isSettled = false;
};

/// In settled order, what waits behind it by moment.
Result<std::vector<LimitedUse>> limitedUses(Database &database, const base::ShopId &shop,
                                            const base::ProgrammeId &programme, const QString &rule);

/// How often anything of a rule was used that counts.
Result<std::int64_t> limitedUsesOfRule(Database &database, const base::ShopId &shop, const base::ProgrammeId &programme,
                                       const QString &rule);

/// The totals as far as this store knows them. It must not outlive the database.
class LimitedTotals : public loyalty::ShopTotals
{
public:
    LimitedTotals(Database &database, const base::ShopId &shop, const base::ProgrammeId &programme,
                  const base::DeviceId &device)
        : m_database(database), m_shop(shop), m_programme(programme), m_device(device)
    {
    }
    loyalty::ShopTotal of(const QString &rule, const QString &key) const override;
    loyalty::ShopTotal offlineOf(const QString &rule, const QString &key) const override;
    /// What went wrong while somebody asked; the answers were 0 then.
    const std::optional<StoreError> &error() const { return m_error; }

private:
    loyalty::ShopTotal ask(const char *sql, const QString &rule, const QString &key, bool ofDevice) const;

    Database &m_database;
    base::ShopId m_shop;
    base::ProgrammeId m_programme;
    base::DeviceId m_device;
    mutable std::optional<StoreError> m_error;
};

} // namespace muhr::store
