// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/beside/side_work.h"

namespace muhr::desktop {

void SideWork::stop()
{
    if (m_isStopped)
        *m_isStopped = true;
}

void SideWork::run(std::function<void(const actions::HowFar &, const Post &)> work, Percent percent)
{
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    const Post inWindow = [post = m_post, alive = std::weak_ptr(m_alive)](std::function<void()> task) {
        post([alive, task = std::move(task)] {
            if (!alive.expired())
                task();
        });
    };
    m_thread = std::jthread([work = std::move(work), percent = std::move(percent), inWindow, isStopped = m_isStopped] {
        int said = -1;
        const auto howFar = [&](int done) {
            if (done != said)
                inWindow([percent, done] { percent(done); });
            said = done;
            return !isStopped->load();
        };
        work(howFar, inWindow);
    });
}

} // namespace muhr::desktop
