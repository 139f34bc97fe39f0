// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/job_runner.h"

#include <algorithm>
#include <utility>

namespace muhr::deliver {
namespace {

using namespace std::chrono_literals;

/// Longer than a batch takes with the slowest answers.
constexpr auto leaseTime = 5min;
/// Between two looks while nothing is due: a wake that went missing costs no more than this.
constexpr std::chrono::milliseconds longestSleep = 60s;
/// After the store could not do it.
constexpr std::chrono::milliseconds afterTrouble = 5s;

} // namespace

JobRunner::JobRunner(JobSource source, PushPhones push, const base::Clock &clock, base::Log &log)
    : m_source(std::move(source)), m_push(std::move(push)), m_clock(clock), m_log(log), m_thread([this] { run(); })
{
}

JobRunner::~JobRunner()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void JobRunner::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWoken = true;
    }
    m_changed.notify_all();
}

void JobRunner::resume()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_wantsResume = true;
    }
    wake();
}

std::optional<PushTrouble> JobRunner::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}

void JobRunner::run()
{
    while (true) {
        const auto pause = runOnce();
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, pause, [this] { return m_isWoken || m_isStopping; });
        if (m_isStopping)
            return;
        m_isWoken = false;
        if (std::exchange(m_wantsResume, false))
            m_desk.resume();
    }
}

std::chrono::milliseconds JobRunner::runOnce()
{
    const auto now = m_clock.now();
    const auto due = m_source.take(now, now + leaseTime);
    if (!due)
        return afterTrouble;
    if (due->empty()) {
        const auto next = m_source.nextAt();
        return next ? std::clamp<std::chrono::milliseconds>(*next - now, 1ms, longestSleep) : longestSleep;
    }
    const auto plan = m_desk.plan(*due, now);
    if (!plan.tokens.empty())
        m_log.info("deliver", "Push…", {{"phones", plan.tokens.size()}, {"jobs", plan.jobs.size()}});
    const auto verdicts = plan.tokens.empty() ? std::vector<PushVerdict>() : m_push(plan.tokens, now);
    const auto after = m_clock.now();
    auto result = m_desk.settle(plan, verdicts, after);
    result.fates.insert(result.fates.end(), plan.fates.begin(), plan.fates.end());
    {
        const std::scoped_lock lock(m_mutex);
        m_trouble = m_desk.trouble(after);
    }
    if (const auto trouble = m_desk.trouble(after); trouble && !plan.tokens.empty())
        m_log.warn("deliver", "Pushes stop", {{"result", wordOf(trouble->result).toLatin1().constData()}});
    // What could not be kept is due again when its lease runs out: a phone is told twice rather than never.
    return m_source.keep(result, after) ? 0ms : afterTrouble;
}

} // namespace muhr::deliver
