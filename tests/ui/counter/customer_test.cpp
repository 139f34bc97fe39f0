// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/catalogue.h"
#include "core/words/compiled_in.h"
#include "tests/support/counter_stand.h"
#include "tests/support/test_main.h"
#include "ui/kit/button.h"
#include "ui/kit/ladder_view.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListWidget>
#include <QTranslator>

using namespace muhr;
using namespace std::chrono_literals;
using tests::CounterStand;

/// Customers are found and made at the counter, and the screen is the same in every language.
class CustomerTest : public QObject
{
    Q_OBJECT
private slots:
    void aCustomerIsFoundByNameAndPickedByEnter()
    {
        CounterStand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva")));
        QVERIFY(stand.shop.join(QStringLiteral("Gulbahor Nazarova")));
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        stand.press(Qt::Key_F8);
        auto *field = stand.part<QLineEdit>("findField");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("gul"));
        auto *list = stand.part<QListWidget>("findList");
        QTRY_COMPARE(list->count(), 2);
        const QString second = list->item(1)->text();
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stand.text("name"), second);
        QVERIFY(stand.heard.empty());
        QCOMPARE(stand.state().card->held, 0);
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().card->held, 1);
        stand.press(Qt::Key_F8);
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(field->text(), QString());
        QTest::keyClicks(field, QStringLiteral("zzzz"));
        QTRY_VERIFY(stand.text("findLine").contains(QStringLiteral("Nobody found")));
        stand.press(Qt::Key_Escape);
        QTRY_COMPARE(stand.text("name"), second);
    }
    void aCustomerIsFoundWhileNamesAreStillBeingOpened()
    {
        CounterStand stand;
        for (int i = 0; i < 120; ++i)
            QVERIFY(stand.shop.join({}));
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        stand.press(Qt::Key_F8);
        auto *field = stand.part<QLineEdit>("findField");
        QTRY_VERIFY(field->hasFocus());
        stand.shop.openNamesAnew();
        QTest::keyClicks(field, QStringLiteral("sard"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Sardor Aliyev"));
    }
    void enterWaitsForTheAnswerToWhatIsTyped()
    {
        CounterStand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva")));
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        stand.press(Qt::Key_F8);
        auto *field = stand.part<QLineEdit>("findField");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("gul"));
        QTRY_COMPARE(stand.part<QListWidget>("findList")->count(), 1);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("sard"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(stand.state().card);
        QCOMPARE(stand.text("name"), QStringLiteral("Sardor Aliyev"));
    }
    void whatAScreenReaderPutsIntoTheFieldIsSearchedFor()
    {
        CounterStand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Gulnora Yoʻldosheva")));
        QVERIFY(stand.shop.join(QStringLiteral("Sardor Aliyev")));
        stand.press(Qt::Key_F8);
        auto *field = stand.part<QLineEdit>("findField");
        QTRY_VERIFY(field->hasFocus());
        QAccessible::queryAccessibleInterface(field)->editableTextInterface()->replaceText(0, 0,
                                                                                           QStringLiteral("sard"));
        QTRY_COMPARE(stand.part<QListWidget>("findList")->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Sardor Aliyev"));
    }
    void whatANewCardIsRefusedIsSaidBesideIt()
    {
        CounterStand stand;
        stand.press(Qt::Key_F9);
        stand.presenter->customerTyped(QStringLiteral("Botir"), {});
        QTRY_VERIFY(stand.shows("newCode") && stand.state().card);
        stand.press(Qt::Key_F6);
        QVERIFY(stand.wordsOf("saidOfNew").contains(QStringLiteral("No reward is waiting")));
        stand.press(Qt::Key_F7);
        QVERIFY(stand.shows("codeLine"));
        stand.press(Qt::Key_Escape);
        QVERIFY(stand.shows("newCode"));
        stand.shop.fillDisk();
        // There is room for a few acts in the pages that are there.
        for (int i = 0; i < 200 && !stand.state().isNotStored; ++i) {
            stand.presenter->customerTyped(QStringLiteral("Botir"), {});
            QTRY_VERIFY(!stand.state().isStoring);
            if (!stand.state().isNotStored)
                stand.press(Qt::Key_F2);
            QTRY_VERIFY(!stand.state().isStoring);
        }
        stand.shop.freeDisk();
        QVERIFY(stand.state().isNotStored);
    }
    void aNewCardIsAskedForItsAmount()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([{"id": "r1", "kind": "stamps", "terms": {"goal": 6,
            "per": "amount", "step_minor": 20000, "milestones": [{"at": 6, "id": "m1",
            "reward": {"kind": "voucher", "title": {"en": "Free coffee"}}}]}}])"));
        stand.press(Qt::Key_F9);
        stand.presenter->customerTyped(QStringLiteral("Botir"), {});
        QTRY_VERIFY(stand.shows("newCode") && stand.state().card);
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(stand.shows("purchase"));
        stand.presenter->purchaseSent({QStringLiteral("48 000"), {}, {}, {}, false});
        QTRY_COMPARE(stand.state().stampedNow, 2);
    }
    void aNewCardShowsItsCodeAndNumberAndIsStamped()
    {
        CounterStand stand;
        stand.press(Qt::Key_F9);
        auto *name = stand.part<QLineEdit>("newName");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Botir"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(stand.shows("newCode"));
        QVERIFY(stand.text("newCardTitle").contains(QStringLiteral("Botir")));
        const QString digits = stand.state().newCard->shortNumber;
        QCOMPARE(stand.text("newNumber"),
                 digits.left(3) + QLatin1Char(' ') + digits.mid(3, 3) + QLatin1Char(' ') + digits.mid(6));
        QVERIFY(!stand.shows("copyLink"));
        QVERIFY(stand.heard.empty());
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QCOMPARE(stand.text("name"), QStringLiteral("Botir"));
    }
    void aCardWithoutANameIsACard()
    {
        CounterStand stand;
        stand.press(Qt::Key_F9);
        stand.part<kit::Button>("makeCard")->click();
        QTRY_VERIFY(stand.state().newCard);
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.text("name"), QStringLiteral("Card without a name"));
        QTRY_COMPARE(stand.state().stampedNow, 1);
    }
    void aJoinOffersNoUndo()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        stand.press(Qt::Key_F9);
        stand.presenter->customerTyped(QStringLiteral("Botir"), {});
        QTRY_VERIFY(stand.state().newCard);
        QTRY_COMPARE(stand.state().acts.front().act.name, QStringLiteral("Botir"));
        QVERIFY(!stand.state().acts.front().canBeUndone);
        QVERIFY(!stand.state().justDone.canBeUndone);
        const auto before = stand.shop.countEvents();
        stand.press(Qt::Key_F3);
        QTest::qWait(50);
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(stand.part<QWidget>("toast")->accessibleName().contains(QStringLiteral("undo"), Qt::CaseInsensitive));
        QVERIFY(stand.shows("newCode"));
    }
    void aPhoneThatIsTakenOrNoneIsSaidUnderIt()
    {
        CounterStand stand;
        QVERIFY(stand.shop.join(QStringLiteral("Gulnora"), QStringLiteral("90 123 45 67")));
        stand.press(Qt::Key_F9);
        stand.part<QLineEdit>("newPhone")->setText(QStringLiteral("+998 90 123 45 67"));
        stand.part<kit::Button>("makeCard")->click();
        QTRY_VERIFY(stand.state().fieldError);
        QVERIFY(stand.part<QLineEdit>("newPhone")->accessibleDescription().contains(QStringLiteral("phone")));
        QVERIFY(!stand.state().newCard);
        stand.part<QLineEdit>("newPhone")->setText(QStringLiteral("12"));
        stand.part<kit::Button>("makeCard")->click();
        QTRY_VERIFY(!stand.state().isStoring && stand.state().fieldError);
        // What was typed is still there.
        QCOMPARE(stand.part<QLineEdit>("newPhone")->text(), QStringLiteral("12"));
    }
    void theLanguageIsSwitchedWhileACardIsShown()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 3));
        stand.shop.clock().advance(24h * 5);
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        auto *stamp = stand.part<QWidget>("stamp");
        auto *code = stand.part<QWidget>("code");
        QVERIFY(stamp->x() < code->x());
        QVERIFY(stand.text("stamps").contains(QStringLiteral("4")));
        words::openCompiledIn();
        const auto persian = words::makeTranslator(base::Language::Persian);
        QApplication::installTranslator(persian.get());
        kit::applyTheme(*qApp, kit::Theme::Dark, base::Language::Persian);
        QTRY_VERIFY(stamp->x() > code->x());
        QTRY_VERIFY(stand.text("stamps").contains(QStringLiteral("۴")));
        QVERIFY(stand.text("stamps").contains(QStringLiteral("قهوه")));
        QVERIFY(stand.text("visits").contains(QStringLiteral("۶")));
        QCOMPARE(stand.state().card->held, 4);
        // Nothing is done twice by drawing anew.
        QCOMPARE(stand.heard.size(), std::size_t(1));
        QVERIFY(stand.screen->mapTo(stand.screen.get(), QPoint()).x() == 0);
        auto *camera = stand.part<QWidget>("camera");
        QVERIFY(camera->x() > stand.screen->width() / 2 - 20);
        QApplication::removeTranslator(persian.get());
    }
    void theCameraKeepsItsWidthWhateverTheButtonsSay()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.screen->resize(820, 700);
        QTest::qWait(20);
        const int empty = stand.part<QWidget>("camera")->width();
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        QTest::qWait(20);
        QCOMPARE(stand.part<QWidget>("camera")->width(), empty);
        stand.press(Qt::Key_F4);
        QTest::qWait(20);
        QCOMPARE(stand.part<QWidget>("camera")->width(), empty);
    }
    void everyTargetIsLargeEnoughAndHasAName()
    {
        CounterStand stand;
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY(stand.shop.stamp(customer->code, 6));
        stand.scan(customer->code);
        QTRY_COMPARE(stand.state().stampedNow, 1);
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F7, Qt::Key_F9, Qt::Key_F8}) {
            stand.press(key);
            QTest::qWait(10);
            int seen = 0;
            for (auto *button : stand.screen->findChildren<QAbstractButton *>()) {
                if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
                    continue;
                ++seen;
                QVERIFY2(button->height() >= 44 || button->text().isEmpty(), qPrintable(button->text()));
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
            }
            QVERIFY(seen > 0);
            for (auto *edit : stand.screen->findChildren<QLineEdit *>())
                if (edit->isVisible())
                    QVERIFY2(edit->height() >= 44 && !edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
    }
};

MUHR_TEST(CustomerTest, customer_test)
#include "customer_test.moc"
