// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/source_text.h"
#include "core/crypto/wrapped_key.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace muhr::crypto {

enum class KeyFileError { Missing, Unreadable, OpenToOthers, Damaged, NotWritten };

base::SourceText sourceText(KeyFileError error);

/// The key of one shop in the file.
struct KeyFileLine
{
    base::ShopId shop;
    VersionedShopKey key;
    /// What is written beside it: the keys of this device, and what a newer version knows.
    QJsonObject others;
};

/// `FILE.key` beside a store, for machines without a key store: whoever copies this disk can read names. Mode 0600, one
/// JSON line a shop: {"shop": …, "key_version": n, "key": base64url}, and once a device was revoked also
/// {"earlier_keys": [{"key_version", "key"}]}. Source: interfaces.md, "Key".
class KeyFile
{
public:
    static base::Expected<KeyFile, KeyFileError> read(const QString &path);
    /// The lines alone; errors: Damaged.
    static base::Expected<KeyFile, KeyFileError> parse(QByteArrayView lines);

    /// Replaces the file in one step; it is of mode 0600 before a byte is in it.
    base::Expected<void, KeyFileError> write(const QString &path) const;
    QByteArray lines() const;

    /// Nothing if the file has no key of this shop.
    const VersionedShopKey *keyOf(const base::ShopId &shop) const;
    /// Adds the key of a shop or replaces it; what stands beside it stays, and `others` are put beside it.
    void set(const base::ShopId &shop, VersionedShopKey key, const QJsonObject &others = {});
    /// Nothing if the file has no line of this shop.
    const QJsonObject *othersOf(const base::ShopId &shop) const;
    void remove(const base::ShopId &shop);
    const std::vector<KeyFileLine> &all() const { return m_lines; }

private:
    std::vector<KeyFileLine> m_lines;
};

} // namespace muhr::crypto
