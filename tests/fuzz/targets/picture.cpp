// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_reader.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// A picture of a camera: the first byte is how wide it is, the rest is brightness.
void run(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return;
    const int width = 1 + static_cast<unsigned char>(bytes.front());
    const auto pixels = bytes.sliced(1);
    const int height = static_cast<int>(pixels.size()) / width;
    const std::span brightness(reinterpret_cast<const std::uint8_t *>(pixels.data()), std::size_t(pixels.size()));
    const auto frame = scan::GrayFrame::view(brightness, {width, height, width, 1});
    require(frame.has_value() == (height > 0), "a picture has rows");
    if (!frame)
        return;
    scan::QrReader reader;
    const auto texts = reader.read(*frame);
    require(!texts.contains(QString()), "a code says something");
}

} // namespace

const Target &picture()
{
    static const Target target{"picture", run};
    return target;
}

} // namespace muhr::fuzz::targets
