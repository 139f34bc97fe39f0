// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_pairs.h"

#include <algorithm>
#include <cmath>

namespace muhr::kit {
namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

std::vector<TextPair> textPairs(const Tokens &t)
{
    return {
        {"ink on paper", t.ink, t.paper},
        {"ink on surface", t.ink, t.surface},
        {"ink on firuza tint", t.ink, t.firuzaTint},
        {"ink on gold tint", t.ink, t.zarTint},
        {"ink on good tint", t.ink, t.goodTint},
        {"ink on care tint", t.ink, t.careTint},
        {"ink on stop tint", t.ink, t.stopTint},
        {"soft ink on paper", t.inkSoft, t.paper},
        {"soft ink on surface", t.inkSoft, t.surface},
        {"soft ink on firuza tint", t.inkSoft, t.firuzaTint},
        {"soft ink on gold tint", t.inkSoft, t.zarTint},
        {"soft ink on care tint", t.inkSoft, t.careTint},
        {"soft ink on stop tint", t.inkSoft, t.stopTint},
        {"firuza ink on paper", t.firuzaInk, t.paper},
        {"firuza ink on surface", t.firuzaInk, t.surface},
        {"firuza ink on its tint", t.firuzaInk, t.firuzaTint},
        {"words on firuza", t.onFiruza, t.firuza},
        {"gold ink on paper", t.zarInk, t.paper},
        {"gold ink on surface", t.zarInk, t.surface},
        {"gold ink on its tint", t.zarInk, t.zarTint},
        {"words on gold", t.onZar, t.zar},
        {"good on paper", t.good, t.paper},
        {"good on surface", t.good, t.surface},
        {"good on its tint", t.good, t.goodTint},
        {"care on paper", t.care, t.paper},
        {"care on surface", t.care, t.surface},
        {"care on its tint", t.care, t.careTint},
        {"stop on paper", t.stop, t.paper},
        {"stop on surface", t.stop, t.surface},
        {"stop on its tint", t.stop, t.stopTint},
        {"words on stop", t.onStop, t.stop},
        {"words on the camera picture", t.onPill, t.pill},
        {"words where no camera picture is", t.onPill, t.lensCentre},
    };
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace muhr::kit
