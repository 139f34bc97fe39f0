// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/finding.h"

#include <QSet>
#include <QStringList>

namespace muhr::tests::architecture {

/// A line of the map from what must hold to what proves it.
struct EdgeCase
{
    int line = 0;
    /// Section and bullet `5.2.4`, or complaint `C16`.
    QString number;
    /// Empty while nothing proves it.
    QString file;
    QString function;
    /// The beginning of a row's name; empty for the function as a whole.
    QString row;

    bool isOpen() const { return file.isEmpty(); }
};

/// tests/core/loyalty/edge_cases.tsv: number, file, `function` or `function:row`, and what must hold.
struct EdgeCaseList
{
    QList<EdgeCase> cases;
    /// Every number that must stand there, in order.
    QStringList expected;
    /// As the line `# open: N` says.
    qsizetype open = 0;
    Findings findings;

    static EdgeCaseList parse(const QString &file, const QString &text);
};

} // namespace muhr::tests::architecture
