// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold_contact.h"
#include "core/base/fold_text.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace muhr;
using base::MatchRank;
using base::NameQuery;

namespace {

bool isFound(const QString &language, const QString &stored, const QString &query)
{
    static const QRegularExpression phone(QStringLiteral(R"(^[+\d\s()\-]+$)"));
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9\\-]+$"));
    if (phone.match(stored).hasMatch()) {
        const auto region = base::phoneRegionOf(base::parseLanguage(language).value());
        return base::phoneMatches(base::phoneKey(stored, region), base::phoneKey(query, region));
    }
    if (stored.contains(u'@'))
        return base::mailMatches(stored, query);
    if (code.match(stored).hasMatch())
        return base::codeKey(stored) == base::codeKey(query);
    return NameQuery(query).matches(base::keysOf(stored));
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void everyPairOfTheTableIsFoundOrNot_data()
    {
        QTest::addColumn<QStringList>("pair");
        QFile file(QStringLiteral(MUHR_TEST_DATA "/search_pairs.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 85);
        for (int i = 1; i < lines.size(); ++i) {
            const QStringList pair = lines[i].split(u'\t');
            QCOMPARE(pair.size(), 5);
            QTest::addRow("%d %s: %s", i, qPrintable(pair[0]), qPrintable(pair[4])) << pair;
        }
    }
    void everyPairOfTheTableIsFoundOrNot()
    {
        QFETCH(QStringList, pair);
        QCOMPARE(isFound(pair[0], pair[1], pair[2]), pair[3] == u"y");
    }
    void closerHitsRankFirst_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *name, const char16_t *stored, const char16_t *typed, MatchRank rank) {
            QTest::newRow(name) << QString::fromUtf16(stored) << QString::fromUtf16(typed) << int(rank);
        };
        row("as written", u"Əli Şahinov", u"əli", MatchRank::Exact);
        row("without the marks", u"Əli Şahinov", u"eli sahinov", MatchRank::Plain);
        row("as in the passport", u"Əli Şahinov", u"Ali Shahinov", MatchRank::Extra);
        row("each word in its own way", u"Əli Şahinov", u"Eli Shahinov", MatchRank::Extra);
        row("Latin for Cyrillic", u"Нұрлан Өмірбек", u"Nurlan", MatchRank::Extra);
        row("Cyrillic for Latin", u"Shahnoza Xoʻjayeva", u"Шаҳноза", MatchRank::Extra);
        row("an apostrophe makes no difference", u"Oʻktam", u"O'ktam", MatchRank::Exact);
        row("the words joined", u"نرگس حسین‌زاده", u"نرگسحسین", MatchRank::Exact);
        row("nothing typed", u"Oʻktam", u" ", MatchRank::Exact);
    }
    void closerHitsRankFirst()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        QFETCH(int, rank);
        const auto found = NameQuery(typed).rank(base::keysOf(stored));
        QVERIFY(found);
        QCOMPARE(int(*found), rank);
    }
    void aWordIsFoundByItsBeginningOnly()
    {
        const auto keys = base::keysOf(QStringLiteral("Gulnora Yoʻldosheva"));
        QVERIFY(!NameQuery(QStringLiteral("nora")).matches(keys));
        QVERIFY(!NameQuery(QStringLiteral("gulnora karimova")).matches(keys));
        QVERIFY(NameQuery(QStringLiteral("y g")).matches(keys));
        QVERIFY(!NameQuery(QStringLiteral("gulyol")).matches(keys));
        QVERIFY(!NameQuery(QStringLiteral("a")).matches(base::keysOf(QString())));
    }
    void threeDigitsAreTooFewForAPhone()
    {
        const auto key = base::phoneKey(u"+998 90 000 12 34", base::PhoneRegion::Uzbekistan);
        QCOMPARE(key, QByteArray("900001234"));
        QVERIFY(!base::phoneMatches(key, base::phoneKey(u"234", base::PhoneRegion::Uzbekistan)));
        QVERIFY(base::phoneMatches(key, base::phoneKey(u"1234", base::PhoneRegion::Uzbekistan)));
        QVERIFY(!base::phoneMatches(key, base::phoneKey(u"0001", base::PhoneRegion::Uzbekistan)));
    }
};

MUHR_TEST(SearchTest, search_test)
#include "search_test.moc"
