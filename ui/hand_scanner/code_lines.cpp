// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hand_scanner/code_lines.h"

#include <QStringDecoder>

namespace muhr::hand_scanner {

QStringList CodeLines::add(const QByteArray &bytes)
{
    QStringList codes;
    for (const char byte : bytes) {
        if (byte != '\r' && byte != '\n') {
            m_isTooLong = m_isTooLong || m_line.size() >= mostBytes;
            if (!m_isTooLong)
                m_line += byte;
            continue;
        }
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = QString(decoder(m_line)).trimmed();
        if (!m_isTooLong && !decoder.hasError() && !text.isEmpty())
            codes.append(text);
        m_line.clear();
        m_isTooLong = false;
    }
    return codes;
}

} // namespace muhr::hand_scanner
