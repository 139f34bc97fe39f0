// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/event.h"

#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {

const Target &event()
{
    static const Target target{
        "event", [](QByteArrayView bytes) {
            const auto read = loyalty::decode(bytes);
            const auto seen = loyalty::glance(bytes);
            if (!read)
                return;
            require(seen && seen->kind == loyalty::kindNumber(read->body), "a glance sees the kind");
            require(seen->onlySubject.has_value() == (read->subjects.size() == 1) &&
                        (!seen->onlySubject || *seen->onlySubject == read->subjects.front()),
                    "a glance sees whose it is");
            require(loyalty::encode(*read) == bytes, "an event that is read is written the same way");
            require(read->subjects.size() <= std::size_t(loyalty::mostSubjects), "few subjects");
        }};
    return target;
}

} // namespace muhr::fuzz::targets
