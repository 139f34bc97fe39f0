// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold_text.h"

#include "core/base/search_letters.h"

#include <cstring>

namespace muhr::base {
namespace {

constexpr qsizetype kShortestJoined = 5;

bool isLeftOut(char16_t c)
{
    switch (c) {
    case u'\'':
    case u'`':
    case 0x00b4:
    case 0x02b9:
    case 0x02bb:
    case 0x02bc:
    case 0x02bd:
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
    case 0xff07:
    case 0x00ad:
    case 0x0640:
    case 0x061c:
    case 0x0670:
    case 0xfeff:
        return true;
    default:
        return (c >= 0x064b && c <= 0x0655) || (c >= 0x200c && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
               (c >= 0x2066 && c <= 0x2069);
    }
}

bool parts(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'‐' || c == u'–' || c == u'_' || c == u'.' || c == u',';
}

/// Decimal digits outside the first plane take two units.
QString withLatinDigits(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (QChar::category(c) == QChar::Number_DecimalDigit) {
            result.append(QChar(static_cast<char16_t>(u'0' + QChar::digitValue(c))));
        } else {
            result.append(text[i]);
            if (isPair)
                result.append(text[i + 1]);
        }
        i += isPair ? 1 : 0;
    }
    return result;
}

/// " ali sahinov"; a word that stood alone keeps its space before it.
QByteArray lineOf(const QString &text)
{
    QByteArray line;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        line.append(' ').append(word.toUtf8());
    return line;
}

bool contains(QByteArrayView line, QByteArrayView wanted)
{
    if (wanted.size() > line.size())
        return false;
    return std::search(line.begin(), line.end(), wanted.begin(), wanted.end()) != line.end();
}

/// Whether the letters stand in the line, spaces aside, from the start of some word on.
bool beginsJoined(QByteArrayView line, QByteArrayView letters)
{
    for (qsizetype start = 0; start < line.size(); ++start) {
        if (line[start] != ' ')
            continue;
        qsizetype matched = 0;
        for (qsizetype i = start; i < line.size() && matched < letters.size(); ++i) {
            if (line[i] == ' ')
                continue;
            if (line[i] != letters[matched])
                break;
            ++matched;
        }
        if (matched == letters.size())
            return true;
    }
    return false;
}

QByteArrayView takeLine(QByteArrayView &lines)
{
    const auto *end =
        lines.empty()
            ? nullptr
            : static_cast<const char *>(std::memchr(lines.data(), '\n', static_cast<std::size_t>(lines.size())));
    const qsizetype size = end ? end - lines.data() : lines.size();
    const QByteArrayView line = lines.first(size);
    lines = lines.sliced(std::min(size + 1, lines.size()));
    return line;
}

} // namespace

QString foldedText(QStringView text)
{
    QString kept = text.toString().normalized(QString::NormalizationForm_KC);
    kept.removeIf([](QChar c) { return isLeftOut(c.unicode()); });
    kept = withLatinDigits(kept);
    // Before lower case is made: İ would become two letters, and I is one of the two i's in Azerbaijani.
    for (QChar &c : kept) {
        if (c == u'İ' || c == u'I')
            c = u'i';
    }
    kept = kept.toLower();
    for (QChar &c : kept) {
        if (c == u'ı')
            c = u'i';
        else if (parts(c))
            c = u' ';
    }
    return kept.simplified();
}

SearchKeys keysOf(QStringView name)
{
    const QString folded = foldedText(name);
    const QByteArray plain = lineOf(plainLetters(folded));
    QList<QByteArray> lines = {lineOf(folded), plain};
    if (lines.first() == plain)
        lines.first().clear();
    const auto add = [&lines](const QString &spelling) {
        const QByteArray line = lineOf(plainLetters(spelling));
        if (!line.isEmpty() && !lines.contains(line))
            lines.append(line);
    };
    add(passportSpelling(folded));
    if (hasCyrillic(folded)) {
        add(uzbekLatin(withYe(folded)));
        add(uzbekLatin(folded));
        add(kazakhLatin(folded));
    }
    SearchKeys keys;
    keys.m_lines = lines.join('\n');
    keys.m_lines.squeeze();
    return keys;
}

std::vector<QByteArray> SearchKeys::words() const
{
    std::vector<QByteArray> words;
    for (const QByteArray &line : m_lines.split('\n'))
        for (const QByteArray &word : line.split(' '))
            if (!word.isEmpty() && std::find(words.begin(), words.end(), word) == words.end())
                words.push_back(word);
    return words;
}

NameQuery::Form NameQuery::formOf(const QString &text)
{
    Form form;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        form.words.push_back(' ' + word.toUtf8());
    QString joined = text;
    joined.remove(u' ');
    if (joined.size() >= kShortestJoined)
        form.joined = joined.toUtf8();
    return form;
}

bool NameQuery::isIn(QByteArrayView line, const Form &form)
{
    const auto begins = [line](const QByteArray &word) { return contains(line, word); };
    if (std::all_of(form.words.begin(), form.words.end(), begins))
        return true;
    return !form.joined.isEmpty() && beginsJoined(line, form.joined);
}

NameQuery::NameQuery(QStringView typed)
{
    const QString folded = foldedText(typed);
    m_folded = formOf(folded);
    m_plain = formOf(plainLetters(folded));
    if (hasUzbekOrRussianCyrillic(folded))
        m_latin = formOf(plainLetters(uzbekLatin(withYe(folded))));
}

std::vector<NameQuery::Beginnings> NameQuery::beginnings() const
{
    std::vector<Beginnings> all;
    const auto add = [&all](const Form &form) {
        Beginnings beginnings{{}, form.joined};
        for (const QByteArray &word : form.words)
            beginnings.words.push_back(word.mid(1));
        all.push_back(std::move(beginnings));
    };
    add(m_plain);
    if (m_folded.words != m_plain.words)
        add(m_folded);
    if (m_latin)
        add(*m_latin);
    return all;
}

std::optional<MatchRank> NameQuery::rank(const SearchKeys &keys) const
{
    QByteArrayView rest = keys.m_lines;
    const QByteArrayView exact = takeLine(rest);
    const QByteArrayView allKeys = rest;
    const QByteArrayView plain = takeLine(rest);
    if (isIn(exact.isEmpty() ? plain : exact, m_folded))
        return MatchRank::Exact;
    if (isIn(plain, m_plain))
        return MatchRank::Plain;
    if (m_latin && isIn(plain, *m_latin))
        return MatchRank::Extra;
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (isIn(line, m_plain) || (m_latin && isIn(line, *m_latin)))
            return MatchRank::Extra;
    }
    // The words of a query may be spelled in different ways: one as in the passport, one as at home.
    const auto begins = [allKeys](const QByteArray &word) { return contains(allKeys, word); };
    if (std::all_of(m_plain.words.begin(), m_plain.words.end(), begins))
        return MatchRank::Extra;
    return std::nullopt;
}

} // namespace muhr::base
