// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QByteArray stampsWith(const QJsonObject &changes)
{
    auto terms = tests::plainTerms();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    return tests::programmeJson(terms);
}

QJsonObject perAmount(QJsonObject changes)
{
    changes["per"] = "amount";
    changes["step_minor"] = 10'000;
    return changes;
}

ActCommand purchase(std::int64_t amount)
{
    ActCommand command;
    command.amountMinor = amount;
    return command;
}

ActCommand use(const QString &kind)
{
    ActCommand command;
    command.stamps = 0;
    command.uses = {kind};
    return command;
}

/// Why the card gets no stamp now; the words as the cashier reads them, without the numbers.
QString why(const base::Expected<Decision, Refusal> &decision)
{
    if (decision && !decision->nothing)
        return QStringLiteral("stamped");
    const Refusal &refusal = decision ? *decision->nothing : decision.error();
    QString words = QString::fromLatin1(refusalWord(refusal.reason));
    for (const base::TextValue &value : refusal.values)
        if (const auto *number = std::get_if<std::int64_t>(&value))
            words += u' ' + QString::number(*number);
    return words;
}

} // namespace

class StampLimitsTest : public QObject
{
    Q_OBJECT
private slots:
    void aStampIsHeldBackWithItsReason_data();
    void aStampIsHeldBackWithItsReason();
    void aPurchaseBringsNoMoreThanTheMostAtOnce()
    {
        CounterPlay play(stampsWith(perAmount({{"most_at_once", 3}})));
        play.act(purchase(90'000));
        QCOMPARE(play.total(), 3);
        // What is over comes with the next one: nothing is lost.
        play.act(purchase(1));
        QCOMPARE(play.total(), 6);
        CounterPlay without(stampsWith(perAmount({{"most_at_once", 3}, {"keep_remainder", false}})));
        without.act(purchase(90'000));
        without.act(purchase(1));
        QCOMPARE(without.total(), 3);
        ActCommand byLeave = purchase(90'000);
        byLeave.managerOverride = true;
        const auto event = without.act(byLeave);
        QCOMPARE(without.total(), 12);
        QCOMPARE(without.card.limits, (std::vector<LimitNote>{{event, "r1", 6}}));
    }
    void waitingRewardsMayBeCapped()
    {
        CounterPlay play(stampsWith({{"most_waiting", 2}}));
        play.acts(12);
        QCOMPARE(play.rewards(), (QStringList{"m1 active", "m1 active"}));
        QCOMPARE(why(play.quote()), QStringLiteral("rewards_wait 2"));
        play.use("m1");
        play.act();
        QCOMPARE(play.held(), 1);
        // One that is over waits no more.
        play.acts(5);
        QCOMPARE(why(play.quote()), QStringLiteral("rewards_wait 2"));
        play.advanceMinutes(31 * 24 * 60);
        QCOMPARE(why(play.quote()), QStringLiteral("stamped"));
    }
    void withoutACapAnyNumberMayWait()
    {
        CounterPlay play;
        play.acts(60);
        QCOMPARE(play.rewards().count("m1 active"), 10);
        QCOMPARE(play.held(), 6);
    }
    void theActThatUsesARewardBringsNoStampInItsPause()
    {
        CounterPlay play(stampsWith({{"after_reward_minutes", 60}}));
        play.acts(6);
        ActCommand both;
        both.amountMinor = 20'000;
        both.uses = {QStringLiteral("m1")};
        QCOMPARE(why(play.quote(both)), QStringLiteral("too_soon 60"));
        both.uses = {play.card.rewards[0].id};
        QCOMPARE(why(play.quote(both)), QStringLiteral("too_soon 60"));
        both.uses.clear();
        QCOMPARE(why(play.quote(both)), QStringLiteral("stamped"));
        const auto event = play.act(use("m1"));
        QCOMPARE(why(play.quote()), QStringLiteral("too_soon 60"));
        play.undo(event);
        QCOMPARE(why(play.quote()), QStringLiteral("stamped"));
    }
    void aManagerPassesEachLimitAndItIsNoted()
    {
        CounterPlay play(stampsWith({{"after_reward_minutes", 60}, {"most_waiting", 1}}));
        play.acts(6);
        ActCommand byLeave;
        byLeave.managerOverride = true;
        play.act(byLeave);
        QCOMPARE(play.total(), 7);
        QCOMPARE(play.card.limits.size(), std::size_t(1));
        play.act(use("m1"));
        play.advanceMinutes(59);
        QCOMPARE(why(play.quote()), QStringLiteral("too_soon 1"));
        const auto event = play.act(byLeave);
        QCOMPARE(play.total(), 8);
        QCOMPARE(play.card.limits.back(), (LimitNote{event, "r1", 1}));
    }
};

void StampLimitsTest::aStampIsHeldBackWithItsReason_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const QJsonObject &terms, Role role, int minutes, const char *outcome) {
        QTest::newRow(name) << terms << int(role) << minutes << QString::fromLatin1(outcome);
    };
    // Six stamps at 09:00 on a Monday, a reward used at once, and a look so many minutes later.
    row("5.1.8 no limit unless the shop sets one", {}, Role::Cashier, 0, "stamped");
    row("5.1.8 a minute within the time between stamps", {{"cool_down_minutes", 30}}, Role::Cashier, 29, "too_soon 1");
    row("5.1.8 after the time between stamps", {{"cool_down_minutes", 30}}, Role::Cashier, 30, "stamped");
    row("5.1.8 a second after a reward", {{"after_reward_minutes", 90}}, Role::Cashier, 1, "too_soon 89");
    row("5.1.8 long enough after a reward", {{"after_reward_minutes", 90}}, Role::Cashier, 90, "stamped");
    row("5.1.8 enough for a day", {{"most_a_day", 6}}, Role::Cashier, 14 * 60, "too_soon 6");
    row("5.1.8 the next day", {{"most_a_day", 6}}, Role::Cashier, 15 * 60, "stamped");
    row("5.1.8 below the smallest purchase", {{"minimum_minor", 20'001}}, Role::Cashier, 0, "bad_value");
    row("5.1.8 at the smallest purchase", {{"minimum_minor", 20'000}}, Role::Cashier, 0, "stamped");
    row("5.1.9 a kiosk sees the card again", {}, Role::Kiosk, 4, "too_soon 1");
    row("5.1.9 a kiosk after its pause", {}, Role::Kiosk, 5, "stamped");
    row("5.1.9 a longer pause of the owner's", {{"kiosk_minutes", 600}}, Role::Kiosk, 599, "too_soon 1");
    row("5.1.9 which holds for nobody else", {{"kiosk_minutes", 600}}, Role::Cashier, 0, "stamped");
    row("5.1.9 the longer of the two", {{"kiosk_minutes", 10}, {"cool_down_minutes", 20}}, Role::Kiosk, 15,
        "too_soon 5");
}

void StampLimitsTest::aStampIsHeldBackWithItsReason()
{
    QFETCH(QJsonObject, terms);
    QFETCH(int, role);
    QFETCH(int, minutes);
    QFETCH(QString, outcome);
    CounterPlay play(stampsWith(terms));
    ActCommand six = purchase(20'001);
    six.stamps = 6;
    play.act(six);
    play.act(use("m1"));
    play.advanceMinutes(minutes);
    play.moment.role = Role(role);
    QCOMPARE(why(play.quote(purchase(20'000))), outcome);
}

MUHR_TEST(StampLimitsTest, stamp_limits_test)
#include "stamp_limits_test.moc"
