// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/straight_reader.h"

#include "core/scan/code_grid.h"
#include "core/scan/decode.h"
#include "core/scan/module_sheet.h"

#include <algorithm>

namespace muhr::scan {

std::vector<SeenCode> StraightReader::read(const GrayFrame &frame, const GrayImage &half, Shades::Lean lean)
{
    std::vector<SeenCode> codes;
    if (half.width() < Shades::block || half.height() < Shades::block)
        return codes;
    const auto small = half.frame();
    m_shades.measure(small, lean);
    for (const auto &grid : findCodeGrids(small, m_shades, findFinderPatterns(small, m_shades))) {
        auto large = grid;
        large.toPicture = grid.toPicture.scaled(2);
        const double middle = grid.size / 2.0;
        const auto sheet = moduleSheet(frame, large);
        for (const auto telling : {Telling::Middle, Telling::Ratio}) {
            drawClean(sheet, telling, m_clean);
            auto text = decodeClean(m_clean);
            if (!text)
                continue;
            if (std::ranges::find(codes, *text, &SeenCode::text) == codes.end())
                codes.push_back({*std::move(text), large.toPicture.map({middle, middle})});
            break;
        }
    }
    return codes;
}

} // namespace muhr::scan
