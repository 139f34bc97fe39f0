// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_state.h"

#include <QtGlobal>

namespace muhr::camera {
namespace {

base::SourceText text(CameraState state)
{
    switch (state) {
    case CameraState::Off:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "The camera is off.")};
    case CameraState::Looking:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "Looking for the camera…")};
    case CameraState::Running:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "Show the code of the card to the camera.")};
    case CameraState::NoCamera:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "No camera found. Plug one in, use a hand scanner or "
                                                                "type the short number of the card.")};
    case CameraState::PulledOut:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "The camera %1 was pulled out. Plug it in again and "
                                                                "scanning goes on by itself.")};
    case CameraState::NotAllowed:
        return {"CameraState",
                QT_TRANSLATE_NOOP("CameraState", "This account may not use the camera %1. Whoever looks after the "
                                                 "computer adds it to the group “video”; then sign in anew. A hand "
                                                 "scanner works all the same.")};
    case CameraState::NotReached:
        return {"CameraState",
                QT_TRANSLATE_NOOP("CameraState", "The camera at %1 can't be reached. Is it on, and in the "
                                                 "same network? It is tried again by itself.")};
    case CameraState::Refused:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "The camera %1 gives no picture. Close other programs "
                                                                "that use it, or plug it in again.")};
    case CameraState::NoSuchFile:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "There is nothing at %1. Choose another file.")};
    case CameraState::NotAFilm:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "%1 is not a film that can be played here. Choose "
                                                                "another file.")};
    case CameraState::NotAPicture:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "%1 is not a picture, or it is damaged. Choose another "
                                                                "file.")};
    case CameraState::NoPictures:
        return {"CameraState", QT_TRANSLATE_NOOP("CameraState", "There are no pictures in %1. Choose another folder.")};
    }
    return {};
}

} // namespace

bool isTrouble(CameraState state)
{
    return state != CameraState::Off && state != CameraState::Looking && state != CameraState::Running;
}

base::Sentence sentence(const CameraStatus &status)
{
    return {text(status.state), {base::TextName{status.name}}};
}

} // namespace muhr::camera
