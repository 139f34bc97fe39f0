// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/json_schema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace muhr::tests {
namespace {

class Validator
{
public:
    explicit Validator(const QJsonObject &root) : m_root(root) {}

    void check(const QJsonObject &schema, const QJsonValue &value, const QString &path)
    {
        for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword)
            if (!holds(keyword.key(), keyword.value(), schema, value, path))
                m_errors.append(path + QStringLiteral(": ") + keyword.key());
    }
    const QStringList &errors() const { return m_errors; }

private:
    bool fits(const QJsonObject &schema, const QJsonValue &value)
    {
        Validator inner(m_root);
        inner.check(schema, value, QString());
        return inner.m_errors.isEmpty();
    }
    qsizetype countFitting(const QJsonArray &schemas, const QJsonValue &value)
    {
        return std::count_if(schemas.begin(), schemas.end(),
                             [&](const QJsonValue &one) { return fits(one.toObject(), value); });
    }
    static bool isOfType(const QString &type, const QJsonValue &value)
    {
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toInteger(0) == value.toInteger(1);
        return type == QLatin1String("object")    ? value.isObject()
               : type == QLatin1String("array")   ? value.isArray()
               : type == QLatin1String("string")  ? value.isString()
               : type == QLatin1String("boolean") ? value.isBool()
                                                  : false;
    }
    bool holds(const QString &keyword, const QJsonValue &wanted, const QJsonObject &schema, const QJsonValue &value,
               const QString &path)
    {
        static const QStringList notes{"title", "description", "default", "$schema", "$id", "$defs", "then"};
        if (notes.contains(keyword))
            return true;
        if (keyword == QLatin1String("type"))
            return isOfType(wanted.toString(), value);
        if (keyword == QLatin1String("const"))
            return value == wanted;
        if (keyword == QLatin1String("enum"))
            return wanted.toArray().contains(value);
        if (keyword == QLatin1String("$ref")) {
            const QString name = wanted.toString().section(u'/', -1);
            const QJsonValue found = m_root[QLatin1String("$defs")][name];
            check(found.toObject(), value, path);
            return found.isObject();
        }
        if (keyword == QLatin1String("oneOf"))
            return countFitting(wanted.toArray(), value) == 1;
        if (keyword == QLatin1String("anyOf"))
            return countFitting(wanted.toArray(), value) >= 1;
        if (keyword == QLatin1String("allOf")) {
            for (const QJsonValue one : wanted.toArray())
                check(one.toObject(), value, path);
            return true;
        }
        if (keyword == QLatin1String("if")) {
            if (fits(wanted.toObject(), value))
                check(schema[QLatin1String("then")].toObject(), value, path);
            return true;
        }
        if (keyword == QLatin1String("minimum"))
            return !value.isDouble() || value.toInteger() >= wanted.toInteger();
        if (keyword == QLatin1String("maximum"))
            return !value.isDouble() || value.toInteger() <= wanted.toInteger();
        return ofParts(keyword, wanted, value, path);
    }
    bool ofParts(const QString &keyword, const QJsonValue &wanted, const QJsonValue &value, const QString &path)
    {
        const QJsonObject object = value.toObject();
        const QJsonArray array = value.toArray();
        const QString text = value.toString();
        if (keyword == QLatin1String("properties")) {
            const QJsonObject properties = wanted.toObject();
            for (auto one = properties.begin(); one != properties.end(); ++one)
                if (object.contains(one.key()))
                    check(one.value().toObject(), object[one.key()], path + u'/' + one.key());
            return true;
        }
        if (keyword == QLatin1String("additionalProperties"))
            return std::all_of(object.begin(), object.end(),
                               [&](const QJsonValue &one) { return fits(wanted.toObject(), one); });
        if (keyword == QLatin1String("propertyNames")) {
            const QStringList keys = object.keys();
            return std::all_of(keys.begin(), keys.end(),
                               [&](const QString &key) { return fits(wanted.toObject(), key); });
        }
        if (keyword == QLatin1String("required")) {
            const QJsonArray keys = wanted.toArray();
            return !value.isObject() || std::all_of(keys.begin(), keys.end(), [&](const QJsonValue &key) {
                return object.contains(key.toString());
            });
        }
        if (keyword == QLatin1String("items")) {
            for (qsizetype i = 0; i < array.size(); ++i)
                check(wanted.toObject(), array[i], path + u'/' + QString::number(i));
            return true;
        }
        if (keyword == QLatin1String("minProperties"))
            return !value.isObject() || object.size() >= wanted.toInt();
        if (keyword == QLatin1String("minItems"))
            return !value.isArray() || array.size() >= wanted.toInt();
        if (keyword == QLatin1String("maxItems"))
            return !value.isArray() || array.size() <= wanted.toInt();
        if (keyword == QLatin1String("minLength"))
            return !value.isString() || text.size() >= wanted.toInt();
        if (keyword == QLatin1String("maxLength"))
            return !value.isString() || text.size() <= wanted.toInt();
        if (keyword == QLatin1String("pattern"))
            return !value.isString() || QRegularExpression(wanted.toString()).match(text).hasMatch();
        return false;
    }

    const QJsonObject &m_root;
    QStringList m_errors;
};

} // namespace

QStringList schemaErrors(const QJsonObject &schema, const QJsonValue &value)
{
    Validator validator(schema);
    validator.check(schema, value, QString());
    return validator.errors();
}

} // namespace muhr::tests
