// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstddef>
#include <cstring>

namespace muhr::store {

/// For tables of a million ids: their last half is chance or a hash already.
struct IdHash
{
    template <typename Tag>
    std::size_t operator()(const base::Id<Tag> &id) const noexcept
    {
        std::size_t hash = 0;
        std::memcpy(&hash, id.raw().data() + id.raw().size() - sizeof hash, sizeof hash);
        return hash;
    }
};

} // namespace muhr::store
