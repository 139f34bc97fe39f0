// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/guest_face.h"
#include "ui/kit/sounds.h"
#include "ui/kit/stage_view.h"

namespace muhr::counter {

/// How what she is told looks from a step away. `waiting` is drawn while nobody's card lies there.
kit::StageView::Content stageOf(const GuestFace &face, const QString &shop, kit::StageView::Picture waiting);

/// Nothing: it is silent.
std::optional<kit::Sound> soundOf(const Happening &happening);

} // namespace muhr::counter
