// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace muhr::desktop {

/// The operating system's key store (Secret Service, KWallet, Keychain, Credential Manager). Answers come from the
/// event loop; without a key store they are "nothing" and "no". Thread: the window's.
namespace key_store {

/// The line of the shop as it would stand in a key file.
void read(const base::ShopId &shop, std::function<void(std::optional<QByteArray> line)> then);
void write(const base::ShopId &shop, const QByteArray &line, std::function<void(bool isStored)> then);

} // namespace key_store

} // namespace muhr::desktop
