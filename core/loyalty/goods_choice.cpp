// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/goods_choice.h"

namespace muhr::loyalty {

ChosenGoods chosenGoods(const GoodsChoice &choice, std::int64_t purchaseMinor, const std::vector<Line> &lines)
{
    ChosenGoods chosen;
    chosen.areLinesKnown = !lines.empty() && linesTotalMinor(lines) == purchaseMinor;
    if (!chosen.areLinesKnown) {
        chosen.listMinor = choice.isAll() ? purchaseMinor : 0;
        return chosen;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line &line = lines[i];
        if (!choice.has(line.sku))
            continue;
        if (!choice.isAll())
            chosen.lines.push_back(i);
        chosen.listMinor += line.quantity * line.priceMinor;
        chosen.pieces += line.priceMinor > 0 ? line.quantity : 0;
    }
    return chosen;
}

} // namespace muhr::loyalty
