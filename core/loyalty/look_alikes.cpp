// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/look_alikes.h"

namespace muhr::loyalty {
namespace {

// Lower case, although some pairs look alike in upper case only (В and B, Н and H): codes are printed in that.
constexpr QStringView looked = u"авезікмнорстухүһѕјԛԝoil";
constexpr QStringView folds = u"abe31kmh0pctyxyhsjqw011";
static_assert(looked.size() == folds.size());

} // namespace

QString lookAlikesFolded(const QString &folded)
{
    QString result = folded;
    for (QChar &c : result) {
        const auto at = looked.indexOf(c);
        if (at >= 0)
            c = folds[at];
    }
    return result;
}

} // namespace muhr::loyalty
