// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/voucher_play.h"

#include <QTest>

using namespace muhr::loyalty;

namespace muhr::tests {

QByteArray voucherCard(const QJsonObject &reward, const QJsonArray &more)
{
    QJsonArray rules{
        QJsonObject{{"id", "r1"},
                    {"kind", "stamps"},
                    {"terms", QJsonObject{{"goal", 2}, {"milestones", QJsonArray{milestone(2, "m1", reward)}}}}}};
    for (const QJsonValue rule : more)
        rules.append(rule);
    return programmeOf(rules);
}

QJsonObject plainPoints()
{
    return {
        {"id", "p1"},
        {"kind", "points"},
        {"terms", QJsonObject{{"step_minor", 1'000},
                              {"rewards", QJsonArray{QJsonObject{
                                              {"id", "tea"}, {"price", 5}, {"title", QJsonObject{{"en", "Tea"}}}}}}}}};
}

VoucherPlay::VoucherPlay(const QJsonObject &reward, const QJsonArray &more) : CounterPlay(voucherCard(reward, more))
{
    acts(2);
}

QString VoucherPlay::status(std::size_t index) const
{
    const RewardState &reward = card.rewards.at(index);
    return rewardStatusWord(card.statusAt(reward, inForce->programme.dayOf(moment.at), moment.at));
}

base::Expected<Decision, Refusal> VoucherPlay::quoteChange(std::optional<std::int64_t> minutes, std::size_t index) const
{
    return decideVoucher(shelf, *inForce, card, {Channel::Command, voucher(index), minutes}, moment);
}

base::EventId VoucherPlay::change(std::optional<std::int64_t> minutes, std::size_t index)
{
    const auto decision = quoteChange(minutes, index);
    if (!decision) {
        QTest::qFail(refusalSentence(decision.error().reason).text, __FILE__, __LINE__);
        return {};
    }
    return foldForeign(decision->act);
}

Act actOf(const Entry &entry)
{
    Act act;
    act.entries = {entry};
    return act;
}

ActCommand wishing(const UseWish &wish, std::optional<std::int64_t> amount)
{
    ActCommand command;
    command.stamps = 0;
    command.amountMinor = amount;
    command.uses = {wish};
    return command;
}

QString reason(RefusalReason reason)
{
    return QString::number(static_cast<int>(reason));
}

} // namespace muhr::tests
