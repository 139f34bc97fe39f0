// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"
#include "core/loyalty/fold.h"

#include <QJsonObject>

#include <deque>
#include <vector>

namespace muhr::tests {

/// The terms of a plain stamp card: 6 stamps, one voucher "m1", "Free coffee", 30 days.
QJsonObject plainTerms();
/// A milestone with a concrete title.
QJsonObject milestone(int at, const QString &id, QJsonObject reward = {});
/// A programme with one rule "r1" of these terms; `changes` go to the top.
QByteArray programmeJson(const QJsonObject &terms = plainTerms(), const QJsonObject &changes = {});
/// The same with any rules.
QByteArray programmeOf(const QJsonArray &rules, const QJsonObject &changes = {});
loyalty::Programme programme(const QByteArray &json);

/// One card at a counter: acts are decided and folded as the program does it, and every decision is held against the
/// fold.
class CounterPlay
{
public:
    explicit CounterPlay(const QByteArray &json = programmeJson());

    /// A new version comes into force.
    void publish(const QByteArray &json);
    void advanceMinutes(std::int64_t minutes);
    void join();

    base::Expected<loyalty::Decision, loyalty::Refusal> quote(const loyalty::ActCommand &command = {}) const;
    /// Fails the test if the act is refused.
    base::EventId act(const loyalty::ActCommand &command = {});
    void acts(int count);
    base::EventId use(const QString &kind);
    base::Expected<loyalty::UndoDecision, loyalty::Refusal> quoteUndo(const base::EventId &event,
                                                                      loyalty::UsedReward used) const;
    void undo(const base::EventId &event, loyalty::UsedReward used = loyalty::UsedReward::LetOwe);
    base::Expected<loyalty::ReturnDecision, loyalty::Refusal> quoteReturn(const base::EventId &event,
                                                                          std::optional<std::int64_t> amount) const;
    void giveBack(const base::EventId &event, std::optional<std::int64_t> amount,
                  const std::vector<loyalty::Line> &lines = {});
    /// Folds an act that some other device decided without knowing this card's newest acts.
    base::EventId foldForeign(const loyalty::Act &act);
    /// An owner's word on a use that found no reward.
    base::EventId settle(const loyalty::EntryRef &use, loyalty::DisputeDecision decision);

    std::int64_t held() const;
    std::int64_t total() const;
    /// Of the rewards, in their order: "m1 active", …
    QStringList rewards() const;
    loyalty::TimedEvent timed(const base::EventId &event) const;
    /// All that happened, in order.
    std::vector<loyalty::TimedEvent> history() const;
    /// The card folded anew from the first event.
    loyalty::CardState refolded() const;
    /// Another customer's card after what the acts here brought it.
    loyalty::CardState alsoFolded(loyalty::CardState other) const;

    loyalty::ProgrammeShelf shelf;
    const loyalty::PublishedProgramme *inForce = nullptr;
    loyalty::CardState card;
    loyalty::ActMoment moment;
    /// Who brought the customer, by joining.
    std::optional<base::CustomerId> referrer;

private:
    struct Stored
    {
        loyalty::Event event;
        base::Instant at;
    };
    const loyalty::Event &store(loyalty::Body body);
    loyalty::FoldedEvent folded(const Stored &stored) const;
    void foldLast();

    std::deque<Stored> m_log;
    std::int64_t m_next = 0;
};

} // namespace muhr::tests
