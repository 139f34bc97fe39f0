// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/log.h"
#include "core/deliver/push_desk.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace muhr::deliver {

/// Where the runner finds its jobs and leaves what became of them; each call is one transaction. Nothing or false: the
/// store could not do it just now.
struct JobSource
{
    /// Leases what is due, with the phones that carry each card. A lease that ran out is due again, so a crash loses no
    /// job.
    std::function<std::optional<std::vector<PushJob>>(base::Instant now, base::Instant leaseUntil)> take;
    std::function<bool(const PushDesk::Result &result, base::Instant now)> keep;
    /// When the next one is due, leased ones included.
    std::function<std::optional<base::Instant>()> nextAt;
};

/// One verdict a phone, in their order: Apns::push.
using PushPhones = std::function<std::vector<PushVerdict>(const std::vector<DeviceToken> &phones, base::Instant now)>;

/// Works off the jobs on a thread of its own, until it is destroyed; sleeps while none is due.
class JobRunner
{
public:
    JobRunner(JobSource source, PushPhones push, const base::Clock &clock, base::Log &log);
    /// Lets the batch that is under way end.
    ~JobRunner();
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    /// There is something new to do. Any thread.
    void wake();
    /// Someone has seen to the trouble: tries again at once. Any thread.
    void resume();
    /// What stands in the way of every push. Any thread.
    std::optional<PushTrouble> trouble() const;

private:
    void run();
    /// How long there is nothing to do.
    std::chrono::milliseconds runOnce();

    const JobSource m_source;
    const PushPhones m_push;
    const base::Clock &m_clock;
    base::Log &m_log;
    /// Of the runner's thread alone.
    PushDesk m_desk;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<PushTrouble> m_trouble;
    bool m_isWoken = false;
    bool m_wantsResume = false;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace muhr::deliver
