// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

#include <map>

namespace muhr::desktop {

/// How far the devices of this machine have come, kept outside the shop's file and so outside its backups: a file that
/// knows less than this was restored, and goes on as the next incarnation of its device, so that no number of its chain
/// is given twice. A line a device: id, incarnation, number of its last own event. Thread: the store's.
class GenerationFile
{
public:
    explicit GenerationFile(const QString &path) : m_path(path) {}

    /// Compares every shop of the store with the file, begins incarnations where need be, and remembers. What can't be
    /// written costs this protection until the next start, not the shop.
    void settle(store::Database &database) const;

private:
    struct Known
    {
        std::int64_t incarnation = 0;
        std::int64_t seq = 0;
    };
    std::map<QString, Known> read() const;
    void write(const std::map<QString, Known> &known) const;

    QString m_path;
};

} // namespace muhr::desktop
