// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_replay.h"

#include <algorithm>

namespace muhr::tests {
namespace {

using fault_disk::Entry;
constexpr std::size_t sector = 512;

std::string folderOf(const std::string &path)
{
    return path.substr(0, path.rfind('/'));
}

void writeAt(std::string &file, std::size_t offset, const char *bytes, std::size_t size)
{
    if (file.size() < offset + size)
        file.resize(offset + size);
    std::copy_n(bytes, size, file.begin() + static_cast<std::ptrdiff_t>(offset));
}

void writeSomeSectors(std::string &file, const Entry &entry, base::Random &random)
{
    const auto offset = static_cast<std::size_t>(entry.offset);
    std::size_t done = 0;
    while (done < entry.bytes.size()) {
        const auto toNext = sector - (offset + done) % sector;
        const auto size = std::min(toNext, entry.bytes.size() - done);
        if (random.below(2) == 0)
            writeAt(file, offset + done, entry.bytes.data() + done, size);
        done += size;
    }
}

void cut(std::string &file, const Entry &entry)
{
    if (file.size() > static_cast<std::size_t>(entry.offset))
        file.resize(static_cast<std::size_t>(entry.offset));
}

} // namespace

void DiskReplay::goTo(std::size_t entries)
{
    for (; m_position < entries; ++m_position) {
        const Entry &entry = m_log[m_position];
        File &file = m_files[entry.path];
        m_removed.erase(entry.path);
        switch (entry.kind) {
        case Entry::Kind::Write:
            writeAt(file.bytes, static_cast<std::size_t>(entry.offset), entry.bytes.data(), entry.bytes.size());
            file.unsynced.push_back(&entry);
            break;
        case Entry::Kind::Truncate:
            cut(file.bytes, entry);
            file.unsynced.push_back(&entry);
            break;
        case Entry::Kind::Sync:
            file.synced = file.bytes;
            file.unsynced.clear();
            std::erase_if(m_removed,
                          [&](const auto &removed) { return folderOf(removed.first) == folderOf(entry.path); });
            break;
        case Entry::Kind::Remove:
            m_removed[entry.path] = std::move(file.bytes);
            m_files.erase(entry.path);
            break;
        }
    }
}

DiskImage DiskReplay::image() const
{
    DiskImage image;
    for (const auto &[path, file] : m_files)
        image.emplace(path, file.bytes);
    return image;
}

DiskImage DiskReplay::torn(base::Random &random) const
{
    DiskImage torn = image();
    if (m_position < m_log.size() && m_log[m_position].kind == Entry::Kind::Write) {
        const Entry &next = m_log[m_position];
        const auto size = random.below(static_cast<std::uint32_t>(next.bytes.size()));
        writeAt(torn[next.path], static_cast<std::size_t>(next.offset), next.bytes.data(), size);
    }
    return torn;
}

DiskImage DiskReplay::afterPowerCut(base::Random &random) const
{
    DiskImage image;
    for (const auto &[path, file] : m_files) {
        std::string &bytes = image.emplace(path, file.synced).first->second;
        for (const Entry *entry : file.unsynced) {
            if (entry->kind == Entry::Kind::Write)
                writeSomeSectors(bytes, *entry, random);
            else if (random.below(2) == 0)
                cut(bytes, *entry);
        }
    }
    for (const auto &[path, bytes] : m_removed)
        if (random.below(2) == 0)
            image.emplace(path, bytes);
    return image;
}

} // namespace muhr::tests
