// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/template.h"

#include "tests/core/words/contrast.h"
#include "tests/core/words/strange_letters.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace muhr;
using base::Language;

namespace {

/// The text is there in every language, in its own letters.
void checkText(const base::LocalText &text)
{
    QSet<QString> different;
    for (const Language language : base::allLanguages()) {
        QVERIFY2(text.has(language), qPrintable(text.inLanguage(Language::English)));
        QCOMPARE(tests::strangeLetters(language, text.inLanguage(language)), QString());
        different.insert(text.inLanguage(language));
    }
    QVERIFY2(different.size() >= 3, qPrintable(text.inLanguage(Language::English)));
}

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT
private slots:
    void thereIsOneForEachTrade()
    {
        QStringList trades;
        for (const words::Template &each : words::allTemplates())
            trades << each.trade;
        QCOMPARE(trades, QStringLiteral("cafe bakery restaurant salon spa takeaway delivery retail blank").split(u' '));
        QVERIFY(words::findTemplate(u"spa"));
        QVERIFY(!words::findTemplate(u"bank"));
    }
    void everyTextIsThereInEveryLanguage()
    {
        for (const words::Template &each : words::allTemplates()) {
            checkText(each.title);
            checkText(base::LocalText::fromJson(each.programme[u"name"].toObject()).value());
            QVERIFY(each.otherRewards.size() >= 3);
            for (const base::LocalText &reward : each.otherRewards)
                checkText(reward);
        }
    }
    void theSixthVisitReachesOneReward()
    {
        for (const words::Template &each : words::allTemplates()) {
            const QJsonObject programme =
                words::programmeOf(each, base::Currency::irr(), *base::Zone::parse(u"Asia/Tehran"), Language::Persian);
            QCOMPARE(programme[u"muhr"].toString(), QStringLiteral("programme/1"));
            QCOMPARE(programme[u"currency"].toString(), QStringLiteral("IRR"));
            QCOMPARE(programme[u"zone"].toString(), QStringLiteral("Asia/Tehran"));
            QCOMPARE(programme[u"calendar"].toString(), QStringLiteral("jalali"));
            QCOMPARE(programme[u"visit"].toString(), QStringLiteral("day"));
            QCOMPARE(programme[u"rules"].toArray().size(), 1);
            const QJsonValue rule = programme[u"rules"][0];
            QCOMPARE(rule[u"kind"].toString(), QStringLiteral("stamps"));
            const QJsonObject terms = rule[u"terms"].toObject();
            // No cool-down, no minimum.
            QCOMPARE(terms.keys(), QStringList({QStringLiteral("goal"), QStringLiteral("milestones"),
                                                QStringLiteral("per"), QStringLiteral("welcome")}));
            QCOMPARE(terms[u"goal"].toInt(), 6);
            QCOMPARE(terms[u"welcome"].toInt(-1), 0);
            QCOMPARE(terms[u"milestones"].toArray().size(), 1);
            QCOMPARE(terms[u"milestones"][0][u"at"].toInt(), 6);
            const QJsonObject reward = terms[u"milestones"][0][u"reward"].toObject();
            QCOMPARE(reward[u"kind"].toString(), QStringLiteral("voucher"));
            QCOMPARE(reward[u"valid_days"].toInt(), 30);
            checkText(base::LocalText::fromJson(reward[u"title"].toObject()).value());
        }
    }
    void aCardCanBeRead()
    {
        for (const words::Template &each : words::allTemplates())
            QVERIFY2(tests::contrast(QColor(each.cardColour), QColor(each.textColour)) >= 4.5, qPrintable(each.trade));
    }
    void aBrokenTemplateIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("of another kind") << QByteArray("{\"muhr\": \"sample/1\", \"title\": {\"en\": \"A\"}}");
        QTest::newRow("without a programme")
            << QByteArray("{\"muhr\": \"template/1\", \"title\": {\"en\": \"A\"}, "
                          "\"colours\": {\"card\": \"#000000\", \"text\": \"#FFFFFF\"}}");
    }
    void aBrokenTemplateIsNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!words::parseTemplate(QStringLiteral("cafe"), json));
    }
};

MUHR_TEST(TemplateTest, template_test)
#include "template_test.moc"
