// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/draw_terms.h"
#include "tests/core/loyalty/counter_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <map>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;

namespace {

QJsonObject prize(const QString &id, int chance, const QString &title = {}, int stock = 0)
{
    QJsonObject row{{"id", id}, {"chance", chance}};
    if (!title.isEmpty())
        row["reward"] = QJsonObject{{"title", QJsonObject{{"en", title}}}, {"value_minor", 7'000}};
    if (stock > 0)
        row["stock"] = stock;
    return row;
}

QJsonObject drawTerms(const QJsonObject &changes = {})
{
    QJsonObject terms{{"prizes", QJsonArray{prize("mug", 5'000, "A mug", 2), prize("again", 5'000)}},
                      {"fallback", "again"}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        terms[it.key()] = it.value();
    return terms;
}

QByteArray withDraw(const QJsonObject &terms, const QJsonObject &stampChanges = {})
{
    QJsonObject stamps = tests::plainTerms();
    for (auto it = stampChanges.begin(); it != stampChanges.end(); ++it)
        stamps[it.key()] = it.value();
    return tests::programmeOf({QJsonObject{{"id", "r1"}, {"kind", "stamps"}, {"terms", stamps}},
                               QJsonObject{{"id", "d1"}, {"kind", "draw"}, {"terms", terms}}});
}

ActCommand purchase(std::int64_t amountMinor)
{
    ActCommand command;
    command.amountMinor = amountMinor;
    return command;
}

/// So many were used, everywhere and by this device without a connection.
class Used : public ShopTotals
{
public:
    ShopTotal of(const QString &, const QString &key) const override { return {value(all, key), 0}; }
    ShopTotal offlineOf(const QString &, const QString &key) const override { return {value(offline, key), 0}; }
    std::map<QString, std::int64_t> all;
    std::map<QString, std::int64_t> offline;

private:
    static std::int64_t value(const std::map<QString, std::int64_t> &counts, const QString &key)
    {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }
};

/// A chance under which the draw of the play's next act falls on this prize.
base::Sha256 chanceOf(CounterPlay &play, const QString &wanted, const ActCommand &command)
{
    for (int i = 0; i < 200; ++i) {
        play.moment.chance = base::Sha256::of(QByteArray::number(i));
        const auto decision = play.quote(command);
        if (!decision)
            return {};
        for (const Entry &entry : decision->act.entries)
            if (const auto *drawn = std::get_if<PrizeDrawn>(&entry); drawn && drawn->drawn == wanted)
                return play.moment.chance;
    }
    return {};
}

QStringList words(const Decision &decision)
{
    QStringList words;
    for (const Entry &entry : decision.act.entries)
        words.push_back(QLatin1String(entryWord(entry)));
    return words;
}

QStringList errorsOf(const QJsonObject &terms)
{
    QStringList paths;
    const auto programme = Programme::parse(withDraw(terms));
    if (!programme)
        for (const ProgrammeError &error : programme.error())
            paths.push_back(error.field);
    return paths;
}

} // namespace

class DrawsTest : public QObject
{
    Q_OBJECT
private slots:
    void aPurchaseDrawsAndTheSeedProvesIt()
    {
        CounterPlay play(withDraw(drawTerms()));
        const ActCommand command = purchase(10'000);
        play.moment.chance = chanceOf(play, QStringLiteral("mug"), command);
        const auto decision = play.quote(command);
        QVERIFY(decision);
        QCOMPARE(words(*decision),
                 QStringList({"stamps", "prize_drawn", "use_counted", "use_counted", "voucher_given"}));
        const auto &drawn = std::get<PrizeDrawn>(decision->act.entries[1]);
        QCOMPARE(drawn.prize, QStringLiteral("mug"));
        const auto table = PrizeTable::make({{5'000, true}, {5'000, false}}, 1);
        QVERIFY(checkDraw(*table, *DrawSeed::fromBytes(drawn.seed.bytes()), drawSalt(play.moment.event, "d1"), {0, 0}));
        QVERIFY(
            !checkDraw(*table, *DrawSeed::fromBytes(drawn.seed.bytes()), drawSalt(play.moment.event, "d1"), {1, 1}));
        const auto event = play.act(command);
        QCOMPARE(play.rewards(), QStringList({"mug active"}));
        play.undo(event);
        QCOMPARE(play.rewards(), QStringList());
        QVERIFY(play.card.facts.isEmpty());
    }
    void aQuoteDrawsNothing()
    {
        CounterPlay play(withDraw(drawTerms()));
        const auto decision = play.quote(purchase(10'000));
        QVERIFY(decision);
        QCOMPARE(words(*decision), QStringList({"stamps"}));
        QCOMPARE(QString::fromUtf8(decision->why.back().sentence.source.text),
                 QStringLiteral("A prize will be drawn."));
    }
    void aPrizeThatRanOutIsPassedOnToTheFallback()
    {
        CounterPlay play(withDraw(drawTerms()));
        Used used;
        play.moment.totals = &used;
        const ActCommand command = purchase(10'000);
        play.moment.chance = chanceOf(play, QStringLiteral("mug"), command);
        used.all["mug"] = 1;
        QVERIFY(words(*play.quote(command)).contains(QStringLiteral("voucher_given")));
        used.all["mug"] = 2;
        const auto decision = play.quote(command);
        QCOMPARE(words(*decision), QStringList({"stamps", "prize_drawn", "use_counted"}));
        const auto &drawn = std::get<PrizeDrawn>(decision->act.entries[1]);
        QCOMPARE(drawn.drawn, QStringLiteral("mug"));
        QCOMPARE(drawn.prize, QStringLiteral("again"));
    }
    void limitedPrizesWaitForAConnectionUnlessAllotted()
    {
        Used used;
        for (const int allotment : {0, 1}) {
            CounterPlay play(withDraw(drawTerms({{"offline_allotment", allotment}})));
            play.moment.totals = &used;
            const ActCommand command = purchase(10'000);
            play.moment.chance = chanceOf(play, QStringLiteral("mug"), command);
            play.moment.isOnline = false;
            used.offline["mug"] = 0;
            QCOMPARE(words(*play.quote(command)).contains(QStringLiteral("voucher_given")), allotment == 1);
            used.offline["mug"] = 1;
            QVERIFY(!words(*play.quote(command)).contains(QStringLiteral("voucher_given")));
        }
    }
    void aReachedRewardIsDrawn()
    {
        QJsonObject terms = drawTerms({{"on", "reward"}, {"rewards", QJsonArray{"m1"}}});
        CounterPlay play(withDraw(terms, {{"goal", 1}, {"milestones", QJsonArray{tests::milestone(1, "m1")}}}));
        ActCommand command;
        play.moment.chance = chanceOf(play, QStringLiteral("mug"), command);
        play.act(command);
        QCOMPARE(play.rewards(), QStringList({"m1 used", "mug active"}));
        QCOMPARE(play.refolded(), play.card);
    }
    void onlyTheRewardThatTheActReachedIsDrawn()
    {
        const QJsonObject stamps{{"goal", 2},
                                 {"milestones", QJsonArray{tests::milestone(1, "half"), tests::milestone(2, "m1")}}};
        QJsonObject plain = tests::plainTerms();
        for (auto term = stamps.begin(); term != stamps.end(); ++term)
            plain[term.key()] = term.value();
        CounterPlay play(tests::programmeJson(plain));
        play.acts(3);
        play.publish(withDraw(drawTerms({{"on", "reward"}, {"rewards", QJsonArray{"m1"}}}), stamps));
        const auto quoted = play.quote();
        QCOMPARE(words(*quoted), QStringList({"stamps"}));
        QCOMPARE(QString::fromUtf8(quoted->why.back().sentence.source.text), QStringLiteral("A prize will be drawn."));
        play.moment.chance = base::Sha256::of("any");
        play.act();
        // One of the two goes into the draw, the oldest as ever; what the draw is not about stays on the card.
        QCOMPARE(play.rewards().mid(0, 4), QStringList({"half active", "m1 used", "half active", "m1 active"}));
        QVERIFY(play.refolded() == play.card);
    }
    void aPrizeLivesAsLongAsItsTermsSay()
    {
        QJsonObject mug = prize(QStringLiteral("mug"), 10'000, QStringLiteral("A mug"));
        QJsonObject reward = mug["reward"].toObject();
        reward["valid_days"] = 7;
        mug["reward"] = reward;
        CounterPlay play(withDraw({{"prizes", QJsonArray{mug}}}));
        play.moment.chance = base::Sha256::of("any");
        play.act(purchase(10'000));
        QCOMPARE(play.rewards(), QStringList({"mug active"}));
        QVERIFY(play.card.rewards[0].lastDay == play.inForce->programme.dayOf(play.moment.at).plusDays(7));
    }
    void whoOnlyUsesSomethingDrawsNothing()
    {
        CounterPlay play(withDraw(drawTerms({{"on", "visit"}})));
        play.acts(6);
        play.moment.chance = base::Sha256::of("any");
        ActCommand use;
        use.stamps = 0;
        use.uses = {QStringLiteral("m1")};
        QCOMPARE(words(*play.quote(use)), QStringList({"reward_used"}));
        use.amountMinor = 5'000;
        QVERIFY(words(*play.quote(use)).contains(QStringLiteral("prize_drawn")));
    }
    void everySettingChangesSomething()
    {
        const ActCommand visit;
        const ActCommand small = purchase(900);
        const auto draws = [](CounterPlay &play, const ActCommand &command) {
            play.moment.chance = base::Sha256::of("any");
            const auto decision = play.quote(command);
            return decision && words(*decision).contains(QStringLiteral("prize_drawn"));
        };
        CounterPlay plain(withDraw(drawTerms()));
        QVERIFY(!draws(plain, visit));
        QVERIFY(draws(plain, small));
        CounterPlay visits(withDraw(drawTerms({{"on", "visit"}})));
        QVERIFY(draws(visits, visit));
        CounterPlay least(withDraw(drawTerms({{"minimum_minor", 1'000}})));
        QVERIFY(!draws(least, small));
        QVERIFY(draws(least, purchase(1'000)));
        CounterPlay once(withDraw(drawTerms({{"most_a_day", 1}})));
        once.moment.chance = base::Sha256::of("any");
        once.act(small);
        QVERIFY(!draws(once, small));
        once.advanceMinutes(24 * 60);
        QVERIFY(draws(once, small));
    }
    void whatMakesNoSenseIsRefusedByField()
    {
        QCOMPARE(errorsOf(drawTerms()), QStringList());
        QCOMPARE(errorsOf(drawTerms({{"on", "reward"}})), QStringList({"rules[1].terms.rewards"}));
        QCOMPARE(errorsOf(drawTerms({{"rewards", QJsonArray{"m1"}}})), QStringList({"rules[1].terms.rewards"}));
        QCOMPARE(errorsOf(drawTerms({{"on", "reward"}, {"rewards", QJsonArray{"no"}}})),
                 QStringList({"rules[1].terms.rewards"}));
        QCOMPARE(errorsOf(drawTerms({{"on", "reward"}, {"rewards", QJsonArray{"m1"}}, {"minimum_minor", 5}})),
                 QStringList({"rules[1].terms.minimum_minor"}));
        QCOMPARE(errorsOf(drawTerms({{"on", "reward"}, {"rewards", QJsonArray{"m1"}}, {"most_a_day", 5}})),
                 QStringList({"rules[1].terms.most_a_day"}));
        QCOMPARE(errorsOf(drawTerms({{"fallback", "nobody"}})), QStringList({"rules[1].terms.prizes"}));
        const QJsonArray twice{prize("mug", 5'000, "A mug", 2), prize("mug", 5'000, "A cup")};
        QVERIFY(errorsOf(drawTerms({{"prizes", twice}, {"fallback", "mug"}})).contains("rules[1].terms.prizes[1].id"));
        const QJsonArray taken{prize("m1", 5'000, "A mug", 2), prize("again", 5'000)};
        QCOMPARE(errorsOf(drawTerms({{"prizes", taken}})), QStringList({"rules[1].terms"}));
        const QJsonArray empty{prize("mug", 5'000, {}, 2), prize("again", 5'000)};
        QCOMPARE(errorsOf(drawTerms({{"prizes", empty}})), QStringList({"rules[1].terms.prizes[0].stock"}));
        const QJsonArray endless{prize("mug", 5'000, "A mug"), prize("again", 5'000)};
        QVERIFY(errorsOf(drawTerms({{"prizes", endless}, {"offline_allotment", 3}}))
                    .contains("rules[1].terms.offline_allotment"));
    }
};

MUHR_TEST(DrawsTest, draws_test)
#include "draws_test.moc"
