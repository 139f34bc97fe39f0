// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/random.h"
#include "core/base/source_text.h"

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// One prize of a draw as the table needs it.
struct PrizeChance
{
    /// Hundredths of a percent: 10,000 is always.
    std::int64_t hundredths = 0;
    /// Its stock is finite.
    bool isLimited = false;
};

enum class PrizeTableError {
    NoPrizes,
    /// A chance below 0 or above 10,000, or of 0 for a prize that isn't the fallback: it could never be won.
    ChanceOutOfBounds,
    /// The chances don't sum to 10,000.
    NotOneHundredPercent,
    /// A prize has a finite stock and nothing stands in when it is used up.
    FallbackMissing,
    FallbackUnknown,
    /// The fallback could run out itself.
    FallbackLimited,
    /// Nothing can run out, so the fallback is never needed.
    FallbackUnused
};
base::Sentence sentenceOf(PrizeTableError error);

/// The prizes of a draw: chances that sum to 100 %, and what is given where the drawn one is used up.
class PrizeTable
{
public:
    static constexpr std::int64_t always = 10'000;

    /// `fallback` is an index into the prizes, often of "no prize" or "try again".
    static base::Expected<PrizeTable, PrizeTableError> make(std::vector<PrizeChance> prizes,
                                                            std::optional<std::size_t> fallback = {});

    const std::vector<PrizeChance> &prizes() const { return m_prizes; }
    const std::optional<std::size_t> &fallback() const { return m_fallback; }
    /// The prize on which a number from 0 to 9,999 falls: the prizes lie side by side in their order.
    std::size_t prizeAt(std::int64_t number) const;

private:
    PrizeTable(std::vector<PrizeChance> prizes, std::optional<std::size_t> fallback)
        : m_prizes(std::move(prizes)), m_fallback(fallback)
    {
    }
    std::vector<PrizeChance> m_prizes;
    std::optional<std::size_t> m_fallback;
};

/// Thirty-two random bytes, drawn for one draw and recorded with it.
class DrawSeed
{
public:
    static DrawSeed draw(base::Random &random);
    static std::optional<DrawSeed> fromBytes(QByteArrayView bytes);

    QByteArray bytes() const { return {reinterpret_cast<const char *>(m_bytes.data()), 32}; }

    friend bool operator==(const DrawSeed &, const DrawSeed &) = default;

private:
    DrawSeed() = default;
    std::array<std::uint8_t, 32> m_bytes{};
};

/// What a draw brought; recorded as it is.
struct PrizeDraw
{
    std::size_t drawn = 0;
    /// The fallback where the drawn prize was used up, else the drawn one.
    std::size_t given = 0;

    bool isPassedOn() const { return given != drawn; }
    friend bool operator==(const PrizeDraw &, const PrizeDraw &) = default;
};

/// From 0 to 9,999, each equally likely: the first two bytes of SHA-256("muhr/draw/1" ‖ seed ‖ salt ‖ counter, 4 bytes)
/// as a number, the higher byte first, modulo 10,000; the counter begins at 0 and goes on while the number is 60,000 or
/// more. Anybody can recompute it with a hash tool. The salt ties the draw to where it happened (its event, its rule),
/// so that a seed cannot be used again.
std::int64_t drawNumber(const DrawSeed &seed, QByteArrayView salt);

/// `left`: how many of each prize may still be given here, one number a prize; of unlimited ones it doesn't matter.
/// A limited prize with none left (0 or below) is passed on to the fallback, which never runs out.
PrizeDraw drawPrize(const PrizeTable &table, const DrawSeed &seed, QByteArrayView salt,
                    const std::vector<std::int64_t> &left);

/// Whether the recorded draw is what seed and salt bring; what was left then is not asked.
bool checkDraw(const PrizeTable &table, const DrawSeed &seed, QByteArrayView salt, const PrizeDraw &recorded);

} // namespace muhr::loyalty
