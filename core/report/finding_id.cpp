// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/finding_id.h"

#include "core/base/sha256.h"

#include <algorithm>

namespace muhr::report {

base::EventId findingId(const FraudFinding &finding)
{
    QByteArray bytes("muhr/finding/1");
    bytes += fraudKindWord(finding.kind).toLatin1();
    bytes += finding.day.text().toLatin1();
    bytes += finding.staff.bytes();
    // Two laptops may hold them in another order until both are settled.
    std::vector<base::EventId> events = finding.events;
    std::sort(events.begin(), events.end());
    for (const base::EventId &event : events)
        bytes += event.bytes();
    base::IdBytes id{};
    const auto hash = base::Sha256::of(bytes);
    std::copy_n(hash.raw().begin(), id.size(), id.begin());
    return base::EventId::fromBytes(id);
}

} // namespace muhr::report
