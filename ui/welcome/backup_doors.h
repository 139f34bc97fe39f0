// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/words/refused.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace muhr::welcome {

/// A backup that opens, and in which all adds up.
struct BackupFound
{
    base::Instant madeAt;
    /// IANA, of the shop.
    QString zone;
    /// What it holds, a sentence a shop.
    std::vector<base::Sentence> holds;
};

/// How Welcome reaches what is in a backup: made by app. The recovery key as it was typed; empty: by the keys of this
/// computer.
struct BackupDoors
{
    using Percent = std::function<void(int percent)>;
    /// Nothing: it was stopped.
    using Then = std::function<void(const base::Expected<std::optional<BackupFound>, words::Refused> &)>;

    /// Restores it on trial, beside the store.
    std::function<void(const QString &file, const QString &recoveryKey, Percent, Then)> look;
    std::function<void()> stop;
    /// Puts it in the place of the store, which is empty; Welcome goes.
    std::function<void(const QString &file, const QString &recoveryKey)> restore;
};

} // namespace muhr::welcome
