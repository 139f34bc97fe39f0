// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <QString>

namespace muhr::camera {

enum class CameraState {
    Off,
    /// Asking the system for its cameras, or opening one.
    Looking,
    Running,
    NoCamera,
    /// It ran and is gone; scanning goes on by itself when it is back.
    PulledOut,
    /// There is one, and this account may not use it.
    NotAllowed,
    /// One in the network does not answer, or gives no picture; it is tried again and again.
    NotReached,
    /// It is there and gives no picture.
    Refused,
    NoSuchFile,
    NotAFilm,
    NotAPicture,
    NoPictures,
};

/// How the camera path fares.
struct CameraStatus
{
    CameraState state = CameraState::Off;
    /// Of the camera or the file; empty where there is none.
    QString name;

    friend bool operator==(const CameraStatus &, const CameraStatus &) = default;
};

/// Nothing can be scanned until a person does something.
bool isTrouble(CameraState state);
/// For words::say: what happened and the way out.
base::Sentence sentence(const CameraStatus &status);

} // namespace muhr::camera
