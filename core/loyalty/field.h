// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

/// What stands in a term of a rule.
enum class FieldKind {
    Whole,
    /// Minor units of the shop's currency.
    Money,
    YesNo,
    Choice,
    /// An id: lower-case letters, digits, hyphen and underscore.
    Word,
    /// Words in the shop's languages.
    Text,
    /// A list of ids of goods.
    Words,
    /// One group of fields.
    Record,
    /// Rows of a group of fields.
    List,
};

enum class FieldUnit {
    None,
    Stamps,
    Days,
    Minutes,
    Visits,
    Points,
    Percent,
    /// 250 is 2.5 %.
    HundredthsOfPercent
};

struct FieldChoice
{
    const char *word = "";
    base::SourceText label;
};

/// One term of a rule, described well enough that its form, its reading and its checking need no further code.
struct Field
{
    const char *key = "";
    FieldKind kind = FieldKind::Whole;
    base::SourceText label;
    base::SourceText help;
    FieldUnit unit = FieldUnit::None;
    /// Of the number; for a list, of its rows; for words, of how many.
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    /// Nothing: the term must be given, unless it is optional. Yes is 1.
    std::optional<std::int64_t> standard;
    /// For Choice and Word; empty: must be given.
    const char *standardWord = "";
    bool isOptional = false;
    /// Said where its group is, if it is given.
    bool isTold = false;
    /// For Choice; for Words those that are taken, if not any are.
    std::vector<FieldChoice> choices;
    /// Of a record or of each row.
    std::vector<Field> fields;
};

/// Whether a programme is wrong without it: it is neither optional nor has it a standard.
bool mustBeGiven(const Field &field);

/// The unit behind the number in a form, such as "days".
base::SourceText unitName(FieldUnit unit);
/// The number with its unit, such as "30 days"; hundredths of a percent are filled in as percent.
base::SourceText countedUnit(FieldUnit unit);

} // namespace muhr::loyalty
