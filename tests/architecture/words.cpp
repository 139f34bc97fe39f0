// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/checks.h"
#include "tests/architecture/qt_modules.h"
#include "tests/architecture/word_rule.h"

namespace muhr::tests::architecture {
namespace {

constexpr qsizetype longestFile = 400;

class WordCheck
{
public:
    explicit WordCheck(const SourceTree &tree)
        : m_tree(tree), m_rules(WordRules::parse(rulesFile, textOf(QStringLiteral(MUHR_SOURCE), rulesFile))),
          m_exceptions(ExceptionList::parse(exceptionsFile, textOf(tree.root(), exceptionsFile)))
    {
    }

    Findings run()
    {
        m_findings = m_rules.findings + m_exceptions.findings;
        for (const SourceFile &file : m_tree.files()) {
            for (const WordRule &rule : m_rules.rules) {
                if (rule.appliesTo(file.path))
                    search(file, rule);
            }
            checkLength(file);
            checkFirstLines(file);
            checkName(file);
            checkPresenter(file);
        }
        for (qsizetype i = 0; i < m_exceptions.entries.size(); ++i) {
            if (!m_used.contains(i))
                m_findings.append({exceptionsFile, m_exceptions.entries[i].line,
                                   QStringLiteral("is not needed any more: take it out")});
        }
        return m_findings;
    }

private:
    void search(const SourceFile &file, const WordRule &rule)
    {
        const QString &text = rule.seesStrings ? file.withStrings : file.code;
        auto matches = rule.pattern.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            add(file.path, file.lineOf(match.capturedStart()), rule.name,
                QStringLiteral("%1: %2").arg(match.captured().trimmed(), rule.sentence));
        }
    }

    void checkLength(const SourceFile &file)
    {
        const qsizetype lines = file.text.count(u'\n');
        if (lines > longestFile)
            add(file.path, 0, QStringLiteral("long"),
                QStringLiteral("has %1 lines: one thing a file, or a reason in exceptions.txt").arg(lines));
    }

    void checkFirstLines(const SourceFile &file)
    {
        const QStringList lines = file.text.split(u'\n');
        if (lines.first() != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
            add(file.path, 1, QStringLiteral("licence"), QStringLiteral("the first line names the licence (SPDX)"));
        if (file.isHeader() && lines.value(1) != QLatin1String("#pragma once"))
            add(file.path, 2, QStringLiteral("once"), QStringLiteral("#pragma once stands in the second line"));
    }

    void checkName(const SourceFile &file)
    {
        static const QRegularExpression plain(QStringLiteral("^[a-z0-9_/]+\\.(h|cpp)$"));
        static const QRegularExpression vague(QStringLiteral("(^|/|_)(manager|helpers?|utils?|handler|misc)(_|\\.)"));
        if (!plain.match(file.path).hasMatch())
            add(file.path, 0, QStringLiteral("name"), QStringLiteral("files are named in snake_case"));
        if (vague.match(file.path).hasMatch())
            add(file.path, 0, QStringLiteral("name"), QStringLiteral("name it after what it does in the shop"));
    }

    void checkPresenter(const SourceFile &file)
    {
        static const QRegularExpression presenter(QStringLiteral("^ui/.*_presenter\\.(h|cpp)$"));
        if (!presenter.match(file.path).hasMatch())
            return;
        for (const QString &reached : m_tree.reachedFrom(file.path)) {
            if (isWindowHeader(reached))
                add(file.path, 0, QStringLiteral("presenter"),
                    QStringLiteral("a presenter decides and draws nothing, yet it reaches <%1>").arg(reached));
        }
    }

    void add(const QString &file, int line, const QString &rule, const QString &sentence)
    {
        for (qsizetype i = 0; i < m_exceptions.entries.size(); ++i) {
            if (m_exceptions.entries[i].rule == rule && m_exceptions.entries[i].path == file) {
                m_used.insert(i);
                return;
            }
        }
        m_findings.append({file, line, sentence});
    }

    static inline const QString rulesFile = QStringLiteral("tests/architecture/words.txt");
    static inline const QString exceptionsFile = QStringLiteral("tests/architecture/exceptions.txt");
    const SourceTree &m_tree;
    WordRules m_rules;
    ExceptionList m_exceptions;
    QSet<qsizetype> m_used;
    Findings m_findings;
};

} // namespace

Findings checkWords(const SourceTree &tree)
{
    return WordCheck(tree).run();
}

} // namespace muhr::tests::architecture
