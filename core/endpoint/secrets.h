// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/shop_keys.h"
#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/crypto/key_file.h"

#include <QString>

#include <map>
#include <memory>
#include <mutex>

namespace muhr::endpoint {

/// The endpoint's keys, in one file of mode 0600 outside the store: its own (device, signing, box, and the one that its
/// forms are signed by), and the key of each shop that a laptop has handed up. Any thread; several processes of one
/// endpoint may share the file, since they take shops in one after the other.
class Secrets
{
public:
    /// Makes the endpoint's own keys where the file isn't there yet.
    static base::Expected<std::unique_ptr<Secrets>, crypto::KeyFileError> make(const QString &path,
                                                                               base::Random &random, base::Instant now);
    /// Errors: Missing too.
    static base::Expected<std::unique_ptr<Secrets>, crypto::KeyFileError> open(const QString &path);

    /// The endpoint as a device: the same in all shops.
    const base::DeviceId &device() const { return m_device; }
    const crypto::DeviceKey &signing() const { return m_own.signing; }
    const crypto::BoxKey &box() const { return m_own.box; }
    /// A key for one use of the endpoint's own, such as "muhr/form/1".
    crypto::DerivedKey derivedKey(QByteArrayView use) const;

    /// With the endpoint's own signing and box key; nothing where the shop was never handed up.
    std::shared_ptr<const actions::ShopKeys> keysOf(const base::ShopId &shop) const;
    /// Stores the key of a shop, or a newer one.
    base::Expected<void, crypto::KeyFileError> keep(const base::ShopId &shop, crypto::VersionedShopKey key);

private:
    Secrets(QString path, const base::DeviceId &device, actions::ShopKeys own, crypto::KeyFile file);
    static base::Expected<std::unique_ptr<Secrets>, crypto::KeyFileError> fromFile(const QString &path,
                                                                                   crypto::KeyFile file);
    /// As it lies there now.
    bool readAnew() const;
    void take(const base::ShopId &shop, const crypto::VersionedShopKey &key) const;

    const QString m_path;
    const base::DeviceId m_device;
    const actions::ShopKeys m_own;
    mutable std::mutex m_mutex;
    mutable crypto::KeyFile m_file;
    mutable std::map<base::ShopId, std::shared_ptr<const actions::ShopKeys>> m_shops;
};

} // namespace muhr::endpoint
