// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"
#include "tests/support/picture_without_code.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;

class NoCodeTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsReadWhereThereIsNothing()
    {
        // A stamp for a customer who was never there is worse than a card that has to be shown twice.
        const QSize size(640, 360);
        scan::QrReader reader;
        for (int n = 0; n < MUHR_PICTURES_WITHOUT_CODE; ++n) {
            const auto gray = tests::pictureWithoutCode(size, n);
            const std::span bytes(gray.constBits(), std::size_t(gray.sizeInBytes()));
            const auto texts =
                reader.read(*scan::GrayFrame::view(bytes, {size.width(), size.height(), int(gray.bytesPerLine()), 1}));
            QVERIFY2(texts.isEmpty(), qPrintable(QStringLiteral("picture %1: %2").arg(n).arg(texts.join(u'|'))));
        }
    }
};

MUHR_TEST(NoCodeTest, no_code_test)
#include "no_code_test.moc"
