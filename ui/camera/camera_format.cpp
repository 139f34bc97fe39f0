// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera/camera_format.h"

#include <array>
#include <cstdlib>

namespace muhr::camera {
namespace {

/// Least is best, compared from the first.
using Rank = std::array<int, 3>;

/// How far from 1280x720. Larger costs time, smaller costs range: a smaller one is worse by the same factor.
int sizeRank(QSize size)
{
    const int wanted = 1280 * 720;
    const int pixels = size.width() * size.height();
    return pixels >= wanted ? pixels / (wanted / 16) - 16 : 16 * wanted / pixels - 16;
}

int pixelRank(QVideoFrameFormat::PixelFormat pixels)
{
    // Only a few of the many formats are better than the rest, hence no switch.
    if (pixels == QVideoFrameFormat::Format_YUYV || pixels == QVideoFrameFormat::Format_NV12)
        return 0;
    return pixels == QVideoFrameFormat::Format_Jpeg ? 2 : 1;
}

} // namespace

std::optional<qsizetype> bestOffer(const QList<FormatOffer> &offers)
{
    std::optional<qsizetype> best;
    Rank bestRank{};
    for (qsizetype index = 0; index < offers.size(); ++index) {
        const auto &offer = offers[index];
        if (offer.size.isEmpty() || offer.pixels == QVideoFrameFormat::Format_Invalid)
            continue;
        const bool isFluent = offer.rate <= 0 || offer.rate >= 24;
        const Rank rank{isFluent ? 0 : 1, sizeRank(offer.size), pixelRank(offer.pixels)};
        if (!best || rank < bestRank) {
            best = index;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace muhr::camera
