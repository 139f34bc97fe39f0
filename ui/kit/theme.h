// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/kit/tokens.h"

#include <QFont>
#include <QString>

class QApplication;

namespace muhr::kit {

/// The sizes of type there are.
enum class Type {
    Small,   ///< 11, key caps and axes
    Body,    ///< 13
    Bold,    ///< 13 bold
    Reading, ///< 15
    Strong,  ///< 15 bold
    Section, ///< 20 bold
    Page,    ///< 28 bold
    Figure,  ///< 48 bold
};

/// Dresses the application: style, palette, fonts, style sheet, default locale and direction of layout. May be called
/// again at any time; open windows follow. Install the language's translators before.
void applyTheme(QApplication &application, Theme theme, base::Language language);

Theme currentTheme();
base::Language currentLanguage();

/// The tokens of the theme in force.
const Tokens &tokens();

/// The fonts of a language: Noto Sans with Noto Sans Arabic, the other way round where text runs from right to left.
QFont fontOf(Type type, base::Language language);

/// The same in the language in force.
QFont font(Type type);

/// A number in the digits of the language in force, without grouping.
QString digits(int number);

/// What a seal or a toast may take for a movement: `ms`, or 0 where the desktop asks for no motion.
int motionMs(int ms);

/// Off for tests and pictures, where nothing may still be on its way.
void setMotionAllowed(bool allowed);

} // namespace muhr::kit
