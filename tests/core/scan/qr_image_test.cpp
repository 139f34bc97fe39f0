// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_image.h"

#include "core/scan/qr_reader.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

namespace {

QStringList readBack(const scan::QrMatrix &matrix, int pixels)
{
    const auto bytes = matrix.grayPixels(pixels);
    const int side = (matrix.size() + 2 * scan::QrMatrix::quietModules) * pixels;
    const std::span span(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
    scan::QrReader reader;
    return reader.read(*scan::GrayFrame::view(span, {side, side, side, 1}));
}

} // namespace

class QrImageTest : public QObject
{
    Q_OBJECT
private slots:
    void aCardCodeJustFitsVersionTwoAtQuartile()
    {
        const auto matrix = scan::makeQr(QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS"));
        QVERIFY(matrix.hasValue());
        QCOMPARE(matrix->size(), 25);
        const auto longer = scan::makeQr(QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRST"));
        QCOMPARE(longer->size(), 29);
    }
    void theSizeFollowsTheCorrection_data()
    {
        QTest::addColumn<int>("correction");
        QTest::addColumn<int>("size");
        // ISO/IEC 18004, table 7: 29 letters fit version 2 at L, M and Q, and version 3 at H.
        QTest::newRow("low") << int(scan::ErrorCorrection::Low) << 25;
        QTest::newRow("medium") << int(scan::ErrorCorrection::Medium) << 25;
        QTest::newRow("quartile") << int(scan::ErrorCorrection::Quartile) << 25;
        QTest::newRow("high") << int(scan::ErrorCorrection::High) << 29;
    }
    void theSizeFollowsTheCorrection()
    {
        QFETCH(int, correction);
        QFETCH(int, size);
        const auto matrix =
            scan::makeQr(QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS"), scan::ErrorCorrection(correction));
        QCOMPARE(matrix->size(), size);
    }
    void whatIsDrawnCanBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a card code") << QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS");
        QTest::newRow("an address") << QStringLiteral("https://muhr.example/j/demo?p=counter&l=fa");
        QTest::newRow("Persian") << QStringLiteral("کارت مشتری ۱۲۳");
        QTest::newRow("Kazakh") << QStringLiteral("Қазақша мөр");
        QTest::newRow("beyond the first plane") << QStringLiteral("🎁");
        QTest::newRow("long") << QString(1000, QLatin1Char('m'));
    }
    void whatIsDrawnCanBeRead()
    {
        QFETCH(QString, text);
        const auto matrix = scan::makeQr(text);
        QVERIFY(matrix.hasValue());
        QCOMPARE(readBack(*matrix, 6), QStringList(text));
    }
    void anEmptyTextIsRefused() { QCOMPARE(scan::makeQr(QString()).error(), scan::QrRefusal::Empty); }
    void moreThanTheLargestCodeHoldsIsRefused()
    {
        QCOMPARE(scan::makeQr(QString(3000, QLatin1Char('m'))).error(), scan::QrRefusal::TooLong);
    }
    void thePathCoversExactlyTheDarkModules()
    {
        const auto matrix = scan::makeQr(QStringLiteral("M1:0123456789ABCDEFGHJKMNPQRS"));
        int dark = 0;
        for (int y = 0; y < matrix->size(); ++y)
            for (int x = 0; x < matrix->size(); ++x)
                dark += matrix->isDark(x, y) ? 1 : 0;
        int drawn = 0;
        const auto pieces = matrix->svgPath().split(QLatin1Char('M'), Qt::SkipEmptyParts);
        for (const auto &piece : pieces) {
            const auto afterH = piece.section(QLatin1Char('h'), 1, 1);
            drawn += afterH.section(QLatin1Char('v'), 0, 0).toInt();
        }
        QCOMPARE(drawn, dark);
        QVERIFY(matrix->svgPath().startsWith(QStringLiteral("M4 4h7v1h-7z")));
    }
};

MUHR_TEST(QrImageTest, qr_image_test)
#include "qr_image_test.moc"
