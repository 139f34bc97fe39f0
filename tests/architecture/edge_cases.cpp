// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checks.h"
#include "tests/architecture/edge_case_list.h"
#include "tests/architecture/folder_list.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

const QString listFile = QStringLiteral("tests/core/loyalty/edge_cases.tsv");

/// From an opening brace to the one that closes it.
qsizetype endOfBlock(const QString &code, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < code.size(); ++i) {
        depth += code[i] == u'{' ? 1 : code[i] == u'}' ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return code.size();
}

/// A file of a test program: which functions Qt Test calls, and where their bodies are.
class TestFile
{
public:
    explicit TestFile(const SourceFile &file) : m_file(file)
    {
        static const QRegularExpression entered(QStringLiteral(R"(\bMUHR_TEST\s*\(\s*(\w+)\s*,\s*(\w+)\s*\))"));
        const auto match = entered.match(file.code);
        if (match.captured(2) != QFileInfo(file.path).completeBaseName())
            return;
        m_class = match.captured(1);
        static const QString head = QStringLiteral(R"(\bclass\s+%1\b[^;{]*\{)");
        const auto declared = QRegularExpression(head.arg(m_class)).match(file.code);
        if (declared.hasMatch())
            readSlots(declared.capturedEnd() - 1);
    }

    bool isEntered() const { return !m_class.isEmpty(); }
    bool runs(const QString &function) const
    {
        return m_slots.contains(function) && !function.endsWith(QLatin1String("_data")) && m_bodies.contains(function);
    }
    bool hasRow(const QString &function, const QString &row) const
    {
        // Whole words: “5.1.1” is not the beginning of “5.1.10 …”.
        const QString rows = m_bodies.value(function + QStringLiteral("_data"));
        return rows.contains(u'"' + row + u' ') || rows.contains(u'"' + row + u'"');
    }

private:
    void readSlots(qsizetype open)
    {
        static const QRegularExpression mark(
            QStringLiteral(R"(\b(public|protected|private)(\s+slots)?\s*:|\bvoid\s+(\w+)\s*\(\s*\)\s*([;{]))"));
        const qsizetype end = endOfBlock(m_file.code, open);
        bool isSlots = false;
        auto match = mark.match(m_file.code, open + 1);
        while (match.hasMatch() && match.capturedStart() < end) {
            qsizetype next = match.capturedEnd();
            if (!match.captured(1).isEmpty()) {
                isSlots = match.captured(1) == QLatin1String("private") && !match.captured(2).isEmpty();
            } else {
                const QString name = match.captured(3);
                if (isSlots)
                    m_slots.insert(name);
                if (match.captured(4) == QLatin1String("{"))
                    next = takeBody(name, match.capturedStart(4));
                else
                    readOutside(name, end);
            }
            match = mark.match(m_file.code, next);
        }
    }
    void readOutside(const QString &name, qsizetype from)
    {
        const QRegularExpression head(QStringLiteral(R"(\bvoid\s+%1::%2\s*\(\s*\)\s*(\{))").arg(m_class, name));
        const auto match = head.match(m_file.code, from);
        if (match.hasMatch())
            takeBody(name, match.capturedStart(1));
    }
    qsizetype takeBody(const QString &name, qsizetype open)
    {
        const qsizetype end = endOfBlock(m_file.code, open);
        m_bodies.insert(name, m_file.withStrings.mid(open, end - open));
        return end;
    }

    const SourceFile &m_file;
    QString m_class;
    QSet<QString> m_slots;
    QMap<QString, QString> m_bodies;
};

class EdgeCaseCheck
{
public:
    explicit EdgeCaseCheck(const SourceTree &tree)
        : m_tree(tree), m_folders(FolderList::read(tree.root())),
          m_list(EdgeCaseList::parse(listFile, textOf(tree.root(), listFile)))
    {
    }

    Findings run()
    {
        m_findings = m_list.findings;
        QSet<QString> open;
        QSet<QString> proved;
        for (const EdgeCase &edgeCase : m_list.cases) {
            if (!m_list.expected.contains(edgeCase.number))
                wrong(edgeCase.line, QStringLiteral("%1 is not among the numbers").arg(edgeCase.number));
            (edgeCase.isOpen() ? open : proved).insert(edgeCase.number);
            if (!edgeCase.isOpen())
                checkTest(edgeCase);
        }
        for (const QString &number : m_list.expected) {
            if (!open.contains(number) && !proved.contains(number))
                wrong(0, QStringLiteral("%1 is missing").arg(number));
            if (open.contains(number) && proved.contains(number))
                wrong(0, QStringLiteral("%1 is open and has a test").arg(number));
        }
        checkOpen(open);
        return m_findings;
    }

private:
    void wrong(int line, const QString &sentence) { m_findings.append({listFile, line, sentence}); }

    void checkTest(const EdgeCase &edgeCase)
    {
        const auto file = m_tree.files().constFind(edgeCase.file);
        if (file == m_tree.files().constEnd()) {
            wrong(edgeCase.line, QStringLiteral("%1 does not exist").arg(edgeCase.file));
            return;
        }
        const TestFile test(*file);
        if (!test.isEntered() || !isCompiled(edgeCase.file))
            wrong(edgeCase.line, QStringLiteral("%1 is in no test program").arg(edgeCase.file));
        else if (!test.runs(edgeCase.function))
            wrong(edgeCase.line, QStringLiteral("%1 has no test %2").arg(edgeCase.file, edgeCase.function));
        else if (!edgeCase.row.isEmpty() && !test.hasRow(edgeCase.function, edgeCase.row))
            wrong(edgeCase.line, QStringLiteral("%1 has no row “%2”").arg(edgeCase.function, edgeCase.row));
    }
    /// muhr_tests takes the files `*_test.cpp` of its own folder.
    bool isCompiled(const QString &file) const
    {
        const Folder *folder = m_folders.of(file);
        return folder && folder->links.contains(QStringLiteral("tests_support")) &&
               folder->path == QFileInfo(file).path() && file.endsWith(QLatin1String("_test.cpp"));
    }
    void checkOpen(const QSet<QString> &open)
    {
        if (open.size() == m_list.open)
            return;
        QStringList names;
        for (const QString &number : m_list.expected) {
            if (open.contains(number))
                names.append(number);
        }
        wrong(0, QStringLiteral("%1 are open, not %2: %3").arg(open.size()).arg(m_list.open).arg(names.join(u' ')));
    }

    const SourceTree &m_tree;
    FolderList m_folders;
    EdgeCaseList m_list;
    Findings m_findings;
};

} // namespace

Findings checkEdgeCases(const SourceTree &tree)
{
    return EdgeCaseCheck(tree).run();
}

} // namespace muhr::tests::architecture
