// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/key_burst.h"

#include "ui/hand_scanner/us_keys.h"

#include <algorithm>
#include <utility>

namespace muhr::hand_scanner {

KeyBurst::Verdict KeyBurst::release(Verdict::Key key)
{
    const bool isHeld = isHolding();
    forget();
    return {isHeld, key, std::nullopt};
}

void KeyBurst::forget()
{
    m_typed.clear();
    m_placed.clear();
    m_isPlaced = true;
}

bool KeyBurst::isOver(base::Instant now) const
{
    return isHolding() && now - m_last > mostBetweenKeys;
}

KeyBurst::Verdict KeyBurst::press(const Keystroke &keystroke)
{
    if (keystroke.kind == Keystroke::Kind::Shift)
        return {};
    if (keystroke.kind == Keystroke::Kind::Other)
        return release(Verdict::Key::PassOn);

    Verdict verdict;
    if (isOver(keystroke.moment))
        verdict = release(Verdict::Key::Hold);

    if (keystroke.kind == Keystroke::Kind::Enter) {
        if (m_typed.size() < leastCharacters) {
            const bool wasHeld = verdict.releaseHeld;
            verdict = release(Verdict::Key::PassOn);
            verdict.releaseHeld = verdict.releaseHeld || wasHeld;
            return verdict;
        }
        // ASCII is what the scanner meant, whatever the layout; else the places of the keys tell, else the letters.
        const bool isAscii = std::ranges::all_of(m_typed, [](QChar c) { return c.unicode() < 0x80; });
        verdict.scanned = !isAscii && m_isPlaced ? m_placed : typedOnUsKeyboard(m_typed);
        verdict.key = Verdict::Key::Swallow;
        forget();
        return verdict;
    }

    // A space is a button's key as well, and no code begins with one.
    if (!isHolding() && keystroke.text == QLatin1String(" "))
        return release(Verdict::Key::PassOn);
    if (m_typed.size() + keystroke.text.size() > mostCharacters)
        return release(Verdict::Key::PassOn);
    m_typed += keystroke.text;
    if (const auto us = usKey(keystroke.keyCode, keystroke.isShifted))
        m_placed += *us;
    else
        m_isPlaced = false;
    m_last = keystroke.moment;
    verdict.key = Verdict::Key::Hold;
    return verdict;
}

} // namespace muhr::hand_scanner
