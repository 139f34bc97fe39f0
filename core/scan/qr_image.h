// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace muhr::scan {

/// How much of a code may be dirty or hidden: about 7, 15, 25 and 30 percent of it.
/// Source: ISO/IEC 18004, error correction levels L, M, Q and H.
enum class ErrorCorrection { Low, Medium, Quartile, High };

/// Why a text cannot be drawn as a code.
enum class QrRefusal { Empty, TooLong };

/// A QR code as a square of dark and light modules, without the quiet zone around it.
class QrMatrix
{
public:
    /// Source: ISO/IEC 18004: a code wants four modules of paper on each side.
    static constexpr int quietModules = 4;

    /// Modules on a side: 21, 25, 29 …
    int size() const { return m_size; }
    bool isDark(int x, int y) const { return m_modules[std::size_t(y) * std::size_t(m_size) + std::size_t(x)] != 0; }

    /// The dark modules as path data of an SVG (`d`), one unit a module, the quiet zone included: the view box is
    /// `0 0 side side` with side = size() + 2 * quiet.
    QString svgPath(int quiet = quietModules) const;
    /// Brightness bytes of a square picture, row by row without padding: 0 dark, 255 light. Its side is
    /// (size() + 2 * quiet) * pixelsPerModule.
    QByteArray grayPixels(int pixelsPerModule, int quiet = quietModules) const;

private:
    friend base::Expected<QrMatrix, QrRefusal> makeQr(const QString &, ErrorCorrection);
    QrMatrix(int size, std::vector<std::uint8_t> modules) : m_size(size), m_modules(std::move(modules)) {}

    int m_size;
    std::vector<std::uint8_t> m_modules;
};

/// The smallest code that holds the text. Capital letters, digits and `:/.-+*$%` take less room than anything else: a
/// card code (`M1:` and 26 characters) just fits version 2, 25 modules a side, at Quartile.
base::Expected<QrMatrix, QrRefusal> makeQr(const QString &text, ErrorCorrection correction = ErrorCorrection::Quartile);

} // namespace muhr::scan
