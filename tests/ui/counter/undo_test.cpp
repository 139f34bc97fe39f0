// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_stand.h"
#include "tests/support/test_main.h"
#include "ui/hand_scanner/keystrokes.h"
#include "ui/kit/act_row.h"
#include "ui/kit/button.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/toast.h"

#include <QAbstractButton>
#include <QWindow>

using namespace muhr;
using namespace std::chrono_literals;
using tests::CounterStand;

/// What was done is taken back, and rewards are handed over.
class UndoTest : public QObject
{
    Q_OBJECT
private slots:
    void theKeyTakesTheStampBackAndTheSameCardCanBeScannedAgain()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva"));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QVERIFY(stand.shows("toast"));
        QVERIFY(stand.part<QWidget>("toast")->accessibleName().contains(QStringLiteral("Gulnora")));
        stand.press(Qt::Key_F3);
        QTRY_COMPARE(stand.state().card->held, 0);
        QCOMPARE(stand.part<kit::LadderView>("ladder")->ladder().given, 0);
        QTRY_VERIFY(!stand.state().acts.empty() && stand.state().acts.front().act.isUndone);
        QVERIFY(!stand.state().acts.front().canBeUndone);
        // No stamp, no beep.
        QCOMPARE(stand.heard, std::vector{kit::Sound::Stamp});
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().card->held, 1);
    }
    void theOfferEndsAfterTenSecondsAndTheRightGoesByTheRules()
    {
        CounterStand stand;
        stand.shop.workAs(loyalty::Role::Cashier);
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QTRY_VERIFY(stand.state().acts.size() == 2 && stand.state().acts.front().canBeUndone);
        QCOMPARE((stand.state().justDone.shownUntil - stand.shop.clock().now()).count(), 10'000);
        stand.shop.clock().advance(11s);
        stand.presenter->tick();
        QVERIFY(!stand.shows("toast"));
        QVERIFY(stand.state().acts.front().canBeUndone);
        stand.shop.clock().advance(9min);
        stand.presenter->tick();
        QVERIFY(stand.wordsOf("act1").contains(QStringLiteral("9")));
        QVERIFY(stand.state().acts.front().canBeUndone);
        stand.shop.clock().advance(1min);
        stand.presenter->tick();
        QVERIFY(!stand.state().acts.front().canBeUndone);
        stand.press(Qt::Key_F3);
        QTRY_VERIFY(stand.wordsOf("care").contains(QStringLiteral("Ask a manager")));
        QCOMPARE(stand.state().card->held, 1);
        stand.shop.workAs(loyalty::Role::Manager);
        stand.presenter->tick();
        QVERIFY(stand.state().acts.front().canBeUndone);
        stand.part<QWidget>("act1")->findChild<QAbstractButton *>()->click();
        QTRY_COMPARE(stand.state().card->held, 0);
    }
    void anEarlierActIsUndoneInItsRow()
    {
        CounterStand stand;
        const auto one = stand.shop.join(QStringLiteral("Aziza"));
        const auto two = stand.shop.join(QStringLiteral("Botir"));
        stand.scan(one->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.shop.clock().advance(1min);
        stand.scan(two->code);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Botir"));
        QTRY_COMPARE(stand.heard.size(), std::size_t(2));
        QTRY_VERIFY(stand.wordsOf("act2").contains(QStringLiteral("Aziza")));
        stand.part<QWidget>("act2")->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(stand.state().acts[1].act.isUndone);
        // The other card stays on the counter as it is.
        QCOMPARE(stand.state().card->held, 1);
        QCOMPARE(stand.text("name"), QStringLiteral("Botir"));
    }
    void theLastStampBringsTheRewardAndItsKeyHandsItOver()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 5));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QCOMPARE(stand.heard, std::vector{kit::Sound::Reward});
        QVERIFY(stand.shows("reward"));
        QVERIFY(stand.wordsOf("reward").contains(QStringLiteral("Free coffee")));
        QVERIFY(stand.text("stamps").contains(QStringLiteral("6 of 6")));
        stand.press(Qt::Key_F6);
        QTRY_VERIFY(!stand.shows("reward"));
        QCOMPARE(stand.heard, (std::vector{kit::Sound::Reward, kit::Sound::Reward}));
        QTRY_VERIFY(stand.wordsOf("act1").contains(QStringLiteral("Free coffee")));
        stand.press(Qt::Key_F3);
        QTRY_VERIFY(stand.shows("reward"));
        stand.part<kit::Button>("handOver")->click();
        QTRY_VERIFY(!stand.shows("reward"));
        stand.press(Qt::Key_F6);
        QVERIFY(stand.wordsOf("calm").contains(QStringLiteral("No reward is waiting")));
    }
    void ofSeveralRewardsOneIsChosen()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 2,
            "per": "visit", "milestones": [
            {"at": 1, "id": "m1", "reward": {"kind": "voucher", "title": {"en": "Free biscuit"}}},
            {"at": 2, "id": "m2", "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 2));
        stand.presenter->setStampsByItself(false);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.state().card);
        QCOMPARE(stand.state().card->rewards.size(), std::size_t(2));
        stand.press(Qt::Key_F6);
        QVERIFY(stand.shows("rewards"));
        auto *second = stand.part<QWidget>("rewards")->findChild<kit::Button *>(QStringLiteral("answer2"));
        QCOMPARE(second->text(), QStringLiteral("Free coffee"));
        QTest::keyClick(stand.screen.get(), Qt::Key_2);
        QTRY_COMPARE(stand.state().card->rewards.size(), std::size_t(1));
        QCOMPARE(stand.state().card->rewards.front().title.inLanguage(base::Language::English),
                 QStringLiteral("Free biscuit"));
        QVERIFY(!stand.shows("rewards"));
    }
    void digitsOfAHandScannerAnswerNothing()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 2,
            "per": "visit", "milestones": [
            {"at": 1, "id": "m1", "reward": {"kind": "voucher", "title": {"en": "Free biscuit"}}},
            {"at": 2, "id": "m2", "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        const auto next = stand.shop.join(QStringLiteral("Botir"));
        QVERIFY(stand.shop.stamp(customer->code, 2));
        stand.presenter->setStampsByItself(false);
        const base::SystemClock wall;
        hand_scanner::Keystrokes keystrokes(wall);
        qApp->installEventFilter(&keystrokes);
        connect(&keystrokes, &hand_scanner::Keystrokes::codeScanned, &keystrokes,
                [&](const QString &text) { stand.scan(text); });
        stand.scan(customer->code);
        QTRY_VERIFY(stand.state().card);
        stand.press(Qt::Key_F6);
        QVERIFY(stand.shows("rewards"));
        const auto before = stand.shop.countEvents();
        // The code begins with M1.
        for (const QChar letter : next->code)
            QTest::keyClick(stand.screen->windowHandle(), letter.toLatin1());
        QTest::keyClick(stand.screen->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Botir"));
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(!stand.shows("rewards"));
        // A finger does, in any digits.
        stand.scan(customer->code);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Gulnora"));
        stand.press(Qt::Key_F6);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(0), QStringLiteral("۲"), Qt::NoModifier);
        QTRY_COMPARE(stand.shop.countEvents(), before + 1);
    }
    void theKeyTakesBackNobodyElsesActWhereTheNewestStays()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.shop.clock().advance(1min);
        stand.scan(stand.shop.unknownCode());
        QTRY_VERIFY(stand.state().isProvisional);
        QTRY_VERIFY(stand.wordsOf("act1").contains(QStringLiteral("New card")));
        const auto before = stand.shop.countEvents();
        stand.press(Qt::Key_F3);
        QTest::qWait(50);
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(stand.part<QWidget>("toast")->accessibleName().contains(QStringLiteral("undo"), Qt::CaseInsensitive));
    }
    void anOfferThatIsOverStaysAwayInAnotherLanguage()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_VERIFY(stand.shows("toast"));
        stand.part<kit::Toast>("toast")->dismiss();
        QEvent language(QEvent::LanguageChange);
        QApplication::sendEvent(stand.screen.get(), &language);
        QVERIFY(!stand.shows("toast"));
    }
    void aUsedRewardIsAskedAbout_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("rewardsAfter");
        QTest::addColumn<int>("owed");
        QTest::newRow("also take back the reward") << 1 << 0 << 0;
        QTest::newRow("let the card owe") << 2 << 0 << 1;
    }
    void aUsedRewardIsAskedAbout()
    {
        QFETCH(int, answer);
        QFETCH(int, rewardsAfter);
        QFETCH(int, owed);
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 5));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.press(Qt::Key_F6);
        QTRY_VERIFY(!stand.shows("reward"));
        QTRY_VERIFY(stand.wordsOf("act1").contains(QStringLiteral("Free coffee")));
        stand.part<QWidget>("act2")->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(stand.shows("usedReward"));
        QVERIFY(stand.wordsOf("usedReward").contains(QStringLiteral("Free coffee")));
        stand.part<QWidget>("usedReward")->findChild<kit::Button *>(QStringLiteral("answer%1").arg(answer))->click();
        QTRY_VERIFY(!stand.shows("usedReward"));
        QTRY_COMPARE(stand.state().card->owed, owed);
        QCOMPARE(stand.state().card->rewards.size(), std::size_t(rewardsAfter));
        QCOMPARE(stand.shows("owed"), owed > 0);
    }
    void aCashierIsSentToAManagerForAUsedReward()
    {
        CounterStand stand;
        stand.shop.workAs(loyalty::Role::Cashier);
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 5));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.press(Qt::Key_F6);
        QTRY_VERIFY(!stand.shows("reward"));
        QTRY_VERIFY(stand.wordsOf("act1").contains(QStringLiteral("Free coffee")));
        stand.part<QWidget>("act2")->findChild<QAbstractButton *>()->click();
        QTRY_VERIFY(stand.wordsOf("care").contains(QStringLiteral("A manager decides")));
        QVERIFY(!stand.shows("usedReward"));
    }
};

MUHR_TEST(UndoTest, undo_test)
#include "undo_test.moc"
