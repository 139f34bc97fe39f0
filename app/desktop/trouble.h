// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/rebuild.h"
#include "core/crypto/key_file.h"
#include "core/store/open_error.h"
#include "ui/shell/trouble_page.h"

namespace muhr::desktop {

/// What no other try will open.
bool isDamaged(store::OpenError error);
/// Why the store can't be opened: what happened, what was kept, what to do.
shell::Trouble troubleOf(store::OpenError error, const QString &storePath);
/// The shop's key is not here, or can't be used.
shell::Trouble troubleOf(const std::optional<crypto::KeyFileError> &error, const QString &keyPath);

/// While what can be saved is saved.
shell::Trouble rebuildingTrouble(const QString &storePath);
/// What was kept, and what comes now.
shell::Trouble rebuiltTrouble(const actions::RebuiltStore &rebuilt);
/// While a backup is put in place.
shell::Trouble restoringTrouble(const QString &storePath);
shell::Trouble notRestoredTrouble(const base::Sentence &why, const QString &storePath);
shell::Trouble notRebuiltTrouble(const base::Sentence &why, const QString &storePath);

namespace way {

base::SourceText tryAgain();
base::SourceText rebuild();
base::SourceText goOn();
base::SourceText setAside();
base::SourceText withoutNames();
base::SourceText quit();

} // namespace way

} // namespace muhr::desktop
