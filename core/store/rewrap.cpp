// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rewrap.h"

#include "core/store/person_key_table.h"

namespace muhr::store {

using base::Unexpected;

Result<std::int64_t> rewrapPersonKeys(Transaction &transaction, const PeopleKeys &keys, base::Random &random,
                                      std::int64_t atMost)
{
    const std::int64_t newest = keys.key().version;
    std::int64_t done = 0;
    for (std::optional<base::IdBytes> after; done < atMost;) {
        const auto old = personKeysBefore(transaction.database(), keys.shop(), newest, after, atMost - done);
        if (!old)
            return Unexpected{old.error()};
        if (old->empty())
            break;
        for (const PersonKeyRow &row : *old) {
            after = row.person;
            const auto key = crypto::unwrapKey(row.wrapped, keys.key(), keys.shop(), row.person);
            if (!key)
                continue;
            const QByteArray wrapped = crypto::wrapKey(*key, keys.key(), keys.shop(), row.person, random);
            if (const auto written = writePersonKey(transaction, keys.shop(), {row.person, newest, wrapped}); !written)
                return Unexpected{written.error()};
            ++done;
        }
    }
    return done;
}

} // namespace muhr::store
