// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/coupon_code.h"

#include "core/loyalty/coupon_format.h"
#include "core/loyalty/promo_word.h"
#include "core/loyalty/short_number.h"
#include "tests/core/loyalty/chance.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::loyalty;

class CouponCodeTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char16_t *typed, const char16_t *text) {
            QTest::newRow(name) << QString::fromUtf16(typed) << QString::fromUtf16(text);
        };
        row("as printed", u"7KQM-P3XT-C", u"7KQMP3XTC");
        row("5.6.3 lower case", u"7kqm-p3xt-c", u"7KQMP3XTC");
        row("5.6.3 mixed case without hyphens", u"7kQmP3xTc", u"7KQMP3XTC");
        row("5.6.3 blanks around and between", u"  7KQM P3XT\u00a0C\t", u"7KQMP3XTC");
        row("5.6.3 dashes of a phone keyboard", u"7KQM–P3XT‐C", u"7KQMP3XTC");
        row("5.6.3 Persian digits", u"۷KQM-P۳XT-C", u"7KQMP3XTC");
        row("5.6.3 Arabic digits", u"٧KQM-P٣XT-C", u"7KQMP3XTC");
        row("5.6.3 wide characters", u"７ＫＱＭＰ３ＸＴＣ", u"7KQMP3XTC");
        row("5.6.3 every Cyrillic look-alike in upper case", u"АВЕЗІКМНОРСТУХҮҺЅЈԚԜ", u"ABE31KMH0PCTYXYHSJQW");
        row("5.6.3 every Cyrillic look-alike in lower case", u"авезікмнорстухүһѕјԛԝ", u"ABE31KMH0PCTYXYHSJQW");
        row("5.6.3 Latin and Cyrillic mixed", u"7КQМ-Р3ХТ-С", u"7KQMP3XTC");
        row("5.6.3 O is zero", u"O0o0Оо", u"000000");
        row("5.6.3 I and L are one", u"1IiLlІі", u"1111111");
        row("5.6.3 the two i's of Azerbaijani", u"İIıi", u"1111");
        row("5.6.3 letters with marks, from a keyboard that offers them first", u"şÇəÖğÜ", u"SCE0GU");
        row("5.6.3 direction marks around a pasted code", u"\u20667KQM-P3XT-C\u2069", u"7KQMP3XTC");
        row("nothing", u"", u"");
        row("only hyphens", u"---", u"");
        row("a card's code has a colon", u"M1:ABC", u"");
        row("a slash", u"7KQM/P3XT", u"");
        row("a letter that looks like no other", u"7KQЖ", u"");
        row("Persian letters", u"نوروز", u"");
        row("an emoji", u"7KQM🎉", u"");
        row("64 characters", u"2222222222222222222222222222222222222222222222222222222222222222",
            u"2222222222222222222222222222222222222222222222222222222222222222");
        row("65 characters", u"22222222222222222222222222222222222222222222222222222222222222222", u"");
        row("a sign that unfolds into more characters than fit",
            u"㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑㎑", u"");
    }
    void whatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto code = CouponCode::parse(typed);
        QCOMPARE(code ? code->text() : QString(), text);
        if (code)
            QVERIFY(CouponCode::parse(code->text()) == code);
    }
    void theHashIsFrozen()
    {
        // SHA-256 of "muhr/coupon/17KQMP3XTC".
        QCOMPARE(CouponCode::parse(u"7kqm-p3xt-c")->hash().text(),
                 QStringLiteral("24938360ac2f25d7bc4e16d92c331763747c3f553cdfe7aa73c6ff953a30523b"));
        QVERIFY(CouponCode::parse(u"7KQMP3XTD")->hash() != CouponCode::parse(u"7KQMP3XTC")->hash());
    }
    void aPromoCodeIsFoundToBeACoupon()
    {
        const auto code = CouponCode::parse(u"SALE-2026");
        QVERIFY(CouponCode::parse(u"sale2026") == code);
        QCOMPARE(PromoWord::parse(u"Sale 2026")->text(), code->text().toLower());
        QVERIFY(!CouponCode::parse(u"САЛЕ2026"));
    }
};

MUHR_TEST(CouponCodeTest, coupon_code_test)
#include "coupon_code_test.moc"
