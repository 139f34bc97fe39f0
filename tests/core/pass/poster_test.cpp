// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/poster.h"

#include "core/scan/qr_image.h"
#include "core/words/poster_words.h"
#include "tests/core/pass/sample_card.h"
#include "tests/core/pass/sheet_reader.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

using namespace muhr;
using base::Language;
using pass::PaperSize;

namespace {

const QString address = QStringLiteral("https://cards.example.com/j/7k3m9q2x4b/019d0fa4-0260-7146-a1e4-3ef16ffe18c9");

pass::Poster samplePoster(Language language)
{
    const auto card = tests::sampleCard(language);
    pass::Poster poster;
    poster.language = language;
    poster.shopName = card.shopName;
    poster.reward = card.nextReward;
    poster.welcome = 1;
    poster.address = address;
    return poster;
}

} // namespace

class PosterTest : public QObject
{
    Q_OBJECT
private slots:
    void theScannerReadsTheSheet_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<PaperSize>("paper");
        QTest::addColumn<QByteArray>("points");
        for (const auto language : base::allLanguages())
            QTest::addRow("A4, %s", qPrintable(base::languageCode(language)))
                << language << PaperSize::A4 << QByteArray("595 x 842");
        QTest::newRow("A5") << Language::Uzbek << PaperSize::A5 << QByteArray("420 x 595");
        QTest::newRow("A6") << Language::Persian << PaperSize::A6 << QByteArray("297 x 420");
    }
    void theScannerReadsTheSheet()
    {
        QFETCH(Language, language);
        QFETCH(PaperSize, paper);
        QFETCH(QByteArray, points);
        auto poster = samplePoster(language);
        poster.paper = paper;
        const tests::PdfReader pdf(pass::posterPdf(poster).value());
        QCOMPARE(tests::codesIn(pdf.page(100)), QStringList{address});
        QVERIFY(pdf.hasAllFontsInside());
        QVERIFY2(pdf.info().contains("Page size:       " + points), pdf.info().constData());
        QVERIFY(pdf.info().contains("Pages:           1"));
    }
    void theWordsOfTheSheetCanBeFound()
    {
        const tests::PdfReader pdf(pass::posterPdf(samplePoster(Language::Uzbek)).value());
        QVERIFY(pdf.text().contains(words::poster::pointYourCamera(Language::Uzbek).toUtf8()));
    }
    void everyPictureIsReadToo_data() { theScannerReadsTheSheet_data(); }
    void everyPictureIsReadToo()
    {
        QFETCH(Language, language);
        QFETCH(PaperSize, paper);
        auto poster = samplePoster(language);
        poster.paper = paper;
        QCOMPARE(tests::codesIn(QImage::fromData(pass::posterPng(poster, 100).value())), QStringList{address});
        const QByteArray svg = pass::posterSvg(poster).value();
        QCOMPARE(tests::codesIn(tests::drawnSvg(svg, 800)), QStringList{address});
        // Letters are shapes: nobody's fonts are needed.
        QVERIFY(!svg.contains("<text"));
    }
    void withoutAnEndpointItSaysWhomToAsk_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
    void withoutAnEndpointItSaysWhomToAsk()
    {
        QFETCH(Language, language);
        auto poster = samplePoster(language);
        const QImage with = QImage::fromData(pass::posterPng(poster, 60).value());
        poster.address.reset();
        const QImage without = QImage::fromData(pass::posterPng(poster, 60).value());
        QVERIFY(with != without);
        QCOMPARE(tests::codesIn(without), QStringList());
        QVERIFY(!pass::posterCode(poster).value().has_value());
    }
    void itSaysHowLargeTheCodeIs()
    {
        auto poster = samplePoster(Language::English);
        const auto code = *pass::posterCode(poster).value();
        // 107.4 mm for the modules and eight of paper around them.
        const auto qr = scan::makeQr(address).value();
        QVERIFY(std::abs(code.moduleMm * (qr.size() + 8) - 107.4) < 0.01);
        QVERIFY(std::abs(code.readsAtCm - code.moduleMm * 25) < 0.01);
        poster.paper = PaperSize::A6;
        QVERIFY(std::abs(pass::posterCode(poster).value()->moduleMm * 2 - code.moduleMm) < 0.01);
        // Measured on the printed page: the code's width between its outermost dark dots.
        poster.paper = PaperSize::A4;
        const QImage page = tests::PdfReader(pass::posterPdf(poster).value()).page(254);
        int first = page.width();
        int last = 0;
        for (int x = 500; x < page.width() - 500; ++x)
            for (int y = 1240; y < 2300; ++y)
                if (qGray(page.pixel(x, y)) < 40) {
                    first = std::min(first, x);
                    last = std::max(last, x);
                }
        QVERIFY2(std::abs((last - first + 1) / 10.0 - code.moduleMm * qr.size()) < 0.3,
                 qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    }
    void anAddressThatNoCodeHoldsIsRefused()
    {
        auto poster = samplePoster(Language::English);
        poster.address = QString(4000, u'a');
        QCOMPARE(pass::posterPdf(poster).error(), pass::PosterError::AddressTooLong);
        QCOMPARE(pass::posterCode(poster).error(), pass::PosterError::AddressTooLong);
    }
    void longWordsAreMadeSmaller()
    {
        auto poster = samplePoster(Language::Kazakh);
        poster.reward = QStringLiteral("Екі адамға арналған толық таңғы ас және екі кесе капучино тегін");
        poster.shopName = tests::hostileName();
        const QImage page = tests::PdfReader(pass::posterPdf(poster).value()).page(50);
        for (int y = 0; y < page.height(); ++y) {
            QCOMPARE(qGray(page.pixel(4, y)), 255);
            QCOMPARE(qGray(page.pixel(page.width() - 5, y)), 255);
        }
        QCOMPARE(tests::codesIn(tests::PdfReader(pass::posterPdf(poster).value()).page(100)), QStringList{address});
    }
};

MUHR_TEST(PosterTest, poster_test)
#include "poster_test.moc"
