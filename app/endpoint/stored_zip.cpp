// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/stored_zip.h"

#include <QtEndian>

namespace muhr::endpoint_program {

std::optional<QByteArray> storedEntry(const QByteArray &zip, const QByteArray &name)
{
    constexpr qsizetype headSize = 30;
    qsizetype at = 0;
    while (at + headSize <= zip.size() && zip.mid(at, 4) == QByteArrayView("PK\x03\x04", 4)) {
        const char *head = zip.constData() + at;
        const qsizetype size = qFromLittleEndian<quint32>(head + 18);
        const qsizetype nameSize = qFromLittleEndian<quint16>(head + 26);
        const qsizetype extraSize = qFromLittleEndian<quint16>(head + 28);
        const qsizetype begin = at + headSize + nameSize + extraSize;
        if (begin + size > zip.size())
            return std::nullopt;
        if (zip.mid(at + headSize, nameSize) == name)
            return zip.mid(begin, size);
        at = begin + size;
    }
    return std::nullopt;
}

} // namespace muhr::endpoint_program
