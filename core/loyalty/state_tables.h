// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/cbor.h"

#include "core/base/id.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace muhr::loyalty {

/// Things that are named more than once.
template <typename T>
class Table
{
public:
    std::int64_t indexOf(const T &item)
    {
        const auto found = std::find(m_items.begin(), m_items.end(), item);
        if (found == m_items.end()) {
            m_items.push_back(item);
            return static_cast<std::int64_t>(m_items.size()) - 1;
        }
        return found - m_items.begin();
    }
    void write(CborWriter &writer) const
    {
        writer.array(static_cast<std::int64_t>(m_items.size()));
        for (const T &item : m_items)
            writer.bytes(item.bytes());
    }
    static Table read(CborReader &reader)
    {
        Table table;
        const std::int64_t count = reader.array();
        for (std::int64_t i = 0; i < count && !reader.failed(); ++i) {
            if (const auto item = T::fromBytes(reader.bytes()))
                table.m_items.push_back(*item);
            else
                reader.fail();
        }
        return table;
    }
    T at(CborReader &reader) const
    {
        const std::int64_t index = reader.integer();
        if (reader.failed() || index < 0 || index >= static_cast<std::int64_t>(m_items.size())) {
            reader.fail();
            return {};
        }
        return m_items[static_cast<std::size_t>(index)];
    }

private:
    std::vector<T> m_items;
};

struct Tables
{
    Table<base::Sha256> versions;
    Table<base::BranchId> branches;
};

} // namespace muhr::loyalty
