// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"

#include "core/scan/decode.h"
#include "core/scan/reduce.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muhr::scan {
namespace {

/// The quick ones, which every picture gets, and behind them the costly ones.
constexpr int quickTries = 2;
constexpr int allTries = 7;
/// Two a picture: three pictures, a tenth of a second, have seen them all.
constexpr int costlyTriesAPicture = 2;
/// At rest every third picture is read.
constexpr int stepAtRest = 3;

std::vector<SeenCode> decodeSmaller(const GrayImage &image, double factor)
{
    auto codes = decodePicture(image.frame());
    for (auto &code : codes)
        code.centre = code.centre * factor;
    return codes;
}

void addNew(std::vector<SeenCode> &codes, std::vector<SeenCode> more)
{
    for (auto &code : more)
        if (std::ranges::find(codes, code.text, &SeenCode::text) == codes.end())
            codes.push_back(std::move(code));
}

double fromMiddle(const GrayFrame &frame, const SeenCode &code)
{
    return std::hypot(code.centre.x - frame.width() / 2.0, code.centre.y - frame.height() / 2.0);
}

} // namespace

std::vector<SeenCode> QrReader::tryNumber(const GrayFrame &frame, int number)
{
    switch (number) {
    case 0:
        return decodeSmaller(m_half, 2);
    case 1:
        return m_straight.read(frame, m_half, Shades::Lean::Mean);
    case 2:
        return m_straight.read(frame, m_half, Shades::Lean::Light);
    case 3:
        invert(m_half, m_other);
        return decodeSmaller(m_other, 2);
    case 4:
        stretch(m_half, m_other);
        return decodeSmaller(m_other, 2);
    case 5:
        third(frame, m_other);
        return decodeSmaller(m_other, 3);
    default:
        return decodePicture(frame);
    }
}

std::vector<SeenCode> QrReader::findWhole(const GrayFrame &frame)
{
    // A code at the edge may hide one in the middle that is harder to read.
    const double aside = frame.width() / 5.0;
    std::vector<SeenCode> codes;
    for (int number = 0; number < allTries; ++number) {
        addNew(codes, tryNumber(frame, number));
        if (std::ranges::any_of(codes, [&](const SeenCode &code) { return fromMiddle(frame, code) < aside; }))
            break;
    }
    return codes;
}

bool QrReader::holdsOnlyWhatWasThere(const std::vector<SeenCode> &codes) const
{
    return std::ranges::all_of(codes, [this](const SeenCode &code) { return m_before.contains(code.text); });
}

std::vector<SeenCode> QrReader::findSpread(const GrayFrame &frame)
{
    m_unchanged = m_view.changes(m_half) ? 0 : m_unchanged + 1;
    if (isAtRest() && m_unchanged % stepAtRest != 0)
        return {};
    std::vector<SeenCode> codes;
    for (int number = 0; number < quickTries && codes.empty(); ++number)
        codes = tryNumber(frame, number);
    if (codes.empty()) {
        // What helped a moment ago comes first, so that a hard code does not flicker.
        if (m_helped)
            codes = tryNumber(frame, *m_helped);
        for (int i = 0; i < costlyTriesAPicture && codes.empty(); ++i) {
            m_turn = (m_turn + 1) % (allTries - quickTries);
            codes = tryNumber(frame, quickTries + m_turn);
            m_helped = codes.empty() ? std::nullopt : std::optional(quickTries + m_turn);
        }
    } else if (holdsOnlyWhatWasThere(codes)) {
        // A poster on the counter is read at once, every time; the phone beside it may need another try.
        m_turn = (m_turn + 1) % (allTries - 1);
        addNew(codes, tryNumber(frame, 1 + m_turn));
    }
    return codes;
}

QStringList QrReader::read(const GrayFrame &frame)
{
    // Too small to be made smaller: nothing but the picture itself is left to try.
    if (frame.width() < 3 || frame.height() < 3)
        return {};
    halve(frame, m_half);
    auto codes = m_effort == Effort::Spread ? findSpread(frame) : findWhole(frame);
    std::ranges::stable_sort(codes, {}, [&](const SeenCode &code) { return fromMiddle(frame, code); });
    m_before.clear();
    for (const auto &code : codes)
        m_before.append(code.text);
    return m_before;
}

} // namespace muhr::scan
