// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/blank_edit.h"

#include "tests/support/test_main.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;

namespace {

kit::Blank number()
{
    kit::Blank blank;
    blank.kind = kit::Blank::Kind::Number;
    blank.value = QStringLiteral("6");
    blank.lowest = 2;
    blank.highest = 50;
    return blank;
}

kit::Blank words(const QString &value)
{
    kit::Blank blank;
    blank.value = value;
    return blank;
}

/// As from a keyboard of any script, which keyClicks doesn't know.
void type(QLineEdit &field, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&field, &press);
    }
}

} // namespace

class BlankEditTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { kit::applyTheme(*qApp, kit::Theme::Light, base::Language::English); }
    void typedWordsBecomeTheValue()
    {
        kit::BlankEdit edit;
        edit.setSentence(QStringLiteral("After %1 visits, %2."), {number(), words(QStringLiteral("a free coffee"))});
        QSignalSpy changed(&edit, &kit::BlankEdit::valueChanged);
        auto *field = qobject_cast<QLineEdit *>(edit.blank(1));
        QVERIFY(field);
        field->clear();
        QTest::keyClicks(field, QStringLiteral("tea"));
        QCOMPARE(edit.value(1), QStringLiteral("tea"));
        QCOMPARE(changed.last().at(0).toInt(), 1);
    }
    void aNumberOutsideIsMarkedAndNotTaken_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::newRow("inside") << QStringLiteral("10") << QStringLiteral("10");
        QTest::newRow("too large") << QStringLiteral("99") << QStringLiteral("9");
        QTest::newRow("too small") << QStringLiteral("1") << QStringLiteral("6");
        QTest::newRow("no number") << QStringLiteral("x") << QStringLiteral("6");
        QTest::newRow("Persian digits") << QStringLiteral("۱۲") << QStringLiteral("12");
        QTest::newRow("Arabic digits") << QStringLiteral("٨") << QStringLiteral("8");
    }
    void aNumberOutsideIsMarkedAndNotTaken()
    {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        kit::BlankEdit edit;
        edit.setSentence(QStringLiteral("After %1 visits."), {number()});
        auto *field = qobject_cast<QLineEdit *>(edit.blank(0));
        field->selectAll();
        type(*field, typed);
        QCOMPARE(edit.value(0), value);
    }
    void persianReadsFromTheOtherSideInItsOwnDigits()
    {
        kit::applyTheme(*qApp, kit::Theme::Light, base::Language::Persian);
        kit::BlankEdit edit;
        edit.resize(600, 60);
        edit.setSentence(QStringLiteral("پس از %1 بازدید، %2."), {number(), words(QStringLiteral("قهوه"))});
        edit.show();
        QVERIFY(edit.blank(0)->geometry().x() > edit.blank(1)->geometry().x());
        QCOMPARE(qobject_cast<QLineEdit *>(edit.blank(0))->text(), QStringLiteral("۶"));
        QCOMPARE(edit.value(0), QStringLiteral("6"));
    }
    void aNarrowSentenceWraps()
    {
        kit::BlankEdit edit;
        edit.setSentence(QStringLiteral("After %1 visits, %2."), {number(), words(QStringLiteral("a free coffee"))});
        QVERIFY(edit.heightForWidth(120) > edit.heightForWidth(600));
        edit.resize(120, edit.heightForWidth(120));
        edit.show();
        for (int i = 0; i < 2; ++i)
            QVERIFY(edit.rect().contains(edit.blank(i)->geometry()));
        QVERIFY(!edit.blank(0)->geometry().intersects(edit.blank(1)->geometry()));
    }
    void theBlanksMayStandInAnyOrder()
    {
        kit::BlankEdit edit;
        edit.resize(600, 60);
        edit.setSentence(QStringLiteral("%2 after %1 visits"), {number(), words(QStringLiteral("tea"))});
        edit.show();
        QVERIFY(edit.blank(1)->geometry().x() < edit.blank(0)->geometry().x());
    }
};

MUHR_TEST(BlankEditTest, blank_edit_test)
#include "blank_edit_test.moc"
