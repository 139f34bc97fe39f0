// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/guest_face.h"

#include <QWidget>

#include <memory>

namespace muhr::gallery {

/// What a customer sees of the counter in that state, on a screen of her own.
std::unique_ptr<QWidget> showGuest(const counter::State &state, counter::GuestPlace place);

} // namespace muhr::gallery
