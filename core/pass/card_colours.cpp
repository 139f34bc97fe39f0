// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/card_colours.h"

#include <algorithm>
#include <cmath>

namespace muhr::pass {
namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF())) +
           0.0722 * linear(double(colour.blueF()));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor markColour(const CardDesign &design)
{
    for (const QColor &colour : {design.background, design.text})
        if (contrast(colour, colours::paper) >= 3)
            return colour;
    return colours::ink;
}

QColor readableOn(const QColor &ground)
{
    return contrast(ground, Qt::white) >= contrast(ground, colours::ink) ? QColor(Qt::white) : colours::ink;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

} // namespace muhr::pass
