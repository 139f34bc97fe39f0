// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/change_words.h"

#include "core/words/rule_words.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::words {
namespace {

using base::Language;

/// The whole rule, the order of the rules, or a key that this version does not know.
QString unknownWords(Language language, const loyalty::ProgrammeChange &change, const base::Currency &currency)
{
    const bool isWholeRule = change.rule && (change.before.isUndefined() || change.after.isUndefined()) &&
                             change.path == QStringLiteral("rules[%1]").arg(change.rule->id);
    if (!isWholeRule && change.path == QLatin1String("rules"))
        return say(language, {"Programme", QT_TRANSLATE_NOOP("Programme", "The rules stand in another order.")});
    if (!isWholeRule)
        return say(language, {"Programme", QT_TRANSLATE_NOOP("Programme", "%1 changes; it needs a newer Muhr.")},
                   {base::TextCode{change.path}});
    const QString rule = ruleWords(language, *change.rule, currency);
    return change.before.isUndefined()
               ? say(language, {"Programme", QT_TRANSLATE_NOOP("Programme", "A new rule: %1")}, {rule})
               : say(language, {"Programme", QT_TRANSLATE_NOOP("Programme", "A rule ends: %1")}, {rule});
}

/// "Stamps on a card"; in a list "Rewards m1, Valid for".
QString labelOf(Language language, const loyalty::ProgrammeChange &change)
{
    const QString own = say(language, change.field->label);
    if (!change.list)
        return own;
    return say(language,
               {"Programme", QT_TRANSLATE_NOOP("Programme", "%1 %2, %3"),
                "A term in a row of a list: %1 is the name of the list, %2 the id of the row, %3 the name of the term"},
               {say(language, change.list->label), base::TextCode{change.row}, own});
}

} // namespace

QString changeWords(Language language, const loyalty::ProgrammeChange &change, const base::Currency &currency)
{
    if (!change.field)
        return unknownWords(language, change, currency);
    const QString label = labelOf(language, change);
    const auto wordsOf = [&](const QJsonValue &value) {
        if (!change.isRow)
            return termWords(language, *change.field, value, currency);
        return termWords(language, *change.field, QJsonArray{value}, currency);
    };
    const QString before = change.isRow && change.before.isUndefined() ? QString() : wordsOf(change.before);
    const QString after = change.isRow && change.after.isUndefined() ? QString() : wordsOf(change.after);
    if (before.isEmpty())
        return say(language,
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "%1: new is %2."), "%1 is the name of a field"},
                   {label, after});
    if (after.isEmpty())
        return say(language,
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "%1: no longer %2."), "%1 is the name of a field"},
                   {label, before});
    if (before == after)
        return say(language,
                   {"Programme", QT_TRANSLATE_NOOP("Programme", "%1: other words in another language."),
                    "%1 is the name of a field"},
                   {label});
    return say(language,
               {"Programme", QT_TRANSLATE_NOOP("Programme", "%1: %2 until now, then %3."), "%1 is the name of a field"},
               {label, before, after});
}

} // namespace muhr::words
