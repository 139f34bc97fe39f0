// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/gray_frame.h"

#include <QStringList>

namespace muhr::scan {

/// Finds QR codes in pictures of a webcam. It tries what is cheap and reads most first and stops at the first find; see
/// reference figures in tests/bench.
/// Thread: one at a time; its rooms are used again from picture to picture.
class QrReader
{
public:
    /// Whole: every picture gets every try (single pictures, films). Spread: the costly tries take turns over
    /// successive pictures, so that a camera of 1080 lines keeps its pace.
    enum class Effort { Whole, Spread };

    explicit QrReader(Effort effort = Effort::Whole) : m_effort(effort) {}

    /// The texts of all codes found, empty when there is none.
    QStringList read(const GrayFrame &frame);

private:
    QStringList tryCostly(const GrayFrame &frame, int which);

    Effort m_effort;
    int m_turn = 0;
    GrayImage m_half;
    GrayImage m_other;
};

} // namespace muhr::scan
