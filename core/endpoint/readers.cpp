// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/readers.h"

namespace muhr::endpoint {

base::Expected<std::unique_ptr<Readers>, store::OpenError> Readers::open(const store::WorkQueue::Opener &opener,
                                                                         int count)
{
    std::vector<std::unique_ptr<store::WorkQueue>> threads;
    for (int i = 0; i < count; ++i) {
        auto thread = store::WorkQueue::start(opener);
        if (!thread)
            return base::Unexpected{thread.error()};
        threads.push_back(std::move(*thread));
    }
    return std::unique_ptr<Readers>(new Readers(std::move(threads)));
}

} // namespace muhr::endpoint
