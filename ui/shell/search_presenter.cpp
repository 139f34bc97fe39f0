// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_presenter.h"

#include "core/base/fold_text.h"
#include "core/words/say.h"
#include "ui/shell/screen_list.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace muhr::shell {
namespace {

constexpr std::int64_t mostCustomers = 6;
/// Between two questions while names are still being opened.
constexpr std::chrono::milliseconds whileLoading{400};

/// Every word typed begins a word of the title.
bool fits(const QString &typed, const QString &title)
{
    const QStringList wanted = base::foldedText(typed).split(u' ', Qt::SkipEmptyParts);
    const QStringList there = base::foldedText(title).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return std::any_of(there.begin(), there.end(), [&](const QString &each) { return each.startsWith(word); });
    });
}

} // namespace

SearchPresenter::SearchPresenter(report::Desk &report, std::vector<SearchAction> actions, QObject *parent)
    : QObject(parent), m_report(report), m_actions(std::move(actions))
{
}

void SearchPresenter::setText(const QString &text, base::Language language)
{
    m_language = language;
    m_state.text = text;
    m_state.current = 0;
    ++m_question;
    m_isAsking = false;
    m_picksWhenAnswered = false;
    if (text.trimmed().isEmpty()) {
        m_customers.clear();
        m_state.hits.clear();
        emit changed();
        return;
    }
    gather();
    emit changed();
    m_isAsking = true;
    ask();
}

void SearchPresenter::ask()
{
    report::CustomerQuestion question;
    question.text = m_state.text.trimmed();
    question.limit = mostCustomers;
    m_report.customers(question, [self = QPointer(this), asked = m_question](
                                     const base::Expected<report::CustomerList, words::Refused> &list) {
        if (self && asked == self->m_question)
            self->take(list);
    });
}

void SearchPresenter::take(const base::Expected<report::CustomerList, words::Refused> &list)
{
    m_customers.clear();
    if (list)
        for (const report::CustomerRow &row : list->rows)
            m_customers.push_back({SearchHit::Kind::Customer, row.customer.text(), row.name, row.phone});
    const bool isStillLoading = list && list->isStillLoading;
    // Who is meant may not be there yet.
    m_isAsking = isStillLoading && m_customers.empty();
    const bool isSeen = m_answered == m_question && !m_state.hits.empty();
    const QString current = isSeen ? m_state.hits[std::size_t(m_state.current)].id : QString();
    m_answered = m_question;
    gather();
    // Names that come in above don't move another one under the hand.
    for (std::size_t i = 0; isSeen && i < m_state.hits.size(); ++i)
        if (m_state.hits[i].id == current)
            m_state.current = static_cast<int>(i);
    emit changed();
    if (m_picksWhenAnswered && !m_isAsking) {
        choose(m_state.current);
        return;
    }
    if (isStillLoading)
        QTimer::singleShot(whileLoading, this, [this, asked = m_question] {
            if (asked == m_question)
                ask();
        });
}

void SearchPresenter::gather()
{
    m_state.hits = m_customers;
    for (const ScreenEntry &screen : screenList()) {
        const QString title = words::say(m_language, screen.title);
        if (fits(m_state.text, title))
            m_state.hits.push_back({SearchHit::Kind::Screen, screen.id, title, {}});
    }
    for (const SearchAction &action : m_actions) {
        const QString title = words::say(m_language, action.title);
        if (fits(m_state.text, title))
            m_state.hits.push_back({SearchHit::Kind::Action, action.id, title, {}});
    }
    const int last = std::max(0, static_cast<int>(m_state.hits.size()) - 1);
    m_state.current = std::min(m_state.current, last);
}

void SearchPresenter::move(int by)
{
    const int count = static_cast<int>(m_state.hits.size());
    if (count == 0)
        return;
    m_state.current = (m_state.current + by + count) % count;
    emit changed();
}

void SearchPresenter::pick()
{
    // Until then the customers are those of the letters before.
    const auto &hits = m_state.hits;
    const bool isOld =
        m_isAsking && (hits.empty() || hits[std::size_t(m_state.current)].kind == SearchHit::Kind::Customer);
    m_picksWhenAnswered = isOld;
    if (!isOld)
        choose(m_state.current);
}

void SearchPresenter::choose(int hit)
{
    if (hit < 0 || hit >= static_cast<int>(m_state.hits.size()))
        return;
    const SearchHit chosen = m_state.hits[std::size_t(hit)];
    clear();
    switch (chosen.kind) {
    case SearchHit::Kind::Customer:
        if (const auto customer = base::CustomerId::parse(chosen.id))
            emit customerChosen(*customer);
        return;
    case SearchHit::Kind::Screen:
        emit screenChosen(chosen.id);
        return;
    case SearchHit::Kind::Action:
        for (const SearchAction &action : m_actions)
            if (action.id == chosen.id)
                action.run();
        return;
    }
}

void SearchPresenter::clear()
{
    setText({}, m_language);
}

} // namespace muhr::shell
