// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_stand.h"
#include "tests/support/test_main.h"
#include "ui/counter/camera_pane.h"
#include "ui/kit/button.h"
#include "ui/kit/ladder_view.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

using namespace muhr;
using namespace std::chrono_literals;
using tests::CounterStand;

/// What cannot be done is said in its place, and nothing is lost.
class RefusalTest : public QObject
{
    Q_OBJECT
private slots:
    void aForeignCodeAndAnotherShopsCardAreToldApart()
    {
        CounterStand stand;
        const auto before = stand.shop.countEvents();
        stand.scan(QStringLiteral("https://example.org/menu"));
        QTRY_VERIFY(stand.wordsOf("refused").contains(QStringLiteral("This is not a card")));
        stand.scan(stand.shop.foreignCode());
        QTRY_VERIFY(stand.wordsOf("refused").contains(QStringLiteral("A card of another shop")));
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(stand.heard.empty());
    }
    void aForeignCodeTakesTheCardBeforeItOffTheCounter()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.scan(QStringLiteral("https://example.org/menu"));
        QTRY_VERIFY(stand.shows("refused"));
        stand.press(Qt::Key_F2);
        QTest::qWait(30);
        QCOMPARE(stand.heard.size(), std::size_t(1));
    }
    void aReplacedCodeAsksForTheNewCard()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        const auto replaced = stand.shop.wait<actions::CodeReplaced>(
            [&](auto then) { stand.shop.desk().replaceCode(customer->code, then); });
        QVERIFY(replaced);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.wordsOf("refused").contains(QStringLiteral("Ask for the new card")) ||
                    stand.wordsOf("refused").contains(QStringLiteral("new card")));
        QVERIFY(stand.heard.empty());
    }
    void aCardThatIsNotKnownHereYetGetsAStampAndNoReward()
    {
        CounterStand stand;
        const auto before = stand.shop.countEvents();
        stand.scan(stand.shop.unknownCode());
        QTRY_VERIFY(stand.wordsOf("newHere").contains(QStringLiteral("Stamp kept for this card")));
        QVERIFY(!stand.shows("ladder"));
        QVERIFY(!stand.shows("reward"));
        QCOMPARE(stand.shop.countEvents(), before + 1);
        QCOMPARE(stand.heard, std::vector{kit::Sound::Stamp});
        QVERIFY(!stand.state().justDone.canBeUndone);
        // One a day.
        stand.shop.clock().advance(1min);
        stand.scan(stand.shop.unknownCode());
        QTRY_VERIFY(stand.wordsOf("newHere").contains(QStringLiteral("was stamped today")));
        QCOMPARE(stand.shop.countEvents(), before + 1);
        QTRY_VERIFY(stand.wordsOf("act1").contains(QStringLiteral("New card")));
    }
    void aLimitIsSaidInMinutesAndAManagerMayPassIt()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 6,
            "per": "visit", "cool_down_minutes": 60, "milestones": [{"at": 6, "id": "m1",
            "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        stand.shop.workAs(loyalty::Role::Cashier);
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.shop.clock().advance(20min);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.wordsOf("care").contains(QStringLiteral("40")));
        QCOMPARE(stand.state().card->held, 1);
        QCOMPARE(stand.heard.size(), std::size_t(1));
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(!stand.state().isStoring);
        QCOMPARE(stand.state().card->held, 1);
        stand.shop.workAs(loyalty::Role::Owner);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.state().stampButton == counter::StampButton::Anyway);
        QCOMPARE(stand.part<kit::Button>("stamp")->text(), QStringLiteral("Stamp anyway"));
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().card->held, 2);
    }
    void aFullDiskIsRedAndWithoutABeepAndTriedAgainByKey()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.shop.fillDisk();
        const auto before = stand.shop.countEvents();
        int tries = 0;
        // There is room for a few acts in the pages that are there.
        while (!stand.state().isNotStored && ++tries < 400) {
            stand.shop.clock().advance(31s);
            const int happened = stand.state().happening.number;
            stand.scan(customer->code);
            QTRY_VERIFY(stand.state().happening.number > happened);
        }
        QVERIFY(stand.state().isNotStored);
        QVERIFY(stand.shows("stop"));
        QVERIFY(stand.wordsOf("stop").contains(QStringLiteral("Not stored!")));
        QVERIFY(stand.wordsOf("stop").contains(QStringLiteral("disk is full"), Qt::CaseInsensitive));
        QVERIFY(!stand.shows("toast"));
        // As many beeps as acts, and the low note last.
        QCOMPARE(static_cast<std::int64_t>(stand.heard.size()), stand.shop.countEvents() - before + 1);
        QCOMPARE(stand.heard.back(), kit::Sound::NotStored);
        const auto total = stand.shop.countEvents();
        QCOMPARE(stand.part<kit::Button>("stamp")->text(), QStringLiteral("Try again"));
        stand.shop.freeDisk();
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(!stand.state().isNotStored);
        QTRY_VERIFY(!stand.shows("stop"));
        QCOMPARE(stand.shop.countEvents(), total + 1);
        QVERIFY(stand.heard.back() != kit::Sound::NotStored);
    }
    void withoutTheKeyNamesAreHiddenAndStampsWork()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.presenter.reset();
        stand.screen.reset();
        stand.shop.loseKeys();
        stand.open();
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QCOMPARE(stand.text("name"), QStringLiteral("Name hidden"));
        QVERIFY(stand.text("visits").contains(QStringLiteral("key")));
        stand.press(Qt::Key_F7);
        stand.presenter->codeTyped(customer->shortNumber);
        QTRY_VERIFY(stand.wordsOf("refused").contains(QStringLiteral("The key is not here")));
        stand.press(Qt::Key_F9);
        stand.presenter->customerTyped(QStringLiteral("Botir"), {});
        QTRY_VERIFY(stand.state().fieldError);
    }
    void aCameraThatIsChosenIsTold()
    {
        CounterStand stand;
        QSignalSpy chosen(stand.screen.get(), &counter::CounterScreen::cameraChosen);
        emit stand.screen->findChild<counter::CameraPane *>()->cameraPicked(QStringLiteral("front"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), camera::CameraSource::device(QStringLiteral("front")).text());
        QVERIFY(stand.state().camera.state != camera::CameraState::Off);
    }
    void aMissingCameraTeachesAndTypingGoesOn()
    {
        CounterStand stand;
        QVERIFY(stand.shows("chooseCamera"));
        QVERIFY(stand.wordsOf("empty").contains(QStringLiteral("Type the number")));
        QVERIFY(stand.part<QWidget>("chooseCamera")->height() >= 44);
        stand.feed.start(camera::CameraSource::file(QStringLiteral("/nowhere/film.avi")));
        QTRY_COMPARE(stand.state().camera.state, camera::CameraState::NoSuchFile);
        QVERIFY(stand.part<QWidget>("camera")->accessibleDescription().contains(QStringLiteral("nowhere")));
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.press(Qt::Key_F7);
        stand.presenter->codeTyped(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
    }
};

MUHR_TEST(RefusalTest, refusal_test)
#include "refusal_test.moc"
