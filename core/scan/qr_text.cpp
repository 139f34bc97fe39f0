// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/qr_text.h"

namespace muhr::scan {

QStringList terminalLines(const QrMatrix &code)
{
    const int quiet = QrMatrix::quietModules;
    const auto isDark = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < code.size() && y < code.size() && code.isDark(x, y);
    };
    QStringList lines;
    for (int y = -quiet; y < code.size() + quiet; y += 2) {
        QString line = QStringLiteral("\x1b[30;107m");
        for (int x = -quiet; x < code.size() + quiet; ++x) {
            const bool above = isDark(x, y);
            const bool below = isDark(x, y + 1);
            line += above && below ? QChar(0x2588) : above ? QChar(0x2580) : below ? QChar(0x2584) : QChar(u' ');
        }
        lines.append(line + QStringLiteral("\x1b[0m"));
    }
    return lines;
}

} // namespace muhr::scan
