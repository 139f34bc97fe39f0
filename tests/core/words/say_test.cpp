// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/say.h"

#include "core/base/isolate.h"
#include "core/words/card_words.h"
#include "core/words/join_words.h"
#include "tests/support/test_main.h"

#include <QSet>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace muhr;
using base::Language;

class SayTest : public QObject
{
    Q_OBJECT
private slots:
    void countsInEveryLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Language language, qint64 count, const QString &sentence) {
            QTest::newRow(name) << int(language) << count << sentence;
        };
        row("one in English", Language::English, 1, QStringLiteral("1 stamp owed"));
        row("two in English", Language::English, 2, QStringLiteral("2 stamps owed"));
        row("none in English", Language::English, 0, QStringLiteral("0 stamps owed"));
        row("twenty-one in English", Language::English, 21, QStringLiteral("21 stamps owed"));
        row("one in Uzbek", Language::Uzbek, 1, QStringLiteral("Qarz: 1 ta shtamp"));
        row("many in Uzbek", Language::Uzbek, 11, QStringLiteral("Qarz: 11 ta shtamp"));
        row("many in Kazakh", Language::Kazakh, 5, QStringLiteral("Қарыз: 5 штамп"));
        row("many in Persian, in Persian digits", Language::Persian, 12345, QStringLiteral("بدهی: ۱۲٬۳۴۵ مهر"));
        row("many in Azerbaijani", Language::Azerbaijani, 1234, QStringLiteral("Borc: 1.234 möhür"));
        row("more than an int holds", Language::English, 5'000'000'000, QStringLiteral("5,000,000,000 stamps owed"));
    }
    void countsInEveryLanguage()
    {
        QFETCH(int, language);
        QFETCH(qint64, count);
        QFETCH(QString, sentence);
        const base::SourceText owed{"Card", "%Ln stamp(s) owed"};
        QCOMPARE(words::say(Language(language), owed, {std::int64_t(count)}), sentence);
    }

    void fillsEachKindOfBlank_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("uzbek");
        QTest::addColumn<QString>("persian");
        QTest::addColumn<base::TextValue>("value");
        const auto row = [](const char *name, const base::TextValue &value, const QString &english,
                            const QString &uzbek,
                            const QString &persian) { QTest::newRow(name) << english << uzbek << persian << value; };
        row("a text as it is", QStringLiteral("100%1 new"), QStringLiteral("<100%1 new>"),
            QStringLiteral("<100%1 new>"), QStringLiteral("<100%1 new>"));
        row("a number", std::int64_t(45000), QStringLiteral("<45,000>"), QStringLiteral("<45 000>"),
            QStringLiteral("<۴۵٬۰۰۰>"));
        row("a day, Jalali in Persian", base::TextDay{20533}, QStringLiteral("<21/03/2026>"),
            QStringLiteral("<21.03.2026>"), QStringLiteral("<۱۴۰۵/۰۱/۰۱>"));
        row("rial, said as toman", base::TextMoney{1'500'000, QStringLiteral("IRR")}, QStringLiteral("<150,000 toman>"),
            QStringLiteral("<150 000 toman>"), QStringLiteral("<۱۵۰٬۰۰۰ تومان>"));
        row("soʻm", base::TextMoney{45000, QStringLiteral("UZS")}, QStringLiteral("<45,000 soʻm>"),
            QStringLiteral("<45 000 soʻm>"), QStringLiteral("<۴۵٬۰۰۰ سوم>"));
        row("a currency of tomorrow", base::TextMoney{7, QStringLiteral("Q1")}, QStringLiteral("<7 Q1>"),
            QStringLiteral("<7 Q1>"), QStringLiteral("<۷ Q1>"));
        row("a code keeps its direction", base::TextCode{QStringLiteral("482 210 7731")},
            QStringLiteral("<\u2066482 210 7731\u2069>"), QStringLiteral("<\u2066482 210 7731\u2069>"),
            QStringLiteral("<\u2066482 210 7731\u2069>"));
        row("a name has its own", base::TextName{QStringLiteral("Əli")}, QStringLiteral("<\u2068Əli\u2069>"),
            QStringLiteral("<\u2068Əli\u2069>"), QStringLiteral("<\u2068Əli\u2069>"));
        row("a moment in the zone of the shop",
            base::TextMoment{base::Instant::fromMs(20533LL * 86'400'000), QStringLiteral("Asia/Tashkent")},
            QStringLiteral("<21/03/2026 05:00>"), QStringLiteral("<21.03.2026 05:00>"),
            QStringLiteral("<۱۴۰۵/۰۱/۰۱ ۰۵:۰۰>"));
    }
    void fillsEachKindOfBlank()
    {
        QFETCH(QString, english);
        QFETCH(QString, uzbek);
        QFETCH(QString, persian);
        QFETCH(base::TextValue, value);
        const base::SourceText source{"Test", "<%1>"};
        const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
        QCOMPARE(plain(words::say(Language::English, source, {value})), english);
        QCOMPARE(plain(words::say(Language::Uzbek, source, {value})), uzbek);
        QCOMPARE(plain(words::say(Language::Persian, source, {value})), persian);
    }

    void aSentenceWithoutTranslationIsSaidInEnglish()
    {
        const base::SourceText source{"Test", "%2 of %L1, %3 and 5%"};
        for (const Language language : {Language::English, Language::Uzbek, Language::Kazakh, Language::Azerbaijani})
            QCOMPARE(words::say(language, source, {std::int64_t(6), QStringLiteral("four")}),
                     QStringLiteral("four of 6, %3 and 5%"));
    }
    void aTitleThatLooksLikeABlankStaysItself()
    {
        QCOMPARE(base::stripIsolates(words::card::stampsToGo(Language::English, 2, QStringLiteral("20%1 off"))),
                 QStringLiteral("2 stamps to go: 20%1 off"));
    }

    void fiveLanguagesAtOnceFromManyThreads()
    {
        std::array<QString, 5> expected;
        for (const Language language : base::allLanguages())
            expected[std::size_t(language)] = words::join::headline(language, 6, QStringLiteral("X"));
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 8; ++thread) {
            threads.emplace_back([&, thread] {
                for (int turn = 0; turn < 500; ++turn) {
                    const auto language = Language((thread + turn) % 5);
                    if (words::join::headline(language, 6, QStringLiteral("X")) != expected[std::size_t(language)])
                        ++wrong;
                }
            });
        }
        threads.clear();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(QSet<QString>(expected.begin(), expected.end()).size(), 5);
    }
};

MUHR_TEST(SayTest, say_test)
#include "say_test.moc"
