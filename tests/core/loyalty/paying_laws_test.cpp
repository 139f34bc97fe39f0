// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <string>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CashbackPlay;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int rounds = 20'000;
#else
constexpr int rounds = 150;
#endif

/// Points by amount and by item, and bonus money that pays, or points that pay: every way to earn and to spend.
QByteArray programmeOf(bool bonusPays, const char *base)
{
    const QJsonValue none = QJsonValue::Null;
    const auto rule = [](const char *id, const char *kind, const QJsonObject &terms) {
        return QJsonObject{{"id", id}, {"kind", kind}, {"terms", terms}};
    };
    QJsonObject amount{{"step_minor", 7}, {"base", base}, {"pending_days", 1}};
    if (!bonusPays)
        amount["pays"] = QJsonObject{{"unit", 3}, {"unit_minor", 70}};
    QJsonObject bonus{{"percent", 1'230}, {"base", base}, {"expires", "days"}, {"expires_after", 4}};
    bonus["pays"] = bonusPays ? QJsonValue(QJsonObject{{"unit", 2}, {"most_percent", 70}}) : none;
    if (!bonusPays) {
        bonus["into"] = "points";
        bonus["point_minor"] = 9;
    }
    return tests::programmeOf(
        {rule("r1", "points", tests::pointTerms(amount)),
         rule("items", "points",
              tests::pointTerms(
                  {{"per", "item"}, {"items", QJsonArray{"bun"}}, {"step_minor", none}, {"rewards", none}})),
         rule("back", "cashback", tests::cashbackTerms(bonus))});
}

ActCommand randomCommand(tests::SeededRandom &random)
{
    ActCommand command;
    if (random.below(2) == 0)
        command.lines = {{"bun", 1 + random.below(3), random.below(200)}, {"tea", 1, 1 + random.below(500)}};
    else
        command.amountMinor = random.below(1'000);
    if (random.below(2) == 0)
        command.spend = random.below(3) == 0 ? 0 : random.below(60);
    if (random.below(3) == 0)
        command.uses = {QStringLiteral("coffee")};
    return command;
}

} // namespace

class PayingLawsTest : public QObject
{
    Q_OBJECT
private slots:
    void whateverIsEarnedAndSpentNothingIsLostOrMade_data();
    void whateverIsEarnedAndSpentNothingIsLostOrMade();
    void undoIsAsIfItHadNeverBeen();
};

void PayingLawsTest::whateverIsEarnedAndSpentNothingIsLostOrMade_data()
{
    QTest::addColumn<bool>("bonusPays");
    QTest::addColumn<QByteArray>("base");
    for (const char *base : {"paid", "discounted", "list"}) {
        QTest::addRow("C27: bonus pays, of what is %s", base) << true << QByteArray(base);
        QTest::addRow("C27: points pay, of what is %s", base) << false << QByteArray(base);
    }
}

void PayingLawsTest::whateverIsEarnedAndSpentNothingIsLostOrMade()
{
    QFETCH(bool, bonusPays);
    QFETCH(QByteArray, base);
    const QByteArray programme = programmeOf(bonusPays, base.constData());
    for (int seed = 0; seed < rounds; ++seed) {
        tests::SeededRandom random(static_cast<std::uint64_t>(seed));
        CashbackPlay play;
        play.publish(programme);
        std::vector<base::EventId> acts;
        const std::string where = "seed " + std::to_string(seed);
        for (int step = 0; step < 14; ++step) {
            play.advanceDays(random.below(3));
            const auto what = random.below(8);
            if (what < 5 || acts.empty()) {
                const ActCommand command = randomCommand(random);
                if (const auto decision = play.quote(command)) {
                    // What is paid, with whatever, is what the goods came to.
                    QVERIFY2(worthMinor(decision->act) == decision->price.discountedMinor, where.c_str());
                    QVERIFY2(decision->price.paidMinor >= 0, where.c_str());
                    acts.push_back(play.act(command));
                }
            } else {
                const auto event = acts[random.below(static_cast<std::uint32_t>(acts.size()))];
                const auto amount = what == 5 ? std::nullopt : std::optional<std::int64_t>(1 + random.below(300));
                if (what == 7 && play.quoteUndo(event, UsedReward::LetOwe))
                    play.undo(event, UsedReward::LetOwe);
                else if (const auto back = play.quoteReturn(event, amount)) {
                    QVERIFY2(back->moneyMinor >= 0, where.c_str());
                    play.giveBack(event, amount);
                }
            }
            for (const Account account : {Account::Points, Account::Bonus}) {
                const PointBalance balance = play.balance(account);
                std::int64_t earned = 0;
                for (const PointLot &lot : play.card.account(account).lots) {
                    QVERIFY2(lot.takenBack >= 0 && lot.takenBack <= lot.points, where.c_str());
                    earned += lot.points - lot.takenBack;
                }
                QVERIFY2(earned == balance.balance + balance.pending - balance.debt + balance.lapsed + balance.spent,
                         where.c_str());
            }
            std::int64_t spent = 0;
            for (const ActMark &mark : play.card.acts)
                spent += mark.spendMinor;
            QVERIFY2(play.card.spendMinor == spent && spent >= 0, where.c_str());
        }
        // All of it back: no money stays.
        for (const auto &event : acts)
            if (play.quoteReturn(event, std::nullopt))
                play.giveBack(event, std::nullopt);
        QVERIFY2(play.card.spendMinor == 0, where.c_str());
        QVERIFY2(play.refolded() == play.card, where.c_str());
    }
}

void PayingLawsTest::undoIsAsIfItHadNeverBeen()
{
    for (int seed = 0; seed < rounds; ++seed) {
        tests::SeededRandom random(static_cast<std::uint64_t>(seed));
        CashbackPlay play;
        play.publish(programmeOf(seed % 2 == 0, "paid"));
        for (int i = 0; i < 4; ++i)
            if (const ActCommand command = randomCommand(random); play.quote(command))
                play.act(command);
        CardState before = play.card;
        const ActCommand command = randomCommand(random);
        if (!play.quote(command))
            continue;
        const auto event = play.act(command);
        if (random.below(2) == 0 && play.quoteReturn(event, 1))
            play.giveBack(event, 1);
        play.undo(event);
        before.undone = play.card.undone;
        QVERIFY2(play.card == before, ("seed " + std::to_string(seed)).c_str());
    }
}

MUHR_TEST(PayingLawsTest, paying_laws_test)
#include "paying_laws_test.moc"
