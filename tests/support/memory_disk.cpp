// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <utility>
#include <vector>

namespace muhr::tests::memory_disk {
namespace {

struct MemoryFile;

/// The write-ahead log's index, which every connection of a file shares.
struct SharedMemory
{
    std::vector<std::unique_ptr<char[]>> regions;
    std::array<int, SQLITE_SHM_NLOCK> readers = {};
    std::array<const MemoryFile *, SQLITE_SHM_NLOCK> writer = {};
    int users = 0;
};

struct Content
{
    std::string bytes;
    int readers = 0;
    const MemoryFile *reserved = nullptr;
    const MemoryFile *pending = nullptr;
    SharedMemory shared;
};

struct MemoryFile
{
    sqlite3_file base = {};
    std::shared_ptr<Content> content;
    std::string pathToRemove;
    int lock = SQLITE_LOCK_NONE;
    bool hasShared = false;
    std::array<bool, SQLITE_SHM_NLOCK> reads = {};
};

sqlite3_vfs memoryVfs;
sqlite3_vfs *realVfs = nullptr;
sqlite3_io_methods methods;
std::vector<std::string> folders;
std::map<std::string, std::shared_ptr<Content>> contents;
std::mutex mutex;
using Hold = std::lock_guard<std::mutex>;

bool isTaken(const char *path)
{
    return path && std::any_of(folders.begin(), folders.end(), [path](const std::string &folder) {
               return std::strncmp(path, folder.c_str(), folder.size()) == 0;
           });
}

MemoryFile &own(sqlite3_file *file)
{
    return *reinterpret_cast<MemoryFile *>(file);
}
std::string &bytesOf(sqlite3_file *file)
{
    return own(file).content->bytes;
}

int read(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const Hold hold(mutex);
    const std::string &bytes = bytesOf(file);
    const auto wanted = static_cast<std::size_t>(size);
    const auto start = std::min(static_cast<std::size_t>(offset), bytes.size());
    const auto there = std::min(wanted, bytes.size() - start);
    std::memcpy(to, bytes.data() + start, there);
    std::memset(static_cast<char *>(to) + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}
int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    const Hold hold(mutex);
    std::string &bytes = bytesOf(file);
    const auto start = static_cast<std::size_t>(offset);
    const auto count = static_cast<std::size_t>(size);
    if (bytes.size() < start + count)
        bytes.resize(start + count);
    std::memcpy(bytes.data() + start, from, count);
    return SQLITE_OK;
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const Hold hold(mutex);
    if (bytesOf(file).size() > static_cast<std::size_t>(size))
        bytesOf(file).resize(static_cast<std::size_t>(size));
    return SQLITE_OK;
}
int sizeOf(sqlite3_file *file, sqlite3_int64 *size)
{
    const Hold hold(mutex);
    *size = static_cast<sqlite3_int64>(bytesOf(file).size());
    return SQLITE_OK;
}

/// SQLite's five steps of a file lock (sqlite.org/lockingv3.html).
int lock(sqlite3_file *file, int level)
{
    const Hold hold(mutex);
    MemoryFile &self = own(file);
    Content &content = *self.content;
    if (self.lock >= level)
        return SQLITE_OK;
    const auto isOthers = [&self](const MemoryFile *holder) { return holder && holder != &self; };
    if (level == SQLITE_LOCK_SHARED) {
        if (content.pending)
            return SQLITE_BUSY;
        ++content.readers;
        self.lock = level;
        return SQLITE_OK;
    }
    if (isOthers(content.reserved))
        return SQLITE_BUSY;
    content.reserved = &self;
    if (level == SQLITE_LOCK_EXCLUSIVE) {
        content.pending = &self;
        if (content.readers > 1) {
            self.lock = SQLITE_LOCK_PENDING;
            return SQLITE_BUSY;
        }
    }
    self.lock = level;
    return SQLITE_OK;
}
void unlockTo(MemoryFile &self, int level)
{
    Content &content = *self.content;
    if (self.lock <= level)
        return;
    if (content.reserved == &self)
        content.reserved = nullptr;
    if (content.pending == &self)
        content.pending = nullptr;
    if (level == SQLITE_LOCK_NONE)
        --content.readers;
    self.lock = level;
}
int unlock(sqlite3_file *file, int level)
{
    const Hold hold(mutex);
    unlockTo(own(file), level);
    return SQLITE_OK;
}
int isReserved(sqlite3_file *file, int *result)
{
    const Hold hold(mutex);
    *result = own(file).content->reserved ? 1 : 0;
    return SQLITE_OK;
}

int mapShared(sqlite3_file *file, int region, int size, int extends, void volatile **to)
{
    const Hold hold(mutex);
    MemoryFile &self = own(file);
    SharedMemory &shared = self.content->shared;
    shared.users += self.hasShared ? 0 : 1;
    self.hasShared = true;
    const auto index = static_cast<std::size_t>(region);
    while (extends && shared.regions.size() <= index)
        shared.regions.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
    *to = index < shared.regions.size() ? shared.regions[index].get() : nullptr;
    return SQLITE_OK;
}
void releaseSlot(MemoryFile &self, std::size_t slot)
{
    SharedMemory &shared = self.content->shared;
    if (shared.writer[slot] == &self)
        shared.writer[slot] = nullptr;
    shared.readers[slot] -= self.reads[slot] ? 1 : 0;
    self.reads[slot] = false;
}
int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    const Hold hold(mutex);
    MemoryFile &self = own(file);
    SharedMemory &shared = self.content->shared;
    const auto first = static_cast<std::size_t>(offset);
    const auto end = first + static_cast<std::size_t>(count);
    const bool isReading = (flags & SQLITE_SHM_SHARED) != 0;
    for (std::size_t slot = first; slot < end && (flags & SQLITE_SHM_LOCK) != 0; ++slot) {
        const bool isWritten = shared.writer[slot] && shared.writer[slot] != &self;
        const bool isRead = shared.readers[slot] > (self.reads[slot] ? 1 : 0);
        if (isWritten || (!isReading && isRead))
            return SQLITE_BUSY;
    }
    for (std::size_t slot = first; slot < end; ++slot) {
        releaseSlot(self, slot);
        if ((flags & SQLITE_SHM_LOCK) == 0)
            continue;
        if (isReading) {
            ++shared.readers[slot];
            self.reads[slot] = true;
        } else {
            shared.writer[slot] = &self;
        }
    }
    return SQLITE_OK;
}
void unmapShared(MemoryFile &self)
{
    if (!self.hasShared)
        return;
    for (std::size_t slot = 0; slot < self.reads.size(); ++slot)
        releaseSlot(self, slot);
    self.hasShared = false;
    // As on a real disk, whoever comes next to nobody makes it anew from the log.
    if (--self.content->shared.users == 0)
        self.content->shared.regions.clear();
}

int close(sqlite3_file *file)
{
    const Hold hold(mutex);
    MemoryFile &self = own(file);
    unmapShared(self);
    unlockTo(self, SQLITE_LOCK_NONE);
    if (!self.pathToRemove.empty())
        contents.erase(self.pathToRemove);
    self.~MemoryFile();
    return SQLITE_OK;
}

int open(sqlite3_vfs *, sqlite3_filename path, sqlite3_file *file, int flags, int *outFlags)
{
    if (!isTaken(path))
        return realVfs->xOpen(realVfs, path, file, flags, outFlags);
    const Hold hold(mutex);
    file->pMethods = nullptr;
    auto found = contents.find(path);
    if (found == contents.end()) {
        if ((flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        found = contents.emplace(path, std::make_shared<Content>()).first;
    }
    auto *opened = new (file) MemoryFile;
    opened->content = found->second;
    if ((flags & SQLITE_OPEN_DELETEONCLOSE) != 0)
        opened->pathToRemove = path;
    opened->base.pMethods = &methods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}
int remove(sqlite3_vfs *, const char *path, int syncFolder)
{
    if (!isTaken(path))
        return realVfs->xDelete(realVfs, path, syncFolder);
    const Hold hold(mutex);
    return contents.erase(path) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}
int access(sqlite3_vfs *, const char *path, int flags, int *result)
{
    if (!isTaken(path))
        return realVfs->xAccess(realVfs, path, flags, result);
    const Hold hold(mutex);
    // An empty file is none, as SQLite sees it on a real disk.
    const auto found = contents.find(path);
    *result = found != contents.end() && !found->second->bytes.empty() ? 1 : 0;
    return SQLITE_OK;
}
int fullPath(sqlite3_vfs *, const char *path, int size, char *to)
{
    if (!isTaken(path))
        return realVfs->xFullPathname(realVfs, path, size, to);
    sqlite3_snprintf(size, to, "%s", path);
    return SQLITE_OK;
}

void makeMethods()
{
    methods.iVersion = 2;
    methods.xClose = close;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = [](sqlite3_file *, int) { return SQLITE_OK; };
    methods.xFileSize = sizeOf;
    methods.xLock = lock;
    methods.xUnlock = unlock;
    methods.xCheckReservedLock = isReserved;
    methods.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
    // The worst that a disk may be: no sector is written whole, and what lies beside it may suffer.
    methods.xSectorSize = [](sqlite3_file *) { return 512; };
    methods.xDeviceCharacteristics = [](sqlite3_file *) { return 0; };
    methods.xShmMap = mapShared;
    methods.xShmLock = lockShared;
    methods.xShmBarrier = [](sqlite3_file *) { std::atomic_thread_fence(std::memory_order_seq_cst); };
    methods.xShmUnmap = [](sqlite3_file *file, int) {
        const Hold hold(mutex);
        unmapShared(own(file));
        return SQLITE_OK;
    };
}

} // namespace

void install()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    makeMethods();
    memoryVfs = *realVfs;
    memoryVfs.zName = "muhr-memory";
    memoryVfs.szOsFile = std::max(static_cast<int>(sizeof(MemoryFile)), realVfs->szOsFile);
    memoryVfs.xOpen = open;
    memoryVfs.xDelete = remove;
    memoryVfs.xAccess = access;
    memoryVfs.xFullPathname = fullPath;
    sqlite3_vfs_register(&memoryVfs, 1);
}

void take(const std::string &folder)
{
    const Hold hold(mutex);
    folders.push_back(folder + '/');
}

DiskImage image()
{
    const Hold hold(mutex);
    DiskImage image;
    for (const auto &[path, content] : contents)
        image.emplace(path, content->bytes);
    return image;
}

void forgetCopies()
{
    const Hold hold(mutex);
    std::erase_if(contents, [](const auto &file) { return file.first.find(".before-") != std::string::npos; });
}

void put(DiskImage image)
{
    const Hold hold(mutex);
    contents.clear();
    for (auto &[path, bytes] : image) {
        auto content = std::make_shared<Content>();
        content->bytes = std::move(bytes);
        contents.emplace(path, std::move(content));
    }
}

} // namespace muhr::tests::memory_disk
