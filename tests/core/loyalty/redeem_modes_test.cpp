// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/voucher_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/hand_off_code.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::reason;
using tests::VoucherPlay;
using tests::wishing;

class RedeemModesTest : public QObject
{
    Q_OBJECT
private slots:
    void whoMayTakeIt_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QString>("answer");
        const auto no = reason(RefusalReason::NotAllowed);
        QTest::newRow("5.8.4: staff scan the card") << Role::Cashier << Channel::Camera << "allowed";
        QTest::newRow("5.8.4: staff find the card by name") << Role::Cashier << Channel::FoundByName << "allowed";
        QTest::newRow("5.8.4: the customer alone at the kiosk") << Role::Kiosk << Channel::Kiosk << no;
        QTest::newRow("5.8.4: the customer's phone") << Role::Endpoint << Channel::Api << no;
    }
    void whoMayTakeIt()
    {
        // A phone can show that a reward was taken as often as somebody shows it: what is handed over, staff write.
        QFETCH(Role, role);
        QFETCH(Channel, channel);
        QFETCH(QString, answer);
        VoucherPlay play;
        play.moment.role = role;
        ActCommand command = wishing(QStringLiteral("m1"));
        command.channel = channel;
        QCOMPARE(reason(play.quote(command)), answer);
        command.uses = {play.voucher()};
        QCOMPARE(reason(play.quote(command)), answer);
    }
    void aHeldOneIsTakenByItsCode()
    {
        // 5.8.4: held at the table, handed over at the till.
        VoucherPlay play;
        QVERIFY(!handOffCode(play.card.rewards.front(), play.moment.at));
        play.change(15);
        const auto code = handOffCode(play.card.rewards.front(), play.moment.at);
        QVERIFY(code);
        QCOMPARE(code->size(), 6);
        QCOMPARE(reason(play.quote(wishing(QStringLiteral("m1")))), reason(RefusalReason::RewardHeld));
        QString wrong = *code;
        wrong[5] = wrong[5] == u'0' ? u'1' : u'0';
        QCOMPARE(reason(play.quote(wishing(wrong))), reason(RefusalReason::NoReward));
        QString persian;
        for (const QChar digit : *code)
            persian.append(QChar(0x06f0 + digit.digitValue()));
        QVERIFY(play.quote(wishing(persian)));
        play.act(wishing(*code));
        QCOMPARE(play.status(), QStringLiteral("used"));
        QVERIFY(play.refolded() == play.card);
        // It says what it was, as long as it would have been held.
        QCOMPARE(reason(play.quote(wishing(*code))), reason(RefusalReason::RewardAlreadyUsed));
    }
    void theCodeEndsWithItsTimeAndComesAnew()
    {
        VoucherPlay play;
        play.change(15);
        const auto first = handOffCode(play.card.rewards.front(), play.moment.at);
        play.advanceMinutes(15);
        QVERIFY(!handOffCode(play.card.rewards.front(), play.moment.at));
        QCOMPARE(reason(play.quote(wishing(*first))), reason(RefusalReason::NoReward));
        play.change(15);
        QVERIFY(handOffCode(play.card.rewards.front(), play.moment.at) != first);
    }
};

MUHR_TEST(RedeemModesTest, redeem_modes_test)
#include "redeem_modes_test.moc"
