// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace muhr::kit {

enum class Theme { Light, Dark };

/// Every colour and size of the window; nothing else names one. Sizes in device-independent pixels.
struct Tokens
{
    QColor paper;   ///< the window
    QColor surface; ///< cards on it
    QColor line;    ///< hairlines
    QColor outline; ///< edges of what can be pressed, seals to come
    QColor ink;
    QColor inkSoft;
    QColor firuza; ///< stamp ink and the one primary action a page
    QColor firuzaTint;
    QColor firuzaInk; ///< firuza as text, on its tint, on paper or on a surface
    QColor onFiruza;
    QColor zar; ///< gold, for marks and fills only: a reward is ready
    QColor zarTint;
    QColor zarInk; ///< gold as text
    QColor onZar;
    QColor good;
    QColor goodTint;
    QColor care;
    QColor careTint;
    QColor stop;
    QColor stopTint;
    QColor onStop;
    QColor lensCentre; ///< behind the camera picture, the same in every theme
    QColor lensEdge;
    QColor lensLight; ///< the frame around a code that was seen
    QColor pill;      ///< words on the camera picture
    QColor onPill;
    QColor sealLine; ///< the fine inner outline of a seal
    QColor shadow;
    QColor module; ///< QR codes: always dark on white, or phones don't read them
    QColor quiet;  ///< around a QR code

    static constexpr int grid = 8;
    static constexpr int corner = 10;
    static constexpr int control = 36;      ///< height of a control
    static constexpr int controlLarge = 56; ///< at counter and kiosk
    static constexpr int hit = 44;          ///< least target at counter and kiosk
    static constexpr int icon = 20;
    static constexpr int rail = 196;           ///< navigation rail with words
    static constexpr int railCollapsed = 64;   ///< and without
    static constexpr int collapseBelow = 1100; ///< width of the window
    static constexpr int pressMs = 160;

    static constexpr int small = 11;
    static constexpr int body = 13;
    static constexpr int strong = 15;
    static constexpr int section = 20;
    static constexpr int page = 28;
    static constexpr int figure = 48;
};

const Tokens &tokens(Theme theme);

/// The theme a toast is drawn in, so that it stands out.
Theme otherTheme(Theme theme);

/// `share` of `top` over `below`, opaque.
QColor mixed(const QColor &top, const QColor &below, double share);

} // namespace muhr::kit
