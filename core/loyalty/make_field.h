// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/field.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::loyalty {

Field wholeField(const char *key, const base::SourceText &label, FieldUnit unit, std::int64_t lowest,
                 std::int64_t highest, std::optional<std::int64_t> standard, const base::SourceText &help = {});
/// Optional where it has no standard.
Field moneyField(const char *key, const base::SourceText &label, std::int64_t lowest,
                 std::optional<std::int64_t> standard, const base::SourceText &help = {});
Field yesNoField(const char *key, const base::SourceText &label, bool standard, const base::SourceText &help);
Field choiceField(const char *key, const base::SourceText &label, const char *standard,
                  std::vector<FieldChoice> choices);
Field groupField(const char *key, FieldKind kind, const base::SourceText &label, std::vector<Field> fields);
Field wordField(const char *key, const base::SourceText &label, const base::SourceText &help = {});
/// An optional list of at least one.
Field wordsField(const char *key, const base::SourceText &label, std::int64_t highest,
                 const base::SourceText &help = {});
Field optional(Field field);

} // namespace muhr::loyalty
