// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/device_labels.h"

#include "core/base/local_date.h"
#include "core/base/zone.h"
#include "core/report/shop_documents.h"
#include "core/store/device_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace muhr::report {

using base::Unexpected;
using store::Result;

Result<DeviceLabels> DeviceLabels::read(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    const auto devices = store::listDevices(database, shop);
    if (!row || !devices)
        return Unexpected{!row ? row.error() : devices.error()};
    const auto zone = *row ? base::Zone::parse((*row)->zone).value_or(base::Zone::utc()) : base::Zone::utc();
    struct Came
    {
        std::optional<base::Instant> at;
        /// What has settled is in the same order on every laptop.
        std::int64_t number = std::numeric_limits<std::int64_t>::max();
        DeviceLabel label;
    };
    std::vector<Came> all;
    for (const store::DeviceRow &device : *devices) {
        const auto name = nameOf(database, shop, loyalty::DocumentType::DeviceName, device.device.raw());
        const auto event = store::findEvent(database, shop, device.enrolledBy);
        if (!name || !event)
            return Unexpected{!name ? name.error() : event.error()};
        Came one;
        one.label = {device.device, *name, device.ceiling, 0, {}};
        if (*event) {
            one.at = (*event)->at;
            if ((*event)->settlement)
                one.number = (*event)->settlement->number;
            one.label.joinedDay = base::dayOf((*event)->at, zone).dayNumber();
        }
        all.push_back(std::move(one));
    }
    std::sort(all.begin(), all.end(), [](const Came &one, const Came &other) {
        return std::tuple(!one.at, one.number, one.at, one.label.device) <
               std::tuple(!other.at, other.number, other.at, other.label.device);
    });
    DeviceLabels labels;
    std::int64_t laptops = 0;
    std::int64_t kiosks = 0;
    for (Came &one : all) {
        if (one.label.ceiling != loyalty::Ceiling::Endpoint)
            one.label.place = one.label.ceiling == loyalty::Ceiling::Kiosk ? ++kiosks : ++laptops;
        labels.m_labels.emplace(one.label.device, std::move(one.label));
    }
    return labels;
}

DeviceLabel DeviceLabels::of(const base::DeviceId &device) const
{
    const auto found = m_labels.find(device);
    DeviceLabel unknown;
    unknown.device = device;
    return found == m_labels.end() ? unknown : found->second;
}

} // namespace muhr::report
