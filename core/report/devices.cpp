// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/devices.h"

#include "core/report/device_labels.h"
#include "core/report/shop_documents.h"
#include "core/store/carried_table.h"
#include "core/store/device_table.h"
#include "core/store/event_table.h"
#include "core/store/shop_table.h"

#include <algorithm>

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

Result<QString> branchNameOf(store::Database &database, const base::ShopId &shop, const base::DeviceId &device)
{
    const auto last = store::lastEventOf(database, shop, device);
    if (!last)
        return Unexpected{last.error()};
    if (!*last || (*last)->event.branch.isNone())
        return QString();
    return nameOf(database, shop, loyalty::DocumentType::Branch, (*last)->event.branch.raw());
}

} // namespace

Result<std::vector<DeviceFacts>> deviceFacts(store::Database &database, const base::ShopId &shop)
{
    const auto row = store::findShop(database, shop);
    const auto devices = store::listDevices(database, shop);
    const auto revocations = store::eventsOfKind(database, shop, loyalty::EventKind::DeviceRevoked);
    const auto carried = store::carriedSums(database, shop);
    const auto labels = DeviceLabels::read(database, shop);
    if (!row || !devices || !revocations || !carried || !labels)
        return Unexpected{!row           ? row.error()
                          : !labels      ? labels.error()
                          : !devices     ? devices.error()
                          : !revocations ? revocations.error()
                                         : carried.error()};
    std::vector<DeviceFacts> facts;
    for (const store::DeviceRow &device : *devices) {
        DeviceFacts one;
        one.device = device.device;
        one.ceiling = device.ceiling;
        one.isOwn = *row && (*row)->device == device.device;
        one.lastContactAt = one.isOwn ? (*row)->lastContactAt : device.lastContactAt;
        one.number = one.isOwn ? (*row)->position.cursor : device.pulledNumber;
        const auto branch = branchNameOf(database, shop, device.device);
        if (!branch)
            return Unexpected{branch.error()};
        one.label = labels->of(device.device);
        one.branchName = *branch;
        // The first that settled, else the first that waits here.
        for (const store::StoredEvent &stored : *revocations) {
            const auto *body = std::get_if<loyalty::DeviceRevoked>(&stored.event.body);
            if (one.reason || !body || body->device != device.device)
                continue;
            one.reason = body->reason;
            one.revokedAt = stored.at;
            one.state = device.isRevoked ? DeviceFacts::State::Revoked : DeviceFacts::State::BeingRevoked;
        }
        for (const store::CarriedSum &sum : *carried)
            if (sum.device == device.device) {
                one.carried = sum.events;
                one.isCarriedCut = sum.needs.has_value();
            }
        facts.push_back(std::move(one));
    }
    std::stable_sort(facts.begin(), facts.end(), [](const DeviceFacts &one, const DeviceFacts &other) {
        return one.isOwn != other.isOwn ? one.isOwn : one.lastContactAt > other.lastContactAt;
    });
    return facts;
}

} // namespace muhr::report
