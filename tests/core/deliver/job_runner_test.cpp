// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/job_runner.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace muhr;
using namespace muhr::deliver;
using namespace std::chrono_literals;

namespace {

/// Jobs in memory, leased and ended as the store does it. Any thread.
class MemoryJobs
{
public:
    struct Entry
    {
        PushJob job;
        base::Instant nextAt;
        std::optional<JobFate> end;
    };

    base::JobId add(const base::CardId &card, std::vector<DeviceToken> phones, base::Instant now)
    {
        const std::scoped_lock lock(m_mutex);
        const auto id = base::JobId::make(m_random, now);
        m_entries.push_back({{base::ShopId(), id, card, 0, now, std::move(phones)}, now, {}});
        return id;
    }
    JobSource source()
    {
        return {[this](base::Instant now, base::Instant leaseUntil) { return take(now, leaseUntil); },
                [this](const PushDesk::Result &result, base::Instant) { return keep(result); },
                [this] { return nextAt(); }};
    }
    QStringList outcomes()
    {
        const std::scoped_lock lock(m_mutex);
        QStringList result;
        for (const auto &entry : m_entries)
            result.append(entry.end ? entry.end->outcome : QString());
        return result;
    }
    int takes() const { return m_takes; }
    void failNext(int count) { m_failures = count; }

private:
    std::optional<std::vector<PushJob>> take(base::Instant now, base::Instant leaseUntil)
    {
        ++m_takes;
        if (m_failures > 0) {
            --m_failures;
            return std::nullopt;
        }
        const std::scoped_lock lock(m_mutex);
        std::vector<PushJob> result;
        for (auto &entry : m_entries) {
            if (entry.end || entry.nextAt > now)
                continue;
            entry.nextAt = leaseUntil;
            ++entry.job.attempts;
            result.push_back(entry.job);
        }
        return result;
    }
    bool keep(const PushDesk::Result &result)
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &fate : result.fates)
            for (auto &entry : m_entries)
                if (entry.job.job == fate.job) {
                    if (fate.kind == JobFate::Kind::PutOff)
                        entry.nextAt = fate.until;
                    else
                        entry.end = fate;
                }
        return true;
    }
    std::optional<base::Instant> nextAt()
    {
        const std::scoped_lock lock(m_mutex);
        std::optional<base::Instant> result;
        for (const auto &entry : m_entries)
            if (!entry.end)
                result = std::min(result.value_or(entry.nextAt), entry.nextAt);
        return result;
    }

    std::mutex m_mutex;
    tests::SeededRandom m_random{3};
    std::vector<Entry> m_entries;
    std::atomic<int> m_takes = 0;
    std::atomic<int> m_failures = 0;
};

/// Counts batches and answers each phone with the same.
struct Phones
{
    std::atomic<int> batches = 0;
    std::atomic<int> pushes = 0;
    std::atomic<PushResult> answer = PushResult::Accepted;

    PushPhones push()
    {
        return [this](const std::vector<DeviceToken> &phones, base::Instant) {
            ++batches;
            pushes += static_cast<int>(phones.size());
            return std::vector<PushVerdict>(phones.size(), PushVerdict{answer.load(), {}, {}});
        };
    }
};

DeviceToken phone(const char *hex)
{
    return DeviceToken::parse(hex).value();
}

} // namespace

class JobRunnerTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;
    base::Log m_log{m_clock, base::LogLevel::Error};
    tests::SeededRandom m_random{11};
    base::CardId card() { return base::CardId::make(m_random, m_clock.now()); }

private slots:
    void whatWaitsIsWorkedOff()
    {
        MemoryJobs jobs;
        Phones phones;
        const auto one = card();
        jobs.add(one, {phone("aa")}, m_clock.now());
        jobs.add(one, {phone("aa")}, m_clock.now());
        jobs.add(card(), {}, m_clock.now());
        const JobRunner runner(jobs.source(), phones.push(), m_clock, m_log);
        QTRY_COMPARE(jobs.outcomes(), QStringList({"accepted", "accepted", "no_phone"}));
        QCOMPARE(phones.pushes.load(), 1);
    }
    void aWakeIsHeardAtOnce()
    {
        MemoryJobs jobs;
        Phones phones;
        JobRunner runner(jobs.source(), phones.push(), m_clock, m_log);
        QTRY_COMPARE(jobs.takes(), 1);
        jobs.add(card(), {phone("aa")}, m_clock.now());
        QElapsedTimer timer;
        timer.start();
        runner.wake();
        QTRY_COMPARE(jobs.outcomes(), QStringList{"accepted"});
        QVERIFY(timer.elapsed() < 1000);
    }
    void itSleepsWhileNothingIsDue()
    {
        MemoryJobs jobs;
        Phones phones;
        jobs.add(card(), {phone("aa")}, m_clock.now() + 300ms);
        const JobRunner runner(jobs.source(), phones.push(), m_clock, m_log);
        QTRY_COMPARE(jobs.outcomes(), QStringList{"accepted"});
        // Once in vain, once when it was due, once to see that nothing is left; a clock may be a millisecond early.
        QVERIFY(jobs.takes() <= 5);
        QTest::qWait(200);
        QVERIFY(jobs.takes() <= 5);
    }
    void aRefusedCertificateIsTold()
    {
        MemoryJobs jobs;
        Phones phones;
        phones.answer = PushResult::CertificateRefused;
        jobs.add(card(), {phone("aa")}, m_clock.now());
        JobRunner runner(jobs.source(), phones.push(), m_clock, m_log);
        QTRY_VERIFY(runner.trouble().has_value());
        QCOMPARE(runner.trouble()->result, PushResult::CertificateRefused);
        QTRY_VERIFY(jobs.takes() >= 2);
        jobs.add(card(), {phone("bb")}, m_clock.now());
        runner.wake();
        QTRY_VERIFY(jobs.takes() >= 4);
        QCOMPARE(phones.batches.load(), 1);

        phones.answer = PushResult::Accepted;
        jobs.add(card(), {phone("cc")}, m_clock.now());
        runner.resume();
        QTRY_COMPARE(jobs.outcomes().last(), QStringLiteral("accepted"));
        QVERIFY(!runner.trouble());
    }
    void aStoreThatFailsIsAskedAgainLater()
    {
        MemoryJobs jobs;
        Phones phones;
        jobs.failNext(1);
        jobs.add(card(), {phone("aa")}, m_clock.now());
        JobRunner runner(jobs.source(), phones.push(), m_clock, m_log);
        QTRY_COMPARE(jobs.takes(), 1);
        QTest::qWait(100);
        QCOMPARE(jobs.takes(), 1);
        runner.wake();
        QTRY_COMPARE(jobs.outcomes(), QStringList{"accepted"});
    }
    void itEndsAtOnce()
    {
        MemoryJobs jobs;
        Phones phones;
        QElapsedTimer timer;
        timer.start();
        {
            const JobRunner runner(jobs.source(), phones.push(), m_clock, m_log);
        }
        QVERIFY(timer.elapsed() < 2000);
    }
};

MUHR_TEST(JobRunnerTest, job_runner_test)
#include "job_runner_test.moc"
