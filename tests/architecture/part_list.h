// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/finding.h"

namespace muhr::tests::architecture {

/// An id that stands in databases or answers: `event 6 act`, `rule stamps`, `error too_soon`.
struct Part
{
    int line = 0;
    QString kind;
    /// Empty for what is stored under its name.
    QString number;
    QString name;

    QString text() const;
};

/// tests/data/part_ids.txt
struct PartList
{
    QList<Part> parts;
    Findings findings;

    static PartList parse(const QString &file, const QString &text);
    bool knows(const Part &part) const;
};

} // namespace muhr::tests::architecture
