// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_jobs.h"

#include "core/deliver/apns.h"
#include "core/store/push_job.h"
#include "core/store/shop_table.h"
#include "core/store/wallet_table.h"
#include "tests/support/certificates.h"
#include "tests/support/push_server.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::deliver;
using namespace std::chrono_literals;
using store::Lane;

class PushJobsTest : public QObject
{
    Q_OBJECT

    base::SystemClock m_clock;
    base::Log m_log{m_clock, base::LogLevel::Error};
    tests::SeededRandom m_random{5};
    base::ShopId m_shop = base::ShopId::make(m_random, m_clock.now());
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::WorkQueue> m_queue;

    /// Runs in one transaction on the writing thread; true if it was stored.
    template <typename Write>
    bool write(Write work)
    {
        return m_queue->ask(Lane::Counter, [&work](store::Database &database) {
            auto transaction = store::Transaction::begin(database);
            work(*transaction);
            return transaction->commit().hasValue();
        });
    }
    bool addShop(const base::ShopId &shop, const QString &joinCode)
    {
        store::ShopRow row;
        row.shop = shop;
        row.isEndpoint = true;
        row.joinCode = joinCode;
        row.currency = QStringLiteral("UZS");
        row.zone = QStringLiteral("Asia/Tashkent");
        row.device = base::DeviceId::make(m_random, m_clock.now());
        row.owner = base::StaffId::make(m_random, m_clock.now());
        row.branch = base::BranchId::make(m_random, m_clock.now());
        return write([&row](store::Transaction &transaction) { (void)insertShop(transaction, row); });
    }
    bool registerPhone(const QString &library, const QString &token, const base::CardId &card, base::Instant at)
    {
        return write([&](store::Transaction &transaction) {
            (void)store::registerWallet(transaction, m_shop, {library, token}, card, at);
        });
    }
    base::JobId change(const base::CardId &card, std::int64_t revision, base::Instant at)
    {
        store::PassRow pass;
        pass.serial = card;
        pass.revision = revision;
        pass.customer = base::CustomerId::make(m_random, at);
        const auto job = base::JobId::make(m_random, at);
        write([&](store::Transaction &transaction) { (void)store::queuePush(transaction, m_shop, pass, job, at); });
        return job;
    }
    store::JobRow row(const base::JobId &job)
    {
        return m_queue
            ->ask(Lane::Counter, [&](store::Database &database) { return store::findJob(database, m_shop, job); })
            .value()
            .value();
    }
    qsizetype phonesOf(const base::CardId &card)
    {
        return static_cast<qsizetype>(
            m_queue
                ->ask(Lane::Counter,
                      [&](store::Database &database) { return store::walletsOf(database, m_shop, card); })
                .value()
                .size());
    }
    base::CardId card() { return base::CardId::make(m_random, m_clock.now()); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto path = m_folder->filePath(QStringLiteral("shops.muhr"));
        auto queue =
            store::WorkQueue::start([path] { return store::Database::openForWriting(path, store::IfMissing::Create); });
        QVERIFY(queue.hasValue());
        m_queue = std::move(*queue);
        QVERIFY(addShop(m_shop, QStringLiteral("ABCDEFGHJK")));
    }
    void cleanup()
    {
        m_queue.reset();
        m_folder.reset();
    }

    void whatIsDueIsTakenWithItsPhones()
    {
        const auto now = m_clock.now();
        const auto one = card();
        QVERIFY(registerPhone(QStringLiteral("library-1"), QStringLiteral("aa"), one, now));
        QVERIFY(registerPhone(QStringLiteral("library-2"), QStringLiteral("bb"), one, now));
        const auto job = change(one, 2, now);
        change(one, 2, now);
        change(card(), 1, now + 1h);
        const auto source = pushJobsOf(*m_queue);
        const auto taken = source.take(now, now + 5min);
        QVERIFY(taken.has_value());
        QCOMPARE(taken->size(), std::size_t(1));
        QCOMPARE(taken->front().shop, m_shop);
        QCOMPARE(taken->front().job, job);
        QCOMPARE(taken->front().card, one);
        QCOMPARE(taken->front().attempts, 1);
        QCOMPARE(taken->front().phones.size(), std::size_t(2));
        // Leased: nobody else takes it until the lease is over, as it is after a crash.
        QVERIFY(source.take(now + 1min, now + 6min)->empty());
        QCOMPARE(source.nextAt(), std::optional(now + 5min));
        QCOMPARE(source.take(now + 5min, now + 10min)->size(), std::size_t(1));
    }
    void whatBecameOfItIsKept()
    {
        const auto now = m_clock.now();
        const auto first = change(card(), 1, now);
        const auto second = change(card(), 1, now);
        const auto third = change(card(), 1, now);
        const auto source = pushJobsOf(*m_queue);
        QCOMPARE(source.take(now, now + 5min)->size(), std::size_t(3));
        QVERIFY(source.keep({{{m_shop, first, JobFate::Kind::Done, {}, "accepted", "Apple took the push."},
                              {m_shop, second, JobFate::Kind::PutOff, now + 2s, "unreachable", "Nobody there."},
                              {m_shop, third, JobFate::Kind::GivenUp, {}, "unreachable", "Nobody there."}},
                             {}},
                            now));
        QCOMPARE(row(first).state, store::JobState::Done);
        QCOMPARE(row(first).outcome.value(), QStringLiteral("accepted"));
        QCOMPARE(row(first).reason.value(), QStringLiteral("Apple took the push."));
        QCOMPARE(row(second).state, store::JobState::Waiting);
        QCOMPARE(row(second).nextAt, now + 2s);
        QCOMPARE(row(third).state, store::JobState::GivenUp);
        QCOMPARE(source.nextAt(), std::optional(now + 2s));
    }
    void aLostPhoneIsForgottenUnlessItCameBack()
    {
        const auto now = m_clock.now();
        const auto one = card();
        const auto token = DeviceToken::parse("aa").value();
        const auto source = pushJobsOf(*m_queue);
        QVERIFY(registerPhone(QStringLiteral("library-1"), QStringLiteral("aa"), one, now));
        QVERIFY(source.keep({{}, {{token, now - 1h}}}, now));
        QCOMPARE(phonesOf(one), 1);
        QVERIFY(source.keep({{}, {{token, now + 1h}}}, now));
        QCOMPARE(phonesOf(one), 0);
        QVERIFY(registerPhone(QStringLiteral("library-1"), QStringLiteral("aa"), one, now));
        QVERIFY(registerPhone(QStringLiteral("library-1"), QStringLiteral("aa"), one, now + 2h));
        QVERIFY(source.keep({{}, {{token, now + 1h}}}, now));
        QCOMPARE(phonesOf(one), 1);
        QVERIFY(source.keep({{}, {{token, std::nullopt}}}, now));
        QCOMPARE(phonesOf(one), 0);
    }
    void aJobOfANewerMuhrWaits()
    {
        const auto now = m_clock.now();
        store::JobRow strange;
        strange.job = base::JobId::make(m_random, now);
        strange.uniqueKey = base::Sha256::of("strange");
        strange.kind = 999;
        strange.payload = "?";
        strange.nextAt = now;
        strange.createdAt = now;
        QVERIFY(write([&](store::Transaction &transaction) { (void)insertJob(transaction, m_shop, strange); }));
        QVERIFY(pushJobsOf(*m_queue).take(now, now + 5min)->empty());
        QCOMPARE(row(strange.job).state, store::JobState::Waiting);
        QCOMPARE(row(strange.job).nextAt, now + 1h);
    }

    void aChangeReachesThePhone()
    {
        const auto authority = tests::Authority::make(m_folder->path());
        QVERIFY(authority && authority->issue(QStringLiteral("server")));
        const auto identity = authority->issue(QStringLiteral("client"));
        tests::PushServer server(m_folder->path());
        ApnsSettings settings;
        settings.url = server.url();
        settings.topic = "pass.com.example.loyalty";
        settings.certificate = identity->certificate;
        settings.key = identity->key;
        settings.authorities = authority->certificate();
        Apns apns(settings);

        const auto one = card();
        const auto two = card();
        QVERIFY(registerPhone(QStringLiteral("library-1"), QStringLiteral("aabb"), one, m_clock.now()));
        QVERIFY(registerPhone(QStringLiteral("library-1"), QStringLiteral("aabb"), two, m_clock.now()));
        QVERIFY(registerPhone(QStringLiteral("library-2"), QStringLiteral("ccdd"), two, m_clock.now()));
        const auto first = change(one, 2, m_clock.now());
        const auto second = change(two, 5, m_clock.now());
        JobRunner runner(
            pushJobsOf(*m_queue),
            [&apns](const std::vector<DeviceToken> &phones, base::Instant now) { return apns.push(phones, now); },
            m_clock, m_log);
        QTRY_COMPARE(row(first).state, store::JobState::Done);
        QTRY_COMPARE(row(second).state, store::JobState::Done);
        QCOMPARE(server.log().count(":path: /3/device/aabb"), 1);
        QCOMPARE(server.log().count(":path: /3/device/ccdd"), 1);

        const auto third = change(one, 3, m_clock.now());
        runner.wake();
        QTRY_COMPARE(row(third).reason, std::optional(QStringLiteral("gathered")));
        QVERIFY(row(third).nextAt > m_clock.now() + 5s);
        QCOMPARE(row(third).state, store::JobState::Waiting);
    }
};

MUHR_TEST(PushJobsTest, push_jobs_test)
#include "push_jobs_test.moc"
