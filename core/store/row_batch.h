// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_stream.h"

#include <vector>

namespace muhr::store {

/// Events on their way from one thread to another: their bytes in one piece, so that little memory changes hands.
class RowBatch
{
public:
    void add(StreamedRow &&row)
    {
        if (m_size == m_items.size())
            m_items.emplace_back();
        m_items[m_size++] = {m_bytes.size(), row.bytes.size(), row.at, row.wasMoved, row.place, std::move(row.earlier)};
        m_bytes.insert(m_bytes.end(), row.bytes.begin(), row.bytes.end());
    }
    void clear()
    {
        m_size = 0;
        m_bytes.clear();
    }

    std::size_t size() const { return m_size; }
    StreamedEvent event(std::size_t index) const
    {
        const Item &item = m_items[index];
        return decoded(QByteArrayView(m_bytes.data() + item.first, item.length), item.at, item.wasMoved, item.place);
    }
    /// The event that this one names, if it is here and comes before.
    const StreamedEvent *earlier(std::size_t index) const { return m_items[index].earlier.get(); }

private:
    struct Item
    {
        std::size_t first = 0;
        qsizetype length = 0;
        base::Instant at;
        bool wasMoved = false;
        EventPlace place;
        std::unique_ptr<StreamedEvent> earlier;
    };

    std::vector<char> m_bytes;
    /// As many as there ever were in it.
    std::vector<Item> m_items;
    std::size_t m_size = 0;
};

} // namespace muhr::store
