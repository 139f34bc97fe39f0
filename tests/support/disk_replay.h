// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "tests/support/faults.h"
#include "tests/support/memory_disk.h"

#include <cstddef>
#include <optional>

namespace muhr::tests {

/// The disk as it was after any entry of a log, without running anything again. What lies on it when the log begins is
/// nothing.
class DiskReplay
{
public:
    explicit DiskReplay(const fault_disk::Log &log) : m_log(log) {}

    /// Forward to where this many entries have reached the disk.
    void goTo(std::size_t entries);
    std::size_t position() const { return m_position; }

    /// The process is stopped here.
    DiskImage image() const;
    /// The process is stopped inside the next entry: of a write only the first bytes are there.
    DiskImage torn(base::Random &random) const;
    /// The power fails here. Of what each file got since its last sync, every 512-byte piece of every write is there or
    /// not, by chance; so is the new end of a truncation; and a file that was removed may lie there still, if nothing
    /// in its folder was synced since (every file system with a journal has the names in order).
    DiskImage afterPowerCut(base::Random &random) const;

private:
    struct File
    {
        std::string bytes;
        std::string synced;
        std::vector<const fault_disk::Entry *> unsynced;
    };

    const fault_disk::Log &m_log;
    std::size_t m_position = 0;
    std::map<std::string, File> m_files;
    /// What a file held that was removed, has not been made again and may come back.
    std::map<std::string, std::string> m_removed;
};

} // namespace muhr::tests
