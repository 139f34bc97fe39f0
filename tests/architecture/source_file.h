// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace muhr::tests::architecture {

struct Include
{
    int line = 0;
    QString name;
    bool isQuoted = false;
};

/// A C++ file as the checks see it.
struct SourceFile
{
    /// From the root: `core/base/id.h`.
    QString path;
    QString text;
    /// Without comments; line ends stay where they were.
    QString withStrings;
    /// Without comments and without the insides of string literals.
    QString code;
    QList<Include> includes;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    int lineOf(qsizetype position) const;
    static SourceFile parse(const QString &path, const QString &text);
};

} // namespace muhr::tests::architecture
