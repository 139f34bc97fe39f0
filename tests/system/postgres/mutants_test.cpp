// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sure.h"
#include "tests/support/test_main.h"
#include "tests/system/postgres/judgement.h"
#include "tests/system/postgres/stage.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

/// Known mistakes are found by the same looks that find nothing wrong in servers_test.
class MutantsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    QStringList faultsBeside(const std::set<base::EventId> &promised) const
    {
        Told told;
        for (const base::EventId &event : promised)
            told.stored(event);
        auto database = m_stage->openStore();
        return faultsOfEndpoint(database, m_stage->shop(), told);
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        QCOMPARE(m_stage->open(4), QString());
        for (const auto &till : m_stage->tills())
            till->serveQuietly(5);
        QVERIFY(m_stage->allAgree(20s));
        QCOMPARE(m_stage->faults(), QStringList());
    }
    void whatIsMissingOrMadeUpIsSeen()
    {
        auto promised = m_stage->told().events();
        SeededRandom random(1);
        promised.insert(base::EventId::make(random, m_stage->clock().now()));
        QCOMPARE(faultsBeside(promised), QStringList{QStringLiteral("1 events are lost")});
        promised = m_stage->told().events();
        promised.erase(promised.begin());
        QCOMPARE(faultsBeside(promised), QStringList{QStringLiteral("1 events are there that nobody was told of")});
        m_stage->ask(QStringLiteral("SET session_replication_role = replica; DELETE FROM event WHERE number = 9"));
        const QStringList faults = m_stage->faultsOfStore();
        QVERIFY2(faults.value(0).startsWith(QLatin1String("there is no number 9")), qPrintable(faults.join(u'\n')));
    }
    void aLaptopThatHasOtherCardsIsSeen()
    {
        m_stage->ask(QStringLiteral("DELETE FROM card_state WHERE card = (SELECT min(card::text)::bytea FROM "
                                    "card_state)"));
        const QStringList faults = m_stage->faults();
        QVERIFY2(faults.join(u'\n').contains(QLatin1String("laptop 3 has")), qPrintable(faults.join(u'\n')));
    }
    /// The textbook way to number rows leaves a gap wherever a transaction is taken back, and a laptop that pulled
    /// beyond it would never look there again.
    void numbersOfASequenceAreSeen()
    {
        m_stage->ask(QStringLiteral(
            "CREATE SEQUENCE numbers; SELECT setval('numbers', max(number)) FROM event; "
            "CREATE FUNCTION next_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS "
            "$$ BEGIN NEW.number := nextval('numbers'); RETURN NEW; END $$; "
            "CREATE TRIGGER numbered BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION next_number()"));
        for (const auto &till : m_stage->tills())
            till->serveSomebody();
        // While nothing fails nobody notices.
        QVERIFY(m_stage->allAgree(20s));
        QCOMPARE(m_stage->faults(), QStringList());
        Stage::Weather weather;
        weather.lasts = 2s;
        weather.betweenCustomers = 100ms;
        weather.betweenCuts = 100ms;
        // What waits at a laptop is not lost yet: only the gap counts.
        const auto hasGap = [](const QStringList &faults) {
            return std::any_of(faults.begin(), faults.end(), [](const QString &fault) {
                return fault.startsWith(QLatin1String("there is no number"));
            });
        };
        bool isSeen = false;
        for (int i = 0; i < 20 && !isSeen; ++i) {
            (void)m_stage->storm(weather);
            isSeen = hasGap(m_stage->faultsOfStore());
        }
        QVERIFY(isSeen);
        QVERIFY(!m_stage->allAgree(2s));
    }
    void cleanup() { m_stage.reset(); }
};

MUHR_TEST(MutantsTest, mutants_test)
#include "mutants_test.moc"
