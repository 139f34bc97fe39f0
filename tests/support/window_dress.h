// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/appearance.h"

#include <QApplication>

namespace muhr::tests {

/// The one appearance of a test program, without motion; it stays until the end. Its language and theme are changed as
/// a person changes them.
inline shell::Appearance &appearance()
{
    static shell::Appearance *made = [] {
        kit::setMotionAllowed(false);
        return new shell::Appearance(*qApp, base::Language::English, kit::Theme::Light);
    }();
    return *made;
}

inline void dressInEnglish()
{
    appearance().setLanguage(base::Language::English);
    appearance().setTheme(kit::Theme::Light);
}

/// Whether `one` stands before `other` where text of the language begins.
inline bool standsBefore(const QWidget &one, const QWidget &other)
{
    const int x = one.mapToGlobal(one.rect().center()).x();
    const int y = other.mapToGlobal(other.rect().center()).x();
    return QApplication::layoutDirection() == Qt::RightToLeft ? x > y : x < y;
}

} // namespace muhr::tests
