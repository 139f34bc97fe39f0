// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/cashback_play.h"
#include "tests/core/loyalty/point_play.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;
using tests::CounterPlay;
using tests::purchase;

namespace {

QJsonObject card(const char *id, const char *stamp, const QJsonObject &changes = {})
{
    QJsonObject terms = tests::plainTerms();
    terms["stamp"] = QLatin1String(stamp);
    terms["milestones"] = QJsonArray{tests::milestone(6, QLatin1String(stamp) + QStringLiteral("-full"))};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    return {{"id", QLatin1String(id)}, {"kind", "stamps"}, {"terms", terms}};
}

} // namespace

/// The one sentence that the counter shows for an act.
class ActSentenceTest : public QObject
{
    Q_OBJECT
private slots:
    void itSaysWhatTheActGaveAndWhatAnUndoTakesBack_data()
    {
        QTest::addColumn<QJsonArray>("rules");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("takenBack");
        const auto row = [](const char *name, const QJsonArray &rules, const char *given, const char *takenBack) {
            QTest::newRow(name) << rules << QString::fromUtf8(given) << QString::fromUtf8(takenBack);
        };
        const QJsonObject points{{"id", "p1"}, {"kind", "points"}, {"terms", tests::pointTerms()}};
        const QJsonObject cashback{{"id", "b1"}, {"kind", "cashback"}, {"terms", tests::cashbackTerms()}};
        const char *stamps = "%Ln stamp(s) given: %L2 of %L3";
        const char *noStamps = "Undone: %Ln stamp(s) taken back";
        row("stamps", {card("r1", "tea")}, stamps, noStamps);
        row("points", {points}, "%Ln point(s) given. They are on the card.", "Undone: %Ln point(s) taken back");
        row("bonus money", {cashback}, "%1 bonus given. It is on the card.", "Undone: %1 of bonus taken back");
        row("the first of several", {card("r1", "tea"), points}, stamps, noStamps);
        row("stamps that are called points", {card("r1", "points")}, stamps, noStamps);
        row("stamps that are called bonus", {card("r1", "bonus")}, stamps, noStamps);
    }
    void itSaysWhatTheActGaveAndWhatAnUndoTakesBack()
    {
        QFETCH(QJsonArray, rules);
        CounterPlay play(tests::programmeOf(rules));
        const auto decision = play.quote(purchase(20'000));
        QTEST(QString::fromUtf8(decision->sentence.source.text), "given");
        const auto undo = play.quoteUndo(play.act(purchase(20'000)), UsedReward::LetOwe);
        QTEST(QString::fromUtf8(undo->sentence.source.text), "takenBack");
    }
    void itIsAboutTheCardThatGotTheStamps()
    {
        // The first card asks for more.
        CounterPlay play(tests::programmeOf(
            {card("r1", "cake", {{"minimum_minor", 50'000}}), card("r2", "tea", {{"stamps", 2}, {"goal", 6}})}));
        play.act(purchase(20'000));
        const auto decision = play.quote(purchase(20'000));
        QCOMPARE(decision->sentence.values.size(), std::size_t(3));
        QCOMPARE(std::get<std::int64_t>(decision->sentence.values[0]), 2);
        QCOMPARE(std::get<std::int64_t>(decision->sentence.values[1]), 4);
        QCOMPARE(std::get<std::int64_t>(decision->sentence.values[2]), 6);
    }
};

MUHR_TEST(ActSentenceTest, act_sentence_test)
#include "act_sentence_test.moc"
