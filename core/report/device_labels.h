// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/device_label.h"
#include "core/store/database.h"

#include <map>

namespace muhr::report {

/// How all devices of a shop are called.
class DeviceLabels
{
public:
    static store::Result<DeviceLabels> read(store::Database &database, const base::ShopId &shop);
    /// One that is not known here is "A laptop".
    DeviceLabel of(const base::DeviceId &device) const;

private:
    std::map<base::DeviceId, DeviceLabel> m_labels;
};

} // namespace muhr::report
