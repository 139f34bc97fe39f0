// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace muhr::hand_scanner {

/// Cuts what a scanner sends over a wire into codes: one a line, UTF-8, ended by CR, LF or both.
class CodeLines
{
public:
    /// Bytes of one line at most; a longer one is thrown away whole.
    static constexpr qsizetype mostBytes = 1024;

    /// The codes that these bytes complete. Empty lines and lines that are no text are left out.
    QStringList add(const QByteArray &bytes);

private:
    QByteArray m_line;
    bool m_isTooLong = false;
};

} // namespace muhr::hand_scanner
