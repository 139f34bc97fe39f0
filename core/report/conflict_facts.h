// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/local_date.h"
#include "core/base/source_text.h"
#include "core/loyalty/body.h"
#include "core/report/device_label.h"

#include <optional>
#include <vector>

namespace muhr::report {

/// What stands in one field.
struct ConflictValue
{
    /// Nothing: the field is empty.
    std::optional<base::Sentence> words;
    /// In place of words: a day of every year.
    std::optional<base::LocalDate> yearly = {};
};

/// In a language; empty for an empty field.
QString valueText(base::Language language, const ConflictValue &value);

struct ConflictField
{
    /// As it stands in the document: "phone".
    QString field;
    base::SourceText name;
    ConflictValue holds;
    ConflictValue aside;
};

/// Who wrote a value, when and where.
struct ConflictSide
{
    QString staffName;
    DeviceLabel laptop;
    base::Instant at;
};

enum class ConflictState {
    /// Nobody has looked at it.
    Open,
    /// Somebody has, and left it as it is.
    Kept,
    /// What had been set aside is in use.
    Used,
};

/// "open", "kept", "used".
QString conflictStateWord(ConflictState state);

/// One document that was changed in two places: what holds, and what does not.
struct ConflictFacts
{
    /// The write whose value was set aside.
    base::EventId event;
    loyalty::DocumentType type = loyalty::DocumentType::ShopSettings;
    base::DocumentId document;
    /// What it is: "Customer's data".
    base::SourceText what;
    /// Whose it is; empty: of the whole shop, or not known here.
    QString about;
    /// What was changed there, and differs now.
    std::vector<ConflictField> fields;
    ConflictSide holder;
    ConflictSide aside;
    ConflictState state = ConflictState::Open;
};

/// A programme that was published on top of one that was no longer in force.
struct DraftFacts
{
    /// Its publication.
    base::EventId event;
    base::Sha256 version;
    base::LocalText name;
    ConflictSide by;
    bool wasSeen = false;
};

struct ConflictList
{
    /// Open ones first, then by moment, the newest first.
    std::vector<ConflictFacts> conflicts;
    std::vector<DraftFacts> drafts;
    /// Of both.
    std::int64_t open = 0;
    /// IANA name.
    QString zone;
};

} // namespace muhr::report
