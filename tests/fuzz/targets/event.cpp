// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/event.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {

const Target &event()
{
    static const Target target{"event", [](QByteArrayView bytes) {
                                   const auto read = loyalty::decode(bytes);
                                   if (!read)
                                       return;
                                   require(loyalty::encode(*read) == bytes,
                                           "an event that is read is written the same way");
                                   require(read->subjects.size() <= std::size_t(loyalty::mostSubjects), "few subjects");
                               }};
    return target;
}

} // namespace muhr::fuzz::targets
