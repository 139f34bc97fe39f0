// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checks.h"
#include "tests/architecture/part_list.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

const QString listFile = QStringLiteral("tests/data/part_ids.txt");

/// `ShopCreated` -> `shop_created`
QString snakeCase(const QString &name)
{
    QString result;
    for (const QChar letter : name) {
        if (letter.isUpper() && !result.isEmpty())
            result.append(u'_');
        result.append(letter.toLower());
    }
    return result;
}

class PartCheck
{
public:
    explicit PartCheck(const SourceTree &tree)
        : m_tree(tree), m_list(PartList::parse(listFile, textOf(tree.root(), listFile)))
    {
    }

    Findings run()
    {
        m_findings = m_list.findings;
        for (const SourceFile &file : m_tree.files()) {
            if (!file.path.startsWith(QLatin1String("core/")) && !file.path.startsWith(QLatin1String("app/")))
                continue;
            checkFileName(file);
            checkEnums(file);
            checkErrorWords(file);
        }
        checkHistory();
        return m_findings;
    }

private:
    /// Each file of these folders is a part, and its name is the id.
    void checkFileName(const SourceFile &file)
    {
        static const QMap<QString, QString> folders{
            {QStringLiteral("core/loyalty/rules"), QStringLiteral("rule")},
            {QStringLiteral("core/audience/conditions"), QStringLiteral("condition")},
            {QStringLiteral("core/campaign/triggers"), QStringLiteral("trigger")},
            {QStringLiteral("core/campaign/channels"), QStringLiteral("channel")}};
        const QFileInfo info(file.path);
        const auto kind = folders.constFind(info.path());
        if (kind != folders.constEnd() && !file.isHeader())
            need(file.path, 0, {0, *kind, QString(), info.completeBaseName()});
    }

    /// Numbers that stand in event bytes and columns.
    void checkEnums(const SourceFile &file)
    {
        static const QMap<QString, QString> enums{{QStringLiteral("EventKind"), QStringLiteral("event")},
                                                  {QStringLiteral("EntryKind"), QStringLiteral("entry")},
                                                  {QStringLiteral("DocumentType"), QStringLiteral("document")},
                                                  {QStringLiteral("JobKind"), QStringLiteral("job")}};
        static const QRegularExpression declaration(QStringLiteral(R"(\benum\s+class\s+(\w+)[^{;]*\{([^}]*)\})"));
        static const QRegularExpression enumerator(QStringLiteral(R"((\w+)\s*(?:=\s*(\w+))?\s*(?:,|$))"));
        auto found = declaration.globalMatch(file.code);
        while (found.hasNext()) {
            const auto match = found.next();
            const auto kind = enums.constFind(match.captured(1));
            if (kind == enums.constEnd())
                continue;
            int next = 0;
            auto names = enumerator.globalMatch(match.captured(2).trimmed());
            while (names.hasNext()) {
                const auto name = names.next();
                const int number = name.captured(2).isEmpty() ? next : name.captured(2).toInt();
                next = number + 1;
                need(file.path, file.lineOf(match.capturedStart()),
                     {0, *kind, QString::number(number), snakeCase(name.captured(1))});
            }
        }
    }

    /// What `errorWord(…)` answers is what scripts compare with.
    void checkErrorWords(const SourceFile &file)
    {
        static const QRegularExpression function(
            QStringLiteral(R"(\b(?!parse)\w*[eE]rrorWord\s*\([^()]*\)[^;{}()]*\{)"));
        static const QRegularExpression literal(QStringLiteral(R"re("([a-z][a-z0-9_]*)")re"));
        auto found = function.globalMatch(file.code);
        while (found.hasNext()) {
            const qsizetype start = found.next().capturedEnd();
            qsizetype end = start;
            for (int depth = 1; end < file.code.size() && depth > 0; ++end)
                depth += file.code[end] == u'{' ? 1 : file.code[end] == u'}' ? -1 : 0;
            auto words = literal.globalMatch(file.withStrings.left(end), start);
            while (words.hasNext()) {
                const auto word = words.next();
                need(file.path, file.lineOf(word.capturedStart()),
                     {0, QStringLiteral("error"), QString(), word.captured(1)});
            }
        }
    }

    /// A line that once stood there stands there for ever. (Seen where the tree is a clone with its history.)
    void checkHistory()
    {
        QProcess git;
        git.setWorkingDirectory(m_tree.root());
        git.start(QStringLiteral("git"), {QStringLiteral("log"), QStringLiteral("--format="), QStringLiteral("-p"),
                                          QStringLiteral("--relative"), QStringLiteral("--"), listFile});
        if (!git.waitForStarted() || !git.waitForFinished() || git.exitCode() != 0)
            return;
        QString removed;
        const QStringList lines = QString::fromUtf8(git.readAllStandardOutput()).split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith(u'-') && !line.startsWith(QLatin1String("---")))
                removed += line.mid(1) + u'\n';
        }
        for (const Part &part : PartList::parse(listFile, removed).parts) {
            if (!m_list.knows(part))
                m_findings.append({listFile, 0, QStringLiteral("%1 was taken out: ids only grow").arg(part.text())});
        }
    }

    void need(const QString &file, int line, const Part &part)
    {
        if (!m_list.knows(part))
            m_findings.append({file, line, QStringLiteral("%1 is missing in %2").arg(part.text(), listFile)});
    }

    const SourceTree &m_tree;
    PartList m_list;
    Findings m_findings;
};

} // namespace

Findings checkParts(const SourceTree &tree)
{
    return PartCheck(tree).run();
}

} // namespace muhr::tests::architecture
