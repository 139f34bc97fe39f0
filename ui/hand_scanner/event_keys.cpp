// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/event_keys.h"

#include "ui/hand_scanner/us_keys.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace muhr::hand_scanner {
namespace {

constexpr std::uint16_t synchronise = 0x00; // EV_SYN
constexpr std::uint16_t dropped = 3;        // SYN_DROPPED
constexpr std::uint16_t keys = 0x01;        // EV_KEY
constexpr std::int32_t repeated = 2;

constexpr int enter = 28;
constexpr int keypadEnter = 96;
constexpr int leftShift = 42;
constexpr int rightShift = 54;
/// Escape, Backspace, arrows, Delete, the two with a logo.
constexpr std::array ofHands = {1, 14, 103, 105, 106, 108, 111, 125, 126};

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    Number number;
    std::memcpy(&number, bytes.constData() + at, sizeof number);
    return number;
}

} // namespace

EventKeys::Read EventKeys::add(const QByteArray &bytes)
{
    Read read;
    m_rest += bytes;
    qsizetype at = 0;
    for (; m_rest.size() - at >= recordSize; at += recordSize) {
        const qsizetype after = at + recordSize - 8;
        const auto type = numberAt<std::uint16_t>(m_rest, after);
        const auto code = numberAt<std::uint16_t>(m_rest, after + 2);
        const auto value = numberAt<std::int32_t>(m_rest, after + 4);
        // The kernel had no room for more: what is left would be another code.
        if (type == synchronise && code == dropped)
            m_isBroken = true;
        else if (type == keys && value != repeated)
            key(code, value, read);
    }
    m_rest.remove(0, at);
    return read;
}

void EventKeys::key(int code, int value, Read &read)
{
    const bool isDown = value == 1;
    if (code == leftShift || code == rightShift) {
        (code == leftShift ? m_isLeftShifted : m_isRightShifted) = isDown;
        return;
    }
    if (!isDown)
        return;
    if (code == enter || code == keypadEnter) {
        const QString text = std::exchange(m_text, {}).trimmed();
        // What a hand typed is no card.
        if (!std::exchange(m_isBroken, false) && !m_isOfHands && !text.isEmpty())
            read.codes.append(text);
    } else if (std::ranges::find(ofHands, code) != ofHands.end()) {
        read.isKeyboard = m_isOfHands = true;
    } else if (const auto letter = usKey(code, m_isLeftShifted || m_isRightShifted)) {
        m_isBroken = m_isBroken || m_text.size() >= mostCharacters;
        if (!m_isBroken)
            m_text += *letter;
    }
}

} // namespace muhr::hand_scanner
