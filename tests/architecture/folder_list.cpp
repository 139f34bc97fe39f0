// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/folder_list.h"

#include "tests/architecture/source_tree.h"

#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

struct Command
{
    QString name;
    QStringList arguments;

    /// What follows a keyword up to the next one.
    QStringList after(const QString &keyword) const
    {
        static const QSet<QString> keywords{
            QStringLiteral("LINKS"),      QStringLiteral("USES"),    QStringLiteral("SHOWS"),
            QStringLiteral("MOC"),        QStringLiteral("PCH"),     QStringLiteral("GUI"),
            QStringLiteral("SUBFOLDERS"), QStringLiteral("LABELS"),  QStringLiteral("TIMEOUT"),
            QStringLiteral("PUBLIC"),     QStringLiteral("PRIVATE"), QStringLiteral("GENERATED")};
        QStringList result;
        bool isInside = false;
        for (const QString &argument : arguments) {
            if (keywords.contains(argument))
                isInside = argument == keyword;
            else if (isInside)
                result.append(argument);
        }
        return result;
    }
};

QList<Command> commandsOf(QString text)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    static const QRegularExpression command(QStringLiteral(R"((\w+)\s*\(([^()]*)\))"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    text.remove(comment);
    QList<Command> result;
    auto matches = command.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result.append({match.captured(1), match.captured(2).split(space, Qt::SkipEmptyParts)});
    }
    return result;
}

/// The target `muhr_folder` and `muhr_tests` make.
QString targetOf(QString path)
{
    return path.replace(u'/', u'_');
}

} // namespace

FolderList FolderList::read(const QString &root)
{
    FolderList list;
    list.readFolder(root, QString());
    return list;
}

void FolderList::readFolder(const QString &root, const QString &path)
{
    const QString inside = path.isEmpty() ? QString() : path + u'/';
    for (const Command &command : commandsOf(textOf(root, inside + QStringLiteral("CMakeLists.txt")))) {
        if (command.arguments.isEmpty() && command.name != QLatin1String("muhr_folder"))
            continue;
        if (command.name == QLatin1String("add_subdirectory")) {
            readFolder(root, inside + command.arguments.first());
        } else if (command.name == QLatin1String("muhr_folder") || command.name == QLatin1String("muhr_program") ||
                   command.name == QLatin1String("muhr_tests")) {
            const bool isProgram = command.name == QLatin1String("muhr_program");
            Folder folder{path, isProgram ? command.arguments.first() : targetOf(path),
                          command.after(QStringLiteral("LINKS")),
                          command.after(QStringLiteral("USES")) + command.after(QStringLiteral("SHOWS"))};
            if (command.name == QLatin1String("muhr_tests"))
                folder.links.append(QStringLiteral("tests_support"));
            m_folders.append(folder);
        } else if ((command.name == QLatin1String("add_library") || command.name == QLatin1String("add_executable")) &&
                   !command.arguments.first().startsWith(QLatin1String("precompiled_"))) {
            m_folders.append({path, command.arguments.first(), {}, {}});
        } else if (command.name == QLatin1String("target_link_libraries") ||
                   command.name == QLatin1String("muhr_links")) {
            for (Folder &folder : m_folders) {
                if (folder.target != command.arguments.first())
                    continue;
                for (const QString &name : command.arguments.mid(1))
                    (byTarget(name) ? folder.links : folder.libraries).append(name);
            }
        }
    }
}

const Folder *FolderList::byTarget(const QString &target) const
{
    const qsizetype storey = storeyOf(target);
    return storey < 0 ? nullptr : &m_folders[storey];
}

const Folder *FolderList::of(const QString &file) const
{
    const Folder *best = nullptr;
    for (const Folder &folder : m_folders) {
        if (file.startsWith(folder.path + u'/') && (!best || folder.path.size() > best->path.size()))
            best = &folder;
    }
    return best;
}

qsizetype FolderList::storeyOf(const QString &target) const
{
    for (qsizetype i = 0; i < m_folders.size(); ++i) {
        if (m_folders[i].target == target)
            return i;
    }
    return -1;
}

QSet<QString> FolderList::reachedFrom(const Folder &folder) const
{
    QSet<QString> reached;
    QStringList open = folder.links;
    while (!open.isEmpty()) {
        const QString target = open.takeLast();
        if (reached.contains(target))
            continue;
        reached.insert(target);
        if (const Folder *next = byTarget(target))
            open.append(next->links);
    }
    return reached;
}

} // namespace muhr::tests::architecture
