// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/text_walk.h"

#include "tests/gallery/harness/dress.h"
#include "tests/support/test_main.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QLineEdit>
#include <QTest>

using namespace muhr;

namespace {

/// One part of that size in a window.
template <typename Part>
Part *put(QWidget &window, Part *part, QRect box)
{
    part->setParent(&window);
    part->setGeometry(box);
    return part;
}

QStringList findingsOf(QWidget &window)
{
    window.resize(400, 200);
    window.show();
    QStringList list;
    for (const QString &finding : gallery::textFindings(window))
        list.push_back(finding);
    return list;
}

} // namespace

class TextWalkTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { gallery::dress(base::Language::English, kit::Theme::Light); }
    void whatHasRoomIsFine()
    {
        QWidget window;
        put(window, new kit::Label(QStringLiteral("Gulnora")), {10, 10, 200, 30});
        put(window, new kit::Button(kit::ButtonKind::Quiet, QStringLiteral("Stamp")), {10, 60, 120, 36});
        QCOMPARE(findingsOf(window), QStringList());
    }
    void aLabelTooNarrowIsFound()
    {
        QWidget window;
        put(window, new kit::Label(QStringLiteral("A sentence that is long")), {10, 10, 60, 30});
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("needs a width")));
    }
    void aPlainLabelTooLowIsFound()
    {
        QWidget window;
        put(window, new QLabel(QStringLiteral("Cut")), {10, 10, 100, 6});
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("needs a height")));
    }
    void aWrappedLabelWithTooFewLinesIsFound()
    {
        QWidget window;
        auto *label = put(window, new kit::Label(QStringLiteral("Words that want three lines or more in here")),
                          {10, 10, 90, 24});
        label->setWordWrap(true);
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("needs a height")));
    }
    void aButtonTooNarrowIsFound()
    {
        QWidget window;
        put(window, new kit::Button(kit::ButtonKind::Primary, QStringLiteral("Send to 214 people")), {10, 10, 60, 36});
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("needs a width")));
    }
    void textsOverEachOtherAreFound()
    {
        QWidget window;
        put(window, new kit::Label(QStringLiteral("One")), {10, 10, 100, 30});
        put(window, new kit::Label(QStringLiteral("Two")), {60, 20, 100, 30});
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("lies over")));
    }
    void whatFloatsMayLieOver()
    {
        QWidget window;
        put(window, new kit::Label(QStringLiteral("One")), {10, 10, 100, 30});
        put(window, new kit::Label(QStringLiteral("Two")), {60, 20, 100, 30})->setProperty("floats", true);
        QCOMPARE(findingsOf(window), QStringList());
    }
    void aTextCutOffByItsHolderIsFound()
    {
        QWidget window;
        auto *holder = put(window, new QWidget, {10, 10, 50, 30});
        put(*holder, new kit::Label(QStringLiteral("Sticks out")), {0, 0, 120, 30});
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("cut off")));
    }
    void aShortenedNameCarriesItsTooltip()
    {
        QWidget window;
        auto *label = put(window, new kit::Label(QStringLiteral("A very long name of a customer")), {10, 10, 80, 30});
        label->setElided(true);
        QCOMPARE(findingsOf(window), QStringList());
        QCOMPARE(label->toolTip(), label->text());
    }
    void aPlaceholderThatDoesNotFitIsFound()
    {
        QWidget window;
        put(window, new QLineEdit, {10, 10, 60, 36})->setPlaceholderText(QStringLiteral("Find a customer or an act"));
        QVERIFY(findingsOf(window).join(QLatin1Char('\n')).contains(QLatin1String("doesn't fit")));
    }
};

MUHR_TEST(TextWalkTest, text_walk_test)
#include "text_walk_test.moc"
