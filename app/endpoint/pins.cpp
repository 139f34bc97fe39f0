// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/pins.h"

#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "app/endpoint/write_file.h"
#include "core/base/instant_text.h"
#include "core/store/device_table.h"
#include "core/store/shop_table.h"

#include <QFile>
#include <QJsonDocument>

namespace muhr::endpoint_program {
namespace {

/// Whoever signed in just before needs not sign in again for so long, nor is it told.
constexpr std::chrono::minutes bearerTime(15);

QString pinFile(const Options &options)
{
    return options.inData(QStringLiteral("secrets/tls_pins.json"));
}

HouseResult<std::optional<base::Sha256>> settingOf(const Options &options)
{
    const QString text = options.value("tls_key_hash").trimmed();
    const auto hash = base::Sha256::parse(text);
    if (!text.isEmpty() && !hash)
        return base::Unexpected{
            HouseError{"bad_value",
                       {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "“tls_key_hash” has to be 64 hexadecimal digits.")}}};
    return hash;
}

/// The file: {"setting", "key", "next" and "announced_at" or absent}, the setting as it was then.
std::optional<PinRecord> recordIn(const QJsonObject &object)
{
    const auto key = base::Sha256::parse(object[QLatin1String("key")].toString());
    const QJsonValue stated = object[QLatin1String("next")];
    const auto next = base::Sha256::parse(stated.toString());
    const auto announcedAt = base::parseInstant(object[QLatin1String("announced_at")].toString());
    if (!key || (!stated.isUndefined() && (!next || !announcedAt)))
        return std::nullopt;
    return PinRecord{{*key, next}, next ? announcedAt : std::nullopt};
}

HouseError notReadable(const QString &path)
{
    return {"bad_value",
            {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "%1 can't be read: it says which key laptops are to know the "
                                                       "endpoint by. Put it back from a backup, or move it away and "
                                                       "set “tls_key_hash” to the key of the proxy.")},
            {base::TextCode{path}}};
}

} // namespace

HouseResult<std::optional<PinRecord>> pinRecordOf(const Options &options)
{
    const auto setting = settingOf(options);
    if (!setting)
        return base::Unexpected{setting.error()};
    if (!*setting)
        return std::optional<PinRecord>();
    if (!QFile::exists(pinFile(options)))
        return std::optional(PinRecord{{**setting, std::nullopt}, std::nullopt});
    const auto object = QJsonDocument::fromJson(contentsOf(pinFile(options))).object();
    auto record = recordIn(object);
    if (!record)
        return base::Unexpected{notReadable(pinFile(options))};
    if (object[QLatin1String("setting")].toString() != (*setting)->text())
        record->pins.key = **setting;
    if (record->pins.next == record->pins.key) {
        record->pins.next.reset();
        record->announcedAt.reset();
    }
    return record;
}

HouseResult<std::optional<sync::Pins>> pinsOf(const Options &options)
{
    const auto record = pinRecordOf(options);
    if (!record)
        return base::Unexpected{record.error()};
    return *record ? std::optional((*record)->pins) : std::nullopt;
}

HouseResult<void> keepPins(const Options &options, const PinRecord &record)
{
    const auto setting = settingOf(options);
    if (!setting)
        return base::Unexpected{setting.error()};
    QJsonObject object = {{QStringLiteral("setting"), setting->value_or(base::Sha256()).text()},
                          {QStringLiteral("key"), record.pins.key.text()}};
    if (record.pins.next && record.announcedAt) {
        object[QLatin1String("next")] = record.pins.next->text();
        object[QLatin1String("announced_at")] = base::instantText(*record.announcedAt);
    }
    return writeFile(pinFile(options), QJsonDocument(object).toJson());
}

HouseResult<std::int64_t> laptopsNotTold(const Options &options, base::Instant announcedAt)
{
    const auto damaged = [](const store::StoreError &error) {
        return base::Unexpected{HouseError{"store_damaged", store::sourceText(error)}};
    };
    auto database = openStoreForReading(options);
    if (!database)
        return base::Unexpected{database.error()};
    const auto shops = store::listShops(*database);
    if (!shops)
        return damaged(shops.error());
    std::int64_t count = 0;
    for (const store::ShopRow &shop : *shops) {
        const auto devices = store::listDevices(*database, shop.shop);
        if (!devices)
            return damaged(devices.error());
        for (const store::DeviceRow &device : *devices)
            if (!device.isRevoked && device.ceiling != loyalty::Ceiling::Endpoint &&
                device.lastContactAt.value_or(base::Instant()) < announcedAt + bearerTime)
                ++count;
    }
    return count;
}

QString nextTlsKeyPath(const Options &options)
{
    return options.inData(QStringLiteral("secrets/tls_next.key"));
}

QString tlsKeyPath(const Options &options)
{
    return options.inData(QStringLiteral("secrets/tls.key"));
}

int answerPins(const Options &options, const PinRecord &record, const QJsonObject &also)
{
    const auto secrets = openSecrets(options);
    if (!secrets)
        return fail(options, secrets.error());
    const auto self = (*secrets)->signing().publicKey();
    QJsonObject object = also;
    object[QLatin1String("key")] = record.pins.key.text();
    object[QLatin1String("digits")] = sync::keyDigits(self, record.pins.key);
    if (record.pins.next) {
        object[QLatin1String("next")] = record.pins.next->text();
        object[QLatin1String("next_digits")] = sync::keyDigits(self, *record.pins.next);
    }
    if (record.announcedAt)
        object[QLatin1String("announced_at")] = base::instantText(*record.announcedAt);
    answer(object);
    return 0;
}

HouseError noPins()
{
    return {"not_here",
            {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Laptops hold this endpoint to no TLS key: “tls_key_hash” is "
                                                       "not set.")}};
}

} // namespace muhr::endpoint_program
