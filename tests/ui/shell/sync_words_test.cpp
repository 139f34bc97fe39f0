// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sync_words.h"

#include "core/words/say.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace std::chrono_literals;
using shell::ChipTone;
using sync::SyncState;

namespace {

constexpr base::Instant now = base::Instant::fromMs(1'795'600'800'000);

} // namespace

/// What the chip says in each state of store and endpoint.
class SyncWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void theWorstIsSaid_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("refused");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isNotStored");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("words");
        const QString there = QStringLiteral("https://muhr.example");
        const auto row = [](const char *name, const QString &endpoint, int waiting, int seconds, int refused,
                            SyncState state, bool isNotStored, ChipTone tone, const char *words) {
            QTest::newRow(name) << endpoint << waiting << seconds << refused << static_cast<int>(state) << isNotStored
                                << static_cast<int>(tone) << QString::fromLatin1(words);
        };
        row("no endpoint", {}, 3, 600, 0, SyncState::NotConnected, false, ChipTone::Good, "No endpoint yet");
        row("agreed", there, 0, 0, 0, SyncState::Agreed, false, ChipTone::Good, "Everything saved");
        row("on its way", there, 3, 20, 0, SyncState::Working, false, ChipTone::Good, "3 waiting");
        row("waiting for two minutes", there, 3, 130, 0, SyncState::Unreachable, false, ChipTone::Care,
            "3 waiting, 2 min");
        row("the endpoint refused", there, 0, 0, 1, SyncState::Agreed, false, ChipTone::Care, "1 refused");
        row("a wrong clock", there, 0, 0, 0, SyncState::WrongClock, false, ChipTone::Care, "Not in step");
        row("a key that was not announced", there, 2, 0, 0, SyncState::NewKey, false, ChipTone::Care, "Not in step");
        row("another history", there, 2, 0, 0, SyncState::NeedsRepair, false, ChipTone::Care, "Not in step");
        row("not stored is worst", there, 3, 600, 1, SyncState::WrongClock, true, ChipTone::Stop, "Not stored!");
        row("not stored without an endpoint", {}, 0, 0, 0, SyncState::NotConnected, true, ChipTone::Stop,
            "Not stored!");
    }
    void theWorstIsSaid()
    {
        QFETCH(QString, endpoint);
        QFETCH(int, waiting);
        QFETCH(int, seconds);
        QFETCH(int, refused);
        QFETCH(int, state);
        QFETCH(bool, isNotStored);
        QFETCH(int, tone);
        QFETCH(QString, words);
        report::SyncFigures figures;
        figures.endpoint = endpoint;
        figures.waiting = waiting;
        figures.refused = refused;
        figures.refusedUnseen = refused;
        figures.oldestWaiting = now - std::chrono::seconds(seconds);
        sync::SyncReport report;
        report.state = static_cast<SyncState>(state);
        const auto said = shell::syncWords(figures, report, isNotStored, now);
        QCOMPARE(static_cast<int>(said.tone), tone);
        QCOMPARE(words::say(base::Language::English, said.chip), words);
        QVERIFY(!words::say(base::Language::English, said.meaning).isEmpty());
    }
    void aCopyOfItsDataIsShown()
    {
        report::SyncFigures figures;
        figures.endpoint = QStringLiteral("https://muhr.example");
        sync::SyncReport report;
        report.state = SyncState::Agreed;
        report.forks = 1;
        QCOMPARE(words::say(base::Language::English, shell::syncWords(figures, report, false, now).chip),
                 QStringLiteral("Used twice"));
    }
    void aClockThatRanBackCountsNoMinutes()
    {
        report::SyncFigures figures;
        figures.endpoint = QStringLiteral("https://muhr.example");
        figures.waiting = 1;
        figures.oldestWaiting = now + 10min;
        QCOMPARE(words::say(base::Language::English, shell::syncWords(figures, {}, false, now).chip),
                 QStringLiteral("1 waiting"));
    }
};

MUHR_TEST(SyncWordsTest, sync_words_test)
#include "sync_words_test.moc"
