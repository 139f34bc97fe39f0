// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_presenter.h"

#include "ui/camera/camera_feed.h"
#include "ui/counter/counter_sentences.h"

#include <algorithm>

namespace muhr::counter {
namespace {

using namespace std::chrono_literals;

/// How long the words about an act stay. The right to undo it goes by the rules.
constexpr std::chrono::milliseconds wordsStay = 10s;
constexpr std::chrono::milliseconds looksAtTime = 10s;
constexpr std::int64_t actsShown = 3;

std::int64_t stampsOf(const loyalty::Decision &decision)
{
    std::int64_t stamps = 0;
    // Points and bonus money are given beside them.
    for (const auto &entry : decision.act.entries)
        if (const auto *given = std::get_if<loyalty::StampsGiven>(&entry))
            stamps += given->count;
    return stamps;
}

} // namespace

CounterPresenter::CounterPresenter(actions::Desk &desk, report::Desk &report, camera::CameraFeed &camera,
                                   const base::Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report), m_clock(clock)
{
    m_state.now = clock.now();
    m_state.camera = camera.status();
    m_state.namesAreHidden = !desk.hasKeys();
    connect(&camera, &camera::CameraFeed::codeSeen, this,
            [this](const QString &text) { scanned(text, loyalty::Channel::Camera); });
    connect(&camera, &camera::CameraFeed::pictureRead, this,
            [this](qint64, const QString &, const QStringList &texts) { m_recent.see(texts, m_clock.now()); });
    connect(&camera, &camera::CameraFeed::stateChanged, this, [this](const camera::CameraStatus &status) {
        m_state.camera = status;
        emit changed();
    });
    connect(&m_time, &QTimer::timeout, this, &CounterPresenter::tick);
    m_time.start(looksAtTime);
}

void CounterPresenter::refresh()
{
    m_state.namesAreHidden = !m_desk.hasKeys();
    m_report.shop(whileHere([this](const auto &facts) {
        if (facts)
            m_state.shop = *facts;
        emit changed();
    }));
    refreshActs();
    refreshSync();
}

void CounterPresenter::setCameraMirrored(bool isMirrored)
{
    m_state.cameraIsMirrored = isMirrored;
    emit changed();
}

void CounterPresenter::tick()
{
    m_state.now = m_clock.now();
    for (ActLine &line : m_state.acts)
        line.canBeUndone = canUndo(line.act);
    refreshSync();
    emit changed();
}

void CounterPresenter::refreshActs()
{
    const int asked = ++m_actsAsked;
    m_report.recentActs(actsShown, whileHere([this, asked](const auto &acts) {
                            if (asked != m_actsAsked || !acts)
                                return;
                            m_state.now = m_clock.now();
                            m_state.acts.clear();
                            for (const report::RecentAct &act : *acts)
                                m_state.acts.push_back({act, canUndo(act)});
                            emit changed();
                        }));
}

void CounterPresenter::refreshSync()
{
    m_report.sync(whileHere([this](const auto &figures) {
        if (!figures)
            return;
        m_state.sync = *figures;
        emit changed();
    }));
}

void CounterPresenter::scanned(const QString &text, loyalty::Channel channel)
{
    if (!m_isClosed)
        meet(text, m_isAlone ? loyalty::Channel::Kiosk : channel, m_isAlone || m_stampsByItself);
}

void CounterPresenter::meet(const QString &target, loyalty::Channel channel, bool stampsByItself)
{
    const Meeting meeting{target, channel, stampsByItself, ++m_turn, {}};
    m_desk.findCard(target, whileHere([this, meeting](const auto &found) { met(meeting, found); }));
}

void CounterPresenter::met(Meeting meeting, const actions::Outcome<actions::CardFound> &found)
{
    const bool isNewest = meeting.turn == m_turn;
    if (isNewest) {
        leaveCard();
        m_state.wasScanned =
            meeting.channel == loyalty::Channel::Camera || meeting.channel == loyalty::Channel::HandScanner;
    }
    if (!found) {
        if (isNewest)
            say(Said::Kind::Care, found.error().sentence, found.error().word);
        emit changed();
        return;
    }
    const auto &card = found->card;
    meeting.card = card ? card->customer.text() : meeting.target;
    if (isNewest) {
        m_meeting = meeting;
        m_state.card = card;
        m_state.isUnknownHere = !card;
        setStampButton();
    }
    if (card && card->needsAmount) {
        if (isNewest && meeting.stampsByItself)
            m_state.ask = Ask::Amount;
    } else if (meeting.stampsByItself && m_recent.has(meeting.card, m_clock.now())) {
        if (isNewest) {
            say(Said::Kind::Calm, alreadyStampedSentence());
            m_state.stampButton = StampButton::Again;
        }
    } else if (meeting.stampsByItself) {
        // Also where another card was shown meanwhile: this one is owed its stamp all the same.
        record({meeting, actBy(meeting)});
    }
    emit changed();
}

void CounterPresenter::leaveCard()
{
    m_meeting.reset();
    m_failed.reset();
    m_limited.reset();
    m_undoing.reset();
    m_state.ask = Ask::Nothing;
    m_state.card.reset();
    m_state.isUnknownHere = false;
    m_state.isProvisional = false;
    m_state.stampedNow = 0;
    m_state.reachedNow.reset();
    m_state.handedOverNow.reset();
    m_state.paidNow.reset();
    m_state.wasScanned = false;
    m_state.said.reset();
    m_state.newCard.reset();
    m_state.fieldError.reset();
    m_state.quote.reset();
    m_state.usedWithPurchase.reset();
    m_state.question.reset();
    setStampButton();
}

void CounterPresenter::stamp()
{
    if (m_state.isStoring || !m_meeting || !isCardSeen())
        return;
    if (m_failed) {
        record(*m_failed);
    } else if (m_limited) {
        Attempt again = *m_limited;
        again.act.managerOverride = true;
        record(again);
    } else if (m_state.card && m_state.card->needsAmount) {
        ask(Ask::Amount);
        return;
    } else {
        record({*m_meeting, actBy(*m_meeting)});
    }
    emit changed();
}

void CounterPresenter::record(const Attempt &attempt)
{
    m_failed.reset();
    m_limited.reset();
    setStoring(+1);
    const bool stamps = attempt.act.stamps != 0;
    // At once, not with the answer: a hand scanner may bring the same code twice before it.
    if (stamps)
        m_recent.add(attempt.meeting.card, attempt.meeting.target, m_clock.now());
    actions::RecordVisit visit;
    visit.target = attempt.meeting.target;
    visit.act = attempt.act;
    m_desk.recordVisit(visit, whileHere([this, attempt, stamps](const auto &done) {
                           setStoring(-1);
                           if (!done) {
                               if (stamps)
                                   m_recent.forget(attempt.meeting.card);
                               refused(attempt, done.error());
                           } else {
                               recorded(attempt, *done);
                           }
                       }));
}

void CounterPresenter::recorded(const Attempt &attempt, const actions::VisitDone &done)
{
    m_state.isNotStored = false;
    m_state.now = m_clock.now();
    m_lastDone = done.isProvisional ? std::nullopt : done.event;
    if (done.isProvisional) {
        happen(Happening::Sound::Stamp, false);
        announce(doneSentence(done), std::nullopt);
        refreshActs();
        refreshSync();
        if (isShown(attempt.meeting)) {
            m_state.isProvisional = true;
            m_state.said.reset();
            m_state.stampButton = StampButton::Off;
        }
        emit changed();
        return;
    }
    // At a kiosk nobody is found but by the code that is held up.
    m_desk.findCard(m_isAlone ? attempt.meeting.target : done.customer.text(),
                    whileHere([this, attempt, done](const auto &found) { show(attempt, done, found); }));
}

void CounterPresenter::show(const Attempt &attempt, const actions::VisitDone &done,
                            const actions::Outcome<actions::CardFound> &found)
{
    const bool isReward = !done.decision.reached.empty() || !done.decision.used.empty();
    happen(isReward ? Happening::Sound::Reward : Happening::Sound::Stamp, !done.decision.given.empty());
    announce(doneSentence(done), done.event);
    refreshActs();
    refreshSync();
    if (isShown(attempt.meeting)) {
        m_state.ask = Ask::Nothing;
        // Scanned twice in a row: that it was stamped already stays true.
        if (attempt.meeting.turn == m_turn)
            m_state.said.reset();
        m_state.newCard.reset();
        m_state.fieldError.reset();
        m_state.quote.reset();
        m_state.usedWithPurchase.reset();
        if (found && found->card)
            m_state.card = found->card;
        m_state.stampedNow = stampsOf(done.decision);
        m_state.reachedNow.reset();
        if (!done.decision.reached.empty())
            m_state.reachedNow = done.decision.reached.front().title;
        m_state.handedOverNow.reset();
        if (!done.decision.used.empty())
            m_state.handedOverNow = done.decision.used.front().title;
        m_state.paidNow.reset();
        if (const loyalty::Price &price = done.decision.price; price.isPurchase)
            m_state.paidNow = PaidNow{price.listMinor, price.paidMinor};
        if (done.decision.nothing)
            say(Said::Kind::Care, loyalty::sentenceOf(*done.decision.nothing));
        setStampButton();
    }
    emit changed();
}

void CounterPresenter::refused(const Attempt &attempt, const words::Refused &why)
{
    if (words::isNotStored(why.word)) {
        notStored(why);
        if (isShown(attempt.meeting)) {
            m_failed = attempt;
            m_state.stampButton = StampButton::Retry;
        }
    } else if (isShown(attempt.meeting)) {
        say(Said::Kind::Care, why.sentence, why.word);
        if (isLimit(why) && mayDo(loyalty::Action::PassLimit)) {
            m_limited = attempt;
            m_state.stampButton = StampButton::Anyway;
        }
    }
    emit changed();
}

bool CounterPresenter::isShown(const Meeting &meeting) const
{
    return m_meeting && m_meeting->card == meeting.card;
}

bool CounterPresenter::isCardSeen() const
{
    return m_state.ask != Ask::Find && m_state.ask != Ask::NewCustomer;
}

void CounterPresenter::setStoring(int change)
{
    m_storing += change;
    m_state.isStoring = m_storing > 0;
}

void CounterPresenter::say(Said::Kind kind, const base::Sentence &sentence, std::optional<words::Refusal> word)
{
    m_state.said = Said{kind, sentence, word};
}

void CounterPresenter::notStored(const words::Refused &why)
{
    m_state.isNotStored = true;
    hideJustDone();
    say(Said::Kind::NotStored, why.sentence, why.word);
    happen(Happening::Sound::NotStored, false);
}

void CounterPresenter::hideJustDone()
{
    m_state.now = m_clock.now();
    m_state.justDone.shownUntil = m_state.now;
}

void CounterPresenter::happen(Happening::Sound sound, bool pressesSeal)
{
    m_state.happening = {m_state.happening.number + 1, sound, pressesSeal};
}

void CounterPresenter::announce(const base::Sentence &words, const std::optional<base::EventId> &undoes)
{
    m_state.now = m_clock.now();
    m_state.justDone = {m_state.justDone.number + 1, words, undoes.has_value(), m_state.now + wordsStay};
}

void CounterPresenter::setStampButton()
{
    if (!m_meeting)
        m_state.stampButton = StampButton::Off;
    else
        m_state.stampButton = m_state.stampedNow > 0 ? StampButton::Again : StampButton::Stamp;
}

bool CounterPresenter::canUndo(const report::RecentAct &act) const
{
    if (!act.isVisit || act.isUndone || act.customer.isNone())
        return false;
    const bool isRecent = m_clock.now() - act.at < std::chrono::minutes(loyalty::undoOwnMinutes);
    return mayDo(isRecent ? loyalty::Action::UndoOwn : loyalty::Action::UndoAny);
}

bool CounterPresenter::mayDo(loyalty::Action action) const
{
    const auto &session = m_desk.session();
    return loyalty::allowed(session.role, session.ceiling, action) == loyalty::Verdict::Yes;
}

loyalty::ActCommand CounterPresenter::actBy(const Meeting &meeting) const
{
    loyalty::ActCommand act;
    act.channel = meeting.channel;
    return act;
}

} // namespace muhr::counter
