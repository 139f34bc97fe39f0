// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rule_words.h"

#include "core/base/digits.h"
#include "core/base/isolate.h"
#include "core/loyalty/json_values.h"
#include "core/words/say.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace muhr::words {
namespace {

using base::Language;
using loyalty::Field;
using loyalty::FieldKind;

/// "a, b"
QString listed(Language language, const QStringList &parts)
{
    const bool isPersian = language == Language::Persian;
    return parts.join(isPersian ? QStringLiteral("، ") : QStringLiteral(", "));
}

/// "a; b"
QString rowsListed(Language language, const QStringList &rows)
{
    const bool isPersian = language == Language::Persian;
    return rows.join(isPersian ? QStringLiteral("؛ ") : QStringLiteral("; "));
}

/// 250 is "2,5".
QString percentWords(Language language, std::int64_t hundredths)
{
    if (hundredths % 100 == 0)
        return base::localNumber(language, hundredths / 100);
    return hundredths % 10 == 0 ? base::localDecimal(language, hundredths / 10, 1)
                                : base::localDecimal(language, hundredths, 2);
}

QString numberWords(Language language, const Field &field, std::int64_t number, const base::Currency &currency)
{
    if (field.kind == FieldKind::Money)
        return base::formatMoney(language, {number, currency});
    if (field.kind == FieldKind::YesNo)
        return number != 0 ? say(language, {"Rule", QT_TRANSLATE_NOOP("Rule", "yes")})
                           : say(language, {"Rule", QT_TRANSLATE_NOOP("Rule", "no")});
    if (field.unit == loyalty::FieldUnit::HundredthsOfPercent)
        return say(language, loyalty::countedUnit(field.unit), {percentWords(language, number)});
    return say(language, loyalty::countedUnit(field.unit), {number});
}

QString wordWords(Language language, const Field &field, const QString &word)
{
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(),
                                     [&](const auto &one) { return word == QLatin1String(one.word); });
    return choice == field.choices.end() ? base::isolateCode(word) : say(language, choice->label);
}

/// What has to be given, without ids: those are for programs.
QString groupWords(Language language, const Field &group, const QJsonObject &object, const base::Currency &currency)
{
    QStringList parts;
    for (const Field &field : group.fields)
        if ((loyalty::mustBeGiven(field) || (field.isTold && object.contains(QLatin1String(field.key)))) &&
            field.kind != FieldKind::Word)
            parts.append(termWords(language, field, object[QLatin1String(field.key)], currency));
    parts.removeAll(QString());
    return listed(language, parts);
}

} // namespace

QString termWords(Language language, const Field &field, const QJsonValue &value, const base::Currency &currency)
{
    if (value.isUndefined() || value.isNull()) {
        if (field.standard)
            return numberWords(language, field, *field.standard, currency);
        return *field.standardWord ? wordWords(language, field, QString::fromUtf8(field.standardWord)) : QString();
    }
    if (value.isBool())
        return numberWords(language, field, value.toBool() ? 1 : 0, currency);
    if (const auto number = loyalty::wholeNumber(value))
        return numberWords(language, field, *number, currency);
    if (value.isString())
        return wordWords(language, field, value.toString());
    if (field.kind == FieldKind::Text)
        return base::isolateName(
            base::LocalText::fromJson(value.toObject()).value_or(base::LocalText()).inLanguage(language));
    if (field.kind == FieldKind::Record)
        return groupWords(language, field, value.toObject(), currency);
    QStringList rows;
    for (const QJsonValue row : value.toArray())
        rows.append(row.isString() ? base::isolateName(row.toString())
                                   : groupWords(language, field, row.toObject(), currency));
    return field.kind == FieldKind::Words ? listed(language, rows) : rowsListed(language, rows);
}

QString ruleWords(Language language, const loyalty::ProgrammeRule &rule, const base::Currency &currency)
{
    if (!rule.rule)
        return say(language, {"Programme", QT_TRANSLATE_NOOP("Programme", "This rule (%1) needs a newer Muhr.")},
                   {base::TextCode{rule.kind}});
    base::TextValues values;
    for (const char *blank : rule.rule->blanks) {
        const auto &fields = rule.rule->fields;
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field &one) {
            return QLatin1String(one.key) == QLatin1String(blank);
        });
        values.push_back(field == fields.end()
                             ? QString()
                             : termWords(language, *field, rule.terms[QLatin1String(blank)], currency));
    }
    return say(language, rule.rule->sentence, values);
}

} // namespace muhr::words
