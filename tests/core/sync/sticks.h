// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/carried_table.h"
#include "core/sync/stick_in.h"
#include "core/sync/stick_out.h"
#include "tests/core/sync/three_laptops.h"

namespace muhr::tests {

/// Three laptops, of which the till has no line any more: what it does, another one carries.
struct ShopWithSticks : ThreeLaptops
{
    SyncLaptop &till = lost;

    QString file(const QString &name = QStringLiteral("stick.muhr-stick")) const { return folder.filePath(name); }
    // The word of a refusal, or "done".
    QString write(SyncLaptop &laptop, const QString &path);
    QString bring(SyncLaptop &laptop, const QString &path);
    QString hand(SyncLaptop &from, SyncLaptop &to);
    /// How many acts a laptop carries for others.
    std::int64_t carriedBy(SyncLaptop &laptop) const;
    std::int64_t numberOf(SyncLaptop &laptop, const base::EventId &event) const;
    std::int64_t settled() { return sync::settledNumber(endpoint.database, id()); }
    /// What the last file held and brought.
    sync::StickWritten written;
    sync::StickTaken taken;
    /// The sentence of the last refusal.
    QString sentence;

private:
    StoreFile folder;
};

} // namespace muhr::tests
