// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/actions/backup.h"

#include <QJsonArray>

namespace muhr::cli {

/// The keys in the key file, of every shop that has them all.
actions::Outcome<std::vector<actions::KeysOfShop>> keysInFile(const QString &path);

/// By `--recovery-key` or `--recovery-key-file`, else by the key file where there is one. Errors: no_key, bad_value.
actions::Outcome<actions::BackupOpeners> openersOf(const Invocation &invocation);

/// shop, name, events, customers, cards, waiting, number, last_act (null where nobody was there yet).
QJsonArray shopsJson(const std::vector<actions::ShopInBackup> &shops);

/// A command that nobody stops.
actions::HowFar neverStops();

} // namespace muhr::cli
