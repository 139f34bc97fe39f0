// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muhr::settings {

/// Where the key of the shop lies on this machine.
enum class KeyPlace {
    /// Nowhere here: names can't be read or written.
    Nowhere,
    /// FILE.key: whoever copies this disk can read names.
    File,
    SystemStore,
};

} // namespace muhr::settings
