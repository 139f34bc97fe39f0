// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

namespace muhr::fuzz {
namespace {

constexpr qsizetype kLongest = 4096;

qsizetype below(base::Random &random, qsizetype bound)
{
    return bound > 0 ? static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bound))) : 0;
}

/// What parsers stumble over: signs, other scripts' digits, direction marks, halves of characters.
const QList<QByteArray> &oddPieces()
{
    static const QList<QByteArray> pieces = {
        QByteArray(1, 0),
        "\n",
        "-",
        "+",
        ".",
        ",",
        "$",
        "\"",
        "{}",
        "e9",
        "0x",
        "99999999",
        "\u066b",
        "\u06f3",
        "\u2066",
        "\xff",
        "\xc3",
        "\xf0\x9f\x92",
        "\xcc",
        "\u0130",
        "\u200c",
        "\u00a0",
        "2147483648",
        "-1",
        "null",
        "\U0001e953",
        "\ufdfa",
    };
    return pieces;
}

void change(QByteArray &bytes, const QList<QByteArray> &corpus, base::Random &random)
{
    const qsizetype at = below(random, bytes.size());
    switch (random.below(7)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
        break;
    case 1:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(random.below(256));
        break;
    case 2:
        bytes.insert(at, static_cast<char>(random.below(256)));
        break;
    case 3:
        bytes.remove(at, 1 + below(random, 8));
        break;
    case 4:
        bytes.insert(at, bytes.sliced(at, below(random, bytes.size() - at + 1)));
        break;
    case 5:
        bytes.insert(at, oddPieces()[below(random, oddPieces().size())]);
        break;
    default: {
        const QByteArray &other = corpus[below(random, corpus.size())];
        bytes = bytes.first(at) + other.sliced(below(random, other.size()));
    }
    }
}

} // namespace

QByteArray mutated(const QList<QByteArray> &corpus, base::Random &random)
{
    QByteArray bytes = corpus[below(random, corpus.size())];
    for (std::uint32_t changes = 1 + random.below(4); changes > 0; --changes)
        change(bytes, corpus, random);
    bytes.truncate(kLongest);
    return bytes;
}

} // namespace muhr::fuzz
