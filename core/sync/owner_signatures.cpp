// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/owner_signatures.h"

#include "core/store/device_table.h"
#include "core/store/owner_signature_table.h"

namespace muhr::sync {

using base::Unexpected;
using store::Result;

Result<OwnerSignatures> OwnerSignatures::of(store::Database &database, const base::ShopId &shop)
{
    const auto devices = store::listDevices(database, shop);
    if (!devices)
        return Unexpected{devices.error()};
    OwnerSignatures signatures(database);
    for (const store::DeviceRow &device : *devices)
        if (device.ceiling == loyalty::Ceiling::Owner)
            signatures.m_ownersLaptops.insert(device.device);
    return signatures;
}

Result<QByteArray> OwnerSignatures::find(const loyalty::Event &event) const
{
    if (event.role != loyalty::Role::Owner || m_ownersLaptops.contains(event.device))
        return QByteArray();
    auto signature = store::findOwnerSignature(*m_database, event.shop, event.id);
    if (!signature)
        return Unexpected{signature.error()};
    return std::move(*signature).value_or(QByteArray());
}

} // namespace muhr::sync
