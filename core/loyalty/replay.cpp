// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/replay.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/decide.h"
#include "core/loyalty/provisional.h"
#include "core/loyalty/replay_given.h"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace muhr::loyalty {
namespace {

/// A card that events are folded into, and all that came so far.
class Fold
{
public:
    Fold(const base::CustomerId &customer, const base::ProgrammeId &programme)
        : m_card(CardState::empty(customer, programme))
    {
    }

    void take(const TimedEvent &now, const ProgrammeShelf &shelf)
    {
        m_known.emplace(now.event->id, now);
        FoldedEvent folded{now, {}, {}};
        if (const auto *undone = std::get_if<Undone>(&now.event->body))
            folded.earlier = known(undone->event);
        else if (const auto *returned = std::get_if<Returned>(&now.event->body))
            folded.earlier = known(returned->event);
        m_card = fold(std::move(m_card), folded, shelf);
    }
    const CardState &card() const { return m_card; }
    TimedEvent known(const base::EventId &id) const
    {
        const auto found = m_known.find(id);
        return found == m_known.end() ? TimedEvent{} : found->second;
    }

private:
    CardState m_card;
    std::unordered_map<base::EventId, TimedEvent> m_known;
};

/// Something she wanted beside the purchase: to use a reward of a kind, to have a word count, or to pay with what the
/// card had saved up.
struct Wish
{
    QString kind;
    QString code;
    std::int64_t spend = 0;

    void addTo(ActCommand &command) const
    {
        if (spend > 0)
            command.spend = spend;
        else if (!code.isEmpty())
            command.codes.append(code);
        else
            command.uses.push_back(kind);
    }
};

class Replaying
{
public:
    Replaying(const ReplayDraft &draft, const base::CustomerId &customer)
        : m_draft(draft), m_before(customer, draft.draft.id), m_was(m_before), m_would(m_before)
    {
        m_result.customer = customer;
    }

    CardReplay run(const std::vector<TimedEvent> &history);

private:
    bool isOfDraft(const Event &event) const;
    Event anew(const TimedEvent &timed) const;
    Act anew(const TimedEvent &timed, const Act &act) const;
    Undone anew(const Undone &undone) const;
    ActCommand commandOf(const Act &act) const;
    base::Expected<Decision, Refusal> decided(const TimedEvent &timed, const ActCommand &command) const;
    bool wasHandedOver(const Event &event, const RewardUsed &used) const;
    std::vector<Wish> wishesOf(const Event &event, const Act &act) const;

    const ReplayDraft &m_draft;
    /// Only what came before the window.
    Fold m_before;
    Fold m_was;
    Fold m_would;
    /// The past that the draft makes; events are pointed to.
    std::deque<Event> m_made;
    CardReplay m_result;
};

bool Replaying::isOfDraft(const Event &event) const
{
    if (const auto *join = std::get_if<CustomerJoined>(&event.body))
        return join->programme == m_draft.draft.id;
    // What a friend's purchase brought her stays as it was.
    if (const auto *act = std::get_if<Act>(&event.body); act && isAboutOther(*act, m_result.customer))
        return false;
    const auto *published = m_draft.shelf.find(event.programmeVersion);
    return published && published->id == m_draft.draft.id;
}

/// Handed over because it was reached, not because she asked for it.
bool Replaying::wasHandedOver(const Event &event, const RewardUsed &used) const
{
    const auto *published = m_draft.shelf.find(event.programmeVersion);
    const Reward *reward = published ? published->programme.reward(used.rewardKind) : nullptr;
    return reward && reward->form == RewardForm::Now;
}

/// What she asked for beside the purchase. Keys of what is counted may be promo words; the draft says whether it knows
/// them.
std::vector<Wish> Replaying::wishesOf(const Event &event, const Act &act) const
{
    std::vector<Wish> wishes;
    QStringList codes;
    for (const Entry &entry : act.entries) {
        if (const auto *used = std::get_if<RewardUsed>(&entry); used && !wasHandedOver(event, *used))
            wishes.push_back({used->rewardKind, {}, 0});
        else if (const auto *spent = std::get_if<PointsSpent>(&entry))
            wishes.push_back({spent->rewardKind, {}, 0});
        else if (const auto *paid = std::get_if<BalancePaid>(&entry))
            wishes.push_back({{}, {}, paid->taken});
        else if (const auto *counted = std::get_if<UseCounted>(&entry))
            codes.append(counted->key);
    }
    codes.removeDuplicates();
    for (const QString &code : codes)
        wishes.push_back({{}, code, 0});
    return wishes;
}

ActCommand Replaying::commandOf(const Act &act) const
{
    ActCommand command;
    command.channel = act.channel;
    command.amountMinor = act.amountMinor;
    command.lines = act.lines;
    command.receipt = act.receipt;
    command.managerOverride = (act.flags & flagManagerOverrode) != 0;
    if ((act.flags & flagStampsByHand) != 0) {
        command.stamps = 0;
        for (const Entry &entry : act.entries)
            if (const auto *given = std::get_if<StampsGiven>(&entry); given && command.stamps == 0)
                command.stamps = given->count;
    }
    return command;
}

base::Expected<Decision, Refusal> Replaying::decided(const TimedEvent &timed, const ActCommand &command) const
{
    const Event &event = *timed.event;
    ActMoment moment;
    moment.at = timed.at;
    moment.event = event.id;
    moment.branch = event.branch;
    moment.staff = event.staff;
    moment.role = Role::Owner;
    moment.code = CodeFreshness::Fresh;
    moment.chance = base::Sha256::of(event.id.bytes());
    // On a code that was not hers yet only stamps can be given.
    const bool isOnCode = !event.subjects.empty() && std::holds_alternative<base::Sha256>(event.subjects.front());
    if (isOnCode && isProvisionalAct(std::get<Act>(event.body)))
        return decideProvisional(m_draft.shelf, m_draft.draft, command, {moment, 0, false});
    return decide(m_draft.shelf, m_draft.draft, m_would.card(), command, moment);
}

Act Replaying::anew(const TimedEvent &timed, const Act &act) const
{
    ActCommand command = commandOf(act);
    const std::vector<Wish> wishes = wishesOf(*timed.event, act);
    auto decision = decided(timed, command);
    if (!decision && command.stamps.value_or(0) > 0) {
        // More by hand than the draft allows: then as its rules say.
        command.stamps.reset();
        decision = decided(timed, command);
    }
    for (const Wish &wish : wishes) {
        ActCommand more = command;
        wish.addTo(more);
        auto with = decided(timed, more);
        if (!with)
            continue;
        command = std::move(more);
        decision = std::move(with);
    }
    if (decision)
        return std::move(decision->act);
    // She was here all the same: a visit and a purchase.
    Act bare;
    bare.channel = act.channel;
    bare.amountMinor = act.amountMinor;
    bare.lines = act.lines;
    bare.payMinor = purchaseMinor(bare);
    return bare;
}

/// The same uses taken back, at the places where the draft's acts have them.
Undone Replaying::anew(const Undone &undone) const
{
    Undone made = undone;
    made.usesTakenBack.clear();
    for (const EntryRef &use : undone.usesTakenBack) {
        const TimedEvent was = m_was.known(use.event);
        const TimedEvent would = m_would.known(use.event);
        const auto *actWas = was.event ? std::get_if<Act>(&was.event->body) : nullptr;
        const auto *actWould = would.event ? std::get_if<Act>(&would.event->body) : nullptr;
        if (!actWas || !actWould || use.index >= std::int64_t(actWas->entries.size()))
            continue;
        const auto kindOfUse = [](const Entry &entry) {
            const auto *used = std::get_if<RewardUsed>(&entry);
            const auto *spent = std::get_if<PointsSpent>(&entry);
            return used ? used->rewardKind : spent ? spent->rewardKind : QString();
        };
        const QString kind = kindOfUse(actWas->entries[std::size_t(use.index)]);
        for (std::size_t i = 0; i < actWould->entries.size(); ++i)
            if (!kind.isEmpty() && kindOfUse(actWould->entries[i]) == kind)
                made.usesTakenBack.push_back({use.event, std::int64_t(i)});
    }
    std::sort(made.usesTakenBack.begin(), made.usesTakenBack.end());
    const auto twice = std::unique(made.usesTakenBack.begin(), made.usesTakenBack.end());
    made.usesTakenBack.erase(twice, made.usesTakenBack.end());
    return made;
}

Event Replaying::anew(const TimedEvent &timed) const
{
    Event event = *timed.event;
    if (const auto *undone = std::get_if<Undone>(&event.body)) {
        event.body = anew(*undone);
        return event;
    }
    if (!isOfDraft(event))
        return event;
    if (const auto *act = std::get_if<Act>(&event.body))
        event.body = Body(anew(timed, *act));
    else if (auto *join = std::get_if<CustomerJoined>(&event.body))
        join->entries = m_draft.draft.programme.welcomeEntries(m_result.customer, timed.at, join->referrer.has_value());
    event.programmeVersion = m_draft.draft.programme.version();
    return event;
}

CardReplay Replaying::run(const std::vector<TimedEvent> &history)
{
    std::vector<TimedEvent> acts;
    std::vector<TimedEvent> madeActs;
    for (const TimedEvent &timed : history) {
        m_was.take(timed, m_draft.shelf);
        if (timed.at < m_draft.from) {
            m_before.take(timed, m_draft.shelf);
            m_would.take(timed, m_draft.shelf);
            continue;
        }
        m_made.push_back(anew(timed));
        const TimedEvent made{&m_made.back(), timed.at, timed.wasMoved};
        m_would.take(made, m_draft.shelf);
        if (std::holds_alternative<Act>(timed.event->body) && isOfDraft(*timed.event)) {
            acts.push_back(timed);
            madeActs.push_back(made);
        }
    }
    const Programme &programme = m_draft.draft.programme;
    m_result.acts = std::int64_t(acts.size());
    m_result.was = givenBetween(m_before.card(), m_was.card(), acts, programme);
    m_result.would = givenBetween(m_before.card(), m_would.card(), madeActs, programme);
    return std::move(m_result);
}

} // namespace

CardReplay replayCard(const ReplayDraft &draft, const base::CustomerId &customer,
                      const std::vector<TimedEvent> &history)
{
    return Replaying(draft, customer).run(history);
}

} // namespace muhr::loyalty
