// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tokens.h"

namespace muhr::kit {
namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

Tokens light()
{
    Tokens t;
    t.paper = rgb(0xfaf8f4);
    t.surface = rgb(0xffffff);
    t.line = rgb(0xe5e0d6);
    t.outline = rgb(0xd3ccbf);
    t.ink = rgb(0x1d2329);
    t.inkSoft = rgb(0x5a646e);
    t.firuza = rgb(0x0e7c7b);
    t.firuzaTint = rgb(0xe1f2f0);
    t.firuzaInk = rgb(0x0b6e6d);
    t.onFiruza = rgb(0xffffff);
    t.zar = rgb(0xb7811f);
    t.zarTint = rgb(0xfbf1dc);
    t.zarInk = rgb(0x7a5200);
    t.onZar = rgb(0x1d2329);
    t.good = rgb(0x2b7a4b);
    t.goodTint = rgb(0xe6f4eb);
    t.care = rgb(0x935300);
    t.careTint = rgb(0xfdf0df);
    t.stop = rgb(0xb3261e);
    t.stopTint = rgb(0xfceceb);
    t.onStop = rgb(0xffffff);
    t.shadow = QColor(29, 35, 41, 46);
    return t;
}

Tokens dark()
{
    Tokens t;
    t.paper = rgb(0x14181b);
    t.surface = rgb(0x1c2226);
    t.line = rgb(0x2e363c);
    t.outline = rgb(0x434d55);
    t.ink = rgb(0xeceff1);
    t.inkSoft = rgb(0x9aa7b0);
    t.firuza = rgb(0x45bdb4);
    t.firuzaTint = rgb(0x12302f);
    t.firuzaInk = rgb(0x45bdb4);
    t.onFiruza = rgb(0x14181b);
    t.zar = rgb(0xe0b25a);
    t.zarTint = rgb(0x33290f);
    t.zarInk = rgb(0xe0b25a);
    t.onZar = rgb(0x14181b);
    t.good = rgb(0x6cc48f);
    t.goodTint = rgb(0x16301f);
    t.care = rgb(0xe6a554);
    t.careTint = rgb(0x35260f);
    t.stop = rgb(0xf2877e);
    t.stopTint = rgb(0x3a1c1a);
    t.onStop = rgb(0x14181b);
    t.shadow = QColor(0, 0, 0, 120);
    return t;
}

Tokens withLens(Tokens t)
{
    t.lensCentre = rgb(0x495057);
    t.lensEdge = rgb(0x23282d);
    t.lensLight = rgb(0x45bdb4);
    t.pill = rgb(0x15191c);
    t.onPill = rgb(0xffffff);
    t.sealLine = rgb(0xffffff);
    t.module = rgb(0x000000);
    t.quiet = rgb(0xffffff);
    return t;
}

} // namespace

const Tokens &tokens(Theme theme)
{
    static const Tokens day = withLens(light());
    static const Tokens night = withLens(dark());
    return theme == Theme::Light ? day : night;
}

Theme otherTheme(Theme theme)
{
    return theme == Theme::Light ? Theme::Dark : Theme::Light;
}

QColor mixed(const QColor &top, const QColor &below, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(top.red(), below.red()), part(top.green(), below.green()), part(top.blue(), below.blue()));
}

} // namespace muhr::kit
