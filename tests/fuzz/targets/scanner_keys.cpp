// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"
#include "ui/hand_scanner/event_keys.h"

#include <algorithm>

namespace muhr::fuzz::targets {
namespace {

/// What the kernel says of the keys of a device, in whatever pieces.
void run(QByteArrayView bytes)
{
    const auto sent = bytes.toByteArray();
    hand_scanner::EventKeys whole;
    const auto read = whole.add(sent);
    hand_scanner::EventKeys inPieces;
    QStringList found;
    bool isKeyboard = false;
    for (qsizetype at = 0; at < sent.size(); at += 13) {
        const auto piece = inPieces.add(sent.mid(at, 13));
        found += piece.codes;
        isKeyboard = isKeyboard || piece.isKeyboard;
    }
    require(found == read.codes && isKeyboard == read.isKeyboard, "the pieces make no difference");
    for (const auto &code : read.codes) {
        require(!code.isEmpty() && code.size() <= hand_scanner::EventKeys::mostCharacters, "a code has a length");
        require(std::ranges::all_of(code, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; }),
                "a scanner types what can be seen");
    }
}

} // namespace

const Target &scannerKeys()
{
    static const Target target{"scanner_keys", run};
    return target;
}

} // namespace muhr::fuzz::targets
