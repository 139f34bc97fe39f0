// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"

#include <QRegularExpression>

namespace muhr::tests::architecture {
namespace {

/// Blanks out what the compiler doesn't read as code, character for character, so that positions stay.
class Blanker
{
public:
    explicit Blanker(const QString &text) : m_text(text), m_withStrings(text), m_code(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                comment(endOfLine());
            else if (startsWith("/*"))
                comment(after(QStringLiteral("*/"), m_at + 2));
            else if (startsWith("R\"") && !isWord(m_at - 1))
                rawString();
            else if (m_text[m_at] == u'"')
                quoted(u'"');
            else if (m_text[m_at] == u'\'' && !isWord(m_at - 1))
                quoted(u'\'');
            else
                ++m_at;
        }
    }
    QString withStrings() const { return m_withStrings; }
    QString code() const { return m_code; }

private:
    bool startsWith(const char *mark) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(mark)); }
    /// A quote behind a digit separates thousands.
    bool isWord(qsizetype at) const { return at >= 0 && (m_text[at].isLetterOrNumber() || m_text[at] == u'_'); }
    qsizetype endOfLine() const
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        return end < 0 ? m_text.size() : end;
    }
    qsizetype after(const QString &mark, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(mark, from);
        return found < 0 ? m_text.size() : found + mark.size();
    }
    void blank(QString &text, qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i) {
            if (text[i] != u'\n')
                text[i] = u' ';
        }
    }
    void comment(qsizetype end)
    {
        blank(m_withStrings, m_at, end);
        blank(m_code, m_at, end);
        m_at = end;
    }
    void rawString()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            ++m_at;
            return;
        }
        const QString mark = QStringLiteral(")%1\"").arg(QStringView(m_text).mid(m_at + 2, open - m_at - 2));
        const qsizetype end = after(mark, open);
        blank(m_code, open + 1, end - mark.size());
        m_at = end;
    }
    void quoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n')
            end += m_text[end] == u'\\' ? 2 : 1;
        end = qMin(end, m_text.size());
        blank(m_code, m_at + 1, end);
        m_at = end + 1;
    }

    const QString &m_text;
    QString m_withStrings;
    QString m_code;
    qsizetype m_at = 0;
};

} // namespace

int SourceFile::lineOf(qsizetype position) const
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

SourceFile SourceFile::parse(const QString &path, const QString &text)
{
    Blanker blanker(text);
    blanker.run();
    SourceFile file{path, text, blanker.withStrings(), blanker.code(), {}};
    static const QRegularExpression include(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])"),
                                            QRegularExpression::MultilineOption);
    auto matches = include.globalMatch(file.withStrings);
    while (matches.hasNext()) {
        const auto match = matches.next();
        file.includes.append(
            {file.lineOf(match.capturedStart(2)), match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    return file;
}

} // namespace muhr::tests::architecture
