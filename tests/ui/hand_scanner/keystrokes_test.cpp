// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/keystrokes.h"

#include "tests/support/test_main.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace muhr;

class KeystrokesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_field = std::make_unique<QLineEdit>();
        m_entered = std::make_unique<QSignalSpy>(m_field.get(), &QLineEdit::returnPressed);
        m_keystrokes = std::make_unique<hand_scanner::Keystrokes>(m_clock);
        qApp->installEventFilter(m_keystrokes.get());
        m_scans = std::make_unique<QSignalSpy>(m_keystrokes.get(), &hand_scanner::Keystrokes::codeScanned);
        m_field->show();
        m_field->activateWindow();
        m_field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
    }
    void cleanup()
    {
        m_scans.reset();
        m_keystrokes.reset();
        m_entered.reset();
        m_field.reset();
    }
    void aScanNeverReachesTheField()
    {
        type("M1:0123456789ABCDEFGHJKMNPQRS", 0);
        QTest::keyClick(m_field->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(m_scans->size(), 1);
        QCOMPARE(m_scans->first().first().toString(), QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS"));
        QTest::qWait(120);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(m_entered->size(), 0);
    }
    void whatAHandTypesReachesTheFieldInItsOrder()
    {
        type("Aigerim", 90);
        QTest::keyClick(m_field->windowHandle(), Qt::Key_Return);
        QTRY_COMPARE(m_entered->size(), 1);
        QCOMPARE(m_field->text(), QStringLiteral("Aigerim"));
        QCOMPARE(m_scans->size(), 0);
    }
    void twoQuickLettersAndAnArrowKeepTheirOrder()
    {
        type("ab", 0);
        QTest::keyClick(m_field->windowHandle(), Qt::Key_Left);
        type("c", 0);
        QTRY_COMPARE(m_field->text(), QStringLiteral("acb"));
    }
    void aClickLetsTheLettersGo()
    {
        type("ab", 0);
        QTest::mouseClick(m_field->windowHandle(), Qt::LeftButton, Qt::NoModifier, QPoint(5, 5));
        QCOMPARE(m_field->text(), QStringLiteral("ab"));
    }

private:
    void type(const char *text, int gapMs)
    {
        for (; *text; ++text) {
            QTest::keyClick(m_field->windowHandle(), *text);
            if (gapMs > 0)
                QTest::qWait(gapMs);
        }
    }

    base::SystemClock m_clock;
    std::unique_ptr<QLineEdit> m_field;
    std::unique_ptr<hand_scanner::Keystrokes> m_keystrokes;
    std::unique_ptr<QSignalSpy> m_entered;
    std::unique_ptr<QSignalSpy> m_scans;
};

MUHR_TEST(KeystrokesTest, keystrokes_test)
#include "keystrokes_test.moc"
