// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/revoke_device.h"

#include "core/actions/next_shop_key.h"
#include "core/actions/write.h"

#include <algorithm>

namespace muhr::actions {
namespace {

using base::Unexpected;
using words::Refusal;

/// Revoked, or about to be: the event that did it first.
store::Result<std::optional<base::EventId>> revocationOf(store::Database &database, const base::ShopId &shop,
                                                         const base::DeviceId &device)
{
    const auto events = store::eventsOfKind(database, shop, loyalty::EventKind::DeviceRevoked);
    if (!events)
        return Unexpected{events.error()};
    for (const store::StoredEvent &stored : *events)
        if (const auto *body = std::get_if<loyalty::DeviceRevoked>(&stored.event.body); body && body->device == device)
            return std::optional(stored.event.id);
    return std::optional<base::EventId>();
}

/// Of whose enrolment it may not have heard: the shop is still on its way here.
store::DeviceRow thisDevice(const Workplace &workplace)
{
    store::DeviceRow row;
    row.shop = workplace.session.shop;
    row.device = workplace.session.device;
    row.ceiling = workplace.session.ceiling;
    return row;
}

/// Who stays, with the keys that are known only here.
Outcome<std::vector<store::DeviceRow>> othersOf(Workplace &workplace, const base::DeviceId &revoked)
{
    const base::ShopId &shop = workplace.session.shop;
    auto devices = orRefused(store::listDevices(workplace.database, shop));
    if (!devices)
        return devices;
    const base::DeviceId &self = workplace.session.device;
    if (std::none_of(devices->begin(), devices->end(), [&](const auto &row) { return row.device == self; }))
        devices->push_back(thisDevice(workplace));
    std::vector<store::DeviceRow> others;
    for (store::DeviceRow &row : *devices) {
        const auto before =
            store::Result<std::optional<base::EventId>>(revocationOf(workplace.database, shop, row.device));
        if (!before)
            return refused(before.error());
        if (row.isRevoked || *before || row.device == revoked)
            continue;
        if (row.device == self && !row.boxKey && workplace.keys)
            row.boxKey = workplace.keys->box.publicKey().bytes();
        others.push_back(std::move(row));
    }
    return others;
}

bool isOwners(const store::DeviceRow &device)
{
    return device.ceiling == loyalty::Ceiling::Owner;
}

bool isEndpoint(const store::DeviceRow &device)
{
    return device.ceiling == loyalty::Ceiling::Endpoint;
}

} // namespace

Outcome<base::EventId> revokeDevice(Workplace &workplace, const RevokeDevice &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageDevices); !allowed)
        return Unexpected{allowed.error()};
    const base::ShopId &shop = workplace.session.shop;
    const auto device = store::findDevice(workplace.database, shop, command.device);
    if (!device)
        return refused(device.error());
    if (!*device || isEndpoint(**device))
        return words::refused(Refusal::BadValue, {QStringLiteral("device")});
    const auto before = revocationOf(workplace.database, shop, command.device);
    if (!before)
        return refused(before.error());
    if (*before)
        return **before;
    const auto others = othersOf(workplace, command.device);
    if (!others)
        return Unexpected{others.error()};
    const bool isLast = isOwners(**device) && std::none_of(others->begin(), others->end(), isOwners);
    if (command.device == workplace.session.device || isLast)
        return words::refused(isLast ? Refusal::LastDevice : Refusal::ThisDevice);
    // Laptops that are let in later have the keys of the shop from it, whoever sealed them and has left since.
    if (std::none_of(others->begin(), others->end(), isEndpoint))
        return refused(Refusal::NoEndpoint,
                       base::SourceText{"Sync", QT_TRANSLATE_NOOP("Sync", "The endpoint does not answer. Nothing was "
                                                                          "changed. Check the internet connection, "
                                                                          "then try again.")});

    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    store::EventDraft draft = draftOf(workplace, loyalty::DeviceRevoked{command.device, command.reason});
    draft.blobs = {sealNextKey(crypto::ShopKey::make(workplace.random), shop, *others, workplace.random)};
    const auto written = write(*transaction, workplace, draft);
    if (!written)
        return Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
