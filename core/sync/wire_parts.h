// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person_key_table.h"
#include "core/store/settled_log.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

// What several messages of core/sync are made of.
namespace muhr::sync {

/// Reads each element of an array; nothing if one of them is wrong or there are more than `most`.
template <typename T, typename Parse>
std::optional<std::vector<T>> parseAll(const QJsonValue &value, std::size_t most, Parse parse)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || static_cast<std::size_t>(array.size()) > most)
        return std::nullopt;
    std::vector<T> result;
    for (const QJsonValue element : array) {
        auto parsed = parse(element);
        if (!parsed)
            return std::nullopt;
        result.push_back(std::move(*parsed));
    }
    return result;
}

template <typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &element : list)
        array.append(make(element));
    return array;
}

QJsonObject keyJson(const store::PersonKeyRow &key);
std::optional<store::PersonKeyRow> parseKey(const QJsonValue &value);
/// 64 bytes.
std::optional<QByteArray> parseOwnerSignature(const QJsonValue &value);
QJsonObject settledJson(const store::PulledEvent &event);
/// Decoded; H is checked by whoever knows the one before.
std::optional<store::PulledEvent> parseSettled(const QJsonValue &value);

} // namespace muhr::sync
