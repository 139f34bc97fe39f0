// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace muhr::camera {

/// A camera as the system has it, whether or not this account may use it.
struct CameraDoor
{
    QString name;
    bool mayOpen = false;
};

/// Of this machine. Where cameras have no files of their own (anything but Linux) there are none to be told.
std::vector<CameraDoor> cameraDoors();
/// The name of a camera that is there, when this account may use none at all.
std::optional<QString> lockedDoor(const std::vector<CameraDoor> &doors);

} // namespace muhr::camera
