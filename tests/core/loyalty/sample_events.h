// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/event.h"

#include <QString>

#include <vector>

namespace muhr::tests {

struct SampleEvent
{
    /// Also the name of its golden file.
    QString name;
    loyalty::Event event;
};

/// An id whose 16 bytes are all the same.
template <typename Id>
Id sampleId(std::uint8_t byte)
{
    base::IdBytes bytes{};
    bytes.fill(byte);
    return Id::fromBytes(bytes);
}

/// An envelope with this body, as a cashier's laptop writes it.
loyalty::Event sampleEvent(loyalty::Body body);
/// One event of each kind with everything in it, one of each kind with as little as may be, one of each entry, and what
/// a newer Muhr might write.
std::vector<SampleEvent> sampleEvents();

} // namespace muhr::tests
