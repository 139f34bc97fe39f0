// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QFontInfo>
#include <QTest>

using namespace muhr;

/// Words keep their room in every language and size of type.
class TextTest : public QObject
{
    Q_OBJECT
private slots:
    void persianLinesAreFifteenPercentHigher()
    {
        for (const auto type : {kit::Type::Body, kit::Type::Reading, kit::Type::Section, kit::Type::Page}) {
            kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
            const int latin = kit::Label(QStringLiteral("x"), type).sizeHint().height();
            kit::applyTheme(*qApp, kit::Theme::Light, base::Language::Persian);
            const int persian = kit::Label(QStringLiteral("ی"), type).sizeHint().height();
            const double more = static_cast<double>(persian) / latin;
            QVERIFY2(more >= 1.1 && more <= 1.2, qPrintable(QString::number(more)));
        }
    }
    void persianUsesTheArabicFontFirst()
    {
        QCOMPARE(kit::fontOf(kit::Type::Body, base::Language::Persian).families().first(),
                 QStringLiteral("Noto Sans Arabic"));
        QCOMPARE(kit::fontOf(kit::Type::Body, base::Language::Kazakh).families().first(), QStringLiteral("Noto Sans"));
    }
    void inkStaysInsideTheLabel_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("Latin with marks")
            << static_cast<int>(base::Language::Azerbaijani) << QStringLiteral("ÇŞĞİqgyp");
        QTest::newRow("Kazakh") << static_cast<int>(base::Language::Kazakh) << QStringLiteral("ҚҢҒЙЁщцфр");
        QTest::newRow("Persian") << static_cast<int>(base::Language::Persian) << QStringLiteral("آپچژگۀی جشن");
    }
    void inkStaysInsideTheLabel()
    {
        QFETCH(int, language);
        QFETCH(QString, words);
        kit::applyTheme(*qApp, kit::Theme::Light, static_cast<base::Language>(language));
        for (const auto type : {kit::Type::Small, kit::Type::Body, kit::Type::Strong, kit::Type::Section,
                                kit::Type::Page, kit::Type::Figure}) {
            // The same words in a box with room above and below must have just as much ink.
            kit::Label label(words, type);
            const auto ink = [](QWidget &widget, QSize size) {
                widget.resize(size);
                const QImage image = widget.grab().toImage();
                const QColor paper = image.pixelColor(0, 0);
                int count = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x)
                        count += image.pixelColor(x, y) != paper;
                }
                return count;
            };
            const QSize tight = label.sizeHint();
            const int inside = ink(label, tight);
            const int loose = ink(label, tight + QSize(0, 60));
            QVERIFY(inside > 20);
            QVERIFY2(inside == loose, qPrintable(QStringLiteral("%1 of %2 pixels").arg(inside).arg(loose)));
        }
    }
    void aSentenceKeepsItsWordsWithoutTheMarks()
    {
        kit::Label label;
        label.setSentence(QStringLiteral("<b>Stamped: 4 of 6.</b> 2 more for a free coffee"));
        QCOMPARE(label.text(), QStringLiteral("Stamped: 4 of 6. 2 more for a free coffee"));
    }
    void aWrappedLabelGrowsWhereItIsNarrow()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        kit::Label label(QStringLiteral("One thing people can picture. Points and levels can come later."));
        label.setWordWrap(true);
        QVERIFY(label.heightForWidth(120) > label.heightForWidth(400));
        QCOMPARE(label.heightForWidth(2000), 18);
    }
    void aButtonHasRoomForWordsAndKey()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English);
        kit::Button button(kit::ButtonKind::Primary, QStringLiteral("Stamp"));
        const QSize plain = button.sizeHint();
        button.setKey(QKeySequence(Qt::Key_F2));
        QVERIFY(button.sizeHint().width() > plain.width() + 20);
        QCOMPARE(button.sizeHint().height(), int(kit::Tokens::control));
        button.setLarge(true);
        QCOMPARE(button.sizeHint().height(), int(kit::Tokens::controlLarge));
    }
    void theKeyPressesTheButton()
    {
        QWidget window;
        kit::Button button(kit::ButtonKind::Primary, QStringLiteral("Stamp"), &window);
        button.setKey(QKeySequence(Qt::Key_F2));
        int pressed = 0;
        connect(&button, &QPushButton::clicked, &window, [&pressed] { ++pressed; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F2);
        QCOMPARE(pressed, 1);
        // A new language changes the words; the key stays.
        button.setText(QStringLiteral("Shtamp"));
        QTest::keyClick(&window, Qt::Key_F2);
        QCOMPARE(pressed, 2);
    }
    void initialsFollowTheScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letters");
        QTest::newRow("two words") << QStringLiteral("Gulnora Yoʻldosheva") << QStringLiteral("GY");
        QTest::newRow("one word") << QStringLiteral("gulnora") << QStringLiteral("G");
        QTest::newRow("three words") << QStringLiteral("Ali bin Said") << QStringLiteral("AB");
        QTest::newRow("Cyrillic") << QStringLiteral("Гүлнәр Қанатқызы") << QStringLiteral("ГҚ");
        QTest::newRow("Persian letters join, so one")
            << QStringLiteral("نرگس حسین‌زاده") << QStringLiteral("ن");
        QTest::newRow("marks and spaces are no letters") << QStringLiteral("  «Anna»  (VIP)") << QStringLiteral("AV");
        QTest::newRow("nobody") << QString() << QString();
    }
    void initialsFollowTheScript()
    {
        QFETCH(QString, name);
        QTEST(kit::initials(name), "letters");
    }
    void cleanup() { kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English); }
};

MUHR_TEST(TextTest, text_test)
#include "text_test.moc"
