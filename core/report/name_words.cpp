// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/name_words.h"

#include "core/base/search_letters.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace muhr::report {
namespace {

void makeUnique(std::vector<NameWords::Place> &places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

} // namespace

void NameWords::add(Place place, const base::SearchKeys &keys)
{
    for (const QByteArray &word : keys.words())
        m_words[word].push_back(place);
}

void NameWords::remove(Place place, const base::SearchKeys &keys)
{
    for (const QByteArray &word : keys.words()) {
        const auto found = m_words.find(word);
        if (found == m_words.end())
            continue;
        std::erase(found->second, place);
        if (found->second.empty())
            m_words.erase(found);
    }
}

std::size_t NameWords::countBeginning(const QByteArray &beginning) const
{
    std::size_t count = 0;
    for (auto at = m_words.lower_bound(beginning); at != m_words.end() && at->first.startsWith(beginning); ++at)
        count += at->second.size();
    return count;
}

void NameWords::takeBeginning(const QByteArray &beginning, std::vector<Place> &places) const
{
    for (auto at = m_words.lower_bound(beginning); at != m_words.end() && at->first.startsWith(beginning); ++at)
        places.insert(places.end(), at->second.begin(), at->second.end());
}

void NameWords::takeJoined(const QByteArray &joined, std::vector<Place> &places) const
{
    takeBeginning(joined, places);
    for (qsizetype size = 1; size < joined.size(); ++size)
        if (const auto found = m_words.find(joined.first(size)); found != m_words.end())
            places.insert(places.end(), found->second.begin(), found->second.end());
}

std::vector<NameWords::Place> NameWords::candidates(const base::NameQuery &query) const
{
    std::vector<Place> places;
    for (const auto &beginnings : query.beginnings()) {
        const QByteArray *rarest = nullptr;
        std::size_t fewest = std::numeric_limits<std::size_t>::max();
        for (const QByteArray &word : beginnings.words)
            if (const std::size_t count = countBeginning(word); count < fewest) {
                rarest = &word;
                fewest = count;
            }
        if (rarest)
            takeBeginning(*rarest, places);
        if (!beginnings.joined.isEmpty())
            takeJoined(beginnings.joined, places);
    }
    makeUnique(places);
    return places;
}

std::vector<NameWords::Place> NameWords::nearlyAs(QStringView typed, std::size_t most) const
{
    const auto nearForm = [](const QString &plain) { return base::nearLetters(plain).toUtf8(); };
    std::vector<Place> common;
    bool isFirst = true;
    const QString plain = base::plainLetters(base::foldedText(typed));
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray wanted = nearForm(word);
        std::vector<Place> places;
        for (const auto &[known, whose] : m_words)
            if (nearForm(QString::fromUtf8(known)).startsWith(wanted))
                places.insert(places.end(), whose.begin(), whose.end());
        makeUnique(places);
        if (!isFirst) {
            std::vector<Place> both;
            std::set_intersection(common.begin(), common.end(), places.begin(), places.end(), std::back_inserter(both));
            places = std::move(both);
        }
        common = std::move(places);
        isFirst = false;
    }
    if (common.size() > most)
        common.resize(most);
    return common;
}

} // namespace muhr::report
