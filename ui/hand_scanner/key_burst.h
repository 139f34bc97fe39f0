// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QString>

#include <optional>

namespace muhr::hand_scanner {

/// A key as it was pressed.
struct Keystroke
{
    enum class Kind {
        /// Types `text`.
        Letter,
        Enter,
        /// Shift alone: part of typing a capital letter.
        Shift,
        /// Arrows, function keys, anything with Ctrl or Alt, a key that repeats.
        Other,
    };
    Kind kind = Kind::Other;
    QString text;
    /// The place of the key as usKey() takes it; 0 when unknown.
    int keyCode = 0;
    bool isShifted = false;
    base::Instant moment;
};

/// Tells a hand scanner that acts as a keyboard from a person who types: a scanner sends many keys at a speed no hand
/// has, then Enter. Keys are held back only while they could be the start of a scan.
class KeyBurst
{
public:
    /// Between two keys of a scan at most. Wired scanners need 1-10 ms, wireless ones up to 30.
    static constexpr std::chrono::milliseconds mostBetweenKeys{50};
    /// A scan has at least so many characters; a hurried hand never has so many at that speed.
    static constexpr int leastCharacters = 6;
    static constexpr int mostCharacters = 1024;

    struct Verdict
    {
        /// What was held back was typed by hand: let it go first, in its order.
        bool releaseHeld = false;
        enum class Key { PassOn, Hold, Swallow } key = Key::PassOn;
        /// The whole scan; then what was held back is to be thrown away.
        std::optional<QString> scanned;
    };

    Verdict press(const Keystroke &keystroke);
    /// Nothing came for a while: true when what was held back has to be let go.
    bool isOver(base::Instant now) const;
    /// After isOver() or a loss of focus.
    void forget();
    bool isHolding() const { return !m_typed.isEmpty(); }

private:
    Verdict release(Verdict::Key key);

    /// As the keyboard's layout had it, and by the places of the keys.
    QString m_typed;
    QString m_placed;
    bool m_isPlaced = true;
    base::Instant m_last;
};

} // namespace muhr::hand_scanner
