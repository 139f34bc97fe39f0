// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/tokens.h"

#include <QString>

namespace muhr::settings {

/// How the program is set up on this machine: nothing that must agree with the data.
struct Preferences
{
    base::Language language = base::Language::English;
    kit::Theme theme = kit::Theme::Light;
    /// What CameraSource::parse() takes; empty = the first there is.
    QString camera;
    /// What ScannerSource::parse() takes; empty = one that types like a keyboard.
    QString scanner;
    /// Shown as in a mirror, as whoever holds a phone before it expects; what is read is the same.
    bool mirrorsCamera = true;
    /// Customers see their card on the second screen, where there is one.
    bool customerDisplay = false;
    bool stampSound = true;
    bool rewardSound = true;
    bool notStoredSound = true;
    /// A scan stamps, where the rules want no more than a visit.
    bool stampsByItself = true;
    /// Empty: no backups are made.
    QString backupFolder;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace muhr::settings
