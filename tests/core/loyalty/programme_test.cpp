// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/support/test_main.h"

#include "core/loyalty/concrete_title.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

class ProgrammeTest : public QObject
{
    Q_OBJECT
private slots:
    void theExampleOfTheManualIsRead()
    {
        const QByteArray json = R"({"muhr": "programme/1", "name": {"uz": "Kofe kartasi"}, "currency": "UZS",
            "zone": "Asia/Tashkent", "calendar": "gregorian", "day_starts_minute": 0, "visit": "day", "later": {"x": [1]},
            "rules": [{"id": "r1", "kind": "stamps", "terms": {"goal": 6, "per": "visit", "welcome": 0, "milestones":
            [{"at": 6, "id": "m1", "reward": {"kind": "voucher", "title": {"uz": "Bepul kofe"}, "valid_days": 30}}]}}]})";
        const Programme programme = tests::programme(json);
        QCOMPARE(programme.bytes(), json);
        QVERIFY(programme.version() == base::Sha256::of(json));
        QCOMPARE(programme.currency().code(), QStringLiteral("UZS"));
        QCOMPARE(programme.visit().word(), QStringLiteral("day"));
        const StampLadder *ladder = programme.ladderOfRule("r1");
        QVERIFY(ladder);
        QCOMPARE(ladder->goal, 6);
        QCOMPARE(ladder->stampKind, QStringLiteral("stamps"));
        const Reward *reward = programme.reward("m1");
        QVERIFY(reward);
        QVERIFY(reward->form == RewardForm::Voucher);
        QCOMPARE(*reward->validDays, 30);
        QVERIFY(reward->offline == OfflineUse::SameBranch);
        QVERIFY(programme.welcomeEntries({}, {}).empty());
    }
    void aRuleOfANewerMuhrIsKept()
    {
        const QByteArray json =
            tests::programmeOf({QJsonObject{{"id", "r9"}, {"kind", "teleport"}, {"terms", QJsonObject{{"x", 1.5}}}}});
        const Programme programme = tests::programme(json);
        QVERIFY(programme.needsNewerMuhr());
        QCOMPARE(programme.rules()[0].terms["x"].toDouble(), 1.5);
        QCOMPARE(programme.bytes(), json);
    }
    void allErrorsAreNamedAtOnce()
    {
        auto terms = tests::plainTerms();
        terms["goal"] = 0;
        terms["welcome"] = -1;
        const auto parsed = Programme::parse(tests::programmeJson(terms, {{"currency", "XXX"}, {"zone", "Mars"}}));
        QVERIFY(!parsed);
        QStringList fields;
        for (const auto &error : parsed.error())
            fields.append(error.field);
        for (const char *field : {"currency", "zone", "rules[0].terms.goal", "rules[0].terms.welcome"})
            QVERIFY2(fields.contains(QLatin1String(field)), field);
    }
    void aWrongProgrammeIsRefusedAtItsField_data();
    void aWrongProgrammeIsRefusedAtItsField();
    void aTitleSaysWhatTheCustomerGets_data();
    void aTitleSaysWhatTheCustomerGets();
    void whatIsNoProgrammeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("too long") << QByteArray(tests::programmeJson() + QByteArray(256 * 1024, ' '));
        QTest::newRow("empty") << QByteArray("{}");
    }
    void whatIsNoProgrammeIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!Programme::parse(json));
    }
    void everyTemplateIsAProgramme()
    {
        const QDir folder(QStringLiteral(MUHR_TEST_DATA "/../../resources/templates"));
        const QStringList files = folder.entryList({"*.json"}, QDir::Files);
        QVERIFY(files.size() >= 8);
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QJsonObject object = QJsonDocument::fromJson(file.readAll()).object()["programme"].toObject();
            object["currency"] = "UZS";
            object["zone"] = "Asia/Tashkent";
            const auto parsed = Programme::parse(QJsonDocument(object).toJson());
            QVERIFY2(parsed, qPrintable(name + u' ' + (parsed ? QString() : parsed.error()[0].field)));
        }
    }
    void everyRuleDescribesItself()
    {
        QVERIFY(!allRules().empty());
        for (const Rule *rule : allRules()) {
            QVERIFY(findRule(QLatin1String(rule->id)) == rule);
            for (const char *blank : rule->blanks)
                QVERIFY2(std::any_of(rule->fields.begin(), rule->fields.end(),
                                     [&](const Field &field) { return qstrcmp(field.key, blank) == 0; }),
                         blank);
            for (const Field &field : rule->fields) {
                QVERIFY2(*field.label.text, field.key);
                QVERIFY2(!field.standard || (*field.standard >= field.lowest && *field.standard <= field.highest),
                         field.key);
            }
        }
    }
};

void ProgrammeTest::aWrongProgrammeIsRefusedAtItsField_data()
{
    QTest::addColumn<QJsonObject>("terms");
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("field");
    const auto top = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << tests::plainTerms() << QJsonObject{{QLatin1String(key), value}}
                            << QString::fromLatin1(key);
    };
    const auto term = [](const char *name, const char *key, const QJsonValue &value, const char *field = nullptr) {
        auto terms = tests::plainTerms();
        terms[QLatin1String(key)] = value;
        QTest::newRow(name) << terms << QJsonObject() << QStringLiteral("rules[0].terms.") + (field ? field : key);
    };
    const auto rewarded = [](const char *name, const QJsonObject &reward, const char *field) {
        auto terms = tests::plainTerms();
        terms["milestones"] = QJsonArray{tests::milestone(6, "m1", reward)};
        QTest::newRow(name) << terms << QJsonObject()
                            << QStringLiteral("rules[0].terms.milestones[0].reward.") + QLatin1String(field);
    };
    top("another format", "muhr", "programme/2");
    top("no name", "name", QJsonObject());
    top("a name in no language", "name", QJsonObject{{"en", 5}});
    top("a currency nobody knows", "currency", "ABC");
    top("a zone nobody knows", "zone", "Asia/Nowhere");
    top("a calendar nobody knows", "calendar", "mayan");
    top("visits counted in a way nobody knows", "visit", "minutes:0");
    top("visits counted in fractions", "visit", "minutes:1.5");
    top("a day that starts past midnight", "day_starts_minute", 1440);
    top("a day that starts in between minutes", "day_starts_minute", 0.5);
    top("a negative limit", "cashier_reward_limit_minor", -1);
    top("no rules", "rules", QJsonArray());
    for (const char *key : {"calendar", "visit", "day_starts_minute", "own_card_allowed", "cash_favour"})
        top(qPrintable(QStringLiteral("null for ") + QLatin1String(key)), key, QJsonValue());
    QTest::newRow("terms that are null")
        << QJsonObject()
        << QJsonObject{{"rules", QJsonArray{QJsonObject{{"id", "r"}, {"kind", "stamps"}, {"terms", QJsonValue()}}}}}
        << QStringLiteral("rules[0].terms");
    term("null for a number", "welcome", QJsonValue());
    term("null for yes or no", "keep_remainder", QJsonValue());
    term("null for a choice", "per", QJsonValue());
    term("null for a word", "stamp", QJsonValue());
    term("null for a list", "items", QJsonValue());
    term("null instead of what must be there", "goal", QJsonValue());
    rewarded("null for days", {{"valid_days", QJsonValue()}}, "valid_days");
    term("101 stamps on a card", "goal", 101);
    term("half a stamp", "goal", 5.5);
    term("a number as a text", "goal", "6");
    term("a stamp for nothing known", "per", "smile");
    term("a stamp per amount, but for how much?", "per", "amount", "step_minor");
    term("an amount that nothing asks for", "step_minor", 1'000);
    term("a stamp per item, but which?", "per", "item", "items");
    term("items that nothing asks for", "items", QJsonArray{"kofe"});
    term("a card full at once", "welcome", 6);
    term("less a day than a visit brings", "most_a_day", 1, "most_a_day");
    term("a most at once where a visit brings the same always", "most_at_once", 5);
    {
        auto terms = tests::plainTerms();
        terms["per"] = "item";
        terms["items"] = QJsonArray{"kofe"};
        terms["stamps"] = 2;
        terms["most_at_once"] = 1;
        QTest::newRow("less at once than a product brings")
            << terms << QJsonObject() << QStringLiteral("rules[0].terms.most_at_once");
    }
    term("a kiosk that stamps without a pause", "kiosk_minutes", 0);
    term("yes or no as a number", "keep_remainder", 1);
    term("no rewards", "milestones", QJsonArray());
    term("a reward nobody reaches", "milestones", QJsonArray{tests::milestone(6, "m1"), tests::milestone(7, "m2")},
         "milestones[1].at");
    term("two rewards at one place", "milestones", QJsonArray{tests::milestone(6, "m1"), tests::milestone(6, "m2")},
         "milestones[1].at");
    term("one id for two rewards", "milestones", QJsonArray{tests::milestone(3, "m1"), tests::milestone(6, "m1")},
         "milestones[1].id");
    for (const char *id : {"m 1", "M1", "m{1}", "m1'", "m:1", "мукофот", ""})
        term(qPrintable(QStringLiteral("an id that is no word: ") + QString::fromUtf8(id)), "milestones",
             QJsonArray{tests::milestone(6, QString::fromUtf8(id))}, "milestones[0].id");
    term("a full card that brings nothing", "milestones", QJsonArray{tests::milestone(5, "m1")}, "milestones");
    rewarded("a reward without a title", {{"title", QJsonObject()}}, "title");
    rewarded("a reward that is only a discount", {{"title", QJsonObject{{"uz", "Chegirma"}}}}, "title.uz");
    rewarded("a title that no card has room for",
             {{"title", QJsonObject{{"uz", QStringLiteral("Bepul kofe va ").leftJustified(61, u'x')}}}}, "title.uz");
    rewarded("a reward for eleven years", {{"valid_days", 3'661}}, "valid_days");
    rewarded("a reward at once that expires", {{"kind", "now"}, {"valid_days", 3}}, "valid_days");
    rewarded("anywhere without a limit", {{"offline", "anywhere"}, {"offline_a_day", 1}}, "offline_up_to_minor");
    rewarded("a limit that nothing asks for", {{"offline_a_day", 1}}, "offline_a_day");
    rewarded("worth more than may be risked",
             {{"offline", "anywhere"}, {"offline_a_day", 1}, {"offline_up_to_minor", 10}, {"value_minor", 11}},
             "offline_up_to_minor");
}

void ProgrammeTest::aWrongProgrammeIsRefusedAtItsField()
{
    QFETCH(QJsonObject, terms);
    QFETCH(QJsonObject, changes);
    QFETCH(QString, field);
    if (field.endsWith(QLatin1String("most_a_day")))
        terms["stamps"] = 2;
    const auto parsed = Programme::parse(tests::programmeJson(terms, changes));
    QVERIFY(!parsed);
    QStringList fields;
    for (const auto &error : parsed.error())
        fields.append(error.field);
    QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
    QCOMPARE(fields.size(), 1);
}

void ProgrammeTest::aTitleSaysWhatTheCustomerGets_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("concrete");
    for (const char *title : {"a discount",    "Discount!",
                              "Special offer", "A gift for you",
                              "Free gift",     "Reward",
                              "Surprise",      "chegirma",
                              "Chegirma",      "Maxsus chegirma",
                              "Sovg'a",        "Sovgʻa",
                              "Bepul",         "Sizga sovgʻa",
                              "Чегирма",       "жеңілдік",
                              "Сыйлық",        "Арнайы жеңілдік",
                              "تخفیف",         "یک تخفیف",
                              "تخفیف ویژه",    "هدیه",
                              "جایزه",         "endirim",
                              "Endirim",       "Xüsusi endirim",
                              "ENDİRİM",       "Hədiyyə",
                              "Скидка",        "Подарок для вас",
                              "...",           " "})
        QTest::newRow(title) << QString::fromUtf8(title) << false;
    for (const char *title :
         {"Free coffee", "10% discount", "Coffee", "Bepul kofe", "10% chegirma", "15 000 soʻm chegirma", "Тегін кофе",
          "20% жеңілдік", "قهوهٔ رایگان", "۲۰٪ تخفیف", "Pulsuz qəhvə", "10% endirim", "Бесплатный кофе", "Free haircut",
          "Bepul choy", "A slice of cake"})
        QTest::newRow(title) << QString::fromUtf8(title) << true;
}

void ProgrammeTest::aTitleSaysWhatTheCustomerGets()
{
    QFETCH(QString, title);
    QFETCH(bool, concrete);
    QCOMPARE(isConcreteTitle(title), concrete);
}

MUHR_TEST(ProgrammeTest, programme_test)
#include "programme_test.moc"
