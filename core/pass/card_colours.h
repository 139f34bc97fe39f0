// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pass/card_contents.h"

#include <QColor>

namespace muhr::pass {

/// Colours of cards and sheets that are not the shop's own; the values are those of ui/kit/tokens.
namespace colours {

inline constexpr QColor gold = QColor(0xe0, 0xb2, 0x5a);
inline constexpr QColor onGold = QColor(0x14, 0x18, 0x1b);
inline constexpr QColor goldMark = QColor(0xb7, 0x81, 0x1f);
inline constexpr QColor goldTint = QColor(0xfb, 0xf1, 0xdc);
inline constexpr QColor paper = QColor(0xfa, 0xf8, 0xf4);
inline constexpr QColor line = QColor(0xe5, 0xe0, 0xd6);
inline constexpr QColor outline = QColor(0xcf, 0xc9, 0xbc);
inline constexpr QColor ink = QColor(0x1d, 0x23, 0x29);
inline constexpr QColor inkSoft = QColor(0x5a, 0x64, 0x6e);
inline constexpr QColor firuza = QColor(0x0e, 0x7c, 0x7b);

} // namespace colours

/// From 1 (the same) to 21. Source: WCAG 2.1, contrast ratio.
double contrast(const QColor &one, const QColor &other);
/// The shop's colour where it can be seen on paper: its ground, else its text, else ink.
QColor markColour(const CardDesign &design);
/// What can be read on it: white or ink.
QColor readableOn(const QColor &ground);
/// So much of `one`, the rest `other`.
QColor mixed(const QColor &one, const QColor &other, double share);

} // namespace muhr::pass
