// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

namespace muhr::hand_scanner {

/// How the scanner that was chosen fares (one that is left a keyboard has no state).
enum class ScannerState {
    Off,
    Ready,
    NotThere,
    Refused,
    PulledOut,
    /// A person types on it: it was given back.
    Keyboard,
};

/// For words::say: what happened and the way out. `name` is the port or device.
base::Sentence sentence(ScannerState state, const QString &name);

} // namespace muhr::hand_scanner
