// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace muhr::base {
namespace {

/// zlib's word for the largest window, with the head and end of gzip around it.
constexpr int gzipWindow = 15 + 16;
/// Event bytes are mostly chance: more work makes them hardly smaller.
constexpr int level = 4;
constexpr int usualMemory = 8;
constexpr qsizetype firstRoom = 16 * 1024;
/// zlib counts in 32 bits.
constexpr qsizetype mostAtOnce = std::numeric_limits<int>::max();

Bytef *bytesOf(const char *bytes)
{
    // zlib only reads here; its own type of what comes in knows no const.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes));
}

/// Inflates in steps, so that no more room is taken than bytes come out.
class Gunzip
{
public:
    Gunzip() : m_isReady(inflateInit2(&m_stream, gzipWindow) == Z_OK) {}
    ~Gunzip()
    {
        if (m_isReady)
            inflateEnd(&m_stream);
    }
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    Expected<QByteArray, GunzipError> run(QByteArrayView packed, qsizetype atMost)
    {
        if (!m_isReady || packed.size() > mostAtOnce)
            return Unexpected{GunzipError::TooLarge};
        m_stream.next_in = bytesOf(packed.data());
        m_stream.avail_in = static_cast<uInt>(packed.size());
        QByteArray bytes;
        for (;;) {
            // One byte beyond the limit tells that there is more.
            const qsizetype room = std::min(std::max(bytes.size() * 2, firstRoom), atMost + 1);
            const qsizetype before = bytes.size();
            bytes.resize(room);
            m_stream.next_out = reinterpret_cast<Bytef *>(bytes.data() + before);
            m_stream.avail_out = static_cast<uInt>(room - before);
            const int outcome = inflate(&m_stream, Z_NO_FLUSH);
            bytes.resize(room - static_cast<qsizetype>(m_stream.avail_out));
            if (bytes.size() > atMost)
                return Unexpected{GunzipError::TooLarge};
            if (outcome == Z_STREAM_END)
                break;
            if (outcome != Z_OK && outcome != Z_BUF_ERROR)
                return Unexpected{GunzipError::Damaged};
            // There was room left, so it was the input that came to its end.
            if (m_stream.avail_out > 0)
                return Unexpected{GunzipError::CutShort};
        }
        if (m_stream.avail_in > 0)
            return Unexpected{GunzipError::Damaged};
        return bytes;
    }

private:
    z_stream m_stream = {};
    bool m_isReady;
};

} // namespace

QByteArray gzip(QByteArrayView bytes)
{
    z_stream stream = {};
    if (bytes.size() > mostAtOnce ||
        deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, usualMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))),
                      Qt::Uninitialized);
    stream.next_in = bytesOf(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(isWhole ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return packed;
}

Expected<QByteArray, GunzipError> gunzip(QByteArrayView packed, qsizetype atMost)
{
    return Gunzip().run(packed, atMost);
}

} // namespace muhr::base
