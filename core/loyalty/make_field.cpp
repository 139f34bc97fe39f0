// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/make_field.h"

#include "core/loyalty/limits.h"

#include <utility>

namespace muhr::loyalty {

using base::SourceText;

Field wholeField(const char *key, const SourceText &label, FieldUnit unit, std::int64_t lowest, std::int64_t highest,
                 std::optional<std::int64_t> standard, const SourceText &help)
{
    Field field;
    field.key = key;
    field.label = label;
    field.help = help;
    field.unit = unit;
    field.lowest = lowest;
    field.highest = highest;
    field.standard = standard;
    return field;
}

Field moneyField(const char *key, const SourceText &label, std::int64_t lowest, std::optional<std::int64_t> standard,
                 const SourceText &help)
{
    Field field = wholeField(key, label, FieldUnit::None, lowest, mostMoney, standard, help);
    field.kind = FieldKind::Money;
    field.isOptional = !standard;
    return field;
}

Field yesNoField(const char *key, const SourceText &label, bool standard, const SourceText &help)
{
    Field field = wholeField(key, label, FieldUnit::None, 0, 1, standard ? 1 : 0, help);
    field.kind = FieldKind::YesNo;
    return field;
}

Field choiceField(const char *key, const SourceText &label, const char *standard, std::vector<FieldChoice> choices)
{
    Field field;
    field.key = key;
    field.kind = FieldKind::Choice;
    field.label = label;
    field.standardWord = standard;
    field.choices = std::move(choices);
    return field;
}

Field groupField(const char *key, FieldKind kind, const SourceText &label, std::vector<Field> fields)
{
    Field field;
    field.key = key;
    field.kind = kind;
    field.label = label;
    field.fields = std::move(fields);
    return field;
}

Field wordField(const char *key, const SourceText &label, const SourceText &help)
{
    Field field;
    field.key = key;
    field.kind = FieldKind::Word;
    field.label = label;
    field.help = help;
    return field;
}

Field wordsField(const char *key, const SourceText &label, std::int64_t highest, const SourceText &help)
{
    Field field;
    field.key = key;
    field.kind = FieldKind::Words;
    field.label = label;
    field.help = help;
    field.lowest = 1;
    field.highest = highest;
    field.isOptional = true;
    return field;
}

Field optional(Field field)
{
    field.isOptional = true;
    return field;
}

} // namespace muhr::loyalty
