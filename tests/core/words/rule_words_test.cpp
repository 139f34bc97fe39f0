// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rule_words.h"

#include "core/base/isolate.h"
#include "core/words/change_words.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace muhr;
using base::Language;

namespace {

loyalty::Programme programme(const QByteArray &rules)
{
    auto parsed = loyalty::Programme::parse(
        R"({"muhr": "programme/1", "name": {"en": "Card"}, "currency": "UZS", "zone": "Asia/Tashkent", "rules": [)" +
        rules + "]}");
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().front().field));
    return *parsed;
}

const QByteArray stamps = R"({"id": "r1", "kind": "stamps", "terms": {"goal": 6, "milestones": [{"at": 3, "id": "m0",
"reward": {"title": {"en": "Green tea", "fa": "چای سبز"}}}, {"at": 6, "id": "m1", "reward":
{"title": {"en": "Free coffee", "fa": "قهوهٔ رایگان"}, "valid_days": 30}}]}})";
const QByteArray otherTitle =
    R"({"id": "r1", "kind": "stamps", "terms": {"goal": 6, "milestones": [{"at": 3, "id": "m0",
"reward": {"title": {"en": "Green tea", "fa": "چای"}}}, {"at": 6, "id": "m1", "reward":
{"title": {"en": "Free coffee", "fa": "قهوهٔ رایگان"}, "valid_days": 60}}]}})";
const QByteArray strange = R"({"id": "z", "kind": "teleport"})";

QString plain(const QString &words)
{
    return base::stripIsolates(words);
}

QStringList changesBetween(const QByteArray &before, const QByteArray &after, Language language)
{
    const auto one = programme(before);
    const auto other = programme(after);
    QStringList sentences;
    for (const auto &change : loyalty::programmeDiff(one, other))
        sentences.append(plain(words::changeWords(language, change, other.currency())));
    return sentences;
}

} // namespace

class RuleWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyRuleIsASentenceWithoutABlank()
    {
        const auto made = programme(stamps);
        const QString sentence = plain(words::ruleWords(Language::English, made.rules()[0], made.currency()));
        QVERIFY2(sentence.contains(QLatin1String("Green tea")) && sentence.contains(QLatin1String("Free coffee")),
                 qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        const QString persian = words::ruleWords(Language::Persian, made.rules()[0], made.currency());
        QVERIFY2(persian.contains(QStringLiteral("قهوهٔ رایگان")) && persian.contains(QStringLiteral("؛ ")),
                 qPrintable(persian));
    }
    void aRuleOfANewerMuhrSaysSo()
    {
        const auto made = programme(strange);
        QCOMPARE(plain(words::ruleWords(Language::English, made.rules()[0], made.currency())),
                 QStringLiteral("This rule (teleport) needs a newer Muhr."));
    }
    void aTermIsSaidInItsUnit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("words");
        const QJsonValue none(QJsonValue::Undefined);
        QTest::newRow("money") << "step_minor" << QJsonValue(45000) << "45,000 UZS";
        QTest::newRow("yes") << "keep_remainder" << QJsonValue(true) << "yes";
        QTest::newRow("no") << "keep_remainder" << QJsonValue(false) << "no";
        QTest::newRow("a standard of yes") << "keep_remainder" << none << "yes";
        QTest::newRow("a choice") << "per" << QJsonValue("amount") << "amount spent";
        QTest::newRow("a standard choice") << "per" << none << "visit";
        QTest::newRow("a word") << "stamp" << QJsonValue("tea") << "tea";
        QTest::newRow("words") << "items" << QJsonValue(QJsonArray{"tea", "kofe"}) << "tea, kofe";
        QTest::newRow("a text") << "stamp_title" << QJsonValue(QJsonObject{{"en", "Cup"}}) << "Cup";
        QTest::newRow("nothing given") << "step_minor" << none << "";
    }
    void aTermIsSaidInItsUnit()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, words);
        const auto made = programme(stamps);
        const auto &fields = made.rules()[0].rule->fields;
        const auto field =
            std::find_if(fields.begin(), fields.end(), [&](const auto &one) { return key == QLatin1String(one.key); });
        QVERIFY(field != fields.end());
        QString said = plain(words::termWords(Language::English, *field, value, made.currency()));
        said.replace(QChar::Nbsp, u' ');
        if (key == QLatin1String("step_minor") && !words.isEmpty())
            QVERIFY2(said.contains(QLatin1String("45")) && said.contains(QLatin1String("000")), qPrintable(said));
        else
            QCOMPARE(said, words);
    }
    void aChangeIsASentence()
    {
        const QStringList changes = changesBetween(stamps, otherTitle, Language::English);
        QCOMPARE(changes.size(), qsizetype(2));
        QCOMPARE(changes[0], QStringLiteral("Rewards m0, What the customer gets: other words in another language."));
        QVERIFY2(changes[1].startsWith(QLatin1String("Rewards m1, Valid for: 30")), qPrintable(changes[1]));
        QVERIFY2(changes[1].contains(QLatin1String("60")), qPrintable(changes[1]));
        QVERIFY(changesBetween(stamps, otherTitle, Language::Persian)[0].contains(QStringLiteral("چای سبز")));
    }
    void rulesComeAndGo()
    {
        const QByteArray both = stamps + "," + strange;
        QCOMPARE(changesBetween(stamps, both, Language::English),
                 QStringList{"A new rule: This rule (teleport) needs a newer Muhr."});
        QCOMPARE(changesBetween(both, stamps, Language::English),
                 QStringList{"A rule ends: This rule (teleport) needs a newer Muhr."});
        QCOMPARE(changesBetween(both, strange + "," + stamps, Language::English),
                 QStringList{"The rules stand in another order."});
        QCOMPARE(changesBetween(strange, R"({"id": "z", "kind": "teleport", "terms": {"x": 1}})", Language::English),
                 QStringList{"rules[z].terms.x changes; it needs a newer Muhr."});
    }
    void whatIsNewOrGoneIsSaid()
    {
        const QByteArray one =
            R"({"id": "r1", "kind": "stamps", "terms": {"goal": 6, "milestones": [{"at": 6, "id": "m1",
"reward": {"title": {"en": "Free coffee", "fa": "قهوهٔ رایگان"}, "valid_days": 30}}]}})";
        const QStringList gone = changesBetween(stamps, one, Language::English);
        QCOMPARE(gone.size(), qsizetype(1));
        QVERIFY2(gone[0].startsWith(QLatin1String("Rewards: no longer 3")), qPrintable(gone[0]));
        const QStringList made = changesBetween(one, stamps, Language::English);
        QVERIFY2(made[0].startsWith(QLatin1String("Rewards: new is 3")), qPrintable(made[0]));
    }
};

MUHR_TEST(RuleWordsTest, rule_words_test)
#include "rule_words_test.moc"
