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

QJsonObject with(QJsonObject terms, const char *key, const QJsonValue &value)
{
    terms[QLatin1String(key)] = value;
    return terms;
}

ActCommand purchase(std::int64_t amount)
{
    ActCommand command;
    command.amountMinor = amount;
    return command;
}

QString reason(const base::Expected<Decision, Refusal> &decision)
{
    return decision ? QStringLiteral("allowed") : QString::fromLatin1(refusalWord(decision.error().reason));
}

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT
private slots:
    void aLimit_data();
    void aLimit();
    void aManagerPassesALimitAndItIsNoted()
    {
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "cool_down_minutes", 30)));
        play.act();
        play.advanceMinutes(29);
        ActCommand command;
        command.managerOverride = true;
        play.moment.role = Role::Cashier;
        QCOMPARE(reason(play.quote(command)), QStringLiteral("needs_manager"));
        play.moment.role = Role::Manager;
        const auto event = play.act(command);
        QCOMPARE(play.total(), 2);
        QCOMPARE(play.card.limits, (std::vector<LimitNote>{{event, "r1", 1}}));
        play.undo(event);
        QVERIFY(play.card.limits.empty());
    }
    void twoLaptopsWithinTheCoolDownBothCountAndTheLaterIsNoted()
    {
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "cool_down_minutes", 30)));
        const auto offline = play.quote();
        play.act();
        play.advanceMinutes(5);
        const auto event = play.foldForeign(offline->act);
        QCOMPARE(play.total(), 2);
        QCOMPARE(play.card.limits, (std::vector<LimitNote>{{event, "r1", 1}}));
    }
    void anUndoneStampStartsNoCoolDown()
    {
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "cool_down_minutes", 30)));
        play.undo(play.act());
        QVERIFY(play.quote());
    }
    void everyWayInKeepsTheLimit_data()
    {
        QTest::addColumn<int>("channel");
        const auto row = [](const char *name, Channel channel) { QTest::newRow(name) << int(channel); };
        row("C21 a camera", Channel::Camera);
        row("C21 a hand scanner", Channel::HandScanner);
        row("C21 a short number", Channel::ShortNumber);
        row("C21 a name", Channel::FoundByName);
        row("C21 a kiosk", Channel::Kiosk);
        row("C21 a command", Channel::Command);
        row("C21 the API", Channel::Api);
        row("C21 an automation", Channel::Automation);
    }
    void everyWayInKeepsTheLimit()
    {
        QFETCH(int, channel);
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "most_a_day", 1)));
        ActCommand command;
        command.channel = Channel(channel);
        play.act(command);
        QCOMPARE(reason(play.quote(command)), QStringLiteral("too_soon"));
    }
    void aLimitDoesNotCountTheActItself()
    {
        // C24: a limit of one never let the first through, or let every one through.
        CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "most_a_day", 1)));
        QVERIFY(play.quote());
        QVERIFY(play.quote());
        const auto event = play.act();
        QVERIFY(play.card.limits.empty());
        QCOMPARE(reason(play.quote()), QStringLiteral("too_soon"));
        play.undo(event);
        QVERIFY(play.quote());
    }
    void offlineRewardsFollowTheirPolicy_data();
    void offlineRewardsFollowTheirPolicy();
    void withoutAConnectionAnActRisksOnlySoMuch()
    {
        const auto upTo = [](int minor) {
            CounterPlay play(tests::programmeJson(with(tests::plainTerms(), "milestones",
                                                       QJsonArray{tests::milestone(6, "m1",
                                                                                   {{"offline", "anywhere"},
                                                                                    {"offline_up_to_minor", minor},
                                                                                    {"offline_a_day", 5},
                                                                                    {"value_minor", 15'000}})})));
            play.acts(12);
            play.moment.isOnline = false;
            ActCommand two;
            two.stamps = 0;
            two.uses = {QStringLiteral("m1"), QStringLiteral("m1")};
            return reason(play.quote(two));
        };
        QCOMPARE(upTo(29'999), QStringLiteral("no_endpoint"));
        QCOMPARE(upTo(30'000), QStringLiteral("allowed"));
    }
    void aRewardCanAskForAFreshCode()
    {
        CounterPlay play(
            tests::programmeJson(with(tests::plainTerms(), "milestones",
                                      QJsonArray{tests::milestone(6, "m1", QJsonObject{{"needs_fresh_code", true}})})));
        play.acts(6);
        ActCommand command;
        command.stamps = 0;
        command.uses = {QStringLiteral("m1")};
        QVERIFY(play.quote(command).error().reason == RefusalReason::NeedsFreshCode);
        play.moment.code = CodeFreshness::Stale;
        QVERIFY(play.quote(command).error().reason == RefusalReason::StaleCode);
        play.moment.code = CodeFreshness::Fresh;
        const auto fresh = play.quote(command);
        QVERIFY(fresh);
        QCOMPARE(fresh->act.flags, flagFreshCode | flagStampsByHand);
    }
    void aDearRewardNeedsAManager()
    {
        CounterPlay play(
            tests::programmeJson(with(tests::plainTerms(), "milestones",
                                      QJsonArray{tests::milestone(6, "m1", QJsonObject{{"value_minor", 20'001}})}),
                                 {{"cashier_reward_limit_minor", 20'000}}));
        play.acts(6);
        ActCommand command;
        command.uses = {QStringLiteral("m1")};
        play.moment.role = Role::Cashier;
        QCOMPARE(reason(play.quote(command)), QStringLiteral("needs_manager"));
        play.moment.role = Role::Manager;
        QVERIFY(play.quote(command));
    }
    void whatNoEventHasRoomForIsRefused()
    {
        auto terms = tests::plainTerms();
        QJsonArray milestones;
        ActCommand command;
        for (int at = 1; at <= 20; ++at) {
            const QString id = QStringLiteral("m%1").arg(at).leftJustified(64, u'x');
            milestones.append(tests::milestone(at, id));
            command.uses.push_back(id);
        }
        terms["goal"] = 20;
        terms["most_by_hand"] = 20;
        terms["milestones"] = milestones;
        CounterPlay play(tests::programmeJson(terms));
        ActCommand all;
        all.stamps = 20;
        play.act(all);
        QVERIFY(play.quote(command));
        for (int i = 0; i < 200; ++i)
            command.lines.push_back({QString::number(i).leftJustified(64, u'x'), 1, 5'000'000'000});
        QCOMPARE(reason(play.quote(command)), QStringLiteral("bad_value"));
        command.uses.clear();
        QVERIFY(play.quote(command));
    }
    void moreThanAHundredEntriesAreRefused()
    {
        // 33 draws bring three entries each, and the stamp is the hundredth.
        const auto drawing = [](int count) {
            QJsonArray rules{QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", tests::plainTerms()}}};
            for (int i = 0; i < count; ++i) {
                const QJsonObject prize{{"id", QStringLiteral("mug%1").arg(i)},
                                        {"chance", 10'000},
                                        {"reward", QJsonObject{{"title", QJsonObject{{"en", "A mug"}}}}}};
                rules.append(QJsonObject{{"id", QStringLiteral("d%1").arg(i)},
                                         {"kind", "draw"},
                                         {"terms", QJsonObject{{"on", "visit"}, {"prizes", QJsonArray{prize}}}}});
            }
            CounterPlay play(tests::programmeOf(rules));
            play.moment.chance = base::Sha256::of("any");
            return reason(play.quote());
        };
        QCOMPARE(drawing(33), QStringLiteral("allowed"));
        QCOMPARE(drawing(34), QStringLiteral("too_much_at_once"));
    }
    void whoOnlyReadsStampsNothing()
    {
        CounterPlay play;
        play.moment.role = Role::Auditor;
        QCOMPARE(reason(play.quote()), QStringLiteral("not_allowed"));
    }
    void aPurchaseWithoutAStampIsStored()
    {
        const CounterPlay play;
        ActCommand command = purchase(5'000);
        command.stamps = 0;
        const auto decision = play.quote(command);
        QVERIFY(decision);
        QCOMPARE(QString(decision->sentence.source.text), QStringLiteral("Purchase stored."));
    }
    void visitsAreCountedAsTheProgrammeSays_data();
    void visitsAreCountedAsTheProgrammeSays();
};

void LimitsTest::aLimit_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<int>("minutesLater");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("stampsByHand");
    QTest::addColumn<QString>("outcome");
    const auto plain = tests::plainTerms();
    QTest::newRow("no limit by default") << plain << 0 << -1 << -1 << "allowed";
    QTest::newRow("a minute too early") << with(plain, "cool_down_minutes", 30) << 29 << -1 << -1 << "too_soon";
    QTest::newRow("just in time") << with(plain, "cool_down_minutes", 30) << 30 << -1 << -1 << "allowed";
    QTest::newRow("a purchase is stored even in the cool-down")
        << with(plain, "cool_down_minutes", 30) << 5 << 1'000 << -1 << "allowed";
    QTest::newRow("one a day, the same evening") << with(plain, "most_a_day", 1) << 14 * 60 << -1 << -1 << "too_soon";
    QTest::newRow("one a day, the next morning") << with(plain, "most_a_day", 1) << 15 * 60 << -1 << -1 << "allowed";
    QTest::newRow("the amount is needed for the minimum")
        << with(plain, "minimum_minor", 20'000) << 0 << -1 << -1 << "bad_value";
    QTest::newRow("at the minimum") << with(plain, "minimum_minor", 20'000) << 0 << 20'000 << -1 << "allowed";
    QTest::newRow("the cashier's highest number") << plain << 0 << -1 << 10 << "allowed";
    QTest::newRow("one more than a cashier may") << plain << 0 << -1 << 11 << "needs_manager";
    QTest::newRow("nothing to do") << plain << 0 << -1 << 0 << "bad_value";
}

void LimitsTest::aLimit()
{
    QFETCH(QJsonObject, terms);
    QFETCH(int, minutesLater);
    QFETCH(int, amount);
    QFETCH(int, stampsByHand);
    QFETCH(QString, outcome);
    CounterPlay play(tests::programmeJson(terms));
    play.act(purchase(20'000));
    play.advanceMinutes(minutesLater);
    play.moment.role = Role::Cashier;
    ActCommand command;
    if (amount >= 0)
        command.amountMinor = amount;
    if (stampsByHand >= 0)
        command.stamps = stampsByHand;
    QCOMPARE(reason(play.quote(command)), outcome);
}

void LimitsTest::visitsAreCountedAsTheProgrammeSays_data()
{
    QTest::addColumn<QString>("visit");
    QTest::addColumn<int>("dayStarts");
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<int>("visits");
    // The first act is at 09:00.
    QTest::newRow("one a day") << "day" << 0 << QList<int>{0, 60, 14 * 60 + 59, 15 * 60} << 2;
    QTest::newRow("a day that starts at four") << "day" << 240 << QList<int>{0, 18 * 60 + 59, 19 * 60} << 2;
    QTest::newRow("every act") << "act" << 0 << QList<int>{0, 0, 1} << 3;
    QTest::newRow("acts an hour apart") << "minutes:60" << 0 << QList<int>{0, 59, 60, 119, 120} << 3;
}

void LimitsTest::visitsAreCountedAsTheProgrammeSays()
{
    QFETCH(QString, visit);
    QFETCH(int, dayStarts);
    QFETCH(QList<int>, minutes);
    QFETCH(int, visits);
    CounterPlay play(tests::programmeJson(tests::plainTerms(), {{"visit", visit}, {"day_starts_minute", dayStarts}}));
    const auto start = play.moment.at;
    std::vector<base::EventId> events;
    for (const int minute : minutes) {
        play.moment.at = start + std::chrono::minutes(minute);
        events.push_back(play.act());
    }
    QCOMPARE(play.card.visits, visits);
    QVERIFY(play.card.lastVisit() == start + std::chrono::minutes(minutes.last()));
    for (const auto &event : events)
        play.undo(event);
    QCOMPARE(play.card.visits, 0);
    QVERIFY(!play.card.lastVisit());
}

void LimitsTest::offlineRewardsFollowTheirPolicy_data()
{
    QTest::addColumn<QJsonObject>("reward");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<int>("usedToday");
    QTest::addColumn<QString>("outcome");
    const QJsonObject anywhere{
        {"offline", "anywhere"}, {"offline_up_to_minor", 15'000}, {"offline_a_day", 2}, {"value_minor", 15'000}};
    QTest::newRow("by default at its branch") << QJsonObject{} << false << 0 << "allowed";
    QTest::newRow("by default not elsewhere") << QJsonObject{} << true << 0 << "no_endpoint";
    QTest::newRow("online only") << QJsonObject{{"offline", "online"}} << false << 0 << "no_endpoint";
    QTest::newRow("anywhere") << anywhere << true << 1 << "allowed";
    QTest::newRow("anywhere, but enough today") << anywhere << true << 2 << "no_endpoint";
}

void LimitsTest::offlineRewardsFollowTheirPolicy()
{
    QFETCH(QJsonObject, reward);
    QFETCH(bool, elsewhere);
    QFETCH(int, usedToday);
    QFETCH(QString, outcome);
    CounterPlay play(
        tests::programmeJson(with(tests::plainTerms(), "milestones", QJsonArray{tests::milestone(6, "m1", reward)})));
    play.acts(6);
    ActCommand command;
    command.uses = {QStringLiteral("m1")};
    if (elsewhere)
        play.moment.branch = tests::sampleId<base::BranchId>(99);
    QVERIFY(play.quote(command));
    play.moment.isOnline = false;
    play.moment.offlineUsesToday = usedToday;
    QCOMPARE(reason(play.quote(command)), outcome);
}

MUHR_TEST(LimitsTest, limits_test)
#include "limits_test.moc"
