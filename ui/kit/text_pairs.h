// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tokens.h"

#include <vector>

namespace muhr::kit {

/// A colour of text and what it stands on somewhere in the window.
struct TextPair
{
    const char *name = "";
    QColor text;
    QColor background;
};

/// Every pair the kit draws; a new one is entered here, and the test holds it to 4.5:1.
std::vector<TextPair> textPairs(const Tokens &t);

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, relative luminance.
double contrast(const QColor &a, const QColor &b);

} // namespace muhr::kit
