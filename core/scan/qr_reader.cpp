// SPDX-License-Identifier: GPL-3.0-or-later
// Text as UTF-8, which 1.4 asks for in advance.
#define ZX_USE_UTF8 1
#include "core/scan/qr_reader.h"

#include "core/scan/reduce.h"

#include <ZXing/ReadBarcode.h>
#include <ZXing/ZXVersion.h>

#include <exception>

namespace muhr::scan {
namespace {

#if ZXING_VERSION_MAJOR * 100 + ZXING_VERSION_MINOR >= 202
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

/// QR only: ten times less time on an empty picture. Turning has no effect on QR, and scaling and inverting are done
/// here, where they cost a fraction.
Options options()
{
    Options result;
    result.setFormats(ZXing::BarcodeFormat::QRCode);
    result.setTryHarder(true);
    result.setTryRotate(false);
    result.setTryDownscale(false);
#if ZXING_VERSION_MAJOR >= 2
    result.setTryInvert(false);
#endif
    result.setBinarizer(ZXing::Binarizer::LocalAverage);
    return result;
}

QStringList decode(const GrayFrame &frame)
{
    const ZXing::ImageView view(frame.row(0), frame.width(), frame.height(), ZXing::ImageFormat::Lum, frame.rowStride(),
                                frame.pixelStride());
    QStringList texts;
    try {
        for (const auto &result : ZXing::ReadBarcodes(view, options())) {
            auto text = QString::fromStdString(result.text());
            if (result.isValid() && !text.isEmpty() && !texts.contains(text))
                texts.append(std::move(text));
        }
    } catch (const std::exception &) {
        // 1.4 looks beyond the edge of some pictures and throws (std::out_of_range); such a picture holds no code.
        texts.clear();
    }
    return texts;
}

constexpr int costlyTries = 3;

} // namespace

QStringList QrReader::tryCostly(const GrayFrame &frame, int which)
{
    switch (which) {
    case 0:
        stretch(m_half, m_other);
        return decode(m_other.frame());
    case 1:
        third(frame, m_other);
        return decode(m_other.frame());
    default:
        return decode(frame);
    }
}

QStringList QrReader::read(const GrayFrame &frame)
{
    // Too small to be made smaller: nothing but the picture itself is left to try.
    if (frame.width() < 3 || frame.height() < 3)
        return {};
    halve(frame, m_half);
    if (auto texts = decode(m_half.frame()); !texts.isEmpty())
        return texts;
    invert(m_half, m_other);
    if (auto texts = decode(m_other.frame()); !texts.isEmpty())
        return texts;

    if (m_effort == Effort::Spread) {
        m_turn = (m_turn + 1) % costlyTries;
        return tryCostly(frame, m_turn);
    }
    for (int which = 0; which < costlyTries; ++which)
        if (auto texts = tryCostly(frame, which); !texts.isEmpty())
            return texts;
    return {};
}

} // namespace muhr::scan
