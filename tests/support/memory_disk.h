// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace muhr::tests {

/// The bytes of every file by its path.
using DiskImage = std::map<std::string, std::string>;

/// A disk in memory below fault_disk: what SQLite keeps in the folders taken lies there, its locks and its shared
/// memory too. Everything else goes to the real disk. Whoever looks for the file of a store on the real disk finds the
/// empty one that the store itself has made.
namespace memory_disk {

/// Before fault_disk::install().
void install();
/// Before the first connection to a file of this folder.
void take(const std::string &folder);
/// All that lies there.
DiskImage image();
/// The copies that are made of a store before it changes: a later try removes them from the real disk alone.
void forgetCopies();
/// Other bytes in their place, while no connection is open.
void put(DiskImage image);

} // namespace memory_disk
} // namespace muhr::tests
