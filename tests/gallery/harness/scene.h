// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace muhr::gallery {

/// One picture of the gallery: a screen in one state. `make` is called anew for every language and theme, after they
/// are in force; it may use sampleWords().
struct Scene
{
    const char *name = ""; ///< names the picture: "counter_stamped"
    std::function<std::unique_ptr<QWidget>()> make;
};

/// Every scene of the folder scenes/, a file each.
const std::vector<const Scene *> &allScenes();

} // namespace muhr::gallery
