// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_shop.h"
#include "tests/support/phone_picture.h"
#include "tests/support/test_main.h"
#include "tests/system/accessible/cashier.h"
#include "tests/system/accessible/virtual_desktop.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace muhr;
using tests::Cashier;
using tests::CliShop;

namespace {

const QString button = QStringLiteral("push button");
const QString label = QStringLiteral("label");
const QString listItem = QStringLiteral("list item");
const QString gulnora = QStringLiteral("Gulnora");
const QString sardor = QStringLiteral("Sardor");

/// A café whose sixth stamp brings a coffee; Gulnora has five, and her phone will lie before the camera.
struct Cafe
{
    explicit Cafe(const QString &language)
    {
        (void)shop.create(language);
        code = shop.addCustomer(gulnora);
        otherCode = shop.addCustomer(sardor);
        const auto stamped = shop.run({QStringLiteral("visit"), code, QStringLiteral("--stamps"), QStringLiteral("5")});
        tests::PhoneShot shot;
        shot.text = code;
        isGood = stamped.exitCode == 0 && !otherCode.isEmpty() &&
                 QDir(shop.filePath(QString())).mkpath(QStringLiteral("pictures")) &&
                 tests::phonePicture(shot).save(shop.filePath(QStringLiteral("pictures/1.png")));
    }
    QStringList options(const QString &language) const
    {
        return {QStringLiteral("--store"),    shop.store(),
                QStringLiteral("--language"), language,
                QStringLiteral("--camera"),   QStringLiteral("folder:") + shop.filePath(QStringLiteral("pictures"))};
    }
    int stampsOf(const QString &card) const
    {
        return shop.run({QStringLiteral("card"), QStringLiteral("show"), card}).stamps()[QLatin1String("held")].toInt();
    }

    CliShop shop;
    QString code;
    QString otherCode;
    bool isGood = false;
};

/// What the buttons and fields of the counter are called.
struct Words
{
    QString handOver;
    QString undo;
    QString stamp;
    QString code;
    QString codeField;
    QString take;
    QString find;
    QString searchField;
    QString back;
};

bool isArabic(QChar letter)
{
    return letter.script() == QChar::Script_Arabic;
}

} // namespace

Q_DECLARE_METATYPE(Words)

/// The counter for somebody who does not see it: the real program, and nothing known of it but what AT-SPI tells.
class CounterLoopTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // Not skipped: a counter that was not heard is not tested.
        const auto trouble = m_desktop.start();
        QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));
        m_reader = tests::ScreenReader::start(m_desktop.bus());
        QVERIFY2(m_reader, "at-spi2-core does not answer");
    }
    void theWholeLoop_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Words>("words");
        QTest::newRow("in English") << QStringLiteral("en")
                                    << Words{QStringLiteral("Hand over"),
                                             QStringLiteral("Undo"),
                                             QStringLiteral("Stamp"),
                                             QStringLiteral("Code"),
                                             QStringLiteral("Number or code of the card"),
                                             QStringLiteral("Take"),
                                             QStringLiteral("Find"),
                                             QStringLiteral("Name, phone or card number"),
                                             QStringLiteral("Back")};
        QTest::newRow("in Persian") << QStringLiteral("fa")
                                    << Words{QStringLiteral("تحویل پاداش"),
                                             QStringLiteral("واگرد"),
                                             QStringLiteral("ثبت مهر"),
                                             QStringLiteral("کد"),
                                             QStringLiteral("شماره یا کد کارت"),
                                             QStringLiteral("تأیید"),
                                             QStringLiteral("جستجو"),
                                             QStringLiteral("نام، تلفن یا شمارهٔ کارت"),
                                             QStringLiteral("بازگشت")};
    }
    void theWholeLoop()
    {
        QFETCH(QString, language);
        QFETCH(Words, words);
        const Cafe cafe(language);
        QVERIFY(cafe.isGood);
        {
            Cashier cashier(*m_reader, m_desktop.environment(), cafe.options(language));
            // The card lies before the camera, and is stamped by itself: the sixth.
            QVERIFY2(cashier.hears(label, gulnora), qPrintable(cashier.page()));
            QVERIFY2(cashier.hears(button, words.handOver), qPrintable(cashier.page()));
            QTRY_COMPARE(cashier.storedActs(), 1);
            everythingIsHeard(cashier, language);

            QVERIFY2(cashier.press(words.handOver), qPrintable(cashier.page()));
            QVERIFY2(cashier.hearsNoMore(button, words.handOver), qPrintable(cashier.page()));
            QTRY_COMPARE(cashier.storedActs(), 2);
            everythingIsHeard(cashier, language);

            // The reward waits again.
            QVERIFY2(cashier.press(words.undo), qPrintable(cashier.page()));
            QVERIFY2(cashier.hears(button, words.handOver), qPrintable(cashier.page()));
            QTRY_COMPARE(cashier.storedActs(), 3);

            // A second customer, by the code under hers, which the cashier is told.
            QVERIFY2(cashier.press(words.code), qPrintable(cashier.page()));
            QVERIFY2(cashier.write(words.codeField, cafe.otherCode), qPrintable(cashier.page()));
            everythingIsHeard(cashier, language);
            QVERIFY2(cashier.press(words.take), qPrintable(cashier.page()));
            QVERIFY2(cashier.hears(label, sardor), qPrintable(cashier.page()));
            QTRY_COMPARE(cashier.storedActs(), 4);
        }
        QVERIFY(cafe.shop.isClean());
        QCOMPARE(cafe.stampsOf(cafe.code), 6);
        QCOMPARE(cafe.stampsOf(cafe.otherCode), 1);
    }

private:
    /// Whatever a person can come to has a name, in the language of the window.
    static void everythingIsHeard(const Cashier &cashier, const QString &language)
    {
        const QStringList silent = cashier.silent();
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QLatin1Char('\n')) + cashier.page()));
        if (language != QLatin1String("fa"))
            return;
        const QStringList names = cashier.controls();
        // The shop is called as it is.
        for (const QString &name : names)
            QVERIFY2(name == QStringLiteral("Muhr №1") || std::ranges::any_of(name, isArabic),
                     qPrintable(name + cashier.page()));
    }

    tests::VirtualDesktop m_desktop;
    std::optional<tests::ScreenReader> m_reader;
};

MUHR_TEST(CounterLoopTest, counter_loop_test)
#include "counter_loop_test.moc"
