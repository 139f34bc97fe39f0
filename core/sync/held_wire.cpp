// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/held_wire.h"

#include "core/base/instant_text.h"
#include "core/sync/wire_parts.h"

namespace muhr::sync {
namespace {

constexpr QLatin1String heldField("held");
constexpr QLatin1String devicesField("devices");
constexpr std::size_t mostDevices = 10'000;

QJsonObject heldJson(const store::HeldEvent &held)
{
    return {{QStringLiteral("bytes"), encodeBytes(held.bytes)},
            {QStringLiteral("at"), base::instantText(held.at)},
            {QStringLiteral("error"), held.reason}};
}

std::optional<store::HeldEvent> parseHeld(const QJsonValue &value)
{
    const auto bytes = decodeBytes(value[QLatin1String("bytes")]);
    const auto at = base::parseInstant(value[QLatin1String("at")].toString());
    const QString reason = value[QLatin1String("error")].toString();
    auto event = bytes ? loyalty::decode(*bytes) : base::Unexpected{loyalty::EventError::Malformed};
    if (!event || !at || reason.isEmpty())
        return std::nullopt;
    return store::HeldEvent{std::move(*event), *bytes, *at, reason};
}

QJsonObject contactJson(const DeviceContact &contact)
{
    return {{QStringLiteral("device"), contact.device.text()},
            {QStringLiteral("number"), qint64(contact.number)},
            {QStringLiteral("last_contact"), base::instantText(contact.at)}};
}

std::optional<DeviceContact> parseContact(const QJsonValue &value)
{
    const auto device = base::DeviceId::parse(value[QLatin1String("device")].toString());
    const auto at = base::parseInstant(value[QLatin1String("last_contact")].toString());
    const qint64 number = value[QLatin1String("number")].toInteger(-1);
    if (!device || !at || number < 0)
        return std::nullopt;
    return DeviceContact{*device, number, *at};
}

} // namespace

base::Sha256 heldHash(const std::vector<store::StoredEvent> &held)
{
    QByteArray ids;
    for (const store::StoredEvent &stored : held)
        ids += stored.event.id.bytes();
    return base::Sha256::of(ids);
}

void putHeld(QJsonObject &object, const PullAnswer &answer)
{
    if (answer.held)
        object[heldField] = arrayOf(*answer.held, heldJson);
    if (!answer.contacts.empty())
        object[devicesField] = arrayOf(answer.contacts, contactJson);
}

bool takeHeld(const QJsonObject &object, PullAnswer &answer)
{
    if (object.contains(heldField)) {
        answer.held = parseAll<store::HeldEvent>(object[heldField], std::size_t(mostHeldTold), parseHeld);
        if (!answer.held)
            return false;
    }
    if (object.contains(devicesField)) {
        auto contacts = parseAll<DeviceContact>(object[devicesField], mostDevices, parseContact);
        if (!contacts)
            return false;
        answer.contacts = std::move(*contacts);
    }
    return true;
}

} // namespace muhr::sync
