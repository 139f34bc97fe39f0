// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/desk_reader.h"

#include "core/report/store_refusal.h"

namespace muhr::report {
namespace {

/// About 10 ms: what a question has to wait for at most.
constexpr std::size_t customersAtOnce = 100;

} // namespace

DeskReader::DeskReader(Opener opener) : m_opener(std::move(opener)), m_thread([this] { run(); }) {}

DeskReader::~DeskReader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DeskReader::show(const base::ShopId &shop, std::shared_ptr<const store::PeopleKeys> keys)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = Shown{shop, std::move(keys)};
    }
    m_wake.notify_one();
}

void DeskReader::ask(Question question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_questions.push_back(std::move(question));
    }
    m_wake.notify_one();
}

void DeskReader::run()
{
    while (true) {
        Question question;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || m_next || !m_questions.empty() || hasMoreToLoad(); });
            if (m_isEnding)
                break;
            if (m_next) {
                m_shown = std::move(m_next);
                m_next.reset();
                m_book.reset();
                m_cannotLoad = false;
            }
            if (!m_questions.empty()) {
                question = std::move(m_questions.front());
                m_questions.pop_front();
            }
        }
        if (question)
            answer(question);
        else if (const auto opened = open(); opened)
            m_cannotLoad = !m_book->loadSome(customersAtOnce).hasValue();
    }
    m_book.reset();
    m_database.reset();
}

base::Expected<void, words::Refused> DeskReader::open()
{
    if (!m_shown)
        return words::refused(words::Refusal::NotHere);
    if (!m_database) {
        auto database = m_opener();
        if (!database)
            return base::Unexpected{refusalOf(database.error())};
        m_database.emplace(std::move(*database));
    }
    if (!m_book)
        m_book = std::make_unique<CustomerBook>(*m_database, m_shown->keys.get(), m_shown->shop);
    return {};
}

void DeskReader::answer(const Question &question)
{
    if (const auto opened = open(); !opened) {
        question(base::Unexpected{opened.error()});
        return;
    }
    m_cannotLoad = false;
    question(Place{*m_database, m_shown->keys.get(), *m_book});
}

} // namespace muhr::report
