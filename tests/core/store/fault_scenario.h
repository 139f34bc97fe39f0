// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_replay.h"
#include "tests/support/small_shop.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace muhr::tests {

/// A working day of a laptop and its endpoint, both on the disk in memory: made, joins, stamps, rewards, undos, pushes,
/// pulls in slices, an erase with its checkpoint, a copy, a reopening. What it wrote and what was said stays here, so
/// that the day needs to be lived only once.
class FaultScenario
{
public:
    struct Step
    {
        SmallShop *shop = nullptr;
        const char *name = nullptr;
        /// May be asked again where it was refused. Commits once, but not `isWholeShop`.
        std::function<store::Result<void>()> act;
        bool isWholeShop = false;
    };
    /// Where a store stood when somebody was told "done".
    struct Said
    {
        /// Entries of the log until then.
        std::size_t entries = 0;
        base::Sha256 content;
    };
    /// A copy of which somebody was told that it is made.
    struct SaidCopy
    {
        std::size_t entries = 0;
        std::string path;
        base::Sha256 content;
    };

    /// `isSyncedAtCommit`: false is synchronous = NORMAL, with which a power cut may lose commits.
    explicit FaultScenario(std::uint64_t seed, bool isSyncedAtCommit = true);

    std::vector<Step> day();
    /// Lives the day, and writes down what reached the disk and what was said; false: something was refused or is not
    /// what its events make it.
    bool record();

    SmallShop &laptop() { return m_laptop; }
    SmallShop &endpoint() { return m_endpoint; }
    store::Result<void> open(SmallShop &shop);
    void close();
    /// A customer of the day who is not erased.
    const base::CustomerId &guest() const { return m_customers.front(); }

    const fault_disk::Log &log() const { return m_log; }
    const std::vector<Said> &saidBy(const SmallShop &shop) const { return m_said[&shop == &m_laptop ? 0 : 1]; }
    /// Opens the store of `shop` on a disk as it was when that many entries of the log were there: how many acts of
    /// which it was said "done" are gone. Nothing: it does not open, or stands as it never stood.
    std::optional<std::int64_t> lostAt(SmallShop &shop, std::size_t entries, DiskImage image);
    /// How many events the shop has, none before it is made. Nothing: verify finds something wrong.
    std::optional<std::int64_t> soundEvents(store::Database &database) const;
    const std::vector<SaidCopy> &copies() const { return m_copies; }
    /// Whose file it is.
    SmallShop &ownerOf(const std::string &path);

private:
    void addVisits(std::vector<Step> &steps, SmallShop &shop, int visits);
    std::optional<std::int64_t> lostIn(store::Database &database, const SmallShop &shop, std::size_t entries) const;
    store::Result<void> copyLaptop();
    store::Result<void> eraseLatest();

    SmallShop m_laptop;
    SmallShop m_endpoint;
    bool m_isSyncedAtCommit;
    std::vector<base::CustomerId> m_customers;
    std::optional<std::pair<base::CustomerId, base::EventId>> m_latestStamp;
    std::optional<std::string> m_newCopy;
    int m_copyNumber = 0;

    fault_disk::Log m_log;
    std::array<std::vector<Said>, 2> m_said;
    std::vector<SaidCopy> m_copies;
};

/// The path as SQLite is given it.
std::string pathOf(const SmallShop &shop);

} // namespace muhr::tests
