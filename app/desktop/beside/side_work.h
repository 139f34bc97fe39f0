// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backup_file.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace muhr::desktop {

/// A long work on a thread of its own beside the window, one at a time. Thread: the window's.
class SideWork
{
public:
    /// Runs a function on the window's thread.
    using Post = std::function<void(std::function<void()>)>;
    /// From 0 to 100, each once.
    using Percent = std::function<void(int)>;

    explicit SideWork(Post post) : m_post(std::move(post)) {}
    /// Stops what is under way and waits for its end, of which nothing is said any more.
    ~SideWork() { stop(); }
    SideWork(const SideWork &) = delete;
    SideWork &operator=(const SideWork &) = delete;

    /// `work` runs over there, `percent` and then `then` here.
    template <typename T>
    void begin(std::function<T(const actions::HowFar &)> work, Percent percent, std::function<void(const T &)> then)
    {
        run(
            [work = std::move(work), then = std::move(then)](const actions::HowFar &howFar, const Post &inWindow) {
                const auto outcome = std::make_shared<const T>(work(howFar));
                inWindow([then, outcome] { then(*outcome); });
            },
            std::move(percent));
    }
    /// The work hears of it the next time it says how far it is.
    void stop();

private:
    void run(std::function<void(const actions::HowFar &, const Post &)> work, Percent percent);

    Post m_post;
    std::shared_ptr<std::atomic<bool>> m_isStopped;
    /// Gone with this: what the thread says later is dropped.
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    std::jthread m_thread;
};

} // namespace muhr::desktop
