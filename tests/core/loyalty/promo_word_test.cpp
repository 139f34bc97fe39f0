// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/promo_word.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr::loyalty;

class PromoWordTest : public QObject
{
    Q_OBJECT
private slots:
    void sameWord_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *name, const char16_t *written, const char16_t *typed) {
            QTest::newRow(name) << QString::fromUtf16(written) << QString::fromUtf16(typed);
        };
        row("lower case", u"NAVRUZ", u"navruz");
        row("blanks and hyphens", u"NAVRUZ2026", u" Navruz - 2026 ");
        row("one Cyrillic letter that looks Latin", u"NAVRUZ", u"NАVRUZ");
        row("a word of look-alikes, wholly in Cyrillic", u"TOXMAC", u"тохмас");
        row("a Cyrillic word in lower case", u"НАУРЫЗ", u"наурыз");
        row("a Kazakh word without a Kazakh keyboard", u"ЖЕҢІС", u"жеНис");
        row("Azerbaijani without dots and hooks", u"İYİRMİŞƏ", u"iyirmise");
        row("the dotless i of Azerbaijani", u"QIŞ", u"qış");
        row("the dotted i of Azerbaijani in upper case", u"bir", u"BİR");
        row("Uzbek with any apostrophe", u"TO'Y", u"toʻy");
        row("Uzbek without the apostrophe", u"TOʻY", u"toy");
        row("Persian with Arabic letters", u"یلدای کوچک", u"يلداي كوچك");
        row("Persian digits", u"نوروز۱۴۰۵", u"نوروز1405");
        row("Persian with and without a joiner", u"نیم‌بها", u"نیمبها");
        row("a letter composed of two", u"ЙОЛ",
            u"Й"
            u"ОЛ");
        row("O and zero", u"SALE10", u"sale1o");
        row("l and one", u"L1LA", u"llla");
    }
    void sameWord()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        const auto word = PromoWord::parse(written);
        QVERIFY(word.has_value());
        QVERIFY(word == PromoWord::parse(typed));
        QVERIFY(PromoWord::parse(word->text()) == word);
    }
    void anotherWord_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        QTest::newRow("one letter less") << "NAVRUZ"
                                         << "NAVRU";
        QTest::newRow("letters swapped") << "NAVRUZ"
                                         << "NARVUZ";
        QTest::newRow("another year") << "NAVRUZ2026"
                                      << "NAVRUZ2027";
        QTest::newRow("sounds alike, looks otherwise") << "NAVRUZ" << QStringLiteral(u"НАВРУЗ");
    }
    void anotherWord()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        QVERIFY(PromoWord::parse(written) && PromoWord::parse(typed));
        QVERIFY(!(PromoWord::parse(written) == PromoWord::parse(typed)));
    }
    void noWord_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << "";
        QTest::newRow("one letter") << "A";
        QTest::newRow("only hyphens") << "- - -";
        QTest::newRow("a percent sign") << "SALE%";
        QTest::newRow("an emoji") << QStringLiteral(u"SALE🎉");
        QTest::newRow("33 letters") << QString(33, u'A');
        QTest::newRow("hidden behind many blanks") << QString(70, u' ') + "SALE";
        QTest::newRow("a mark on a letter that has none composed") << QStringLiteral(u"SALZ\u20dd");
        QTest::newRow("jamo kept apart by a joiner") << QStringLiteral(u"\u1112\u200d\u1161\u200d\u11ab\u1100\u1161");
    }
    void noWord()
    {
        QFETCH(QString, typed);
        QVERIFY(!PromoWord::parse(typed));
    }
    void theLongestWord() { QCOMPARE(PromoWord::parse(QString(32, u'B'))->text(), QString(32, u'b')); }
};

MUHR_TEST(PromoWordTest, promo_word_test)
#include "promo_word_test.moc"
