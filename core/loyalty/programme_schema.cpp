// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme_schema.h"

#include "core/loyalty/limits.h"
#include "core/loyalty/programme_head.h"
#include "core/loyalty/rule.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muhr::loyalty {
namespace {

/// The same as Programme::parse takes; a test holds one against the other.
constexpr int mostRules = 50;

QJsonObject reference(const QString &name)
{
    return {{QStringLiteral("$ref"), QStringLiteral("#/$defs/") + name}};
}

QJsonObject objectOf(const std::vector<Field> &fields);

QJsonObject number(const Field &field)
{
    return {{QStringLiteral("type"), QStringLiteral("integer")},
            {QStringLiteral("minimum"), qint64(field.lowest)},
            {QStringLiteral("maximum"), qint64(field.highest)}};
}

QJsonObject list(const Field &field, const QJsonObject &row)
{
    return {{QStringLiteral("type"), QStringLiteral("array")},
            {QStringLiteral("minItems"), qint64(field.lowest)},
            {QStringLiteral("maxItems"), qint64(field.highest)},
            {QStringLiteral("items"), row}};
}

QJsonObject choice(const Field &field)
{
    QJsonArray options;
    for (const FieldChoice &one : field.choices)
        options.append(QJsonObject{{QStringLiteral("const"), QString::fromUtf8(one.word)},
                                   {QStringLiteral("title"), QString::fromUtf8(one.label.text)}});
    return {{QStringLiteral("oneOf"), options}};
}

QJsonObject wordSchema(const Field &field)
{
    if (field.choices.empty())
        return {{QStringLiteral("type"), QStringLiteral("string")},
                {QStringLiteral("minLength"), 1},
                {QStringLiteral("maxLength"), qint64(longestName)}};
    QJsonArray words;
    for (const FieldChoice &one : field.choices)
        words.append(QString::fromUtf8(one.word));
    return {{QStringLiteral("enum"), words}};
}

QJsonObject bareSchema(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Whole:
    case FieldKind::Money:
        return number(field);
    case FieldKind::YesNo:
        return {{QStringLiteral("type"), QStringLiteral("boolean")}};
    case FieldKind::Choice:
        return choice(field);
    case FieldKind::Word:
        return reference(QStringLiteral("word"));
    case FieldKind::Text:
        return reference(QStringLiteral("text"));
    case FieldKind::Words:
        return list(field, wordSchema(field));
    case FieldKind::Record:
        return objectOf(field.fields);
    case FieldKind::List:
        break;
    }
    return list(field, objectOf(field.fields));
}

QJsonObject schemaOf(const Field &field)
{
    QJsonObject schema = bareSchema(field);
    schema[QStringLiteral("title")] = QString::fromUtf8(field.label.text);
    if (*field.help.text)
        schema[QStringLiteral("description")] = QString::fromUtf8(field.help.text);
    if (field.standard && field.kind == FieldKind::YesNo)
        schema[QStringLiteral("default")] = *field.standard != 0;
    else if (field.standard)
        schema[QStringLiteral("default")] = qint64(*field.standard);
    else if (*field.standardWord)
        schema[QStringLiteral("default")] = QString::fromUtf8(field.standardWord);
    return schema;
}

QJsonObject objectOf(const std::vector<Field> &fields)
{
    QJsonObject properties;
    QJsonArray required;
    for (const Field &field : fields) {
        properties[QString::fromUtf8(field.key)] = schemaOf(field);
        if (mustBeGiven(field))
            required.append(QString::fromUtf8(field.key));
    }
    QJsonObject schema{{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("properties"), properties}};
    if (!required.isEmpty())
        schema[QStringLiteral("required")] = required;
    return schema;
}

QJsonObject termsOf(const Rule &rule)
{
    QJsonObject schema = objectOf(rule.fields);
    schema[QStringLiteral("title")] = QString::fromUtf8(rule.name.text);
    schema[QStringLiteral("description")] = QString::fromUtf8(rule.help.text);
    return schema;
}

/// The terms of each known kind; of an unknown kind anything, since a newer Muhr may know it.
QJsonObject ruleSchema()
{
    QJsonArray byKind;
    QJsonArray known;
    for (const Rule *rule : allRules()) {
        const QString kind = QString::fromUtf8(rule->id);
        const bool needsTerms = std::any_of(rule->fields.begin(), rule->fields.end(), mustBeGiven);
        QJsonObject then{{QStringLiteral("properties"),
                          QJsonObject{{QStringLiteral("terms"), reference(QStringLiteral("terms_") + kind)}}}};
        if (needsTerms)
            then[QStringLiteral("required")] = QJsonArray{QStringLiteral("terms")};
        const QJsonObject isKind{{QStringLiteral("const"), kind}};
        byKind.append(
            QJsonObject{{QStringLiteral("if"),
                         QJsonObject{{QStringLiteral("properties"), QJsonObject{{QStringLiteral("kind"), isKind}}},
                                     {QStringLiteral("required"), QJsonArray{QStringLiteral("kind")}}}},
                        {QStringLiteral("then"), then}});
        known.append(QJsonObject{{QStringLiteral("const"), kind},
                                 {QStringLiteral("title"), QString::fromUtf8(rule->name.text)}});
    }
    QJsonObject unknown = reference(QStringLiteral("word"));
    unknown[QStringLiteral("title")] = QStringLiteral("Needs a newer Muhr");
    known.append(unknown);
    QJsonObject id = reference(QStringLiteral("word"));
    id[QStringLiteral("description")] = QStringLiteral("Names the rule in events and versions; never changed.");
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("id"), id},
                         {QStringLiteral("kind"), QJsonObject{{QStringLiteral("anyOf"), known}}}}},
            {QStringLiteral("required"), QJsonArray{QStringLiteral("id"), QStringLiteral("kind")}},
            {QStringLiteral("allOf"), byKind}};
}

QJsonObject definitions()
{
    QJsonObject named{
        {QStringLiteral("word"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                             {QStringLiteral("pattern"), QStringLiteral("^[a-z0-9_-]{1,64}$")}}},
        {QStringLiteral("text"),
         QJsonObject{
             {QStringLiteral("description"), QStringLiteral("The same words by language, such as en, uz, kk, fa, az.")},
             {QStringLiteral("type"), QStringLiteral("object")},
             {QStringLiteral("minProperties"), 1},
             {QStringLiteral("propertyNames"), QJsonObject{{QStringLiteral("minLength"), 1}}},
             {QStringLiteral("additionalProperties"),
              QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}}}}},
        {QStringLiteral("rule"), ruleSchema()}};
    for (const Rule *rule : allRules())
        named[QStringLiteral("terms_") + QString::fromUtf8(rule->id)] = termsOf(*rule);
    return named;
}

/// Those of the head that are no words of ours.
QJsonObject withPattern(QJsonObject field, const QString &pattern)
{
    field.remove(QStringLiteral("$ref"));
    field[QStringLiteral("type")] = QStringLiteral("string");
    field[QStringLiteral("pattern")] = pattern;
    return field;
}

} // namespace

QJsonObject programmeSchema()
{
    QJsonObject schema = objectOf(programmeHead());
    QJsonObject properties = schema[QStringLiteral("properties")].toObject();
    for (const auto &[key, pattern] : {std::pair{"currency", "^[A-Z]{3}$"},
                                       {"zone", "^[A-Za-z0-9_+/-]+$"},
                                       {"visit", "^(day|act|minutes:[1-9][0-9]*)$"}})
        properties[QLatin1String(key)] =
            withPattern(properties[QLatin1String(key)].toObject(), QString::fromUtf8(pattern));
    properties[QStringLiteral("muhr")] = QJsonObject{{QStringLiteral("const"), QStringLiteral("programme/1")}};
    properties[QStringLiteral("rules")] = QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                                      {QStringLiteral("minItems"), 1},
                                                      {QStringLiteral("maxItems"), mostRules},
                                                      {QStringLiteral("items"), reference(QStringLiteral("rule"))}};
    QJsonArray required = schema[QStringLiteral("required")].toArray();
    required.append(QStringLiteral("muhr"));
    required.append(QStringLiteral("rules"));
    schema[QStringLiteral("$schema")] = QStringLiteral("https://json-schema.org/draft/2020-12/schema");
    schema[QStringLiteral("$id")] = QStringLiteral("urn:muhr:programme:1");
    schema[QStringLiteral("title")] = QStringLiteral("A programme of Muhr");
    schema[QStringLiteral("description")] =
        QStringLiteral("Unknown keys are kept. What contradicts itself is found by `muhr-cli programme check`.");
    schema[QStringLiteral("properties")] = properties;
    schema[QStringLiteral("required")] = required;
    schema[QStringLiteral("$defs")] = definitions();
    return schema;
}

QByteArray programmeSchemaJson()
{
    return QJsonDocument(programmeSchema()).toJson(QJsonDocument::Indented);
}

} // namespace muhr::loyalty
