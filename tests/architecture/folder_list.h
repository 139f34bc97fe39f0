// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/finding.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace muhr::tests::architecture {

/// A folder with a target of its own, as its CMakeLists.txt declares it.
struct Folder
{
    QString path;
    QString target;
    /// Targets of the house it may use.
    QStringList links;
    /// Libraries from outside.
    QStringList libraries;
};

/// All folders in the order of add_subdirectory, which is the order of storeys.
class FolderList
{
public:
    static FolderList read(const QString &root);

    const QList<Folder> &folders() const { return m_folders; }
    const Folder *byTarget(const QString &target) const;
    /// The folder a file belongs to: the nearest one above it that has a target.
    const Folder *of(const QString &file) const;
    /// -1 for a target that nobody declares.
    qsizetype storeyOf(const QString &target) const;
    /// What this folder may use directly or through others.
    QSet<QString> reachedFrom(const Folder &folder) const;

private:
    void readFolder(const QString &root, const QString &path);
    QList<Folder> m_folders;
};

} // namespace muhr::tests::architecture
