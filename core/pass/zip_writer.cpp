// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pass/zip_writer.h"

#include <zlib.h>

#include <cstdint>

namespace muhr::pass {
namespace {

/// The version that knows how to store, and 1980-01-01 00:00 in the manner of MS-DOS.
constexpr std::uint16_t version = 10;
constexpr std::uint16_t noTime = 0;
constexpr std::uint16_t firstDay = (1 << 5) | 1;

class LittleEndian
{
public:
    LittleEndian &two(std::uint32_t value)
    {
        m_bytes.append(char(value & 0xff)).append(char((value >> 8) & 0xff));
        return *this;
    }
    LittleEndian &four(std::uint32_t value) { return two(value & 0xffff).two(value >> 16); }
    LittleEndian &raw(const QByteArray &bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_bytes.size()); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

std::uint32_t checksum(const QByteArray &bytes)
{
    const auto *first = reinterpret_cast<const Bytef *>(bytes.constData());
    return static_cast<std::uint32_t>(crc32(0, first, static_cast<uInt>(bytes.size())));
}

/// What the head of an entry and its line in the directory share: flags, method, date, checksum, sizes, name length.
void common(LittleEndian &out, const ZipEntry &entry, std::uint32_t crc)
{
    const auto size = static_cast<std::uint32_t>(entry.bytes.size());
    out.two(0).two(0).two(noTime).two(firstDay).four(crc).four(size).four(size);
    out.two(static_cast<std::uint32_t>(entry.name.size())).two(0);
}

} // namespace

QByteArray storedZip(const std::vector<ZipEntry> &entries)
{
    LittleEndian files;
    LittleEndian directory;
    for (const auto &entry : entries) {
        const std::uint32_t offset = files.size();
        const std::uint32_t crc = checksum(entry.bytes);
        files.four(0x04034b50).two(version);
        common(files, entry, crc);
        files.raw(entry.name.toLatin1()).raw(entry.bytes);
        directory.four(0x02014b50).two(version).two(version);
        common(directory, entry, crc);
        // No comment, first disk, no attributes.
        directory.two(0).two(0).two(0).four(0).four(offset).raw(entry.name.toLatin1());
    }
    const auto count = static_cast<std::uint32_t>(entries.size());
    const std::uint32_t start = files.size();
    files.raw(directory.bytes()).four(0x06054b50).two(0).two(0).two(count).two(count);
    files.four(directory.size()).four(start).two(0);
    return files.bytes();
}

} // namespace muhr::pass
