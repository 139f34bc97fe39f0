// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/kept_seeds.h"

#include <QStringList>

namespace muhr::tests::sim {

std::optional<std::vector<KeptSeed>> parseKeptSeeds(const QByteArray &text)
{
    std::vector<KeptSeed> seeds;
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        bool isNumber = false;
        const auto seed = line.section(QLatin1Char(' '), 0, 0).toULongLong(&isNumber);
        const auto kind = parseKind(line.section(QLatin1Char(' '), 1, 1));
        if (!isNumber || !kind || line.section(QLatin1Char(' '), 2).isEmpty())
            return std::nullopt;
        seeds.push_back({seed, *kind});
    }
    return seeds;
}

} // namespace muhr::tests::sim
