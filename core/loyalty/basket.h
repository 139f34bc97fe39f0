// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/price.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// What is left to pay of a purchase while offers come off it: of each line, or of the whole where no lines say it.
class Basket
{
public:
    Basket(const Price &list, const std::vector<Line> &lines);

    std::int64_t leftMinor() const;
    std::vector<std::int64_t> left() const;
    /// Takes the offer off what is left. Answers what came off each part.
    std::vector<std::int64_t> take(const DiscountOffer &offer);

private:
    struct Part
    {
        std::int64_t leftMinor = 0;
        /// Of one piece, before anything came off.
        std::int64_t pieceMinor = 0;
        /// Pieces that no offer for the cheapest took yet, and what is left of them.
        std::int64_t freshPieces = 0;
        std::int64_t freshMinor = 0;

        void take(std::int64_t shareMinor);
    };
    /// So many pieces of a part.
    struct Pick
    {
        std::size_t part = 0;
        std::int64_t pieces = 0;
        std::int64_t worthMinor = 0;
    };
    bool isFor(const DiscountOffer &offer, std::size_t part) const;
    std::vector<std::int64_t> takeCheapest(const DiscountOffer &offer);
    std::vector<Pick> cheapest(const DiscountOffer &offer) const;

    bool m_hasLines = false;
    std::vector<Part> m_parts;
};

} // namespace muhr::loyalty
