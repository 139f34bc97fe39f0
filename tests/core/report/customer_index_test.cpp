// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/customer_index.h"

#include "core/base/fold_contact.h"
#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace muhr;
using namespace muhr::report;

namespace {

base::CustomerId customerOf(std::uint64_t number)
{
    tests::SeededRandom random(number + 1);
    return base::CustomerId::make(random, base::Instant());
}

/// The text of a pair of the table, entered as what it looks like.
IndexedPerson personOf(const QString &stored)
{
    static const QRegularExpression phone(QStringLiteral(R"(^[+\d\s()\-]+$)"));
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9\\-]+$"));
    IndexedPerson person;
    if (phone.match(stored).hasMatch())
        person.phone = stored;
    else if (stored.contains(u'@'))
        person.mail = stored;
    else if (code.match(stored).hasMatch())
        person.cardCode = stored;
    else
        person.names = {stored};
    return person;
}

std::vector<base::CustomerId> found(CustomerIndex &index, const QString &text,
                                    CustomerOrder order = CustomerOrder::LastVisit)
{
    CustomerQuestion question;
    question.text = text;
    question.order = order;
    return index.find(question).customers;
}

} // namespace

class CustomerIndexTest : public QObject
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
        for (int i = 1; i < lines.size(); ++i)
            QTest::addRow("%d", i) << lines[i].split(u'\t');
    }
    void everyPairOfTheTableIsFoundOrNot()
    {
        QFETCH(QStringList, pair);
        const auto language = *base::parseLanguage(pair[0]);
        CustomerIndex index(base::phoneRegionOf(language), language);
        // Somebody else stands before and behind.
        index.putPerson(customerOf(1), {{QStringLiteral("Zzyzx Qwerty")}, {}, {}, {}, {}});
        index.putPerson(customerOf(2), personOf(pair[1]));
        index.putPerson(customerOf(3), {{QStringLiteral("Ццц Ыыы")}, {}, {}, {}, {}});
        const auto hits = found(index, pair[2]);
        const std::vector<base::CustomerId> expected =
            pair[3] == u"y" ? std::vector{customerOf(2)} : std::vector<base::CustomerId>{};
        QVERIFY2(hits == expected, qPrintable(pair.join(u'|')));
    }

    void lettersTakenForOneAnotherAreSuggested_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("s for sh") << QStringLiteral("Sobir Karimov") << QStringLiteral("Shobir");
        QTest::newRow("h for x") << QStringLiteral("Hasan Aliyev") << QStringLiteral("Xasan");
        QTest::newRow("o for a") << QStringLiteral("Olim Rahimov") << QStringLiteral("Alim");
        QTest::newRow("q for g") << QStringLiteral("Қазыбек Ахметов") << QStringLiteral("Газыбек");
        QTest::newRow("sin for sad") << QStringLiteral("سارا صادقی") << QStringLiteral("صارا");
        QTest::newRow("two words") << QStringLiteral("Sobir Karimov") << QStringLiteral("karimov shobir");
    }
    void lettersTakenForOneAnotherAreSuggested()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        CustomerIndex index(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
        index.putPerson(customerOf(1), {{stored}, {}, {}, {}, {}});
        index.putPerson(customerOf(2), {{QStringLiteral("Dilnoza")}, {}, {}, {}, {}});
        QVERIFY(found(index, typed).empty());
        QCOMPARE(index.suggestions(typed), std::vector<QString>{stored});
    }

    void closerHitsComeFirst()
    {
        CustomerIndex index(base::PhoneRegion::Azerbaijan, base::Language::Azerbaijani);
        index.putPerson(customerOf(1), {{QStringLiteral("Əli Məmmədov")}, {}, {}, {}, {}});
        index.putPerson(customerOf(2), {{QStringLiteral("Eli Quliyev")}, {}, {}, {}, {}});
        QCOMPARE(found(index, QStringLiteral("eli")), (std::vector{customerOf(2), customerOf(1)}));
        QCOMPARE(found(index, QStringLiteral("əli")), (std::vector{customerOf(1), customerOf(2)}));
    }

    void anotherNameOfHersFindsHer()
    {
        CustomerIndex index(base::PhoneRegion::Kazakhstan, base::Language::Kazakh);
        index.putPerson(customerOf(1), {{QStringLiteral("Айгерім"), QStringLiteral("Gulnora")}, {}, {}, {}, {}});
        QCOMPARE(found(index, QStringLiteral("gulnora")).size(), std::size_t(1));
        QCOMPARE(index.nameOf(customerOf(1)), QStringLiteral("Айгерім"));
    }

    void aBirthdayComesOnItsDayInItsCalendar_data()
    {
        QTest::addColumn<bool>("isJalali");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<QString>("today");
        QTest::addColumn<bool>("comes");
        QTest::newRow("the day itself") << false << 1990 << 11 << 26 << "2026-11-26" << true;
        QTest::newRow("without a year") << false << 0 << 11 << 26 << "2026-11-26" << true;
        QTest::newRow("the day before") << false << 1990 << 11 << 26 << "2026-11-25" << false;
        QTest::newRow("the same day of another month") << false << 1990 << 10 << 26 << "2026-11-26" << false;
        QTest::newRow("born today") << false << 2026 << 11 << 26 << "2026-11-26" << false;
        QTest::newRow("29 February in a common year") << false << 1992 << 2 << 29 << "2026-02-28" << true;
        QTest::newRow("29 February in a leap year, a day early") << false << 1992 << 2 << 29 << "2028-02-28" << false;
        QTest::newRow("Navruz") << true << 1370 << 1 << 1 << "2026-03-21" << true;
        QTest::newRow("30 Esfand in a common year") << true << 1370 << 12 << 30 << "2026-03-20" << true;
    }
    void aBirthdayComesOnItsDayInItsCalendar()
    {
        QFETCH(bool, isJalali);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QFETCH(QString, today);
        CustomerIndex index(base::PhoneRegion::Iran, base::Language::Persian);
        IndexedPerson person{{QStringLiteral("Sara")}, {}, {}, {}, {}};
        index.putPerson(customerOf(1), person);
        person.birthday =
            base::YearlyDay::make(isJalali ? base::CalendarSystem::Jalali : base::CalendarSystem::Gregorian,
                                  year == 0 ? std::nullopt : std::optional(year), month, day);
        QVERIFY(person.birthday);
        index.putPerson(customerOf(2), person);
        const auto born = index.bornOn(*base::LocalDate::parse(today));
        QTEST(born == std::vector{customerOf(2)}, "comes");
        index.remove(customerOf(2));
        QVERIFY(index.bornOn(*base::LocalDate::parse(today)).empty());
    }

    /// Beside the pairs: all beginnings and ends, against the function that says it of texts.
    void phonesAreFoundByTheirBeginningsAndEnds()
    {
        CustomerIndex index(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
        const QString phone = QStringLiteral("+998900010203");
        const QByteArray key = base::phoneKey(phone, base::PhoneRegion::Uzbekistan);
        index.putPerson(customerOf(1), {{}, phone, {}, {}, {}});
        for (qsizetype from = 0; from < key.size(); ++from)
            for (qsizetype size = 1; size <= key.size() - from; ++size) {
                const QByteArray typed = key.mid(from, size);
                const bool expected =
                    base::phoneMatches(key, base::phoneKey(QString::fromLatin1(typed), base::PhoneRegion::Uzbekistan));
                QVERIFY2(found(index, QString::fromLatin1(typed)).empty() != expected, typed.constData());
            }
    }

    void whatChangedIsFoundAsItIsNow()
    {
        CustomerIndex index(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
        index.putPerson(customerOf(1), {{QStringLiteral("Saida")}, QStringLiteral("+998900001234"), {}, {}, {}});
        index.putPerson(customerOf(1), {{QStringLiteral("Malika")}, QStringLiteral("+998911112233"), {}, {}, {}});
        QVERIFY(found(index, QStringLiteral("saida")).empty());
        QVERIFY(found(index, QStringLiteral("0001234")).empty());
        QCOMPARE(found(index, QStringLiteral("malika")).size(), std::size_t(1));
        QCOMPARE(found(index, QStringLiteral("2233")).size(), std::size_t(1));
        index.remove(customerOf(1));
        QVERIFY(found(index, QStringLiteral("malika")).empty());
        QVERIFY(found(index, QString()).empty());
        index.putPerson(customerOf(2), {{QStringLiteral("Nodira")}, {}, {}, {}, {}});
        QCOMPARE(found(index, QString()), std::vector{customerOf(2)});
    }

    /// Every order stays right whether it is kept or made anew.
    void listsStaySortedThroughChanges()
    {
        CustomerIndex kept(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
        tests::SeededRandom random(7);
        std::map<base::CustomerId, std::pair<IndexedPerson, IndexedFigures>> now;
        for (int step = 0; step < 1500; ++step) {
            const auto customer = customerOf(random.bytes(1).at(0) & 0x3f);
            const auto dice = static_cast<unsigned char>(random.bytes(1).at(0));
            if (dice < 20) {
                kept.remove(customer);
                now.erase(customer);
            } else {
                const QString name =
                    dice < 40 ? QString() : QStringLiteral("oʻşzxb").mid(dice % 6) + QChar(u'a' + dice % 9);
                IndexedPerson person{name.isEmpty() ? QStringList() : QStringList{name}, {}, {}, {}, {}};
                IndexedFigures figures{dice % 7, base::Instant::fromMs(dice % 11), base::Instant::fromMs(dice)};
                kept.putPerson(customer, person);
                kept.putFigures(customer, figures);
                now[customer] = {person, figures};
            }
            if (step % 3 != 0)
                continue;
            CustomerIndex fresh(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
            for (const auto &[id, data] : now) {
                fresh.putPerson(id, data.first);
                fresh.putFigures(id, data.second);
            }
            for (const auto order :
                 {CustomerOrder::LastVisit, CustomerOrder::Name, CustomerOrder::Visits, CustomerOrder::Joined})
                QVERIFY(found(kept, QString(), order) == found(fresh, QString(), order));
        }
    }

    void namesAreSortedAsTheLanguageSortsThem()
    {
        CustomerIndex index(base::PhoneRegion::Azerbaijan, base::Language::Azerbaijani);
        const QStringList sorted = {QStringLiteral("Cavid"), QStringLiteral("Çingiz"), QStringLiteral("Elçin"),
                                    QStringLiteral("Əli"),   QStringLiteral("Sara"),   QStringLiteral("Şahin")};
        for (qsizetype i = sorted.size() - 1; i >= 0; --i)
            index.putPerson(customerOf(static_cast<std::uint64_t>(i)), {{sorted[i]}, {}, {}, {}, {}});
        index.putPerson(customerOf(99), {});
        QStringList names;
        for (const auto &customer : found(index, QString(), CustomerOrder::Name))
            names.append(index.nameOf(customer));
        QCOMPARE(names, sorted + QStringList{QString()});
    }

    void aPageIsAPartOfAllHits()
    {
        CustomerIndex index(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
        for (std::uint64_t i = 0; i < 3000; ++i) {
            index.putPerson(customerOf(i), {{QStringLiteral("Aziza %1").arg(i)}, {}, {}, {}, {}});
            index.putFigures(customerOf(i), {0, base::Instant::fromMs(static_cast<std::int64_t>(i) + 1), {}});
        }
        CustomerQuestion question;
        question.text = QStringLiteral("aziza");
        question.offset = 2990;
        const auto hits = index.find(question);
        QCOMPARE(hits.total, std::int64_t(3000));
        QCOMPARE(hits.customers.size(), std::size_t(10));
        QCOMPARE(hits.customers.back(), customerOf(0));
        question.offset = 4000;
        QVERIFY(index.find(question).customers.empty());
    }

    /// A tenth of the largest shop; MUHR_INDEX_CUSTOMERS says another number.
    void aHundredThousandAnswerAtOnce()
    {
        const auto count = qEnvironmentVariableIsSet("MUHR_INDEX_CUSTOMERS")
                               ? static_cast<std::uint64_t>(qEnvironmentVariableIntValue("MUHR_INDEX_CUSTOMERS"))
                               : std::uint64_t(100'000);
        static const QStringList given = {QStringLiteral("Dilnoza"), QStringLiteral("Oʻktam"),  QStringLiteral("Əli"),
                                          QStringLiteral("Нұрлан"),  QStringLiteral("Шаҳноза"), QStringLiteral("علی")};
        CustomerIndex index(base::PhoneRegion::Uzbekistan, base::Language::Uzbek);
        QElapsedTimer timer;
        timer.start();
        tests::SeededRandom random(3);
        for (std::uint64_t i = 0; i < count; ++i) {
            const QString family = QString::fromLatin1(random.bytes(3).toHex()).toUpper() + QStringLiteral("ov");
            const auto customer = base::CustomerId::make(random, base::Instant());
            index.putPerson(customer, {{given[static_cast<qsizetype>(i % 6)] + u' ' + family},
                                       QStringLiteral("+99890%1").arg(i, 7, 10, QLatin1Char('0')),
                                       {},
                                       {},
                                       {}});
            index.putFigures(customer, {1, base::Instant::fromMs(static_cast<std::int64_t>(i)), {}});
        }
        qInfo("%llu customers: read in %lld ms", static_cast<unsigned long long>(count),
              static_cast<long long>(timer.elapsed()));
        for (const auto &text : {QString(), QStringLiteral("oktam"), QStringLiteral("d"), QStringLiteral("ali a1"),
                                 QStringLiteral("0001234"), QStringLiteral("xxyyzz")})
            for (const auto order : {CustomerOrder::LastVisit, CustomerOrder::Name}) {
                timer.start();
                CustomerQuestion question;
                question.text = text;
                question.order = order;
                const auto first = index.find(question);
                const auto anew = timer.restart();
                const auto again = index.find(question);
                qInfo("  '%s' order %d: %lld hits, %lld ms, again %lld ms", qPrintable(text), static_cast<int>(order),
                      static_cast<long long>(first.total), static_cast<long long>(anew),
                      static_cast<long long>(timer.elapsed()));
                QCOMPARE(again.total, first.total);
            }
        QVERIFY(index.find({QStringLiteral("oktam"), CustomerOrder::Name, 0, 10}).total >=
                static_cast<std::int64_t>(count / 6));
    }
};

MUHR_TEST(CustomerIndexTest, customer_index_test)
#include "customer_index_test.moc"
