// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/event_sentence.h"

#include "core/loyalty/card_changes.h"

namespace muhr::report {
namespace {

using base::Sentence;

/// The title under the version the event was decided under, else the id of the reward.
base::TextValue titleOf(const loyalty::Event &event, const loyalty::ProgrammeShelf &shelf, const QString &rewardKind)
{
    const auto *published = shelf.find(event.programmeVersion);
    const auto *reward = published ? published->programme.reward(rewardKind) : nullptr;
    if (const auto *bought = published && !reward ? published->programme.pointReward(rewardKind) : nullptr)
        reward = &bought->reward;
    return reward ? base::TextValue(reward->title) : base::TextValue(base::TextName{rewardKind});
}

/// The kinds of the rewards that were handed over, those for points too.
QStringList usesIn(const loyalty::Entries &entries)
{
    QStringList uses;
    for (const auto &entry : entries) {
        if (const auto *use = std::get_if<loyalty::RewardUsed>(&entry))
            uses.append(use->rewardKind);
        else if (const auto *spent = std::get_if<loyalty::PointsSpent>(&entry))
            uses.append(spent->rewardKind);
    }
    return uses;
}

std::int64_t pointsIn(const loyalty::Entries &entries)
{
    std::int64_t points = 0;
    for (const auto &entry : entries)
        if (const auto *earned = std::get_if<loyalty::PointsEarned>(&entry))
            points += earned->points;
    return points;
}

std::int64_t bonusIn(const loyalty::Entries &entries)
{
    std::int64_t bonus = 0;
    for (const auto &entry : entries)
        if (const auto *earned = std::get_if<loyalty::BonusEarned>(&entry))
            bonus += earned->amountMinor;
    return bonus;
}

Sentence useSentence(const loyalty::Event &event, const loyalty::Act &act, const EventSurroundings &surroundings)
{
    const auto uses = usesIn(act.entries);
    const std::int64_t stamps = stampsIn(act.entries);
    if (uses.size() > 1)
        return {{"History", QT_TRANSLATE_N_NOOP("History", "%Ln reward(s) handed over")},
                {static_cast<std::int64_t>(uses.size())}};
    const auto title = titleOf(event, surroundings.shelf, uses.front());
    if (stamps > 0)
        return {{"History", QT_TRANSLATE_N_NOOP("History", "+%Ln stamp(s), and handed over: %2"), "%2 is the reward"},
                {stamps, title}};
    return {{"History", QT_TRANSLATE_NOOP("History", "%1 handed over"), "%1 is the reward"}, {title}};
}

Sentence actSentence(const loyalty::Event &event, const loyalty::Act &act, const EventSurroundings &surroundings)
{
    if (!usesIn(act.entries).isEmpty())
        return useSentence(event, act, surroundings);
    const std::int64_t stamps = stampsIn(act.entries);
    const auto amount = loyalty::purchaseMinor(act);
    if (stamps > 0 && amount)
        return {{"History", QT_TRANSLATE_N_NOOP("History", "+%Ln stamp(s), purchase of %2")},
                {stamps, base::TextMoney{*amount, surroundings.currency}}};
    if (stamps > 0)
        return {{"History", QT_TRANSLATE_N_NOOP("History", "+%Ln stamp(s)")}, {stamps}};
    if (const std::int64_t points = pointsIn(act.entries); points > 0) {
        if (amount)
            return {{"History", QT_TRANSLATE_N_NOOP("History", "+%Ln point(s), purchase of %2")},
                    {points, base::TextMoney{*amount, surroundings.currency}}};
        return {{"History", QT_TRANSLATE_N_NOOP("History", "+%Ln point(s)")}, {points}};
    }
    if (const std::int64_t bonus = bonusIn(act.entries); bonus > 0) {
        if (amount)
            return {{"History", QT_TRANSLATE_NOOP("History", "+%1 bonus, purchase of %2")},
                    {base::TextMoney{bonus, surroundings.currency}, base::TextMoney{*amount, surroundings.currency}}};
        return {{"History", QT_TRANSLATE_NOOP("History", "+%1 bonus")},
                {base::TextMoney{bonus, surroundings.currency}}};
    }
    for (const auto &entry : act.entries)
        if (const auto *settled = std::get_if<loyalty::PendingSettled>(&entry))
            return settled->isCancelled
                       ? Sentence{{"History", QT_TRANSLATE_NOOP("History", "What waited was cancelled by hand")}, {}}
                       : Sentence{{"History", QT_TRANSLATE_NOOP("History", "What waited was made active by hand")}, {}};
    for (const auto &entry : act.entries)
        if (const auto *given = std::get_if<loyalty::VoucherGiven>(&entry))
            return {{"History", QT_TRANSLATE_NOOP("History", "Voucher given: %1")},
                    {titleOf(event, surroundings.shelf, given->rewardKind)}};
    if (amount)
        return {{"History", QT_TRANSLATE_NOOP("History", "Purchase of %1")},
                {base::TextMoney{*amount, surroundings.currency}}};
    return {{"History", QT_TRANSLATE_NOOP("History", "Visit without a stamp")}, {}};
}

Sentence undoneSentence(const EventSurroundings &surroundings)
{
    const auto *act = surroundings.earlier ? std::get_if<loyalty::Act>(&surroundings.earlier->body) : nullptr;
    const std::int64_t stamps = act ? stampsIn(act->entries) : 0;
    const QString &reason = surroundings.reason;
    if (stamps > 0 && !reason.isEmpty())
        return {{"History", QT_TRANSLATE_N_NOOP("History", "%Ln stamp(s) taken back: %2"), "%2 is why"},
                {stamps, base::TextName{reason}}};
    if (stamps > 0)
        return {{"History", QT_TRANSLATE_N_NOOP("History", "%Ln stamp(s) taken back")}, {stamps}};
    if (act && usesIn(act->entries).size() == 1 && reason.isEmpty())
        return {{"History", QT_TRANSLATE_NOOP("History", "Not handed over after all: %1"), "%1 is the reward"},
                {titleOf(*surroundings.earlier, surroundings.shelf, usesIn(act->entries).front())}};
    if (act && usesIn(act->entries).size() == 1)
        return {
            {"History", QT_TRANSLATE_NOOP("History", "Not handed over after all: %1 (%2)"),
             "%1 is the reward, %2 is why"},
            {titleOf(*surroundings.earlier, surroundings.shelf, usesIn(act->entries).front()), base::TextName{reason}}};
    if (!reason.isEmpty())
        return {{"History", QT_TRANSLATE_NOOP("History", "Undone: %1"), "%1 is why"}, {base::TextName{reason}}};
    return {{"History", QT_TRANSLATE_NOOP("History", "Undone")}, {}};
}

Sentence joinedSentence(const loyalty::CustomerJoined &joined, const EventSurroundings &surroundings)
{
    const std::int64_t stamps = stampsIn(joined.entries);
    const QString &placement = surroundings.placementName;
    if (stamps > 0 && !placement.isEmpty())
        return {{"History", QT_TRANSLATE_N_NOOP("History", "Card made, +%Ln stamp(s), by the poster “%2”")},
                {stamps, base::TextName{placement}}};
    if (stamps > 0)
        return {{"History", QT_TRANSLATE_N_NOOP("History", "Card made, +%Ln stamp(s)")}, {stamps}};
    if (!placement.isEmpty())
        return {{"History", QT_TRANSLATE_NOOP("History", "Card made by the poster “%1”")}, {base::TextName{placement}}};
    switch (joined.route) {
    case loyalty::JoinRoute::Poster:
        return {{"History", QT_TRANSLATE_NOOP("History", "Card made by a poster")}, {}};
    case loyalty::JoinRoute::Link:
        return {{"History", QT_TRANSLATE_NOOP("History", "Card made by a link")}, {}};
    case loyalty::JoinRoute::Staff:
        return {{"History", QT_TRANSLATE_NOOP("History", "Card made at the counter")}, {}};
    case loyalty::JoinRoute::Import:
        return {{"History", QT_TRANSLATE_NOOP("History", "Card taken over from a list")}, {}};
    }
    return {};
}

Sentence consentSentence(const loyalty::Consent &consent)
{
    const bool given = consent.given;
    switch (consent.channel) {
    case loyalty::ConsentChannel::Wallet:
        return given ? Sentence{{"History", QT_TRANSLATE_NOOP("History", "Agreed to news on the card")}, {}}
                     : Sentence{{"History", QT_TRANSLATE_NOOP("History", "No longer wants news on the card")}, {}};
    case loyalty::ConsentChannel::Mail:
        return given ? Sentence{{"History", QT_TRANSLATE_NOOP("History", "Agreed to news by mail")}, {}}
                     : Sentence{{"History", QT_TRANSLATE_NOOP("History", "No longer wants news by mail")}, {}};
    case loyalty::ConsentChannel::Chat:
        return given ? Sentence{{"History", QT_TRANSLATE_NOOP("History", "Agreed to news by chat")}, {}}
                     : Sentence{{"History", QT_TRANSLATE_NOOP("History", "No longer wants news by chat")}, {}};
    }
    return {};
}

Sentence returnedSentence(const loyalty::Returned &returned, const EventSurroundings &surroundings)
{
    const QString &reason = surroundings.reason;
    if (returned.amountMinor) {
        const base::TextMoney goods{*returned.amountMinor, surroundings.currency};
        if (!reason.isEmpty())
            return {{"History", QT_TRANSLATE_NOOP("History", "Goods for %1 brought back: %2"), "%2 is why"},
                    {goods, base::TextName{reason}}};
        return {{"History", QT_TRANSLATE_NOOP("History", "Goods for %1 brought back")}, {goods}};
    }
    if (!reason.isEmpty())
        return {{"History", QT_TRANSLATE_NOOP("History", "Purchase brought back: %1"), "%1 is why"},
                {base::TextName{reason}}};
    return {{"History", QT_TRANSLATE_NOOP("History", "Purchase brought back")}, {}};
}

/// The reward that the disputed use named; nothing where the act is not here.
std::optional<base::TextValue> disputedTitle(const loyalty::EntryRef &use, const EventSurroundings &surroundings)
{
    const auto *act = surroundings.earlier ? std::get_if<loyalty::Act>(&surroundings.earlier->body) : nullptr;
    const auto index = static_cast<std::size_t>(use.index);
    const auto *used =
        act && index < act->entries.size() ? std::get_if<loyalty::RewardUsed>(&act->entries[index]) : nullptr;
    return used ? std::optional(titleOf(*surroundings.earlier, surroundings.shelf, used->rewardKind)) : std::nullopt;
}

Sentence settledSentence(const loyalty::DisputeSettled &settled, const EventSurroundings &surroundings)
{
    const auto title = disputedTitle(settled.use, surroundings).value_or(base::TextValue(base::TextName{}));
    switch (settled.decision) {
    case loyalty::DisputeDecision::WriteOff:
        return {{"History", QT_TRANSLATE_NOOP("History", "Used twice, and the shop bears it: %1"), "%1 is the reward"},
                {title}};
    case loyalty::DisputeDecision::Charge:
        return {{"History", QT_TRANSLATE_NOOP("History", "Used twice, and the next one pays for it: %1"),
                 "%1 is the reward"},
                {title}};
    case loyalty::DisputeDecision::Block:
        return {
            {"History", QT_TRANSLATE_NOOP("History", "Used twice, and stopped on this card: %1"), "%1 is the reward"},
            {title}};
    case loyalty::DisputeDecision::Reopen:
        break;
    }
    return {{"History", QT_TRANSLATE_NOOP("History", "Used twice, and to be decided anew: %1"), "%1 is the reward"},
            {title}};
}

/// For whoever brought somebody: what that one does is not told.
Sentence otherSentence(const loyalty::Event &event, const EventSurroundings &surroundings)
{
    if (std::holds_alternative<loyalty::Returned>(event.body))
        return {{"History", QT_TRANSLATE_NOOP("History", "A friend brought goods back")}, {}};
    const auto *act = std::get_if<loyalty::Act>(&event.body);
    if (!act)
        return {{"History", QT_TRANSLATE_NOOP("History", "A friend's purchase was undone")}, {}};
    for (const auto &entry : act->entries) {
        const auto *other = std::get_if<loyalty::ForOther>(&entry);
        if (!other || other->customer != surroundings.reader)
            continue;
        if (const auto *points = std::get_if<loyalty::PointsEarned>(&other->entry))
            return {{"History", QT_TRANSLATE_N_NOOP("History", "+%Ln point(s) for bringing a friend")},
                    {points->points}};
        if (const auto *bonus = std::get_if<loyalty::BonusEarned>(&other->entry))
            return {{"History", QT_TRANSLATE_NOOP("History", "+%1 for bringing a friend"), "%1 is an amount of money"},
                    {base::TextMoney{bonus->amountMinor, surroundings.currency}}};
        const auto &voucher = std::get<loyalty::VoucherGiven>(other->entry);
        return {{"History", QT_TRANSLATE_NOOP("History", "For bringing a friend: %1"), "%1 is the reward"},
                {titleOf(event, surroundings.shelf, voucher.rewardKind)}};
    }
    return {};
}

} // namespace

bool isOfOther(const loyalty::Event &event, const loyalty::Event *earlier, const base::CustomerId &reader)
{
    const auto *act = std::get_if<loyalty::Act>(earlier ? &earlier->body : &event.body);
    return act && loyalty::isAboutOther(*act, reader);
}

std::int64_t stampsIn(const loyalty::Entries &entries)
{
    std::int64_t stamps = 0;
    for (const auto &entry : entries)
        if (const auto *given = std::get_if<loyalty::StampsGiven>(&entry))
            stamps += given->count;
    return stamps;
}

Sentence eventSentence(const loyalty::Event &event, const EventSurroundings &surroundings)
{
    if (surroundings.reader && isOfOther(event, surroundings.earlier, *surroundings.reader))
        return otherSentence(event, surroundings);
    const auto kind = loyalty::kindOf(event.body);
    if (!kind)
        return {{"History", QT_TRANSLATE_NOOP("History", "Something that needs a newer Muhr")}, {}};
    switch (*kind) {
    case loyalty::EventKind::CustomerJoined:
        return joinedSentence(std::get<loyalty::CustomerJoined>(event.body), surroundings);
    case loyalty::EventKind::Act:
        return actSentence(event, std::get<loyalty::Act>(event.body), surroundings);
    case loyalty::EventKind::Undone:
        return undoneSentence(surroundings);
    case loyalty::EventKind::Returned:
        return returnedSentence(std::get<loyalty::Returned>(event.body), surroundings);
    case loyalty::EventKind::DisputeSettled:
        return settledSentence(std::get<loyalty::DisputeSettled>(event.body), surroundings);
    case loyalty::EventKind::CodeReplaced:
        return {{"History", QT_TRANSLATE_NOOP("History", "New card, the old code is no longer valid")}, {}};
    case loyalty::EventKind::ConsentSet:
        return consentSentence(std::get<loyalty::ConsentSet>(event.body).consent);
    case loyalty::EventKind::CustomerErased:
        return {{"History", QT_TRANSLATE_NOOP("History", "Personal data erased")}, {}};
    case loyalty::EventKind::DocumentWritten:
        return {{"History", QT_TRANSLATE_NOOP("History", "Details changed")}, {}};
    case loyalty::EventKind::ShopCreated:
    case loyalty::EventKind::DeviceEnrolled:
    case loyalty::EventKind::ProgrammePublished:
    case loyalty::EventKind::StaffSet:
    case loyalty::EventKind::DeviceRevoked:
    case loyalty::EventKind::QuarantineDecided:
        // Of the shop, in no customer's story.
        break;
    }
    return {{"History", QT_TRANSLATE_NOOP("History", "A change in the shop")}, {}};
}

} // namespace muhr::report
