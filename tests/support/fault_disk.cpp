// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults.h"

#include "tests/support/seeded_random.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <new>
#include <set>

namespace muhr::tests::fault_disk {
namespace {

constexpr std::int64_t sectorSize = 512;
using Sector = std::array<char, sectorSize>;

struct FaultFile
{
    sqlite3_file base;
    sqlite3_file *real;
    /// SQLite keeps it until the file is closed.
    sqlite3_filename path;
    /// What the touched sectors held at the last sync.
    std::map<std::int64_t, Sector> *synced;
};

sqlite3_vfs faultVfs;
sqlite3_vfs *realVfs = nullptr;
sqlite3_io_methods methods;
std::set<FaultFile *> openFiles;
std::int64_t counted = 0;
std::int64_t failAt = 0;
Fault armed = Fault::FullOnce;
bool isStopped = false;
Log *written = nullptr;

FaultFile *own(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real;
}

bool grows(sqlite3_file *file, std::int64_t end)
{
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    return end > size;
}

/// SQLITE_OK, or how a write up to this byte fails; 0: writes no bytes.
int verdict(sqlite3_file *file, std::int64_t end)
{
    ++counted;
    if (isStopped)
        return SQLITE_IOERR_WRITE;
    if (failAt == 0 || counted < failAt)
        return SQLITE_OK;
    switch (armed) {
    case Fault::FullOnce:
        return counted == failAt ? SQLITE_FULL : SQLITE_OK;
    case Fault::Full:
        return grows(file, end) ? SQLITE_FULL : SQLITE_OK;
    case Fault::Stop:
        break;
    }
    isStopped = true;
    return SQLITE_IOERR_WRITE;
}

/// Hands the result of the disk on.
int noted(int result, sqlite3_filename path, Entry::Kind kind, std::int64_t offset = 0, const void *bytes = "",
          int size = 0)
{
    if (written && path && result == SQLITE_OK)
        written->push_back(
            {kind, path, offset, std::string(static_cast<const char *>(bytes), static_cast<std::size_t>(size))});
    return result;
}

void remember(FaultFile *file, std::int64_t offset, std::int64_t size)
{
    for (std::int64_t sector = offset / sectorSize; sector * sectorSize < offset + size; ++sector) {
        if (file->synced->contains(sector))
            continue;
        Sector bytes{};
        // Past the end of the file it reads zeros, which is what a lost sector would hold.
        file->real->pMethods->xRead(file->real, bytes.data(), sectorSize, sector * sectorSize);
        file->synced->emplace(sector, bytes);
    }
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    if (const int failed = verdict(file, offset + size); failed != SQLITE_OK)
        return failed;
    remember(own(file), offset, size);
    return noted(real(file)->pMethods->xWrite(real(file), bytes, size, offset), own(file)->path, Entry::Kind::Write,
                 offset, bytes, size);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (const int failed = verdict(file, 0); failed != SQLITE_OK)
        return failed;
    own(file)->synced->erase(own(file)->synced->lower_bound((size + sectorSize - 1) / sectorSize),
                             own(file)->synced->end());
    return noted(real(file)->pMethods->xTruncate(real(file), size), own(file)->path, Entry::Kind::Truncate, size);
}
int sync(sqlite3_file *file, int flags)
{
    if (const int failed = verdict(file, 0); failed != SQLITE_OK)
        return failed;
    own(file)->synced->clear();
    return noted(real(file)->pMethods->xSync(real(file), flags), own(file)->path, Entry::Kind::Sync);
}
int close(sqlite3_file *file)
{
    openFiles.erase(own(file));
    delete own(file)->synced;
    return real(file)->pMethods->xClose(real(file));
}

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultFile *opened = own(file);
    opened->base.pMethods = nullptr;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    const int result = realVfs->xOpen(realVfs, name, opened->real, flags, outFlags);
    if (!opened->real->pMethods)
        return result;
    opened->path = name;
    opened->synced = new std::map<std::int64_t, Sector>;
    opened->base.pMethods = &methods;
    openFiles.insert(opened);
    return result;
}
int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (isStopped)
        return SQLITE_IOERR_DELETE;
    return noted(realVfs->xDelete(realVfs, name, syncFolder), name, Entry::Kind::Remove);
}

void makeMethods()
{
    methods.iVersion = 2;
    methods.xClose = close;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    methods.xRead = [](sqlite3_file *f, void *to, int size, sqlite3_int64 at) {
        return real(f)->pMethods->xRead(real(f), to, size, at);
    };
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
        return real(f)->pMethods->xFileSize(real(f), size);
    };
    methods.xLock = [](sqlite3_file *f, int kind) { return real(f)->pMethods->xLock(real(f), kind); };
    methods.xUnlock = [](sqlite3_file *f, int kind) { return real(f)->pMethods->xUnlock(real(f), kind); };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *result) {
        return real(f)->pMethods->xCheckReservedLock(real(f), result);
    };
    methods.xFileControl = [](sqlite3_file *f, int op, void *argument) {
        return real(f)->pMethods->xFileControl(real(f), op, argument);
    };
    methods.xSectorSize = [](sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); };
    methods.xDeviceCharacteristics = [](sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); };
    methods.xShmMap = [](sqlite3_file *f, int region, int size, int extend, void volatile **to) {
        return real(f)->pMethods->xShmMap(real(f), region, size, extend, to);
    };
    methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
        return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
    };
    methods.xShmBarrier = [](sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); };
    methods.xShmUnmap = [](sqlite3_file *f, int deletes) { return real(f)->pMethods->xShmUnmap(real(f), deletes); };
}

} // namespace

void install()
{
    if (realVfs)
        return;
    realVfs = sqlite3_vfs_find(nullptr);
    makeMethods();
    faultVfs = *realVfs;
    faultVfs.zName = "muhr-fault";
    faultVfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + realVfs->szOsFile;
    faultVfs.xOpen = open;
    faultVfs.xDelete = remove;
    sqlite3_vfs_register(&faultVfs, 1);
}

void arm(Fault fault, std::int64_t n)
{
    armed = fault;
    failAt = n;
    counted = 0;
    isStopped = false;
}

void heal()
{
    failAt = 0;
    isStopped = false;
}

std::int64_t count()
{
    return counted;
}

void record(Log *log)
{
    written = log;
}

void cutPower(std::uint32_t seed)
{
    SeededRandom random(seed);
    for (FaultFile *file : openFiles)
        for (const auto &[sector, bytes] : *file->synced)
            if (random.below(2) == 0)
                file->real->pMethods->xWrite(file->real, bytes.data(), sectorSize, sector * sectorSize);
    isStopped = true;
}

} // namespace muhr::tests::fault_disk
