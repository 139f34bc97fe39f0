// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fold_text.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <vector>

namespace muhr::report {

/// Which places of an index have a name with this word: so that a query looks at few names instead of a million.
class NameWords
{
public:
    using Place = std::uint32_t;

    void add(Place place, const base::SearchKeys &keys);
    void remove(Place place, const base::SearchKeys &keys);

    /// Every place whose name may match, ascending, each once; some of them do not.
    std::vector<Place> candidates(const base::NameQuery &query) const;
    /// Places with a word for each typed one that differs from it by letters often taken for one another, at most
    /// `most`.
    std::vector<Place> nearlyAs(QStringView typed, std::size_t most) const;

private:
    using Words = std::map<QByteArray, std::vector<Place>>;
    std::size_t countBeginning(const QByteArray &beginning) const;
    void takeBeginning(const QByteArray &beginning, std::vector<Place> &places) const;
    void takeJoined(const QByteArray &joined, std::vector<Place> &places) const;

    Words m_words;
};

} // namespace muhr::report
