// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muhr::store {

/// Two views of what events make: of settled events only, the same on every device; or with this device's pending ones
/// on top, kept only while there are some. Whoever shows something takes Shown where it exists.
enum class Layer { Settled = 1, Shown = 2 };

} // namespace muhr::store
