// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_value.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace muhr::report {
namespace {

using base::Unexpected;
using store::Result;

/// When a birthday was told: it goes with the birthday.
QStringList besides(loyalty::DocumentType type, const QString &field)
{
    if (type == loyalty::DocumentType::Customer && field == QLatin1String("birthday"))
        return {QStringLiteral("birthday_known"), QStringLiteral("birthday_changed")};
    return {};
}

bool isQuiet(loyalty::DocumentType type, const QString &field)
{
    static const std::set<QString> ofCards = {QStringLiteral("code"),           QStringLiteral("short"),
                                              QStringLiteral("view"),           QStringLiteral("rotating"),
                                              QStringLiteral("birthday_known"), QStringLiteral("birthday_changed")};
    return type == loyalty::DocumentType::Customer && ofCards.contains(field);
}

Result<DocumentValue> valueOf(store::Database &database, const store::PeopleKeys *keys, const base::ShopId &shop,
                              const store::DocumentKey &key, const std::optional<base::Sha256> &hash)
{
    if (!hash)
        return DocumentValue{true, true, {}};
    const auto blob = store::findBlob(database, shop, *hash);
    if (!blob)
        return Unexpected{blob.error()};
    if (!*blob)
        return DocumentValue{};
    if ((*blob)->kind == store::BlobKind::Sealed) {
        if (!keys)
            return DocumentValue{};
        const auto words = store::openWords(database, *keys, key.document.raw(), store::fieldWhole, *hash);
        if (words)
            return DocumentValue{true, false, *words};
        if (words.error() == store::PersonError::StoreFailed)
            return Unexpected{store::StoreError::Failed};
        return DocumentValue{};
    }
    const QJsonDocument document = QJsonDocument::fromJson((*blob)->bytes);
    return document.isObject() ? DocumentValue{true, false, document.object()} : DocumentValue{};
}

} // namespace

Result<std::optional<WrittenValue>> valueWrittenBy(store::Database &database, const store::PeopleKeys *keys,
                                                   const store::DocumentKey &key, const base::ShopId &shop,
                                                   const base::EventId &event)
{
    const std::optional<WrittenValue> none;
    if (event.isNone())
        return none;
    auto stored = store::findEvent(database, shop, event);
    if (!stored)
        return Unexpected{stored.error()};
    if (!*stored)
        return none;
    const loyalty::Event &made = (*stored)->event;
    std::optional<base::Sha256> hash;
    base::EventId basedOn;
    if (const auto *written = std::get_if<loyalty::DocumentWritten>(&made.body)) {
        if (written->type != key.type || written->document != key.document || written->field != key.field)
            return none;
        basedOn = written->basedOn;
        if (written->blob && static_cast<std::size_t>(*written->blob) < made.blobs.size())
            hash = made.blobs[static_cast<std::size_t>(*written->blob)];
    } else {
        // Joining and a new code bring the person along.
        const bool bringsPerson = std::holds_alternative<loyalty::CustomerJoined>(made.body) ||
                                  std::holds_alternative<loyalty::CodeReplaced>(made.body);
        if (!bringsPerson || key.type != loyalty::DocumentType::Customer || made.blobs.empty())
            return none;
        hash = made.blobs.front();
    }
    auto value = valueOf(database, keys, shop, key, hash);
    if (!value)
        return Unexpected{value.error()};
    return std::optional(WrittenValue{std::move(**stored), basedOn, std::move(*value)});
}

QStringList changedFields(loyalty::DocumentType type, const QJsonObject &before, const QJsonObject &after)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    QStringList changed;
    for (const QString &name : std::as_const(names))
        if (!isQuiet(type, name) && before.value(name) != after.value(name))
            changed.append(name);
    changed.sort();
    return changed;
}

bool areSame(loyalty::DocumentType type, const QStringList &fields, const QJsonObject &one, const QJsonObject &other)
{
    const QStringList different = changedFields(type, one, other);
    return std::none_of(fields.begin(), fields.end(), [&](const QString &name) { return different.contains(name); });
}

QJsonObject withFields(loyalty::DocumentType type, const QStringList &fields, const QJsonObject &now,
                       const QJsonObject &from)
{
    QJsonObject merged = now;
    for (const QString &field : fields)
        for (const QString &name : QStringList{field} + besides(type, field)) {
            if (from.contains(name))
                merged[name] = from.value(name);
            else
                merged.remove(name);
        }
    return merged;
}

} // namespace muhr::report
