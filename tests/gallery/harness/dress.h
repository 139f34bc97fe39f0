// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/tokens.h"

#include <QImage>
#include <QSize>

#include <array>
#include <memory>

class QWidget;

namespace muhr::gallery {

struct Scene;

/// The sizes every screen is looked at in.
inline constexpr std::array<QSize, 2> sizes = {QSize(1280, 800), QSize(1024, 768)};

/// Puts language and theme in force, without motion.
void dress(base::Language language, kit::Theme theme);

/// The scene as a shown window of that size, all of it laid out.
std::unique_ptr<QWidget> stage(const Scene &scene, QSize size);

} // namespace muhr::gallery
