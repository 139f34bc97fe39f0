// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace muhr::store {

/// What tables of derived rows hold beside that: known to this machine alone, and in no event. Kept while the rows are
/// derived anew.
class LocalColumns
{
public:
    static Result<LocalColumns> read(Database &database, const base::ShopId &shop);
    /// Into the rows that are there again.
    Result<void> write(Transaction &transaction, const base::ShopId &shop) const;

private:
    struct Pin
    {
        QByteArray staff;
        std::optional<QByteArray> hash;
        std::int64_t wrongTries = 0;
        std::optional<std::int64_t> lockedUntil;
    };
    struct SearchKeys
    {
        QByteArray customer;
        std::optional<QByteArray> phone;
        std::optional<QByteArray> mail;
    };
    struct Contact
    {
        QByteArray device;
        std::int64_t number = 0;
        std::optional<std::int64_t> at;
    };

    std::vector<Pin> m_pins;
    std::vector<SearchKeys> m_keys;
    std::vector<Contact> m_contacts;
    /// Changes in two places that somebody has looked at, by the event that lost.
    std::vector<QByteArray> m_seen;
};

} // namespace muhr::store
