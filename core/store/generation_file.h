// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include "core/base/id.h"

#include <QString>

#include <map>
#include <optional>

namespace muhr::store {

/// How far a device has come in a shop.
struct Generation
{
    std::int64_t incarnation = 0;
    /// Of its last own event in it.
    std::int64_t seq = 0;
    /// Of the last event that has settled here.
    std::int64_t number = 0;
    friend bool operator==(const Generation &, const Generation &) = default;
};

/// How far the devices of this machine have come, kept outside the store and so outside its backups: a store that knows
/// less than this was restored. A line a device and shop, each of one length so that it is written in its place:
/// device, shop, incarnation, seq, number. Several programs may keep theirs in one file. What can't be written costs
/// this protection, not the shop. Thread: the store's.
class GenerationFile
{
public:
    explicit GenerationFile(const QString &path) : m_path(path) {}

    /// Nothing where it was never noted.
    std::optional<Generation> known(const base::DeviceId &device, const base::ShopId &shop);

    /// Compares every shop of a laptop's store with the file: one that knows less goes on as the next incarnation of
    /// its device, so that no number of its chain is given twice. Then notes all of them.
    void settle(Database &database);
    /// After whatever may have written events: notes the shops that have moved.
    void note(Database &database);
    /// One of them alone, where there may be many.
    void note(Database &database, const base::ShopId &shop);
    void note(const base::DeviceId &device, const base::ShopId &shop, const Generation &now);

private:
    struct Line
    {
        Generation generation;
        qint64 place = -1;
    };
    using Key = std::pair<base::DeviceId, base::ShopId>;

    void read();
    bool isInPlace(const Key &key, const Line &line) const;
    void add(const Key &key, const Generation &now);

    QString m_path;
    std::map<Key, Line> m_lines;
    bool m_isRead = false;
};

/// How far the shops of a store have come.
struct ShopGeneration
{
    base::ShopId shop;
    base::DeviceId device;
    bool isEndpoint = false;
    Generation generation;
};
Result<std::vector<ShopGeneration>> generationsIn(Database &database);

} // namespace muhr::store
