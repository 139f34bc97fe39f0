// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_state.h"

#include <QWidget>

#include <memory>

namespace muhr::gallery {

/// The counter before anybody came: a camera that runs, three acts of this morning.
counter::State quietCounter();
/// With the card of the sample shop's first customer on it, four of six stamps, the last one given just now.
counter::State stampedCounter();
/// Her card saves up bonus money and stands on a tier; no seals.
counter::State savingCounter();

/// The window's frame around the counter in that state; with a picture of the camera while it runs.
std::unique_ptr<QWidget> showCounter(const counter::State &state);

} // namespace muhr::gallery
