// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace muhr::tests {

/// A disk that fails, under the product's own code: the default VFS of this test program, which the Qt driver uses
/// since both share the system's SQLite.
namespace fault_disk {

enum class Fault {
    /// The n-th write, sync or truncation fails once: "disk full".
    FullOnce,
    /// From the n-th on, nothing reaches the disk any more: the process was stopped there.
    Stop,
    /// From the n-th on no file grows: "disk full", until somebody makes room. What a file has it may write anew.
    Full,
};

/// What reached the disk.
struct Entry
{
    enum class Kind { Write, Truncate, Sync, Remove };
    Kind kind = Kind::Write;
    std::string path;
    /// Of a truncation the size that is left.
    std::int64_t offset = 0;
    std::string bytes;
};
using Log = std::vector<Entry>;

/// Before the first connection of the program.
void install();
/// Counts from here; n from 1.
void arm(Fault fault, std::int64_t n);
/// Every write works again.
void heal();
/// Writes, syncs and truncations since arm().
std::int64_t count();
/// From here every write, sync, truncation and removal that reaches the disk is written down; nothing: no more.
void record(Log *log);
/// The power fails: of what was written since the last sync of each file, every 512-byte sector is there or not, by
/// chance, and nothing more is written until heal().
void cutPower(std::uint32_t seed);

} // namespace fault_disk

/// SQLite asks before it compiles each part of a statement; the n-th such question is answered "no", so that every
/// statement of a scenario fails once. For connections opened after install().
namespace fault_statement {

void install();
void arm(std::int64_t n);
void heal();
std::int64_t count();

} // namespace fault_statement

} // namespace muhr::tests
