// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checks.h"
#include "tests/architecture/folder_list.h"
#include "tests/architecture/qt_modules.h"

#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

/// Folders of core whose types no screen may see, not even through the headers of others.
const QStringList &hiddenFromScreens()
{
    static const QStringList list{QStringLiteral("core/store"), QStringLiteral("core/crypto"),
                                  QStringLiteral("core/deliver"), QStringLiteral("core/endpoint")};
    return list;
}

/// Folders of ui (and core/sync) that only some screens may use.
const QMap<QString, QStringList> &reservedFolders()
{
    static const QStringList cameras{QStringLiteral("ui/counter"), QStringLiteral("ui/kiosk"),
                                     QStringLiteral("ui/settings"), QStringLiteral("ui/welcome"),
                                     QStringLiteral("ui/shell")};
    static const QMap<QString, QStringList> map{
        {QStringLiteral("ui/camera"), cameras},
        {QStringLiteral("ui/hand_scanner"), cameras},
        {QStringLiteral("core/sync"),
         {QStringLiteral("ui/settings"), QStringLiteral("ui/welcome"), QStringLiteral("ui/shell")}}};
    return map;
}

class LayerCheck
{
public:
    explicit LayerCheck(const SourceTree &tree) : m_tree(tree), m_list(FolderList::read(tree.root())) {}

    Findings run()
    {
        for (const Folder &folder : m_list.folders())
            checkFolder(folder);
        for (const SourceFile &file : m_tree.files())
            checkFile(file);
        return m_findings;
    }

private:
    void checkFolder(const Folder &folder)
    {
        const QString file = folder.path + QStringLiteral("/CMakeLists.txt");
        for (const QString &link : folder.links) {
            const Folder *target = m_list.byTarget(link);
            if (!target || m_list.storeyOf(link) >= m_list.storeyOf(folder.target))
                add(file, 0, QStringLiteral("names %1, which stands above it or does not exist").arg(link));
            else if (isWindowFolder(folder.path))
                checkUseByScreen(file, 0, folder.path, target->path);
        }
        static const QRegularExpression windows(
            QStringLiteral("^Qt6?::(Widgets|Charts|SvgWidgets|PrintSupport|Multimedia|MultimediaWidgets)$"));
        for (const QString &library : folder.libraries) {
            if (folder.path.startsWith(QLatin1String("core/")) && windows.match(library).hasMatch())
                add(file, 0, QStringLiteral("core draws no windows: %1").arg(library));
        }
    }

    void checkFile(const SourceFile &file)
    {
        const Folder *folder = m_list.of(file.path);
        if (!folder) {
            if (!file.path.contains(QLatin1String("/precompiled.")))
                add(file.path, 0, QStringLiteral("belongs to no target"));
            return;
        }
        for (const Include &include : file.includes) {
            if (include.isQuoted)
                checkOurs(file, include, *folder);
            else
                checkForeign(file, include);
        }
        if (isWindowFolder(folder->path)) {
            for (const QString &reached : m_tree.reachedFrom(file.path)) {
                if (reached.startsWith(QLatin1String("core/store/")))
                    add(file.path, 0,
                        QStringLiteral("sees the store through the headers it includes: %1").arg(reached));
            }
        }
    }

    void checkOurs(const SourceFile &file, const Include &include, const Folder &folder)
    {
        static const QRegularExpression fromRoot(QStringLiteral("^(core|ui|app|tests)/"));
        if (include.name.endsWith(QLatin1String(".moc")))
            return;
        if (!fromRoot.match(include.name).hasMatch()) {
            add(file.path, include.line, QStringLiteral("includes from the root, please: \"%1\"").arg(include.name));
            return;
        }
        const Folder *target = m_list.of(include.name);
        if (!target || target->path == folder.path || include.name.contains(QLatin1String("/precompiled.")))
            return;
        if (!mayUse(folder, *target))
            add(file.path, include.line,
                QStringLiteral("\"%1\": %2 does not name %3").arg(include.name, folder.path, target->target));
        if (isWindowFolder(folder.path))
            checkUseByScreen(file.path, include.line, folder.path, target->path);
    }

    void checkForeign(const SourceFile &file, const Include &include)
    {
        static const QRegularExpression module(QStringLiteral("^Qt[A-Z]\\w*/"));
        if (module.match(include.name).hasMatch())
            add(file.path, include.line, QStringLiteral("<%1>: Qt by class, without its module").arg(include.name));
        if (file.path.startsWith(QLatin1String("core/")) && isWindowHeader(include.name))
            add(file.path, include.line, QStringLiteral("<%1>: core draws no windows").arg(include.name));
    }

    void checkUseByScreen(const QString &file, int line, const QString &folder, const QString &used)
    {
        if (hiddenFromScreens().contains(used))
            add(file, line, QStringLiteral("a screen may not use %1").arg(used));
        const auto reserved = reservedFolders().constFind(used);
        if (reserved != reservedFolders().constEnd() && !reserved->contains(folder))
            add(file, line, QStringLiteral("%1 is only for %2").arg(used, reserved->join(QStringLiteral(", "))));
    }

    /// Tests may use what their subject uses; the house itself names every folder it touches.
    bool mayUse(const Folder &folder, const Folder &target) const
    {
        for (const Folder &own : m_list.folders()) {
            if (own.path != folder.path)
                continue;
            if (own.links.contains(target.target))
                return true;
            if (own.path.startsWith(QLatin1String("tests/")) && m_list.reachedFrom(own).contains(target.target))
                return true;
        }
        return false;
    }

    static bool isWindowFolder(const QString &path) { return path.startsWith(QLatin1String("ui/")); }

    void add(const QString &file, int line, const QString &sentence) { m_findings.append({file, line, sentence}); }

    const SourceTree &m_tree;
    FolderList m_list;
    Findings m_findings;
};

} // namespace

Findings checkLayers(const SourceTree &tree)
{
    return LayerCheck(tree).run();
}

} // namespace muhr::tests::architecture
