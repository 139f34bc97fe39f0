// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_image.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace muhr::scan {
namespace {

/// MultiFormatWriter knows levels 0-8 for all kinds of codes and halves them for QR.
int writerLevel(ErrorCorrection correction)
{
    switch (correction) {
    case ErrorCorrection::Low:
        return 2;
    case ErrorCorrection::Medium:
        return 4;
    case ErrorCorrection::Quartile:
        return 6;
    case ErrorCorrection::High:
        return 8;
    }
    return 6;
}

} // namespace

base::Expected<QrMatrix, QrRefusal> makeQr(const QString &text, ErrorCorrection correction)
{
    if (text.isEmpty())
        return base::Unexpected(QrRefusal::Empty);
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(writerLevel(correction));
    // Only what needs it pays for the mark that says "this is UTF-8".
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() > 0x7f; }))
        writer.setEncoding(ZXing::CharacterSet::UTF8);
    try {
        const auto bits = writer.encode(text.toStdWString(), 0, 0);
        std::vector<std::uint8_t> modules;
        modules.reserve(std::size_t(bits.width()) * std::size_t(bits.height()));
        for (int y = 0; y < bits.height(); ++y)
            for (int x = 0; x < bits.width(); ++x)
                modules.push_back(bits.get(x, y) ? 1 : 0);
        return QrMatrix(bits.width(), std::move(modules));
    } catch (const std::exception &) {
        // The writer throws for one thing only: more text than the largest code can hold.
        return base::Unexpected(QrRefusal::TooLong);
    }
}

QString QrMatrix::svgPath(int quiet) const
{
    QString path;
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size;) {
            int end = x;
            while (end < m_size && isDark(end, y))
                ++end;
            if (end > x)
                path += QStringLiteral("M%1 %2h%3v1h-%3z").arg(x + quiet).arg(y + quiet).arg(end - x);
            x = end + 1;
        }
    }
    return path;
}

QByteArray QrMatrix::grayPixels(int pixelsPerModule, int quiet) const
{
    const int side = (m_size + 2 * quiet) * pixelsPerModule;
    QByteArray pixels(qsizetype(side) * side, '\xff');
    for (int y = 0; y < m_size * pixelsPerModule; ++y) {
        char *row = pixels.data() + (qsizetype(y) + quiet * pixelsPerModule) * side + quiet * pixelsPerModule;
        for (int x = 0; x < m_size * pixelsPerModule; ++x)
            if (isDark(x / pixelsPerModule, y / pixelsPerModule))
                row[x] = 0;
    }
    return pixels;
}

} // namespace muhr::scan
