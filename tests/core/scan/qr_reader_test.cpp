// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"

#include "tests/support/phone_trials.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <vector>

using namespace muhr;

namespace {

scan::GrayFrame view(const QImage &gray)
{
    const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
    return *scan::GrayFrame::view(bytes, {gray.width(), gray.height(), int(gray.bytesPerLine()), 1});
}

QImage grayOf(const tests::PhoneShot &shot)
{
    return tests::phonePicture(shot).convertToFormat(QImage::Format_Grayscale8);
}

tests::PhoneShot goodShot(const QString &text)
{
    tests::PhoneShot shot;
    shot.text = text;
    return shot;
}

} // namespace

class QrReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void troubleAtTheCounterIsRead_data()
    {
        QTest::addColumn<int>("trial");
        for (int i = 0; i < int(tests::phoneTrials().size()); ++i)
            QTest::newRow(tests::phoneTrials()[std::size_t(i)].name) << i;
    }
    void troubleAtTheCounterIsRead()
    {
        QFETCH(int, trial);
        const auto &kind = tests::phoneTrials()[std::size_t(trial)];
        // A quarter of the forty in CI; all of them in preset nightly.
        const int step = MUHR_TRIAL_STEP;
        scan::QrReader reader;
        int shots = 0;
        int found = 0;
        for (int n = 0; n < 40; n += step) {
            const auto texts = reader.read(view(grayOf(kind.shot(n))));
            const auto shot = kind.shot(n);
            for (const auto &text : texts)
                QVERIFY(text == shot.text || text == shot.besideText);
            ++shots;
            found += !texts.isEmpty() && texts.first() == shot.text ? 1 : 0;
        }
        qInfo("%s: %d of %d", kind.name, found, shots);
        // A part of the forty may hold one hard shot more than its share.
        const int least = kind.leastOfForty * shots / 40 - (step > 1 ? 1 : 0);
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 of %2, wanted %3").arg(found).arg(shots).arg(least)));
    }
    void anEmptyCounterHoldsNoCode()
    {
        scan::QrReader reader;
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const auto gray =
                tests::emptyCounterPicture({1280, 720}, seed, 8).convertToFormat(QImage::Format_Grayscale8);
            QCOMPARE(reader.read(view(gray)), QStringList());
        }
    }
    void aPictureOfAnySizeIsSafe_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1, 1), QSize(2, 2), QSize(3, 3), QSize(1, 500), QSize(500, 1), QSize(7, 64),
                                 QSize(63, 65), QSize(641, 479)})
            QTest::addRow("%dx%d", size.width(), size.height()) << size;
    }
    void aPictureOfAnySizeIsSafe()
    {
        QFETCH(QSize, size);
        QImage gray(size, QImage::Format_Grayscale8);
        gray.fill(200);
        scan::QrReader reader;
        QCOMPARE(reader.read(view(gray)), QStringList());
    }
    void twoPhonesAtOnceAreBothRead()
    {
        auto shot = goodShot(tests::trialText(1));
        shot.centre = {320, 360};
        auto other = goodShot(tests::trialText(2));
        other.centre = {320, 360};
        QImage both(1280, 720, QImage::Format_Grayscale8);
        const auto leading = grayOf(shot);
        const auto trailing = grayOf(other);
        for (int y = 0; y < 720; ++y) {
            std::copy_n(leading.constScanLine(y), 640, both.scanLine(y));
            std::copy_n(trailing.constScanLine(y), 640, both.scanLine(y) + 640);
        }
        scan::QrReader reader;
        auto texts = reader.read(view(both));
        texts.sort();
        QStringList wanted{shot.text, other.text};
        wanted.sort();
        QCOMPARE(texts, wanted);
    }
    void theNearestToTheMiddleComesFirst_data()
    {
        QTest::addColumn<QPointF>("centre");
        QTest::addColumn<QPointF>("besideCentre");
        QTest::addColumn<bool>("isFirst");
        QTest::newRow("the leading one") << QPointF(520, 360) << QPointF(980, 360) << true;
        QTest::newRow("the trailing one") << QPointF(300, 360) << QPointF(760, 360) << false;
        QTest::newRow("the upper one, at an edge both") << QPointF(200, 330) << QPointF(1100, 620) << true;
    }
    void theNearestToTheMiddleComesFirst()
    {
        QFETCH(QPointF, centre);
        QFETCH(QPointF, besideCentre);
        QFETCH(bool, isFirst);
        auto shot = goodShot(tests::trialText(1));
        shot.modulePixels = 5;
        shot.centre = centre;
        shot.besideText = tests::trialText(2);
        shot.besideCentre = besideCentre;
        scan::QrReader reader;
        const auto texts = reader.read(view(grayOf(shot)));
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts.first(), isFirst ? shot.text : shot.besideText);
    }
    void aPosterThatAlwaysLiesThereHidesNoPhone()
    {
        // The poster is read by the first try, the phone in dark mode by a later one only.
        auto poster = goodShot(tests::trialText(1));
        poster.modulePixels = 5;
        poster.centre = {320, 360};
        auto phone = goodShot(tests::trialText(2));
        phone.modulePixels = 5;
        phone.centre = {640, 360};
        phone.isDarkMode = true;
        auto both = grayOf(poster);
        const auto trailing = grayOf(phone);
        for (int y = 0; y < both.height(); ++y)
            std::copy_n(trailing.constScanLine(y) + 480, 800, both.scanLine(y) + 480);
        scan::QrReader reader(scan::QrReader::Effort::Spread);
        QStringList texts;
        int pictures = 0;
        while (!texts.contains(phone.text) && pictures < 10) {
            texts = reader.read(view(both));
            ++pictures;
        }
        QVERIFY2(pictures <= 7, qPrintable(QString::number(pictures)));
        QCOMPARE(texts, QStringList({phone.text, poster.text}));
    }
    void whereNothingMovesItRestsAndIsAwakeAtOnce()
    {
        const auto counter = tests::emptyCounterPicture({1280, 720}, 1, 2).convertToFormat(QImage::Format_Grayscale8);
        scan::QrReader reader(scan::QrReader::Effort::Spread);
        for (int n = 0; n < 25; ++n)
            QCOMPARE(reader.read(view(counter)), QStringList());
        QVERIFY(!reader.isAtRest());
        for (int n = 0; n < 10; ++n)
            reader.read(view(counter));
        QVERIFY(reader.isAtRest());
        auto shot = goodShot(tests::trialText(6));
        QCOMPARE(reader.read(view(grayOf(shot))), QStringList(shot.text));
        QVERIFY(!reader.isAtRest());
    }
    void whateverTheTroubleThreePicturesAreEnough_data()
    {
        QTest::addColumn<int>("trial");
        for (int i = 0; i < int(tests::phoneTrials().size()); ++i)
            if (tests::phoneTrials()[std::size_t(i)].leastOfForty >= 38)
                QTest::newRow(tests::phoneTrials()[std::size_t(i)].name) << i;
    }
    void whateverTheTroubleThreePicturesAreEnough()
    {
        QFETCH(int, trial);
        // One that every try together reads in a single picture.
        scan::QrReader whole;
        QImage gray;
        int n = 0;
        do
            gray = grayOf(tests::phoneTrials()[std::size_t(trial)].shot(n++));
        while (whole.read(view(gray)).isEmpty());
        scan::QrReader spread(scan::QrReader::Effort::Spread);
        const auto counter = tests::emptyCounterPicture({1280, 720}, 1).convertToFormat(QImage::Format_Grayscale8);
        while (!spread.isAtRest())
            spread.read(view(counter));
        int pictures = 1;
        while (spread.read(view(gray)).isEmpty() && pictures < 10)
            ++pictures;
        QVERIFY2(pictures <= 3, qPrintable(QString::number(pictures)));
    }
    void aPhotographOfTwelveMegapixelsIsRead()
    {
        auto shot = goodShot(tests::trialText(5));
        shot.size = {4000, 3000};
        shot.centre = {2000, 1500};
        shot.modulePixels = 60;
        scan::QrReader reader;
        QCOMPARE(reader.read(view(grayOf(shot))), QStringList(shot.text));
    }
    void spreadOverPicturesAFaintCodeIsStillRead()
    {
        auto shot = goodShot(tests::trialText(3));
        shot.contrast = 0.08;
        const auto gray = grayOf(shot);
        scan::QrReader reader(scan::QrReader::Effort::Spread);
        int pictures = 1;
        while (reader.read(view(gray)).isEmpty() && pictures < 4)
            ++pictures;
        QVERIFY2(pictures <= 3, "three pictures are one tenth of a second");
    }
    void theBytesOfACameraAreReadInPlace_data()
    {
        QTest::addColumn<int>("pixelStride");
        QTest::addColumn<int>("padding");
        QTest::newRow("a plane") << 1 << 0;
        QTest::newRow("a plane with padded rows") << 1 << 64;
        QTest::newRow("YUYV") << 2 << 0;
        QTest::newRow("YUYV with padded rows") << 2 << 32;
        QTest::newRow("four bytes a pixel") << 4 << 0;
    }
    void theBytesOfACameraAreReadInPlace()
    {
        QFETCH(int, pixelStride);
        QFETCH(int, padding);
        const auto shot = goodShot(tests::trialText(4));
        const auto gray = grayOf(shot);
        const int rowStride = gray.width() * pixelStride + padding;
        std::vector<std::uint8_t> bytes(std::size_t(rowStride) * std::size_t(gray.height()), 0x5a);
        for (int y = 0; y < gray.height(); ++y)
            for (int x = 0; x < gray.width(); ++x)
                bytes[std::size_t(y * rowStride + x * pixelStride)] = gray.constScanLine(y)[x];
        scan::QrReader reader;
        const auto frame = scan::GrayFrame::view(bytes, {gray.width(), gray.height(), rowStride, pixelStride});
        QCOMPARE(reader.read(*frame), QStringList(shot.text));
    }
};

MUHR_TEST(QrReaderTest, qr_reader_test)
#include "qr_reader_test.moc"
