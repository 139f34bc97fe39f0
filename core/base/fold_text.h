// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace muhr::base {

/// The text without what people type in different ways: apostrophes, direction marks, vowel marks, scripts of digits,
/// case, hyphens. The first five rules of the customer search.
QString foldedText(QStringView text);

/// How a name can be found; kept in memory only, never on disk. One byte array a person, so that a million stay small.
class SearchKeys
{
public:
    SearchKeys() = default;
    /// Every word by which the name can be found, each once: what an index is made of.
    std::vector<QByteArray> words() const;
    friend SearchKeys keysOf(QStringView name);
    friend class NameQuery;

private:
    /// Lines of words, each word after a space: the folded text (empty if it is the plain key), the plain key, and the
    /// extra keys (passport spelling, Latin letters). UTF-8.
    QByteArray m_lines;
};

SearchKeys keysOf(QStringView name);

/// How close a hit is; the closest first.
enum class MatchRank { Exact, Plain, Extra };

/// What was typed into the search, folded once for all the names it is held against.
class NameQuery
{
public:
    explicit NameQuery(QStringView typed);

    /// Every word has to begin a word of the name, in any order; five letters and more also the words joined.
    /// Nothing typed matches everything.
    std::optional<MatchRank> rank(const SearchKeys &keys) const;
    bool matches(const SearchKeys &keys) const { return rank(keys).has_value(); }
    bool isEmpty() const { return m_plain.words.empty(); }

    /// One way the query may be meant. A name that matches has for each of `words` a word that begins with it, or a
    /// word that begins with `joined`, or a word that `joined` begins with.
    struct Beginnings
    {
        std::vector<QByteArray> words;
        /// Empty if it is too short to be held against joined words.
        QByteArray joined;
    };
    /// For an index: no name matches that fits none of them.
    std::vector<Beginnings> beginnings() const;

private:
    struct Form
    {
        /// Each with a space before it.
        std::vector<QByteArray> words;
        /// Empty if it is too short to be held against joined words.
        QByteArray joined;
    };
    static Form formOf(const QString &text);
    static bool isIn(QByteArrayView line, const Form &form);

    Form m_folded;
    Form m_plain;
    /// A Cyrillic query in Uzbek Latin letters.
    std::optional<Form> m_latin;
};

} // namespace muhr::base
