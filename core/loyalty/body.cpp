// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/body.h"

#include <algorithm>

namespace muhr::loyalty {
namespace {

/// The kinds in the order of the alternatives of Body.
static_assert(std::variant_size_v<Body> == allEventKinds.size() + 1);

} // namespace

std::int64_t kindNumber(const Body &body)
{
    if (const auto *unknown = std::get_if<UnknownBody>(&body))
        return unknown->kind;
    return static_cast<std::int64_t>(allEventKinds[body.index()]);
}

std::optional<EventKind> kindOf(const Body &body)
{
    if (std::holds_alternative<UnknownBody>(body))
        return std::nullopt;
    return allEventKinds[body.index()];
}

std::int64_t bodyVersion(const Body &body)
{
    const auto *unknown = std::get_if<UnknownBody>(&body);
    return unknown ? unknown->version : 1;
}

bool isCritical(const Body &body)
{
    const auto *unknown = std::get_if<UnknownBody>(&body);
    return unknown ? unknown->critical : isCritical(allEventKinds[body.index()]);
}

std::int64_t linesTotalMinor(const std::vector<Line> &lines)
{
    std::int64_t total = 0;
    for (const Line &line : lines)
        total += line.quantity * line.priceMinor;
    return total;
}

std::optional<std::int64_t> purchaseMinor(const Act &act)
{
    if (act.amountMinor)
        return act.amountMinor;
    return act.lines.empty() ? std::nullopt : std::optional(linesTotalMinor(act.lines));
}

std::int64_t spendMinor(const Act &act)
{
    return act.payMinor ? *act.payMinor : purchaseMinor(act).value_or(0);
}

std::int64_t worthMinor(const Act &act)
{
    std::int64_t worth = spendMinor(act);
    for (const Entry &entry : act.entries)
        if (const auto *balance = std::get_if<BalancePaid>(&entry))
            worth += balance->valueMinor;
        else if (const auto *gift = std::get_if<GiftPaid>(&entry))
            worth += gift->amountMinor;
    // No event can make goods dearer than they are.
    return std::min(worth, std::max(spendMinor(act), purchaseMinor(act).value_or(0)));
}

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Camera:
        return QStringLiteral("camera");
    case Channel::HandScanner:
        return QStringLiteral("hand_scanner");
    case Channel::ShortNumber:
        return QStringLiteral("short_number");
    case Channel::FoundByName:
        return QStringLiteral("found_by_name");
    case Channel::Kiosk:
        return QStringLiteral("kiosk");
    case Channel::Command:
        return QStringLiteral("command");
    case Channel::Api:
        return QStringLiteral("api");
    case Channel::Automation:
        return QStringLiteral("automation");
    }
    return {};
}

QString joinRouteWord(JoinRoute route)
{
    switch (route) {
    case JoinRoute::Poster:
        return QStringLiteral("poster");
    case JoinRoute::Link:
        return QStringLiteral("link");
    case JoinRoute::Staff:
        return QStringLiteral("staff");
    case JoinRoute::Import:
        return QStringLiteral("import");
    }
    return {};
}

QString consentChannelWord(ConsentChannel channel)
{
    switch (channel) {
    case ConsentChannel::Wallet:
        return QStringLiteral("wallet");
    case ConsentChannel::Mail:
        return QStringLiteral("mail");
    case ConsentChannel::Chat:
        return QStringLiteral("chat");
    }
    return {};
}

QString documentTypeWord(DocumentType type)
{
    switch (type) {
    case DocumentType::ShopSettings:
        return QStringLiteral("shop_settings");
    case DocumentType::Customer:
        return QStringLiteral("customer");
    case DocumentType::StaffName:
        return QStringLiteral("staff_name");
    case DocumentType::Branch:
        return QStringLiteral("branch");
    case DocumentType::Placement:
        return QStringLiteral("placement");
    case DocumentType::CardDesign:
        return QStringLiteral("card_design");
    case DocumentType::DeviceName:
        return QStringLiteral("device_name");
    case DocumentType::Campaign:
        return QStringLiteral("campaign");
    case DocumentType::Segment:
        return QStringLiteral("segment");
    case DocumentType::Automation:
        return QStringLiteral("automation");
    case DocumentType::Text:
        return QStringLiteral("text");
    case DocumentType::CouponBatch:
        return QStringLiteral("coupon_batch");
    case DocumentType::StaffCard:
        return QStringLiteral("staff_card");
    }
    return {};
}

QString revokeReasonWord(RevokeReason reason)
{
    switch (reason) {
    case RevokeReason::Lost:
        return QStringLiteral("lost");
    case RevokeReason::Stolen:
        return QStringLiteral("stolen");
    case RevokeReason::NotUsed:
        return QStringLiteral("not_used");
    }
    return {};
}

std::optional<RevokeReason> parseRevokeReason(QStringView word)
{
    for (const RevokeReason reason : {RevokeReason::Lost, RevokeReason::Stolen, RevokeReason::NotUsed})
        if (word == revokeReasonWord(reason))
            return reason;
    return std::nullopt;
}

QString disputeDecisionWord(DisputeDecision decision)
{
    switch (decision) {
    case DisputeDecision::WriteOff:
        return QStringLiteral("write_off");
    case DisputeDecision::Charge:
        return QStringLiteral("charge");
    case DisputeDecision::Block:
        return QStringLiteral("block");
    case DisputeDecision::Reopen:
        return QStringLiteral("reopen");
    }
    return {};
}

std::optional<DisputeDecision> parseDisputeDecision(QStringView word)
{
    for (const DisputeDecision decision :
         {DisputeDecision::WriteOff, DisputeDecision::Charge, DisputeDecision::Block, DisputeDecision::Reopen})
        if (word == disputeDecisionWord(decision))
            return decision;
    return std::nullopt;
}

} // namespace muhr::loyalty
