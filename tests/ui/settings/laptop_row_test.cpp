// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/kit/button.h"
#include "ui/settings/laptop_row.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;

class LaptopRowTest : public QObject
{
    Q_OBJECT
private slots:
    void aLaptopIsNamedWhereItStands()
    {
        tests::dressInEnglish();
        settings::LaptopRow row;
        report::DeviceFacts facts;
        facts.label.place = 2;
        row.setDevice(facts, QStringLiteral("UTC"));
        const QSignalSpy named(&row, &settings::LaptopRow::named);
        auto *edit = row.findChild<QLineEdit *>(QStringLiteral("laptopName"));
        auto *rename = row.findChild<kit::Button *>(QStringLiteral("nameLaptop"));
        QVERIFY(!edit->isVisibleTo(&row));
        rename->click();
        QVERIFY(edit->isVisibleTo(&row));
        edit->setText(QStringLiteral(" Till one "));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!edit->isVisibleTo(&row));
        QCOMPARE(named.size(), 1);
        QCOMPARE(named.front().front().toString(), QStringLiteral("Till one"));
        // What it is called already is not said again.
        facts.label.name = QStringLiteral("Till one");
        row.setDevice(facts, QStringLiteral("UTC"));
        rename->click();
        QCOMPARE(edit->text(), QStringLiteral("Till one"));
        row.findChild<kit::Button *>(QStringLiteral("keepLaptopName"))->click();
        QCOMPARE(named.size(), 1);
    }
    void oneThatIsOutOrTheEndpointIsNotNamed()
    {
        tests::dressInEnglish();
        settings::LaptopRow row;
        auto *rename = row.findChild<kit::Button *>(QStringLiteral("nameLaptop"));
        report::DeviceFacts facts;
        facts.ceiling = loyalty::Ceiling::Endpoint;
        row.setDevice(facts, QStringLiteral("UTC"));
        QVERIFY(!rename->isVisibleTo(&row));
        facts.ceiling = loyalty::Ceiling::Till;
        facts.state = report::DeviceFacts::State::Revoked;
        row.setDevice(facts, QStringLiteral("UTC"));
        QVERIFY(!rename->isVisibleTo(&row));
    }
};

MUHR_TEST(LaptopRowTest, laptop_row_test)
#include "laptop_row_test.moc"
