// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pass_picture.h"

#include "core/pass/card_face.h"

namespace muhr::kit {

Ladder ladderOf(const pass::CardContents &card)
{
    Ladder ladder;
    ladder.goal = static_cast<int>(card.seals.size());
    for (const pass::CardSeal &seal : card.seals) {
        if (seal.isGiven)
            ++ladder.given;
        ladder.newestIsFresh = ladder.newestIsFresh || seal.isNewest;
        if (seal.reward)
            ladder.rewards.push_back(static_cast<int>(seal.number));
    }
    return ladder;
}

PassPicture passPicture(const pass::CardContents &card)
{
    const pass::CardFace face = pass::faceOf(card);
    PassPicture picture;
    picture.shop = card.shopName;
    picture.background = card.design.background;
    picture.ink = card.design.text;
    if (face.lead) {
        picture.cornerLabel = face.lead->label;
        picture.cornerValue = face.lead->value;
    }
    picture.ladder = ladderOf(card);
    if (!face.front.empty()) {
        picture.firstLabel = face.front[0].label;
        picture.firstValue = face.front[0].value;
    }
    if (face.front.size() > 1) {
        picture.secondLabel = face.front[1].label;
        picture.secondValue = face.front[1].value;
    }
    if (const auto code = scan::makeQr(card.code))
        picture.code = *code;
    picture.language = card.language;
    return picture;
}

} // namespace muhr::kit
