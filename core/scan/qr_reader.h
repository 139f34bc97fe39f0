// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/still_view.h"
#include "core/scan/straight_reader.h"

#include <QStringList>

#include <optional>

namespace muhr::scan {

/// Finds QR codes in pictures of a webcam. It tries what is cheap and reads most first and stops at the first find;
/// tests/bench counts what it reads beside others.
/// Thread: one at a time; its rooms are used again from picture to picture.
class QrReader
{
public:
    /// Whole: every picture gets every try until a code is found that does not lie aside. Spread, for the stream of a
    /// camera: the costly tries take turns over successive pictures, three of which are all of them; where nothing was
    /// in view for a while and nothing moves, most pictures are only looked at for a change; and a code that stays in
    /// view does not hide one that is harder to read.
    enum class Effort { Whole, Spread };

    explicit QrReader(Effort effort = Effort::Whole) : m_effort(effort) {}

    /// The texts of all codes found, the one nearest to the middle of the picture first; empty when there is none.
    QStringList read(const GrayFrame &frame);
    /// Of Spread: nothing is in view and nothing moves, so it has slowed down.
    bool isAtRest() const { return m_unchanged >= picturesUntilRest && m_before.isEmpty(); }

private:
    static constexpr int picturesUntilRest = 30;

    std::vector<SeenCode> findWhole(const GrayFrame &frame);
    std::vector<SeenCode> findSpread(const GrayFrame &frame);
    std::vector<SeenCode> tryNumber(const GrayFrame &frame, int number);
    bool holdsOnlyWhatWasThere(const std::vector<SeenCode> &codes) const;

    Effort m_effort;
    int m_turn = 0;
    /// The costly try that read the picture before.
    std::optional<int> m_helped;
    GrayImage m_half;
    GrayImage m_other;
    StraightReader m_straight;
    StillView m_view;
    /// Pictures since the last one in which something had moved.
    int m_unchanged = 0;
    /// What the picture before showed.
    QStringList m_before;
};

} // namespace muhr::scan
