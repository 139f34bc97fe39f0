// SPDX-License-Identifier: GPL-3.0-or-later
#define ZX_USE_UTF8 1
#include "tests/bench/other_readers.h"

// First, since ZXing makes a macro of a name that zbar uses.
#include <zbar.h>

#include <ZXing/ReadBarcode.h>

#include <exception>

namespace muhr::bench {

QStringList readByZbar(const QImage &gray)
{
    static zbar::ImageScanner scanner = [] {
        zbar::ImageScanner made;
        made.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
        made.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
        made.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_TEST_INVERTED, 1);
        return made;
    }();
    // zbar knows no padding: rows have to be a multiple of four long, as those of 1280 pixels are.
    zbar::Image image(unsigned(gray.width()), unsigned(gray.height()), "Y800", gray.constBits(),
                      unsigned(gray.sizeInBytes()));
    QStringList texts;
    if (scanner.scan(image) < 1)
        return texts;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        texts.append(QString::fromStdString(symbol->get_data()));
    return texts;
}

QStringList readByLibrary(const QImage &gray)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                                int(gray.bytesPerLine()));
    QStringList texts;
    try {
        for (const auto &result : ZXing::ReadBarcodes(view))
            texts.append(QString::fromStdString(result.text()));
    } catch (const std::exception &) {
        // 1.4 looks beyond the edge of some pictures.
    }
    return texts;
}

} // namespace muhr::bench
