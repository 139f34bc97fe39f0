// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery/restoring.h"

#include "core/actions/typed_openers.h"

#include <algorithm>

namespace muhr::desktop {
namespace {

std::vector<actions::KeysOfShop> copied(const std::vector<actions::KeysOfShop> &keys)
{
    std::vector<actions::KeysOfShop> copy;
    for (const actions::KeysOfShop &one : keys)
        copy.push_back({one.shop, one.keys.copy()});
    return copy;
}

using Found = base::Expected<std::optional<welcome::BackupFound>, words::Refused>;

Found foundIn(const actions::Outcome<std::optional<actions::TriedBackup>> &tried)
{
    if (!tried)
        return base::Unexpected{tried.error()};
    if (!*tried)
        return std::optional<welcome::BackupFound>();
    welcome::BackupFound found{(*tried)->madeAt, {}, {}};
    for (const actions::ShopInBackup &shop : (*tried)->shops) {
        found.zone = shop.zone;
        found.holds.push_back(actions::sentenceOf(shop));
    }
    return std::optional(found);
}

} // namespace

void Restoring::findKeys(std::vector<base::ShopId> shops, Keys found, std::function<void()> then)
{
    if (shops.empty()) {
        then();
        return;
    }
    const base::ShopId shop = shops.back();
    shops.pop_back();
    m_parts.keyPlace.find(shop, [this, alive = std::weak_ptr(m_alive), shop, shops = std::move(shops),
                                 found = std::move(found), then = std::move(then)](const FoundKeys &here) {
        if (alive.expired())
            return;
        if (here.keys)
            found->push_back({shop, here.keys->copy()});
        findKeys(shops, found, then);
    });
}

void Restoring::findOpeners(const QString &file, const QString &recoveryKey, Opener then)
{
    const auto keys = std::make_shared<std::vector<actions::KeysOfShop>>();
    const auto header = actions::readBackupHeader(file);
    if (!header) {
        then(base::Unexpected{header.error()}, keys);
        return;
    }
    std::vector<base::ShopId> shops;
    for (const crypto::BackupLock &lock : header->locks)
        shops.push_back(lock.shop);
    findKeys(std::move(shops), keys, [recoveryKey, keys, then = std::move(then)] {
        if (recoveryKey.isEmpty()) {
            then(keys->empty() ? actions::Outcome<actions::BackupOpeners>(actions::noKeyHere())
                               : actions::BackupLocks::of(copied(*keys)).openers,
                 keys);
            return;
        }
        then(actions::openedByTyped(recoveryKey), keys);
    });
}

/// What is there already is not taken away: it may be newer.
actions::KeepKeys Restoring::keepWhereMissing(const Keys &keys) const
{
    std::vector<base::ShopId> here;
    for (const actions::KeysOfShop &one : *keys)
        here.push_back(one.shop);
    return [here, &place = m_parts.keyPlace](const base::ShopId &shop,
                                             const actions::ShopKeys &found) -> actions::Outcome<void> {
        if (std::find(here.begin(), here.end(), shop) != here.end())
            return {};
        return place.keep(shop, found);
    };
}

void Restoring::look(const QString &file, const QString &recoveryKey, const welcome::BackupDoors::Percent &percent,
                     const welcome::BackupDoors::Then &then)
{
    m_parts.log.info("desktop", "Look at a backup");
    findOpeners(file, recoveryKey,
                [this, file, percent, then](const actions::Outcome<actions::BackupOpeners> &openers, const Keys &) {
                    if (!openers) {
                        then(base::Unexpected{openers.error()});
                        return;
                    }
                    m_side.begin<Found>(
                        [file, openers = *openers, path = m_parts.storePath](const actions::HowFar &howFar) {
                            return foundIn(actions::tryBackup(file, openers, path, howFar));
                        },
                        percent, then);
                });
}

void Restoring::restore(const QString &file, const QString &recoveryKey, const Then &then)
{
    m_parts.log.info("desktop", "Restore a backup");
    findOpeners(file, recoveryKey,
                [this, file, then](const actions::Outcome<actions::BackupOpeners> &openers, const Keys &keys) {
                    if (!openers) {
                        then(base::Unexpected{openers.error()});
                        return;
                    }
                    m_side.begin<actions::Outcome<std::optional<actions::Restored>>>(
                        [this, file, openers = *openers, keep = keepWhereMissing(keys)](const actions::HowFar &howFar) {
                            base::SystemRandom random;
                            const actions::RestorePlace place{m_parts.storePath, openers, m_parts.generations, keep};
                            return actions::restore(file, place, m_parts.clock, random, howFar);
                        },
                        [](int) {}, then);
                });
}

} // namespace muhr::desktop
