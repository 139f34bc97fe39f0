// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire.h"

namespace muhr::sync {

/// The part of a pull that only owners' laptops get: `held` [{bytes, at, error}] where it changed, `devices` [{device,
/// number, last_contact}].
void putHeld(QJsonObject &object, const PullAnswer &answer);
/// False: what is there is not of this form.
bool takeHeld(const QJsonObject &object, PullAnswer &answer);

} // namespace muhr::sync
