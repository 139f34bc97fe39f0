// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/generation_file.h"
#include "tests/sim/world/sim_clock.h"
#include "tests/support/seeded_random.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace muhr::tests::sim {

/// The folders of one run: in memory where the system has a place there, since the disk is what such a run waits for.
class Disks
{
public:
    Disks();
    QString folder(const QString &machine) const;

private:
    QTemporaryDir m_folder;
};

/// A computer with its store, its clock and its chance.
class Machine
{
public:
    Machine(const Disks &disks, const QString &name, const base::Instant &truth, std::uint64_t seed);
    virtual ~Machine() = default;

    store::Database &database() { return *m_database; }
    /// Takes up what is on the disk. False: it can't be opened.
    bool start();
    void stop() { m_database.reset(); }
    /// Keeps a copy of the store, as a backup does. False: it can't be made.
    bool keepCopy();
    bool hasCopy() const { return m_copies > 0; }
    /// Any of its copies is its store from now on; the machine is stopped then.
    void putBack(std::uint32_t copy);
    std::uint32_t copies() const { return m_copies; }
    const QString &name() const { return m_name; }
    QString path() const { return m_path; }

    SimClock clock;
    SeededRandom random;
    /// Beside its store, and not put back with it.
    store::GenerationFile generations;

private:
    QString m_name;
    QString m_path;
    std::optional<store::Database> m_database;
    std::uint32_t m_copies = 0;
};

} // namespace muhr::tests::sim
