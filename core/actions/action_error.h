// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/base/source_text.h"
#include "core/loyalty/card_code.h"
#include "core/loyalty/refusal.h"
#include "core/words/refused.h"

namespace muhr::store {
enum class OpenError;
enum class StoreError;
} // namespace muhr::store

namespace muhr::actions {

/// Nothing was stored, whatever it was.
using ActionError = words::Refused;

template <typename T>
using Outcome = base::Expected<T, ActionError>;

/// A word with a sentence closer to the matter than its own.
base::Unexpected<ActionError> refused(words::Refusal word, const base::SourceText &sentence,
                                      base::TextValues values = {});
base::Unexpected<ActionError> refused(const loyalty::Refusal &refusal);
base::Unexpected<ActionError> refused(loyalty::CardCode::Error error);
base::Unexpected<ActionError> refused(store::StoreError error);
ActionError actionErrorOf(store::OpenError error);

} // namespace muhr::actions
