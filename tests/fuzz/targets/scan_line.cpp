// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"
#include "ui/hand_scanner/code_lines.h"
#include "ui/hand_scanner/us_keys.h"

#include <algorithm>

namespace muhr::fuzz::targets {
namespace {

/// What a hand scanner sends over its wire, in whatever pieces.
void run(QByteArrayView bytes)
{
    const auto sent = bytes.toByteArray();
    hand_scanner::CodeLines whole;
    const auto codes = whole.add(sent);
    hand_scanner::CodeLines inPieces;
    QStringList found;
    for (qsizetype at = 0; at < sent.size(); at += 7)
        found += inPieces.add(sent.mid(at, 7));
    require(found == codes, "the pieces make no difference");
    for (const auto &code : codes) {
        require(!code.isEmpty() && code.size() <= hand_scanner::CodeLines::mostBytes, "a code has a length");
        const auto put = hand_scanner::typedOnUsKeyboard(code);
        const bool isAscii = std::ranges::all_of(put, [](QChar c) { return c.unicode() < 0x80; });
        require(put.size() == code.size() && (isAscii || put == code), "a layout is known wholly or not at all");
    }
}

} // namespace

const Target &scanLine()
{
    static const Target target{"scan_line", run};
    return target;
}

} // namespace muhr::fuzz::targets
