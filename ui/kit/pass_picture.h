// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/card_contents.h"
#include "ui/kit/pass_preview.h"

namespace muhr::kit {

/// A card as PassPreview draws it, with the words every other carrier says.
PassPicture passPicture(const pass::CardContents &card);

/// The path of seals of a card.
Ladder ladderOf(const pass::CardContents &card);

} // namespace muhr::kit
