// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/edge_case_list.h"

#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

constexpr int highestNumber = 999;

/// `5.1.1-10` and `C1-32`: what a range stands for; a single number stands for itself.
QStringList numbersOf(const QString &range)
{
    static const QRegularExpression form(QStringLiteral("^((?:\\d+\\.)*|C)(\\d{1,3})(?:-(\\d{1,3}))?$"));
    const auto match = form.match(range);
    const int first = match.captured(2).toInt();
    const int last = match.captured(3).isEmpty() ? first : match.captured(3).toInt();
    if (!match.hasMatch() || first < 1 || last < first || last > highestNumber)
        return {};
    QStringList numbers;
    for (int i = first; i <= last; ++i)
        numbers.append(match.captured(1) + QString::number(i));
    return numbers;
}

class Reader
{
public:
    Reader(const QString &file, EdgeCaseList &list) : m_file(file), m_list(list) {}

    void line(int number, const QString &text)
    {
        if (text.startsWith(QLatin1String("# numbers:")))
            numbers(number, text.section(u':', 1));
        else if (text.startsWith(QLatin1String("# open:")))
            open(number, text.section(u':', 1).trimmed());
        else if (!text.isEmpty() && !text.startsWith(u'#'))
            row(number, text.split(u'\t'));
    }
    void finish()
    {
        if (m_list.expected.isEmpty())
            wrong(0, QStringLiteral("has no line `# numbers: …`"));
        if (!m_hasOpen)
            wrong(0, QStringLiteral("has no line `# open: N`"));
    }

private:
    void wrong(int line, const QString &sentence) { m_list.findings.append({m_file, line, sentence}); }
    void numbers(int line, const QString &text)
    {
        for (const QString &range : text.split(u' ', Qt::SkipEmptyParts)) {
            const QStringList numbers = numbersOf(range);
            if (numbers.isEmpty())
                wrong(line, QStringLiteral("%1 is no range of numbers").arg(range));
            m_list.expected.append(numbers);
        }
    }
    void open(int line, const QString &text)
    {
        m_list.open = text.toInt(&m_hasOpen);
        if (!m_hasOpen)
            wrong(line, QStringLiteral("%1 is no number").arg(text));
    }
    void row(int line, const QStringList &columns)
    {
        if (columns.size() != 4 || columns.contains(QString())) {
            wrong(line, QStringLiteral("is not `number, file, function, what must hold` between tabs"));
            return;
        }
        const bool isOpen = columns[1] == QLatin1String("-");
        if (isOpen != (columns[2] == QLatin1String("-"))) {
            wrong(line, QStringLiteral("names a file without a function, or a function without a file"));
            return;
        }
        EdgeCase found{line, columns[0], {}, {}, {}};
        if (!isOpen) {
            found.file = columns[1];
            found.function = columns[2].section(u':', 0, 0);
            found.row = columns[2].section(u':', 1);
        }
        m_list.cases.append(found);
    }

    QString m_file;
    EdgeCaseList &m_list;
    bool m_hasOpen = false;
};

} // namespace

EdgeCaseList EdgeCaseList::parse(const QString &file, const QString &text)
{
    EdgeCaseList list;
    Reader reader(file, list);
    int number = 0;
    for (const QString &line : text.split(u'\n'))
        reader.line(++number, line);
    reader.finish();
    return list;
}

} // namespace muhr::tests::architecture
