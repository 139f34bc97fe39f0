// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/words/refused.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace muhr::welcome {

/// How Welcome reaches a shop that its endpoint keeps: made by app.
struct FetchDoors
{
    /// The shop is stored on this laptop, with so many events of its history.
    using Came = std::function<void(std::int64_t events, std::int64_t of)>;
    using Then = std::function<void(const base::Expected<void, words::Refused> &)>;

    /// By the link of another laptop: what both show until somebody there lets this one in.
    using Waits = std::function<void(const QString &sixDigits)>;

    /// Once the shop is here, another call brings what is missing.
    std::function<void(const QString &link, Came, Then, Waits)> fetch;
    /// Drops what was asked, without an answer. False: the shop is here or being stored, and comes all the same.
    std::function<bool()> cancel;
};

} // namespace muhr::welcome
