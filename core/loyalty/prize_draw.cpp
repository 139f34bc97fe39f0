// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/prize_draw.h"

#include "core/base/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <numeric>

namespace muhr::loyalty {
namespace {

/// The last multiple of 10,000 that two bytes hold: from here on small numbers would come more often.
constexpr std::int64_t drawnAgain = 60'000;

} // namespace

base::Sentence sentenceOf(PrizeTableError error)
{
    switch (error) {
    case PrizeTableError::NoPrizes:
        return {{"Draw", QT_TRANSLATE_NOOP("Draw", "A draw needs at least one prize.")}, {}};
    case PrizeTableError::ChanceOutOfBounds:
        return {{"Draw", QT_TRANSLATE_NOOP("Draw", "The chance of a prize is more than 0 % and at most 100 %.")}, {}};
    case PrizeTableError::NotOneHundredPercent:
        return {{"Draw", QT_TRANSLATE_NOOP("Draw", "The chances of all prizes together must be exactly 100 %.")}, {}};
    case PrizeTableError::FallbackMissing:
        return {{"Draw", QT_TRANSLATE_NOOP("Draw", "Say what is given when a prize has run out.")}, {}};
    case PrizeTableError::FallbackUnknown:
        return {{"Draw", QT_TRANSLATE_NOOP("Draw", "What is given instead must be one of the prizes.")}, {}};
    case PrizeTableError::FallbackLimited:
        return {{"Draw", QT_TRANSLATE_NOOP("Draw", "What is given instead must never run out itself.")}, {}};
    case PrizeTableError::FallbackUnused:
        break;
    }
    return {{"Draw", QT_TRANSLATE_NOOP("Draw", "No prize can run out, so nothing can be given instead.")}, {}};
}

base::Expected<PrizeTable, PrizeTableError> PrizeTable::make(std::vector<PrizeChance> prizes,
                                                             std::optional<std::size_t> fallback)
{
    if (prizes.empty())
        return base::Unexpected{PrizeTableError::NoPrizes};
    const bool isAnyLimited =
        std::any_of(prizes.begin(), prizes.end(), [](const PrizeChance &prize) { return prize.isLimited; });
    if (isAnyLimited && !fallback)
        return base::Unexpected{PrizeTableError::FallbackMissing};
    if (fallback && *fallback >= prizes.size())
        return base::Unexpected{PrizeTableError::FallbackUnknown};
    if (fallback && prizes[*fallback].isLimited)
        return base::Unexpected{PrizeTableError::FallbackLimited};
    if (fallback && !isAnyLimited)
        return base::Unexpected{PrizeTableError::FallbackUnused};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < prizes.size(); ++i) {
        const std::int64_t lowest = fallback == i ? 0 : 1;
        if (prizes[i].hundredths < lowest || prizes[i].hundredths > always)
            return base::Unexpected{PrizeTableError::ChanceOutOfBounds};
        sum += prizes[i].hundredths;
    }
    if (sum != always)
        return base::Unexpected{PrizeTableError::NotOneHundredPercent};
    return PrizeTable(std::move(prizes), fallback);
}

std::size_t PrizeTable::prizeAt(std::int64_t number) const
{
    std::size_t index = 0;
    for (std::int64_t end = m_prizes[0].hundredths; number >= end; end += m_prizes[index].hundredths)
        ++index;
    return index;
}

DrawSeed DrawSeed::draw(base::Random &random)
{
    DrawSeed seed;
    random.fill(seed.m_bytes);
    return seed;
}

std::optional<DrawSeed> DrawSeed::fromBytes(QByteArrayView bytes)
{
    DrawSeed seed;
    if (bytes.size() != static_cast<qsizetype>(seed.m_bytes.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), seed.m_bytes.begin());
    return seed;
}

std::int64_t drawNumber(const DrawSeed &seed, QByteArrayView salt)
{
    const QByteArray start = QByteArrayLiteral("muhr/draw/1") + seed.bytes() + salt.toByteArray();
    for (std::uint32_t counter = 0;; ++counter) {
        char end[4];
        qToBigEndian(counter, end);
        const auto hash = base::Sha256::of(start + QByteArray(end, 4));
        const std::int64_t number = hash.raw()[0] * 256 + hash.raw()[1];
        if (number < drawnAgain)
            return number % PrizeTable::always;
    }
}

PrizeDraw drawPrize(const PrizeTable &table, const DrawSeed &seed, QByteArrayView salt,
                    const std::vector<std::int64_t> &left)
{
    const std::size_t drawn = table.prizeAt(drawNumber(seed, salt));
    const bool isUsedUp = table.prizes()[drawn].isLimited && left[drawn] <= 0;
    return {drawn, isUsedUp ? *table.fallback() : drawn};
}

bool checkDraw(const PrizeTable &table, const DrawSeed &seed, QByteArrayView salt, const PrizeDraw &recorded)
{
    const std::size_t drawn = table.prizeAt(drawNumber(seed, salt));
    if (recorded.drawn != drawn)
        return false;
    return recorded.given == drawn || (table.prizes()[drawn].isLimited && recorded.given == *table.fallback());
}

} // namespace muhr::loyalty
