// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/guest_samples.h"

#include "tests/gallery/harness/sample_words.h"
#include "ui/counter/guest_stage.h"
#include "ui/kit/theme.h"

namespace muhr::gallery {

using Picture = kit::StageView::Picture;

std::unique_ptr<QWidget> showGuest(const counter::State &state, counter::GuestPlace place)
{
    auto stage = std::make_unique<kit::StageView>();
    const auto face = guestFace(state, kit::currentLanguage(), place);
    const bool isKiosk = place == counter::GuestPlace::Kiosk;
    stage->setContent(stageOf(face, sampleWords().shop, isKiosk ? Picture::HoldPhone : Picture::Seal));
    return stage;
}

} // namespace muhr::gallery
