// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace muhr::tests::architecture {

SourceTree SourceTree::read(const QString &root)
{
    SourceTree tree;
    tree.m_root = root;
    const QDir top(root);
    for (const QString &folder :
         {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
        QDirIterator found(top.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = top.relativeFilePath(found.next());
            if (!path.startsWith(QLatin1String("tests/architecture/fixtures/")))
                tree.m_files.insert(path, SourceFile::parse(path, textOf(root, path)));
        }
    }
    return tree;
}

QSet<QString> SourceTree::reachedFrom(const QString &path) const
{
    QSet<QString> reached;
    QStringList open{path};
    while (!open.isEmpty()) {
        const auto file = m_files.constFind(open.takeLast());
        if (file == m_files.constEnd())
            continue;
        for (const Include &include : file->includes) {
            if (!reached.contains(include.name)) {
                reached.insert(include.name);
                open.append(include.name);
            }
        }
    }
    return reached;
}

QString textOf(const QString &root, const QString &path)
{
    QFile file(QDir(root).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace muhr::tests::architecture
