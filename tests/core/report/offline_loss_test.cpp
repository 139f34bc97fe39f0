// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/offline_loss.h"

#include "core/words/say.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

namespace {

constexpr std::int64_t noLimitSet = -1;

loyalty::Programme programmeWith(const QString &reward)
{
    const QByteArray json =
        QStringLiteral(R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "UZS", "zone": "Asia/Tashkent",
"calendar": "gregorian", "day_starts_minute": 0, "visit": "day", "rules": [
{"id": "r1", "kind": "stamps", "terms": {"goal": 6, "per": "visit", "milestones": [
  {"at": 6, "id": "m1", "reward": {"title": {"en": "Free coffee"}, %1}}]}}]})")
            .arg(reward)
            .toUtf8();
    return *loyalty::Programme::parse(json);
}

} // namespace

/// What can be lost while laptops do not hear of each other.
class OfflineLossTest : public QObject
{
    Q_OBJECT
private slots:
    void itFollowsFromPolicyValueAndLaptops_data()
    {
        QTest::addColumn<QString>("reward");
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("ofBranch");
        QTest::addColumn<int>("laptops");
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("day");
        constexpr int noLimit = -1;
        QTest::newRow("online only loses nothing")
            << R"("offline": "online", "value_minor": 20000)" << 5 << 3 << 1 << 0 << 0;
        QTest::newRow("one laptop loses nothing") << R"("value_minor": 20000)" << 1 << 1 << 1 << 0 << 0;
        QTest::newRow("one laptop a branch loses nothing") << R"("value_minor": 20000)" << 4 << 1 << 1 << 0 << 0;
        QTest::newRow("three at a branch: two on top of each reward")
            << R"("value_minor": 20000)" << 5 << 3 << 3 << 40'000 << noLimit;
        QTest::newRow("anywhere, by the number a laptop and day")
            << R"("offline": "anywhere", "offline_up_to_minor": 30000, "offline_a_day": 4, "value_minor": 20000)" << 5
            << 3 << 5 << 80'000 << 320'000;
        QTest::newRow("no value, no figure") << R"("valid_days": 30)" << 2 << 2 << 2 << 0 << noLimit;
    }
    void itFollowsFromPolicyValueAndLaptops()
    {
        QFETCH(QString, reward);
        QFETCH(int, all);
        QFETCH(int, ofBranch);
        QFETCH(int, laptops);
        QFETCH(int, each);
        QFETCH(int, day);
        const auto losses = report::offlineLosses(programmeWith(reward), {all, ofBranch});
        QCOMPARE(losses.size(), 1U);
        QCOMPARE(losses.front().kind, QStringLiteral("m1"));
        QCOMPARE(losses.front().rule, QStringLiteral("r1"));
        QCOMPARE(losses.front().laptops, laptops);
        QCOMPARE(losses.front().eachMinor, each);
        QCOMPARE(losses.front().dayMinor.value_or(-1), day);
        QVERIFY(losses.front().sentence.source.text[0] != '\0');
    }
    void whatIsBoughtWithPointsIsOwed_data()
    {
        QTest::addColumn<QString>("terms");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("all");
        QTest::addColumn<int>("laptops");
        QTest::addColumn<int>("each");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("said");
        constexpr int noLimit = -1;
        const QString most = QStringLiteral(R"("offline_most": 50,)");
        const QString value = QStringLiteral(R"("value_minor": 20000,)");
        QTest::newRow("not without a connection, where nothing may be spent")
            << QString() << value << 5 << 1 << 0 << 0 << "It costs more points";
        QTest::newRow("not without a connection, where it costs one point more than may be spent")
            << R"("offline_most": 49,)" << value << 5 << 1 << 0 << 0 << "It costs more points";
        QTest::newRow("one laptop gives it once") << most << value << 1 << 1 << 0 << 0 << "Only one laptop";
        QTest::newRow("three laptops, wherever they are: two on top of what the points are for")
            << most << value << 3 << 3 << 40'000 << noLimit << "can give it for the same points: at most";
        QTest::newRow("no value, no figure")
            << most << QString() << 3 << 3 << 0 << noLimit << "for the same points. The card then owes";
    }
    void whatIsBoughtWithPointsIsOwed()
    {
        QFETCH(QString, terms);
        QFETCH(QString, value);
        QFETCH(int, all);
        QFETCH(int, laptops);
        QFETCH(int, each);
        QFETCH(int, day);
        QFETCH(QString, said);
        const auto programme = loyalty::Programme::parse(
            QStringLiteral(
                R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "UZS", "zone": "Asia/Tashkent",
"calendar": "gregorian", "day_starts_minute": 0, "visit": "day", "rules": [
{"id": "r1", "kind": "points", "terms": {"per": "amount", "step_minor": 10000, %1 "rewards": [
  {"id": "coffee", "price": 50, %2 "title": {"en": "Free coffee"}}]}}]})")
                .arg(terms, value)
                .toUtf8());
        QVERIFY(programme);
        // Laptops of a branch don't matter: points are spent anywhere.
        const auto losses = report::offlineLosses(*programme, {all, 1});
        QCOMPARE(losses.size(), 1U);
        const auto &loss = losses.front();
        QCOMPARE(loss.kind, QStringLiteral("coffee"));
        QCOMPARE(loss.rule, QStringLiteral("r1"));
        QCOMPARE(loss.pricePoints.value_or(0), 50);
        QCOMPARE(loss.laptops, laptops);
        QCOMPARE(loss.eachMinor, each);
        QCOMPARE(loss.dayMinor.value_or(noLimitSet), day);
        const QString sentence = words::say(base::Language::English, loss.sentence);
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
    }
};

MUHR_TEST(OfflineLossTest, offline_loss_test)
#include "offline_loss_test.moc"
