// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/terms.h"

#include "core/loyalty/json_values.h"
#include "core/loyalty/limits.h"

#include <QJsonArray>

#include <algorithm>

namespace muhr::loyalty {
namespace {

using base::SourceText;

constexpr SourceText missing{"Programme", QT_TRANSLATE_NOOP("Programme", "This must be filled in.")};
constexpr SourceText notWhole{"Programme", QT_TRANSLATE_NOOP("Programme", "This must be a whole number.")};
constexpr SourceText outOfRange{"Programme", QT_TRANSLATE_NOOP("Programme", "This must be from %L1 to %L2.")};
constexpr SourceText notYesNo{"Programme", QT_TRANSLATE_NOOP("Programme", "This must be true or false.")};
constexpr SourceText noChoice{"Programme", QT_TRANSLATE_NOOP("Programme", "“%1” is not one of the choices.")};
constexpr SourceText noWord{
    "Programme",
    QT_TRANSLATE_NOOP("Programme", "“%1” must be 1 to 64 small Latin letters, digits, hyphens or underscores.")};
constexpr SourceText noText{"Programme",
                            QT_TRANSLATE_NOOP("Programme", "This must be a text in at least one language.")};
constexpr SourceText noList{"Programme", QT_TRANSLATE_NOOP("Programme", "This must be a list.")};
constexpr SourceText wrongCount{"Programme", QT_TRANSLATE_NOOP("Programme", "This must have %L1 to %L2 rows.")};
constexpr SourceText noRecord{"Programme", QT_TRANSLATE_NOOP("Programme", "This must be a group of fields.")};
constexpr SourceText noGood{"Programme",
                            QT_TRANSLATE_NOOP("Programme", "A product's code must have 1 to 64 characters.")};

/// Where the errors of one field go.
struct Place
{
    QString path;
    std::vector<ProgrammeError> &errors;

    void wrong(const SourceText &sentence, base::TextValues values = {}) const
    {
        errors.push_back({path, sentence, std::move(values)});
    }
};

std::int64_t readWhole(const Field &field, const QJsonValue &value, const Place &place)
{
    const auto number = wholeNumber(value);
    if (!number)
        place.wrong(notWhole);
    else if (*number < field.lowest || *number > field.highest)
        place.wrong(outOfRange, {field.lowest, field.highest});
    else
        return *number;
    return field.lowest;
}

void mustBeChoice(const Field &field, const QString &word, const Place &place)
{
    if (std::none_of(field.choices.begin(), field.choices.end(),
                     [&](const FieldChoice &choice) { return word == QLatin1String(choice.word); }))
        place.wrong(noChoice, {word});
}

QString readChoice(const Field &field, const QJsonValue &value, const Place &place)
{
    const QString word = value.toString();
    mustBeChoice(field, word, place);
    return word;
}

QString readWord(const QJsonValue &value, const Place &place)
{
    const QString word = value.toString();
    if (!isProgrammeWord(word))
        place.wrong(noWord, {word});
    return word;
}

base::LocalText readText(const QJsonValue &value, const Place &place)
{
    auto text = base::LocalText::fromJson(value.toObject());
    if (!text || text->isEmpty()) {
        place.wrong(noText);
        return {};
    }
    return *text;
}

/// The array, if its length is right.
QJsonArray readArray(const Field &field, const QJsonValue &value, const Place &place)
{
    if (!value.isArray()) {
        place.wrong(noList);
        return {};
    }
    const QJsonArray array = value.toArray();
    if (array.size() < field.lowest || array.size() > field.highest) {
        place.wrong(wrongCount, {field.lowest, field.highest});
        return {};
    }
    return array;
}

QStringList readWords(const Field &field, const QJsonValue &value, const Place &place)
{
    QStringList words;
    for (const QJsonValue row : readArray(field, value, place)) {
        const QString word = row.toString();
        if (!field.choices.empty())
            mustBeChoice(field, word, place);
        else if (word.isEmpty() || word.toUtf8().size() > longestName)
            place.wrong(noGood);
        words.append(word.normalized(QString::NormalizationForm_C));
    }
    return words;
}

} // namespace

Terms Terms::read(const std::vector<Field> &fields, const QJsonObject &object, const QString &path,
                  std::vector<ProgrammeError> &errors)
{
    Terms terms;
    for (const Field &field : fields) {
        const QString key = QLatin1String(field.key);
        const Place place{path + u'.' + key, errors};
        const QJsonValue value = object.value(key);
        Value &result = terms.m_values[field.key];
        if (value.isUndefined()) {
            if (field.standard)
                result = *field.standard;
            else if (*field.standardWord)
                result = QString::fromLatin1(field.standardWord);
            else {
                terms.m_values.erase(field.key);
                if (!field.isOptional)
                    place.wrong(missing);
            }
            continue;
        }
        switch (field.kind) {
        case FieldKind::Whole:
        case FieldKind::Money:
            result = readWhole(field, value, place);
            break;
        case FieldKind::YesNo:
            if (!value.isBool())
                place.wrong(notYesNo);
            result = std::int64_t(value.toBool() ? 1 : 0);
            break;
        case FieldKind::Choice:
            result = readChoice(field, value, place);
            break;
        case FieldKind::Word:
            result = readWord(value, place);
            break;
        case FieldKind::Text:
            result = readText(value, place);
            break;
        case FieldKind::Words:
            result = readWords(field, value, place);
            break;
        case FieldKind::Record:
            if (!value.isObject())
                place.wrong(noRecord);
            else
                result = std::vector<Terms>{read(field.fields, value.toObject(), place.path, errors)};
            break;
        case FieldKind::List: {
            std::vector<Terms> rows;
            for (const QJsonValue row : readArray(field, value, place)) {
                const QString rowPath = place.path + QStringLiteral("[%1]").arg(rows.size());
                if (!row.isObject())
                    Place{rowPath, errors}.wrong(noRecord);
                rows.push_back(read(field.fields, row.toObject(), rowPath, errors));
            }
            result = std::move(rows);
            break;
        }
        }
    }
    return terms;
}

template <typename T>
const T *Terms::find(const char *key) const
{
    const auto found = m_values.find(key);
    return found == m_values.end() ? nullptr : std::get_if<T>(&found->second);
}

bool Terms::has(const char *key) const
{
    return m_values.contains(key);
}

std::int64_t Terms::whole(const char *key) const
{
    const auto *value = find<std::int64_t>(key);
    return value ? *value : 0;
}

QString Terms::word(const char *key) const
{
    const auto *value = find<QString>(key);
    return value ? *value : QString();
}

QStringList Terms::words(const char *key) const
{
    const auto *value = find<QStringList>(key);
    return value ? *value : QStringList();
}

base::LocalText Terms::text(const char *key) const
{
    const auto *value = find<base::LocalText>(key);
    return value ? *value : base::LocalText();
}

const Terms &Terms::record(const char *key) const
{
    static const Terms none;
    const auto &rows = list(key);
    return rows.empty() ? none : rows.front();
}

const std::vector<Terms> &Terms::list(const char *key) const
{
    static const std::vector<Terms> none;
    const auto *value = find<std::vector<Terms>>(key);
    return value ? *value : none;
}

} // namespace muhr::loyalty
