// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// The goods that a rule is for.
struct GoodsChoice
{
    /// Empty: all.
    QStringList only;
    QStringList without;

    bool isAll() const { return only.isEmpty() && without.isEmpty(); }
    bool has(const QString &sku) const { return (only.isEmpty() || only.contains(sku)) && !without.contains(sku); }
    friend bool operator==(const GoodsChoice &, const GoodsChoice &) = default;
};

/// What a purchase has of them, before anything comes off.
struct ChosenGoods
{
    /// Indices of its lines; empty where all of it is chosen.
    std::vector<std::size_t> lines;
    std::int64_t listMinor = 0;
    /// Free ones are not counted.
    std::int64_t pieces = 0;
    /// The lines add up to the purchase: only then it is known what certain goods cost.
    bool areLinesKnown = false;
};

ChosenGoods chosenGoods(const GoodsChoice &choice, std::int64_t purchaseMinor, const std::vector<Line> &lines);

} // namespace muhr::loyalty
