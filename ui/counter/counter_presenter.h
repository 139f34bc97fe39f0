// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/loyalty/rights.h"
#include "core/report/desk.h"
#include "ui/counter/counter_state.h"
#include "ui/counter/recent_stamps.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace muhr::camera {
class CameraFeed;
}

namespace muhr::counter {

/// Decides what happens at the counter: a card is met, an act is sent to the store, and only what the store answered is
/// shown as done.
class CounterPresenter : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    CounterPresenter(actions::Desk &desk, report::Desk &report, camera::CameraFeed &camera, const base::Clock &clock,
                     QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Another number for each card that is shown.
    int meetings() const { return m_turn; }
    /// A scan of a card stamps it, where the rules want no more than a visit. On at first.
    void setStampsByItself(bool itself) { m_stampsByItself = itself; }
    /// Customers scan alone, at a kiosk: each scan of a card stamps it, and its act says so.
    void setAlone(bool isAlone) { m_isAlone = isAlone; }
    void setCameraMirrored(bool isMirrored);
    /// While nobody is at the till no scan does anything.
    void setClosed(bool isClosed) { m_isClosed = isClosed; }

    /// Asks anew what stands beside the card: shop, last acts, sync.
    void refresh();
    /// Time has passed: "just now" becomes "1 min", an undo runs out.
    void tick();

    /// A code came by camera or hand scanner.
    void scanned(const QString &text, loyalty::Channel channel);
    void codeTyped(const QString &text);
    void searchTyped(const QString &text);
    void customerPicked(const base::CustomerId &customer);
    /// What it would be is asked while it is typed.
    void purchaseTyped(const TypedPurchase &typed);
    /// Done with typing: it is stored.
    void purchaseSent(const TypedPurchase &typed);
    /// As much as may be is to be paid with what the card has saved up.
    void mostToSpendWanted(const TypedPurchase &typed);
    void customerTyped(const QString &name, const QString &phone);

    void stamp();
    /// The only reward that waits, or asks which.
    void redeem();
    /// Of the choices.
    void rewardPicked(int choice);
    /// The newest act that still can be.
    void undoLast();
    void undo(const base::EventId &event);
    void usedRewardAnswered(loyalty::UsedReward answer);

    void ask(Ask what);
    /// Back to the card, and from the card to the empty counter.
    void goBack();

signals:
    void changed();

private:
    /// A card as it was shown, and the way it came.
    struct Meeting
    {
        /// Of RecordVisit.
        QString target;
        loyalty::Channel channel = loyalty::Channel::Camera;
        bool stampsByItself = false;
        /// Newer meetings have higher ones; only the newest is shown.
        int turn = 0;
        /// What a card that was just stamped is recognised by.
        QString card;
    };
    /// An act that was sent.
    struct Attempt
    {
        Meeting meeting;
        loyalty::ActCommand act;
    };

    /// An answer that comes after the window was closed has nobody to go to.
    template <typename Then>
    auto whileHere(Then then)
    {
        return [guard = QPointer(this), then](const auto &answer) {
            if (guard)
                then(answer);
        };
    }

    void meet(const QString &target, loyalty::Channel channel, bool stampsByItself);
    void met(Meeting meeting, const actions::Outcome<actions::CardFound> &found);
    void leaveCard();
    void record(const Attempt &attempt);
    void recorded(const Attempt &attempt, const actions::VisitDone &done);
    void show(const Attempt &attempt, const actions::VisitDone &done,
              const actions::Outcome<actions::CardFound> &found);
    void refused(const Attempt &attempt, const words::Refused &why);
    void undoVisit(const base::EventId &event, loyalty::UsedReward answer);
    void undone(const actions::VisitUndone &done);
    void joined(const QString &name, const actions::Outcome<actions::CustomerJoined> &done);
    void numberTyped(const QString &digits);
    base::Expected<loyalty::ActCommand, base::Sentence> actOf(const TypedPurchase &typed) const;
    void sayWhatIsWrong(const TypedPurchase &typed, const base::Sentence &wrong);
    void use(const report::CounterReward &reward);
    void search(const QString &text);

    /// Its card lies on the counter now.
    bool isShown(const Meeting &meeting) const;
    /// Nothing lies over the card: a key that acts on it acts on what is seen.
    bool isCardSeen() const;
    /// Several acts can be on their way at once.
    void setStoring(int change);
    void say(Said::Kind kind, const base::Sentence &sentence, std::optional<words::Refusal> word = {});
    void notStored(const words::Refused &why);
    void happen(Happening::Sound sound, bool pressesSeal);
    void announce(const base::Sentence &words, const std::optional<base::EventId> &undoes);
    void hideJustDone();
    void setStampButton();
    void refreshActs();
    void refreshSync();
    bool canUndo(const report::RecentAct &act) const;
    bool mayDo(loyalty::Action action) const;
    loyalty::ActCommand actBy(const Meeting &meeting) const;

    actions::Desk &m_desk;
    report::Desk &m_report;
    const base::Clock &m_clock;
    QTimer m_time;
    bool m_stampsByItself = true;
    bool m_isAlone = false;
    bool m_isClosed = false;

    State m_state;
    std::optional<Meeting> m_meeting;
    /// Not stored: to be tried again.
    std::optional<Attempt> m_failed;
    /// Refused by a limit: a manager may send it once more.
    std::optional<Attempt> m_limited;
    /// Needs an answer about a used reward.
    std::optional<base::EventId> m_undoing;
    std::optional<base::EventId> m_lastDone;
    RecentStamps m_recent;
    WrongNumbers m_wrongNumbers;
    int m_turn = 0;
    int m_storing = 0;
    int m_actsAsked = 0;
    int m_quotesAsked = 0;
};

} // namespace muhr::counter
