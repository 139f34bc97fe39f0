// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/decide_pending.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

class OwnCardTest : public QObject
{
    Q_OBJECT
private slots:
    void aColleagueServesStaff_data()
    {
        QTest::addColumn<bool>("isOwn");
        QTest::addColumn<QJsonObject>("programme");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("a customer") << false << QJsonObject() << false;
        QTest::newRow("her own card") << true << QJsonObject() << true;
        QTest::newRow("her own card, which the owner allows")
            << true << QJsonObject{{"own_card_allowed", true}} << false;
    }
    void aColleagueServesStaff()
    {
        QFETCH(bool, isOwn);
        QFETCH(QJsonObject, programme);
        QFETCH(bool, isRefused);
        CounterPlay play(tests::programmeJson(tests::plainTerms(), programme));
        play.acts(6);
        for (const Role role : {Role::Cashier, Role::Manager, Role::Owner}) {
            play.moment.role = role;
            play.moment.isOwnCard = isOwn;
            ActCommand use;
            use.stamps = 0;
            use.uses = {QStringLiteral("m1")};
            for (const ActCommand &command : {ActCommand(), use}) {
                const auto decision = play.quote(command);
                QCOMPARE(decision.hasValue(), !isRefused);
                if (!decision) {
                    QCOMPARE(decision.error().reason, RefusalReason::OwnCard);
                    QCOMPARE(refusalWord(decision.error().reason), "not_allowed");
                }
            }
        }
    }
    void nobodyFreesTheirOwnPoints()
    {
        tests::PointPlay play({{"pending_days", 5}});
        const auto earned = play.act(tests::purchase(50'000));
        const PendingCommand command{Channel::Command, earned, false};
        QVERIFY(decidePending(play.shelf, *play.inForce, play.card, command, play.moment));
        play.moment.isOwnCard = true;
        const auto own = decidePending(play.shelf, *play.inForce, play.card, command, play.moment);
        QVERIFY(!own);
        QCOMPARE(own.error().reason, RefusalReason::OwnCard);
    }
    void theSettingIsYesOrNo()
    {
        const auto parsed = Programme::parse(tests::programmeJson(tests::plainTerms(), {{"own_card_allowed", 1}}));
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().front().field, QStringLiteral("own_card_allowed"));
    }
};

MUHR_TEST(OwnCardTest, own_card_test)
#include "own_card_test.moc"
