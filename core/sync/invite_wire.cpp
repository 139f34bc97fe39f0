// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/invite_wire.h"

#include "core/base/instant_text.h"
#include "core/sync/wire.h"

#include <QtEndian>

#include <array>

namespace muhr::sync {
namespace {

using store::InvitationDecision;

constexpr std::array<std::pair<InviteStep, QLatin1String>, 3> steps = {{{InviteStep::Offer, QLatin1String("offer")},
                                                                        {InviteStep::Look, QLatin1String("look")},
                                                                        {InviteStep::Decide, QLatin1String("decide")}}};
constexpr std::array<std::pair<InvitationDecision, QLatin1String>, 3> decisions = {
    {{InvitationDecision::None, QLatin1String("none")},
     {InvitationDecision::Accepted, QLatin1String("accepted")},
     {InvitationDecision::Refused, QLatin1String("refused")}}};

template <typename Names, typename Value>
QString wordOf(const Names &names, Value value)
{
    for (const auto &[each, word] : names)
        if (each == value)
            return word;
    return {};
}

template <typename Value, std::size_t count>
std::optional<Value> valueOf(const std::array<std::pair<Value, QLatin1String>, count> &names, const QJsonValue &word)
{
    for (const auto &[each, name] : names)
        if (word.toString() == name)
            return each;
    return std::nullopt;
}

QJsonObject askerJson(const store::InvitedDevice &asker)
{
    return {{QStringLiteral("device"), asker.device.text()},
            {QStringLiteral("signing_key"), encodeBytes(asker.signingKey)},
            {QStringLiteral("box_key"), encodeBytes(asker.boxKey)}};
}

std::optional<store::InvitedDevice> parseAsker(const QJsonObject &object)
{
    const auto device = base::DeviceId::parse(object[QLatin1String("device")].toString());
    const auto signingKey = decodeBytes(object[QLatin1String("signing_key")]);
    const auto boxKey = decodeBytes(object[QLatin1String("box_key")]);
    if (!device || !signingKey || !boxKey)
        return std::nullopt;
    return store::InvitedDevice{*device, *signingKey, *boxKey};
}

} // namespace

QByteArray inviteText(const InviteRequest &request)
{
    const std::array<char, 2> stepAndCeiling = {static_cast<char>(request.step), static_cast<char>(request.ceiling)};
    return "muhr/invite/1" + request.shop.bytes() + request.device.bytes() + request.token.bytes() +
           QByteArray(stepAndCeiling.data(), 2) + request.asker.bytes() + (request.accepts ? '\1' : '\0');
}

void sign(InviteRequest &request, const crypto::DeviceKey &key)
{
    request.signature = key.sign(inviteText(request));
}

QJsonObject inviteJson(const InviteRequest &request)
{
    QJsonObject object = {{QStringLiteral("shop"), request.shop.text()},
                          {QStringLiteral("device"), request.device.text()},
                          {QStringLiteral("token_hash"), request.token.text()},
                          {QStringLiteral("step"), wordOf(steps, request.step)},
                          {QStringLiteral("ceiling"), static_cast<int>(request.ceiling)},
                          {QStringLiteral("signature"), encodeBytes(request.signature)}};
    if (request.step == InviteStep::Decide) {
        object[QLatin1String("asker")] = request.asker.text();
        object[QLatin1String("accept")] = request.accepts;
    }
    return object;
}

std::optional<InviteRequest> parseInvite(const QJsonObject &object)
{
    InviteRequest request;
    const auto shop = base::ShopId::parse(object[QLatin1String("shop")].toString());
    const auto device = base::DeviceId::parse(object[QLatin1String("device")].toString());
    const auto token = base::Sha256::parse(object[QLatin1String("token_hash")].toString());
    const auto step = valueOf(steps, object[QLatin1String("step")]);
    const auto signature = decodeBytes(object[QLatin1String("signature")]);
    const int ceiling = object[QLatin1String("ceiling")].toInt();
    const bool isLaptops =
        ceiling == static_cast<int>(loyalty::Ceiling::Till) || ceiling == static_cast<int>(loyalty::Ceiling::Owner);
    if (!shop || !device || !token || !step || !signature || !isLaptops)
        return std::nullopt;
    request = {*shop, *device, *token, *step, static_cast<loyalty::Ceiling>(ceiling), {}, false, *signature};
    if (*step == InviteStep::Decide) {
        const auto asker = base::DeviceId::parse(object[QLatin1String("asker")].toString());
        if (!asker || !object[QLatin1String("accept")].isBool())
            return std::nullopt;
        request.asker = *asker;
        request.accepts = object[QLatin1String("accept")].toBool();
    }
    return request;
}

QJsonObject inviteAnswerJson(const InviteAnswer &answer)
{
    QJsonObject object = {{QStringLiteral("time"), base::instantText(answer.time)},
                          {QStringLiteral("expires"), base::instantText(answer.expires)},
                          {QStringLiteral("decision"), wordOf(decisions, answer.decision)},
                          {QStringLiteral("enrolled"), answer.isEnrolled}};
    if (answer.asker)
        object[QLatin1String("asker")] = askerJson(*answer.asker);
    return object;
}

std::optional<InviteAnswer> parseInviteAnswer(const QJsonObject &object)
{
    const auto time = base::parseInstant(object[QLatin1String("time")].toString());
    const auto expires = base::parseInstant(object[QLatin1String("expires")].toString());
    const auto decision = valueOf(decisions, object[QLatin1String("decision")]);
    const bool hasAsker = object.contains(QLatin1String("asker"));
    auto asker = hasAsker ? parseAsker(object[QLatin1String("asker")].toObject()) : std::nullopt;
    if (!time || !expires || !decision || (hasAsker && !asker))
        return std::nullopt;
    return InviteAnswer{*time, *expires, *decision, std::move(asker), object[QLatin1String("enrolled")].toBool()};
}

QString sixDigits(const base::Sha256 &token, const store::InvitedDevice &asker)
{
    return sixDigitsOf("muhr/digits/1" + token.bytes() + asker.device.bytes() + asker.signingKey + asker.boxKey);
}

QString sixDigitsOf(const QByteArray &text)
{
    const QByteArray hash = base::Sha256::of(text).bytes();
    const auto number = qFromBigEndian<quint64>(hash.constData()) % 1'000'000;
    return QString::number(number).rightJustified(6, QLatin1Char('0'));
}

} // namespace muhr::sync
