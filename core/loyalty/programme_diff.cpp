// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/programme_diff.h"

#include "core/loyalty/programme_head.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <tuple>
#include <utility>

namespace muhr::loyalty {
namespace {

QJsonValue effective(const Field &field, const QJsonValue &value)
{
    if (!value.isUndefined())
        return value;
    if (field.standard)
        return field.kind == FieldKind::YesNo ? QJsonValue(*field.standard != 0) : QJsonValue(qint64(*field.standard));
    return *field.standardWord ? QJsonValue(QString::fromUtf8(field.standardWord)) : QJsonValue(QJsonValue::Undefined);
}

/// Rows of a list; those with ids are found again by them.
bool haveIds(const Field &list)
{
    return std::any_of(list.fields.begin(), list.fields.end(), [](const Field &field) {
        return QLatin1String(field.key) == QLatin1String("id") && mustBeGiven(field);
    });
}

QStringList keysOf(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

class Comparing
{
public:
    std::vector<ProgrammeChange> run(const Programme &before, const Programme &after);

private:
    void fields(const std::vector<Field> &described, const QJsonObject &before, const QJsonObject &after,
                const QString &path, const QStringList &others = {});
    void field(const Field &one, const QJsonValue &before, const QJsonValue &after, const QString &path);
    void rows(const Field &list, const QJsonArray &before, const QJsonArray &after, const QString &path);
    void rules(const Programme &before, const Programme &after);
    void add(const QString &path, const Field *field, const QJsonValue &before, const QJsonValue &after,
             bool isRow = false)
    {
        m_changes.push_back({path, m_rule, field, isRow, m_list, m_row, before, after});
    }

    const ProgrammeRule *m_rule = nullptr;
    const Field *m_list = nullptr;
    QString m_row;
    std::vector<ProgrammeChange> m_changes;
};

void Comparing::fields(const std::vector<Field> &described, const QJsonObject &before, const QJsonObject &after,
                       const QString &path, const QStringList &others)
{
    QStringList known = others;
    for (const Field &one : described) {
        const QString key = QString::fromUtf8(one.key);
        known.append(key);
        field(one, before[key], after[key], path + key);
    }
    for (const QString &key : keysOf(before, after))
        if (!known.contains(key) && before[key] != after[key])
            add(path + key, nullptr, before[key], after[key]);
}

void Comparing::field(const Field &one, const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    if (effective(one, before) == effective(one, after))
        return;
    if (one.kind == FieldKind::Record && before.isObject() && after.isObject())
        fields(one.fields, before.toObject(), after.toObject(), path + u'.');
    else if (one.kind == FieldKind::List)
        rows(one, before.toArray(), after.toArray(), path);
    else
        add(path, &one, before, after);
}

void Comparing::rows(const Field &list, const QJsonArray &before, const QJsonArray &after, const QString &path)
{
    const bool byId = haveIds(list);
    const auto nameOf = [&](const QJsonArray &array, qsizetype index) {
        return byId ? array[index].toObject()[QLatin1String("id")].toString() : QString::number(index);
    };
    const auto find = [&](const QJsonArray &array, const QString &name) {
        for (qsizetype i = 0; i < array.size(); ++i)
            if (nameOf(array, i) == name)
                return i;
        return qsizetype(-1);
    };
    const auto rowPath = [&](const QString &name) { return QStringLiteral("%1[%2]").arg(path, name); };
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QString name = nameOf(before, i);
        const qsizetype there = find(after, name);
        if (there < 0) {
            add(rowPath(name), &list, before[i], QJsonValue(QJsonValue::Undefined), true);
            continue;
        }
        // Lists stand in lists nowhere so far; the innermost one names the row.
        const auto outer = std::pair(std::exchange(m_list, &list), std::exchange(m_row, name));
        fields(list.fields, before[i].toObject(), after[there].toObject(), rowPath(name) + u'.');
        std::tie(m_list, m_row) = outer;
    }
    for (qsizetype i = 0; i < after.size(); ++i)
        if (const QString name = nameOf(after, i); find(before, name) < 0)
            add(rowPath(name), &list, QJsonValue(QJsonValue::Undefined), after[i], true);
}

void Comparing::rules(const Programme &before, const Programme &after)
{
    QStringList orderBefore;
    QStringList orderAfter;
    const QJsonValue none(QJsonValue::Undefined);
    for (const ProgrammeRule &was : before.rules()) {
        const QString path = QStringLiteral("rules[%1]").arg(was.id);
        const ProgrammeRule *is = after.rule(was.id);
        m_rule = &was;
        if (!is || is->kind != was.kind) {
            add(path, nullptr, was.terms, none);
            continue;
        }
        orderBefore.append(was.id);
        m_rule = is;
        static const std::vector<Field> unknown;
        fields(was.rule ? was.rule->fields : unknown, was.terms, is->terms, path + QStringLiteral(".terms."));
    }
    for (const ProgrammeRule &is : after.rules()) {
        if (orderBefore.contains(is.id)) {
            orderAfter.append(is.id);
            continue;
        }
        m_rule = &is;
        add(QStringLiteral("rules[%1]").arg(is.id), nullptr, none, is.terms);
    }
    m_rule = nullptr;
    if (orderBefore != orderAfter)
        add(QStringLiteral("rules"), nullptr, QJsonArray::fromStringList(orderBefore),
            QJsonArray::fromStringList(orderAfter));
}

std::vector<ProgrammeChange> Comparing::run(const Programme &before, const Programme &after)
{
    const QStringList others{QStringLiteral("muhr"), QStringLiteral("rules")};
    fields(programmeHead(), QJsonDocument::fromJson(before.bytes()).object(),
           QJsonDocument::fromJson(after.bytes()).object(), QString(), others);
    rules(before, after);
    return std::move(m_changes);
}

} // namespace

std::vector<ProgrammeChange> programmeDiff(const Programme &before, const Programme &after)
{
    return Comparing().run(before, after);
}

} // namespace muhr::loyalty
