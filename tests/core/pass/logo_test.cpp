// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/logo.h"

#include "tests/support/test_main.h"

#include <QBuffer>
#include <QTest>

#include <zlib.h>

using namespace muhr;
using pass::LogoError;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    return image;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (const int shift : {24, 16, 8, 0})
        bytes.append(static_cast<char>((value >> shift) & 0xff));
    return bytes;
}

/// A small file that promises a picture of this size and brings none.
QByteArray pngHead(quint32 width, quint32 height)
{
    QByteArray head("IHDR");
    head.append(bigEndian(width)).append(bigEndian(height));
    head.append("\x08\x02\x00\x00\x00", 5);
    const auto chunk = [](const QByteArray &content) {
        const auto crc =
            crc32(0, reinterpret_cast<const Bytef *>(content.constData()), static_cast<uInt>(content.size()));
        return bigEndian(static_cast<quint32>(content.size() - 4)) + content + bigEndian(static_cast<quint32>(crc));
    };
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") + chunk(head) + chunk("IDAT" + QByteArray(8, 'x'));
    return png;
}

} // namespace

class LogoTest : public QObject
{
    Q_OBJECT
private slots:
    void aPictureIsTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << encoded(plain(660, 300), "PNG");
        QTest::newRow("JPEG") << encoded(plain(660, 300), "JPG");
    }
    void aPictureIsTaken()
    {
        QFETCH(QByteArray, bytes);
        const auto logo = pass::readLogo(bytes);
        QVERIFY(logo.hasValue());
        QCOMPARE(logo->size(), QSize(660, 300));
        const pass::CardDesign design{Qt::black, Qt::white, Qt::white, bytes};
        QCOMPARE(pass::logoTile(design, QStringLiteral("Nonvoy"), 87).size(), QSize(87, 87));
        QCOMPARE(pass::logoWithin(design, QStringLiteral("Nonvoy"), {160, 50}).size(), QSize(110, 50));
    }
    void whatIsNoLogoIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<LogoError>("error");
        QTest::newRow("nothing") << QByteArray() << LogoError::OtherFormat;
        QTest::newRow("a drawing with a script") << QByteArray("<svg><script/></svg>") << LogoError::OtherFormat;
        QTest::newRow("an animation") << encoded(plain(64, 64), "BMP") << LogoError::OtherFormat;
        QTest::newRow("a film") << QByteArray(3 * 1024 * 1024, 'x') << LogoError::TooManyBytes;
        QTest::newRow("a small file of a huge picture") << pngHead(60'000, 60'000) << LogoError::TooManyPixels;
        QTest::newRow("a long one") << pngHead(20, 5'000) << LogoError::TooManyPixels;
        QTest::newRow("a dot") << encoded(plain(4, 4), "PNG") << LogoError::TooSmall;
        QTest::newRow("a head without a body") << pngHead(100, 100) << LogoError::Damaged;
        QTest::newRow("half a picture") << encoded(plain(200, 200), "PNG").first(60) << LogoError::Damaged;
    }
    void whatIsNoLogoIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(LogoError, error);
        const auto logo = pass::readLogo(bytes);
        QVERIFY(!logo.hasValue());
        QCOMPARE(logo.error(), error);
        QVERIFY(qstrlen(pass::sourceText(error).text) > 20);
        // A card is made all the same, with a letter.
        const pass::CardDesign design{Qt::black, Qt::white, Qt::white, bytes};
        const pass::CardDesign bare{Qt::black, Qt::white, Qt::white, {}};
        QCOMPARE(pass::logoTile(design, QStringLiteral("N"), 29), pass::logoTile(bare, QStringLiteral("N"), 29));
    }
    void theFirstLetterIsALetter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << QStringLiteral("Nonvoy") << QStringLiteral("N");
        QTest::newRow("in quotes") << QStringLiteral("«Айгөлек» салоны") << QStringLiteral("А");
        QTest::newRow("Persian") << QStringLiteral("کافه نارنج") << QStringLiteral("ک");
        QTest::newRow("with an accent of its own") << QStringLiteral("e\u0301clair") << QStringLiteral("e\u0301");
        QTest::newRow("outside the first plane") << QStringLiteral("😀 𝐀b") << QStringLiteral("𝐀");
        QTest::newRow("a number") << QStringLiteral("7 non") << QStringLiteral("7");
        QTest::newRow("no letter at all") << QStringLiteral("***") << QStringLiteral("M");
        QTest::newRow("nothing") << QString() << QStringLiteral("M");
    }
    void theFirstLetterIsALetter()
    {
        QFETCH(QString, name);
        QFETCH(QString, letter);
        QCOMPARE(pass::firstLetter(name), letter);
    }
    void differentLettersLookDifferent()
    {
        const pass::CardDesign design;
        QVERIFY(pass::logoTile(design, QStringLiteral("А"), 87) != pass::logoTile(design, QStringLiteral("ک"), 87));
        QVERIFY(pass::logoTile(design, QStringLiteral("ب"), 87) != pass::logoTile(design, QStringLiteral("Ə"), 87));
    }
};

MUHR_TEST(LogoTest, logo_test)
#include "logo_test.moc"
