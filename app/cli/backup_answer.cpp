// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backup_answer.h"

#include "core/actions/typed_openers.h"
#include "core/base/instant_text.h"

#include <QFile>
#include <QJsonObject>

namespace muhr::cli {
namespace {

constexpr qint64 longestKeyText = 1'000;

actions::Outcome<std::optional<QString>> recoveryText(const Invocation &invocation)
{
    const auto path = invocation.arguments().value("--recovery-key-file");
    if (!path)
        return invocation.arguments().value("--recovery-key");
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return words::refused(words::Refusal::BadValue, {QStringLiteral("recovery_key_file")});
    return std::optional(QString::fromUtf8(file.read(longestKeyText)).trimmed());
}

} // namespace

actions::Outcome<std::vector<actions::KeysOfShop>> keysInFile(const QString &path)
{
    const auto file = crypto::KeyFile::read(path);
    if (!file)
        return actions::refused(words::Refusal::NoKey, crypto::sourceText(file.error()));
    std::vector<actions::KeysOfShop> keys;
    for (const crypto::KeyFileLine &line : file->all())
        if (auto found = actions::takeKeys(*file, line.shop))
            keys.push_back({line.shop, std::move(*found)});
    return keys;
}

actions::Outcome<actions::BackupOpeners> openersOf(const Invocation &invocation)
{
    const auto text = recoveryText(invocation);
    if (!text)
        return base::Unexpected{text.error()};
    if (*text)
        return actions::openedByTyped(**text);
    const auto file = crypto::KeyFile::read(invocation.keyPath());
    if (!file)
        return actions::noKeyHere();
    return actions::openedBy(*file);
}

QJsonArray shopsJson(const std::vector<actions::ShopInBackup> &shops)
{
    QJsonArray array;
    for (const actions::ShopInBackup &shop : shops) {
        const store::ShopFigures &figures = shop.figures;
        array.append(QJsonObject{
            {QStringLiteral("shop"), shop.shop.text()},
            {QStringLiteral("name"), shop.name},
            {QStringLiteral("events"), qint64(figures.events)},
            {QStringLiteral("customers"), qint64(figures.customers)},
            {QStringLiteral("cards"), qint64(figures.cards)},
            {QStringLiteral("waiting"), qint64(figures.waiting)},
            {QStringLiteral("number"), qint64(figures.number)},
            {QStringLiteral("last_act"),
             figures.lastActAt ? QJsonValue(base::instantText(*figures.lastActAt)) : QJsonValue()},
        });
    }
    return array;
}

actions::HowFar neverStops()
{
    return [](int) { return true; };
}

} // namespace muhr::cli
