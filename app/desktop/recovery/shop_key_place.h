// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/actions/shop_keys.h"
#include "ui/settings/key_place.h"

#include <functional>
#include <memory>
#include <optional>

namespace muhr::desktop {

/// A shop's keys as they were found.
struct FoundKeys
{
    settings::KeyPlace place = settings::KeyPlace::Nowhere;
    std::shared_ptr<const actions::ShopKeys> keys;
    /// The file is there and can't be used.
    std::optional<crypto::KeyFileError> fileError;
};

/// Finds and keeps the keys of shops: FILE.key beside the store where it exists, else the key store of the system, else
/// a FILE.key of our own.
class ShopKeyPlace
{
public:
    /// `post` runs a function on the window's thread.
    ShopKeyPlace(const QString &keyPath, std::function<void(std::function<void()>)> post);

    const QString &path() const { return m_keyPath; }
    /// From the window's thread; answers there.
    void find(const base::ShopId &shop, std::function<void(FoundKeys)> then) const;
    /// From the store's thread; waits for the system's key store, which lives in the window's.
    actions::Outcome<void> keep(const base::ShopId &shop, const actions::ShopKeys &keys) const;
    /// Puts them into FILE.key beside what is there.
    actions::Outcome<void> writeFile(const base::ShopId &shop, const actions::ShopKeys &keys) const;

private:
    QString m_keyPath;
    std::function<void(std::function<void()>)> m_post;
};

} // namespace muhr::desktop
