// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digits.h"
#include "core/loyalty/short_number.h"
#include "tests/support/counter_stand.h"
#include "tests/support/phone_film.h"
#include "tests/support/test_main.h"
#include "ui/hand_scanner/keystrokes.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/toast.h"

#include <QLineEdit>
#include <QWindow>

using namespace muhr;
using namespace std::chrono_literals;
using tests::CounterStand;

/// A card comes to the counter and is stamped, by whatever way it comes.
class StampTest : public QObject
{
    Q_OBJECT
private slots:
    void theCounterTeachesBeforeTheFirstScan()
    {
        CounterStand stand;
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        QVERIFY(stand.shows("empty"));
        QVERIFY(stand.shows("code"));
        QVERIFY(stand.shows("find"));
        QVERIFY(stand.shows("newCustomer"));
        QVERIFY(!stand.shows("stamp"));
        stand.press(Qt::Key_F2);
        QCOMPARE(stand.heard.size(), std::size_t(0));
    }
    void aFilmOfAPhoneGivesOneStamp()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva"));
        QVERIFY(customer);
        QTemporaryDir folder;
        tests::PhoneFilm film;
        film.text = customer->code;
        film.seconds = 2;
        QVERIFY(tests::writeFilm(film, folder.filePath(QStringLiteral("phone.avi"))).hasValue());
        const auto before = stand.shop.countEvents();
        QSignalSpy finished(&stand.feed, &camera::CameraFeed::finished);
        stand.feed.start(camera::CameraSource::file(folder.filePath(QStringLiteral("phone.avi"))));
        QTRY_COMPARE_WITH_TIMEOUT(stand.text("name"), QStringLiteral("Gulnora Yoʻldosheva"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QTRY_VERIFY(!stand.state().isStoring);
        const auto ladder = stand.part<kit::LadderView>("ladder")->ladder();
        QCOMPARE(ladder.given, 1);
        QCOMPARE(ladder.goal, 6);
        QVERIFY(ladder.newestIsFresh);
        QCOMPARE(stand.heard, std::vector{kit::Sound::Stamp});
        QCOMPARE(stand.shop.countEvents(), before + 1);
        QVERIFY(stand.shows("toast"));
        QTRY_COMPARE(stand.state().acts.size(), std::size_t(2));
    }
    void whileTheTillIsLockedNoScanDoesAnything()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Madina Karimova"));
        const auto before = stand.shop.countEvents();
        stand.presenter->setClosed(true);
        stand.scan(customer->code);
        // Asked later, it is answered later.
        (void)stand.shop.wait<actions::CardFound>([&](auto then) { stand.shop.desk().findCard(customer->code, then); });
        QVERIFY(!stand.state().card);
        QCOMPARE(stand.shop.countEvents(), before);
        stand.presenter->setClosed(false);
        stand.scan(customer->code);
        QTRY_COMPARE(stand.shop.countEvents(), before + 1);
    }
    void aHandScannerWorksWhileAFieldHasTheFocus()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Madina Karimova"));
        // The keys come as from a keyboard, by real time.
        const base::SystemClock wall;
        hand_scanner::Keystrokes keystrokes(wall);
        qApp->installEventFilter(&keystrokes);
        connect(&keystrokes, &hand_scanner::Keystrokes::codeScanned, &keystrokes,
                [&](const QString &text) { stand.scan(text); });
        stand.press(Qt::Key_F9);
        auto *field = stand.part<QLineEdit>("newName");
        QTRY_VERIFY(field->hasFocus());
        for (const QChar letter : customer->code)
            QTest::keyClick(stand.screen->windowHandle(), letter.toLatin1());
        QTest::keyClick(stand.screen->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Madina Karimova"));
        QCOMPARE(field->text(), QString());
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QCOMPARE(stand.heard, std::vector{kit::Sound::Stamp});
    }
    void aTypedNumberIsAScan_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"digits", "in groups", "Persian digits", "code", "bare code"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aTypedNumberIsAScan()
    {
        QFETCH(QString, how);
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Sardor Aliyev"));
        const QString &number = customer->shortNumber;
        QString typed = customer->code;
        if (how == QLatin1String("digits"))
            typed = number;
        else if (how == QLatin1String("in groups"))
            typed = number.left(3) + QLatin1Char(' ') + number.mid(3, 3) + QLatin1Char('-') + number.mid(6);
        else if (how == QLatin1String("Persian digits"))
            typed = base::localDigits(base::Language::Persian, number);
        else if (how == QLatin1String("bare code"))
            typed = customer->code.mid(3).toLower();
        stand.press(Qt::Key_F7);
        auto *field = stand.part<QWidget>("codeLine")->findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        field->setText(typed);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QCOMPARE(stand.text("name"), QStringLiteral("Sardor Aliyev"));
    }
    void aWrongDigitIsSaidUnderTheField()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Sardor Aliyev"));
        QString number = customer->shortNumber;
        number[4] = number[4] == QLatin1Char('9') ? QLatin1Char('0') : QLatin1Char('9');
        stand.press(Qt::Key_F7);
        stand.presenter->codeTyped(number);
        QVERIFY(stand.wordsOf("codeLine").contains(QStringLiteral("One of the digits is wrong")));
        QVERIFY(!stand.state().card);
    }
    void guessingNumbersIsStoppedAfterFive()
    {
        CounterStand stand;
        tests::SeededRandom random(5);
        stand.press(Qt::Key_F7);
        for (int i = 0; i < 5; ++i) {
            stand.presenter->codeTyped(loyalty::ShortNumber::make(random).digits());
            QTRY_VERIFY(stand.wordsOf("codeLine").contains(QStringLiteral("No such customer")));
            stand.presenter->ask(counter::Ask::Code);
        }
        const auto customer = stand.shop.join(QStringLiteral("Sardor"));
        stand.presenter->codeTyped(customer->shortNumber);
        QVERIFY(stand.wordsOf("codeLine").contains(QStringLiteral("Too many wrong numbers")));
        stand.shop.clock().advance(61s);
        stand.presenter->codeTyped(customer->shortNumber);
        QTRY_COMPARE(stand.state().stampedNow, 1);
    }
    void theSameCardAgainIsCalmAndTheKeyStampsOnPurpose()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().card ? stand.state().card->held : 0, 1);
        QTRY_VERIFY(stand.wordsOf("calm").contains(QStringLiteral("Already stamped just now")));
        stand.shop.clock().advance(10s);
        stand.scan(customer->code);
        QTRY_VERIFY(!stand.state().isStoring && stand.shows("calm"));
        QCOMPARE(stand.state().card->held, 1);
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().card->held, 2);
        stand.shop.clock().advance(31s);
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().card->held, 3);
        QCOMPARE(stand.heard.size(), std::size_t(3));
    }
    void nothingIsStampedByItselfWhereThatIsTurnedOff()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.presenter->setStampsByItself(false);
        stand.scan(customer->code);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Gulnora"));
        QTest::qWait(50);
        QCOMPARE(stand.state().card->held, 0);
        QVERIFY(stand.heard.empty());
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().card->held, 1);
    }
    void aPhoneThatStaysBeforeTheCameraIsStampedOnce()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.presenter->scanned(customer->code, loyalty::Channel::Camera);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        // It lies there; a hand passes over it, and it is seen anew.
        for (int i = 0; i < 3; ++i) {
            stand.shop.clock().advance(20s);
            emit stand.feed.pictureRead(i, {}, {customer->code}, 4ms);
        }
        stand.shop.clock().advance(20s);
        stand.presenter->scanned(customer->code, loyalty::Channel::Camera);
        QTRY_VERIFY(stand.shows("calm"));
        QTest::qWait(30);
        QCOMPARE(stand.state().card->held, 1);
        // Gone for the whole pause, it is shown for another visit.
        stand.shop.clock().advance(40s);
        stand.presenter->scanned(customer->code, loyalty::Channel::Camera);
        QTRY_COMPARE(stand.state().card->held, 2);
    }
    void keysLeaveACardAloneThatIsHidden_data()
    {
        QTest::addColumn<Qt::Key>("page");
        QTest::newRow("behind the search") << Qt::Key_F8;
        QTest::newRow("behind a new customer") << Qt::Key_F9;
    }
    void keysLeaveACardAloneThatIsHidden()
    {
        QFETCH(Qt::Key, page);
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 5));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        const auto before = stand.shop.countEvents();
        stand.press(page);
        QVERIFY(!stand.shows("face"));
        stand.press(Qt::Key_F2);
        stand.press(Qt::Key_F6);
        QTest::qWait(50);
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(!stand.shows("face"));
        stand.press(Qt::Key_Escape);
        stand.press(Qt::Key_F6);
        QTRY_COMPARE(stand.shop.countEvents(), before + 1);
    }
    void theKeyOfTheStampTakesTheTypedAmountWithIt()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.presenter->setStampsByItself(false);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.state().card);
        stand.press(Qt::Key_F4);
        auto *field = stand.part<QLineEdit>("purchaseAmount");
        QTRY_VERIFY(field->hasFocus());
        field->setText(QStringLiteral("۴۸٬۰۰۰"));
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QTRY_VERIFY(stand.wordsOf("act1").contains(QStringLiteral("48,000")));
    }
    void anAmountThatWasTypedForOneCardIsNoneOfAnother()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 6,
            "per": "amount", "step_minor": 20000, "milestones": [{"at": 6, "id": "m1",
            "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        const auto one = stand.shop.join(QStringLiteral("Aziza"));
        const auto two = stand.shop.join(QStringLiteral("Botir"));
        stand.scan(one->code);
        auto *field = stand.part<QLineEdit>("purchaseAmount");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("48000"));
        stand.scan(one->code);
        QTest::qWait(50);
        QCOMPARE(field->text(), QStringLiteral("48000"));
        stand.scan(two->code);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Botir"));
        QVERIFY(stand.shows("purchase"));
        QCOMPARE(field->text(), QString());
    }
    void twoCardsAtOnceAreBothStamped()
    {
        CounterStand stand;
        const auto one = stand.shop.join(QStringLiteral("Aziza"));
        const auto two = stand.shop.join(QStringLiteral("Botir"));
        stand.scan(one->code);
        stand.scan(two->code);
        QTRY_COMPARE(stand.heard.size(), std::size_t(2));
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Botir"));
        QTRY_COMPARE(stand.state().card->held, 1);
        const auto first =
            stand.shop.wait<actions::CardFound>([&](auto then) { stand.shop.desk().findCard(one->code, then); });
        QVERIFY(first && first->card);
        QCOMPARE(first->card->held, 1);
    }
    void anAmountIsAskedForWhereTheRulesWantOne()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 6,
            "per": "amount", "step_minor": 20000, "milestones": [{"at": 6, "id": "m1",
            "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        auto *field = stand.part<QLineEdit>("purchaseAmount");
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(stand.heard.empty());
        QTest::keyClicks(field, QStringLiteral("abc"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(stand.state().fieldError);
        field->setText(QStringLiteral("48 000 soʻm"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stand.state().stampedNow, 2);
        QVERIFY(stand.shows("stamp"));
        QTRY_VERIFY(stand.part<QWidget>("act1") != nullptr && stand.wordsOf("act1").contains(QStringLiteral("48,000")));
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(stand.shows("purchase"));
        stand.press(Qt::Key_Escape);
        QVERIFY(!stand.shows("purchase"));
        QVERIFY(stand.state().card);
        stand.press(Qt::Key_Escape);
        QVERIFY(stand.shows("empty"));
    }
};

MUHR_TEST(StampTest, stamp_test)
#include "stamp_test.moc"
