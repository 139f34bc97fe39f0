// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_file.h"

#include <QMap>
#include <QSet>

namespace muhr::tests::architecture {

/// The C++ files under core, ui, app and tests. Fixtures, which break the rules on purpose, are left out.
class SourceTree
{
public:
    static SourceTree read(const QString &root);

    const QString &root() const { return m_root; }
    const QMap<QString, SourceFile> &files() const { return m_files; }
    /// The names of every header that this one pulls in through files of ours, itself not counted.
    QSet<QString> reachedFrom(const QString &path) const;

private:
    QString m_root;
    QMap<QString, SourceFile> m_files;
};

/// A file below a root as text, empty where there is none.
QString textOf(const QString &root, const QString &path);

} // namespace muhr::tests::architecture
