// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/guest_stage.h"

#include "core/words/say.h"

namespace muhr::counter {
namespace {

using Kind = GuestFace::Kind;
using Picture = kit::StageView::Picture;

Picture pictureOf(Kind kind, Picture waiting)
{
    switch (kind) {
    case Kind::Waiting:
        return waiting;
    case Kind::Card:
        return Picture::Seal;
    case Kind::Stamped:
        return Picture::Check;
    case Kind::Reward:
    case Kind::HandedOver:
        return Picture::Gift;
    case Kind::NoStamp:
        return Picture::Wait;
    case Kind::AtTheCounter:
    case Kind::NotStored:
        break;
    }
    return Picture::Help;
}

} // namespace

kit::StageView::Content stageOf(const GuestFace &face, const QString &shop, Picture waiting)
{
    kit::StageView::Content content;
    content.language = face.language;
    content.picture = pictureOf(face.kind, waiting);
    content.shop = shop;
    content.title = words::say(face.language, face.title);
    if (face.figure)
        content.figure = words::say(face.language, *face.figure);
    if (face.line)
        content.line = words::say(face.language, *face.line);
    content.ladder = {face.goal, face.held, face.isFresh, face.rewards};
    return content;
}

std::optional<kit::Sound> soundOf(const Happening &happening)
{
    switch (happening.sound) {
    case Happening::Sound::None:
        break;
    case Happening::Sound::Stamp:
        return kit::Sound::Stamp;
    case Happening::Sound::Reward:
        return kit::Sound::Reward;
    case Happening::Sound::NotStored:
        return kit::Sound::NotStored;
    }
    return std::nullopt;
}

} // namespace muhr::counter
