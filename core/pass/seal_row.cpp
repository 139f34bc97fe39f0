// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/seal_row.h"

#include <algorithm>

namespace muhr::pass {
namespace {

/// The radius of seals in so many columns and rows.
double radiusIn(QSizeF area, double columns, double rows, double gap)
{
    const double across = area.width() / (columns + (columns - 1) * gap);
    const double down = area.height() / (rows + (rows - 1) * gap);
    return std::min(across, down) / 2;
}

} // namespace

SealRow layOutSeals(std::size_t count, QSizeF area, base::Language language, double gap, double largest)
{
    SealRow row;
    if (count == 0)
        return row;
    std::size_t columns = count;
    std::size_t rows = 1;
    for (std::size_t tried = 1; tried <= count; ++tried) {
        const std::size_t across = (count + tried - 1) / tried;
        const double radius = std::min(largest, radiusIn(area, double(across), double(tried), gap));
        if (radius > row.radius) {
            row.radius = radius;
            columns = across;
            rows = tried;
        }
    }
    const double step = row.radius * 2 * (1 + gap);
    const double width = step * double(columns - 1);
    const double height = step * double(rows - 1);
    for (std::size_t i = 0; i < count; ++i) {
        const double forward = step * double(i % columns) - width / 2;
        row.centres.emplace_back(area.width() / 2 + (base::isRightToLeft(language) ? -forward : forward),
                                 area.height() / 2 + step * double(i / columns) - height / 2);
    }
    return row;
}

} // namespace muhr::pass
