// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/secrets.h"

#include "core/crypto/mac.h"

#include <QJsonObject>

namespace muhr::endpoint {
namespace {

using crypto::KeyFileError;

/// The line of the endpoint itself names no shop.
const base::ShopId ownLine;
constexpr QLatin1String deviceKey("device");

} // namespace

Secrets::Secrets(QString path, const base::DeviceId &device, actions::ShopKeys own, crypto::KeyFile file)
    : m_path(std::move(path)), m_device(device), m_own(std::move(own)), m_file(std::move(file))
{
    for (const crypto::KeyFileLine &line : m_file.all())
        if (line.shop != ownLine)
            take(line.shop, line.key);
}

base::Expected<std::unique_ptr<Secrets>, KeyFileError> Secrets::make(const QString &path, base::Random &random,
                                                                     base::Instant now)
{
    auto file = crypto::KeyFile::read(path);
    if (file)
        return fromFile(path, std::move(*file));
    if (file.error() != KeyFileError::Missing)
        return base::Unexpected{file.error()};
    crypto::KeyFile made;
    actions::putKeys(
        made, ownLine,
        {{1, crypto::ShopKey::make(random)}, crypto::DeviceKey::make(random), crypto::BoxKey::make(random)});
    made.set(ownLine, made.keyOf(ownLine)->copy(), {{deviceKey, base::DeviceId::make(random, now).text()}});
    if (const auto written = made.write(path); !written)
        return base::Unexpected{written.error()};
    return fromFile(path, std::move(made));
}

base::Expected<std::unique_ptr<Secrets>, KeyFileError> Secrets::open(const QString &path)
{
    auto file = crypto::KeyFile::read(path);
    if (!file)
        return base::Unexpected{file.error()};
    return fromFile(path, std::move(*file));
}

base::Expected<std::unique_ptr<Secrets>, KeyFileError> Secrets::fromFile(const QString &path, crypto::KeyFile file)
{
    auto own = actions::takeKeys(file, ownLine);
    const auto *others = file.othersOf(ownLine);
    const auto device = others ? base::DeviceId::parse(others->value(deviceKey).toString()) : std::nullopt;
    if (!own || !device)
        return base::Unexpected{KeyFileError::Damaged};
    return std::unique_ptr<Secrets>(new Secrets(path, *device, std::move(*own), std::move(file)));
}

crypto::DerivedKey Secrets::derivedKey(QByteArrayView use) const
{
    return crypto::derivedKey(m_own.shop.key, use);
}

std::shared_ptr<const actions::ShopKeys> Secrets::keysOf(const base::ShopId &shop) const
{
    const std::scoped_lock lock(m_mutex);
    auto found = m_shops.find(shop);
    if (found == m_shops.end() && readAnew())
        found = m_shops.find(shop);
    return found == m_shops.end() ? nullptr : found->second;
}

base::Expected<void, KeyFileError> Secrets::keep(const base::ShopId &shop, crypto::VersionedShopKey key)
{
    const std::scoped_lock lock(m_mutex);
    // What another process has put there must not be lost.
    (void)readAnew();
    m_file.set(shop, key.copy());
    if (const auto written = m_file.write(m_path); !written)
        return written;
    take(shop, key);
    return {};
}

bool Secrets::readAnew() const
{
    auto file = crypto::KeyFile::read(m_path);
    if (!file)
        return false;
    m_file = std::move(*file);
    for (const crypto::KeyFileLine &line : m_file.all())
        if (line.shop != ownLine)
            take(line.shop, line.key);
    return true;
}

void Secrets::take(const base::ShopId &shop, const crypto::VersionedShopKey &key) const
{
    m_shops[shop] = std::make_shared<const actions::ShopKeys>(
        actions::ShopKeys{key.copy(), m_own.signing.copy(), m_own.box.copy()});
}

} // namespace muhr::endpoint
