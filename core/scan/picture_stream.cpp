// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/picture_stream.h"

#include <algorithm>
#include <optional>

namespace muhr::scan {
namespace {

const QByteArray endOfLines("\r\n\r\n");
/// Of a JPEG, and then the next boundary. Source: ITU T.81, B.1.1.3.
const QByteArray endOfJpeg("\xff\xd9\r\n--");
constexpr qsizetype jpegMark = 2;

/// Nothing: no such line, or one that says no number.
std::optional<qsizetype> lengthIn(const QByteArray &lines)
{
    const auto all = lines.split('\n');
    for (const QByteArray &line : all) {
        const auto colon = line.indexOf(':');
        if (colon < 0 || line.first(colon).trimmed().toLower() != "content-length")
            continue;
        bool isNumber = false;
        const auto length = line.sliced(colon + 1).trimmed().toLongLong(&isNumber);
        if (isNumber)
            return static_cast<qsizetype>(length);
    }
    return std::nullopt;
}

} // namespace

std::vector<QByteArray> PictureStream::add(const QByteArray &bytes)
{
    std::vector<QByteArray> pictures;
    if (m_isBroken)
        return pictures;
    m_rest += bytes;
    while (m_isInPicture ? takePicture(pictures) : takeLines()) {
    }
    if (m_isBroken)
        m_rest.clear();
    return pictures;
}

bool PictureStream::takeLines()
{
    const auto end = m_rest.indexOf(endOfLines, m_searched);
    if (end < 0)
        m_searched = std::max<qsizetype>(0, m_rest.size() - endOfLines.size() + 1);
    m_isBroken = (end < 0 ? m_searched : end) > mostOfLines;
    if (end < 0 || m_isBroken)
        return false;
    const auto length = lengthIn(m_rest.first(end));
    m_length = length.value_or(-1);
    m_isBroken = length && (*length < 0 || *length > mostOfPicture);
    m_rest.remove(0, end + endOfLines.size());
    m_searched = 0;
    m_isInPicture = true;
    return !m_isBroken;
}

bool PictureStream::takePicture(std::vector<QByteArray> &pictures)
{
    auto size = m_length;
    if (size < 0) {
        const auto end = m_rest.indexOf(endOfJpeg, m_searched);
        if (end < 0)
            m_searched = std::max<qsizetype>(0, m_rest.size() - endOfJpeg.size() + 1);
        size = end < 0 ? -1 : end + jpegMark;
        m_isBroken = (end < 0 ? m_searched : end) + jpegMark > mostOfPicture;
    }
    if (m_isBroken || size < 0 || m_rest.size() < size)
        return false;
    if (size > 0)
        pictures.push_back(m_rest.first(size));
    m_rest.remove(0, size);
    m_searched = 0;
    m_isInPicture = false;
    return true;
}

} // namespace muhr::scan
