// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"
#include "core/crypto/cms.h"
#include "core/endpoint/secrets.h"
#include "core/endpoint/settings.h"
#include "core/pass/google_pass.h"
#include "core/store/database.h"
#include "core/store/work_queue.h"

#include <memory>
#include <optional>

namespace muhr::endpoint_program {

class Options;

/// Why the endpoint can't work with its data folder: a word for scripts, a sentence for the operator.
struct HouseError
{
    const char *word;
    base::SourceText sentence;
    base::TextValues values = {};
};

template <typename T>
using HouseResult = base::Expected<T, HouseError>;

int fail(const Options &options, const HouseError &error);
HouseError houseErrorOf(store::OpenError error);

/// Empty where there is no such file, or it can't be read.
QByteArray contentsOf(const QString &path);

/// The SQLite file in the data folder; not used where there is a database.
QString storePath(const Options &options);
/// The setting `database`, or another of the kind; nothing: the store is a file in the data folder.
HouseResult<std::optional<store::ServerAddress>> databaseOf(const Options &options, const char *key = "database");
QString keyPath(const Options &options);
/// Where a running endpoint says on which address it listens, for the operator's other commands.
QString listeningFile(const Options &options);
/// What phones say is wrong with passes.
QString complaintsFile(const Options &options);

HouseResult<store::Database> openStore(const Options &options, store::IfMissing ifMissing);
HouseResult<store::Database> openStoreForReading(const Options &options);
/// What opens the store on whichever thread is to have it: for writing (it must exist) and for reading.
struct StoreOpeners
{
    store::WorkQueue::Opener forWriting;
    store::WorkQueue::Opener forReading;
};
HouseResult<StoreOpeners> storeOpeners(const Options &options);
/// Makes the tables of the database, or brings them up to date, by the setting `database_owner`; lets the user of
/// `database` (or of the address under another key) serve with them. Nothing to do for a file.
HouseResult<void> makeTables(const Options &options, const char *key = "database");
HouseResult<std::unique_ptr<endpoint::Secrets>> openSecrets(const Options &options);
/// Nothing where no certificate was put there; an error where it can't be used.
HouseResult<std::optional<crypto::PassSigner>> loadSigner(const Options &options);

/// Nothing where no issuer was set; an error where the service account can't be used.
HouseResult<std::optional<pass::GoogleIssuer>> loadGoogle(const Options &options);

endpoint::EndpointSettings settingsOf(const Options &options);

/// `public_url` without a slash at the end; nothing: the address that is listened on.
QString publicUrl(const Options &options);

} // namespace muhr::endpoint_program
