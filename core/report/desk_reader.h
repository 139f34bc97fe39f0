// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/customer_book.h"
#include "core/report/desk_wiring.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace muhr::report {

/// The thread that answers the window's questions from a connection of its own, and between them reads the customers
/// for search. Each statement sees what was committed before it, so an answer after an act has the act in it.
class DeskReader
{
public:
    using Opener = std::function<base::Expected<store::Database, store::OpenError>()>;
    /// What a question is answered from, on the reader's thread.
    struct Place
    {
        store::Database &database;
        const store::PeopleKeys *keys;
        CustomerBook &book;
    };
    /// Gets the place, or why there is none.
    using Question = std::function<void(base::Expected<Place, words::Refused>)>;

    explicit DeskReader(Opener opener);
    /// Questions that were not begun are dropped.
    ~DeskReader();

    // From any thread.
    void show(const base::ShopId &shop, std::shared_ptr<const store::PeopleKeys> keys);
    void ask(Question question);

private:
    struct Shown
    {
        base::ShopId shop;
        std::shared_ptr<const store::PeopleKeys> keys;
    };

    void run();
    void answer(const Question &question);
    /// Opens what is shown, if it is not open yet.
    base::Expected<void, words::Refused> open();
    bool hasMoreToLoad() const { return m_book && m_book->isLoading() && !m_cannotLoad; }

    Opener m_opener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Question> m_questions;
    std::optional<Shown> m_next;
    bool m_isEnding = false;
    // Touched by the thread alone.
    std::optional<Shown> m_shown;
    std::optional<store::Database> m_database;
    std::unique_ptr<CustomerBook> m_book;
    /// Reading failed: the next question tries again.
    bool m_cannotLoad = false;
    std::thread m_thread;
};

} // namespace muhr::report
