// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/endpoint/house.h"
#include "core/actions/backup.h"
#include "core/store/generation_file.h"

#include <QJsonArray>

namespace muhr::endpoint_program {

/// How far the endpoint has come, outside its store.
QString generationsFile(const Options &options);

/// By the keys in the secrets folder; a shop's own recovery sheet opens its backup elsewhere, but not the endpoint's.
actions::BackupLocks locksOf(store::Database &database, const endpoint::Secrets &secrets);

/// By the endpoint's own key.
actions::BackupOpeners openersOf(const endpoint::Secrets &secrets);

QJsonArray shopsJson(const std::vector<actions::ShopInBackup> &shops);
int fail(const Options &options, const actions::ActionError &error);

} // namespace muhr::endpoint_program
