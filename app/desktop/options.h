// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/language.h"
#include "ui/camera/camera_source.h"
#include "ui/kit/tokens.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace muhr::desktop {

/// What the command line says. Source: interfaces of `muhr`.
struct Options
{
    /// Nothing: the usual place.
    std::optional<QString> store;
    std::optional<camera::CameraSource> camera;
    std::optional<base::Language> language;
    std::optional<kit::Theme> theme;
    /// Of shell::screenList().
    QString screen;
    QString capture;
    std::optional<std::chrono::seconds> quitAfter;
    /// Begin as a kiosk.
    bool isKiosk = false;
    /// Print the id of each stored event after its commit.
    bool acknowledges = false;
};

/// Arguments with the program's name first. The error is a line for whoever typed it; asking for help or the version
/// ends the program.
base::Expected<Options, QString> parseOptions(const QStringList &arguments);

} // namespace muhr::desktop
