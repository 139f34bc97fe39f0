// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/paper_card.h"
#include "core/pass/recovery_sheet.h"

#include "core/crypto/recovery_key.h"
#include "tests/core/pass/sample_card.h"
#include "tests/core/pass/sheet_reader.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using base::Language;

class PaperSheetsTest : public QObject
{
    Q_OBJECT
private slots:
    void theScannerReadsThePaperCard_data() { languages(); }
    void theScannerReadsThePaperCard()
    {
        QFETCH(Language, language);
        const auto card = tests::sampleCard(language);
        const tests::PdfReader pdf(pass::paperCardPdf(card));
        QCOMPARE(tests::codesIn(pdf.page(200)), QStringList{card.code});
        QVERIFY(pdf.hasAllFontsInside());
        // 85.6 x 53.98 mm in whole points.
        QVERIFY2(pdf.info().contains("243 x 153 pts"), pdf.info().constData());
        if (language != Language::Persian)
            QVERIFY(pdf.text().contains(card.shortNumber.toUtf8()));
    }
    void thePersianCodeLiesAtTheOtherSide()
    {
        const auto darkAt = [](Language language) {
            auto card = tests::sampleCard(Language::Persian);
            card.language = language;
            const QImage page = tests::PdfReader(pass::paperCardPdf(card)).page(100);
            const auto dark = [&page](int from, int to) {
                int count = 0;
                for (int x = from; x < to; ++x)
                    for (int y = 0; y < page.height() * 2 / 3; ++y)
                        count += qGray(page.pixel(x, y)) < 60 ? 1 : 0;
                return count;
            };
            const int half = page.width() / 2;
            return dark(0, half) - dark(half, page.width());
        };
        QVERIFY(darkAt(Language::Uzbek) > 2000);
        QVERIFY(darkAt(Language::Persian) < -2000);
    }
    void aVoidCardHasNoCode()
    {
        auto card = tests::sampleCard(Language::English);
        card.isVoid = true;
        QCOMPARE(tests::codesIn(tests::PdfReader(pass::paperCardPdf(card)).page(200)), QStringList());
    }
    void aCardWithManySealsIsReadAllTheSame()
    {
        auto card = tests::sampleCard(Language::Kazakh, 3, 24);
        card.shopName = tests::hostileName();
        QCOMPARE(tests::codesIn(tests::PdfReader(pass::paperCardPdf(card)).page(200)), QStringList{card.code});
    }

    void theRecoverySheetOpensTheShop_data() { languages(); }
    void theRecoverySheetOpensTheShop()
    {
        QFETCH(Language, language);
        tests::SeededRandom random(5);
        const auto card = tests::sampleCard(language);
        const QString key = crypto::RecoveryKey::make(random).text();
        const pass::RecoverySheet sheet{language, card.shopName, card.shop, key,
                                        *base::LocalDate::parse(u"2026-03-21")};
        const tests::PdfReader pdf(pass::recoverySheetPdf(sheet));
        const auto codes = tests::codesIn(pdf.page(100));
        QCOMPARE(codes.size(), 1);
        const auto read = pass::parseRecoveryCode(codes.front());
        QVERIFY(read.has_value());
        QCOMPARE(read->shop, card.shop);
        QCOMPARE(read->key, key);
        QVERIFY(crypto::RecoveryKey::parse(read->key).hasValue());
        QVERIFY(pdf.hasAllFontsInside());
        const QByteArray text = pdf.text();
        for (const QString &group : key.split(u'-'))
            QVERIFY(text.contains(group.toLatin1()));
        QVERIFY(text.contains(card.shop.text().toLatin1()));
    }
    void anotherCodeOpensNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a card") << QStringLiteral("M1:86PKDK516017QG8Z9XQ949RH6W");
        QTest::newRow("no shop") << QStringLiteral("MUHR-RECOVERY:abc:NFKX9");
        QTest::newRow("no key") << QStringLiteral("MUHR-RECOVERY:019D0FA4-0260-7146-A1E4-3EF16FFE18C9");
    }
    void anotherCodeOpensNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!pass::parseRecoveryCode(text).has_value());
    }

private:
    static void languages()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
};

MUHR_TEST(PaperSheetsTest, paper_sheets_test)
#include "paper_sheets_test.moc"
