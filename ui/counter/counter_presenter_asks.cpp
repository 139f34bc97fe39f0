// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the presenter that answers what the cashier typed, picked or took back.
#include "core/base/digits.h"
#include "core/loyalty/short_number.h"
#include "ui/counter/counter_presenter.h"
#include "ui/counter/counter_sentences.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace muhr::counter {
namespace {

constexpr std::int64_t foundShown = 50;
/// Between two questions while names are still being opened.
constexpr std::chrono::milliseconds whileLoading{400};
constexpr qsizetype shortNumberLength = 10;

/// Digits, and what people put between them.
bool looksLikeShortNumber(const QString &text)
{
    qsizetype digits = 0;
    for (const QChar letter : text) {
        if (letter.isDigit())
            ++digits;
        else if (!letter.isSpace() && letter != QLatin1Char('-'))
            return false;
    }
    return digits == shortNumberLength;
}

} // namespace

void CounterPresenter::ask(Ask what)
{
    const bool wantsCard = what == Ask::Amount || what == Ask::WhichReward;
    if (wantsCard && (!m_state.card || m_state.isStoring))
        return;
    m_state.ask = what;
    m_state.fieldError.reset();
    m_state.quote.reset();
    m_state.usedWithPurchase.reset();
    if (what == Ask::Find) {
        m_state.found = {};
        m_state.searched.clear();
        m_state.hasSearched = false;
    }
    if (what == Ask::NewCustomer)
        m_state.newCard.reset();
    emit changed();
}

void CounterPresenter::goBack()
{
    const bool wasAsked = m_state.ask != Ask::Nothing;
    m_state.ask = Ask::Nothing;
    m_state.fieldError.reset();
    m_state.quote.reset();
    m_state.usedWithPurchase.reset();
    m_state.question.reset();
    m_undoing.reset();
    if (!wasAsked) {
        ++m_turn;
        leaveCard();
    }
    emit changed();
}

void CounterPresenter::codeTyped(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return;
    m_state.fieldError.reset();
    if (!looksLikeShortNumber(typed)) {
        const bool hasPrefix = typed.startsWith(QLatin1String("M1:"), Qt::CaseInsensitive);
        meet(hasPrefix ? typed : QStringLiteral("M1:") + typed, loyalty::Channel::ShortNumber, m_stampsByItself);
        return;
    }
    const auto number = loyalty::ShortNumber::parse(typed);
    if (!number)
        m_state.fieldError = notANumberSentence();
    else if (m_wrongNumbers.mustWait(m_clock.now()))
        m_state.fieldError = waitWithNumbersSentence();
    else
        numberTyped(number->digits());
    emit changed();
}

/// Asked of the list, which has all numbers in memory; two customers may share one.
void CounterPresenter::numberTyped(const QString &digits)
{
    const int turn = ++m_turn;
    report::CustomerQuestion question;
    question.text = digits;
    question.limit = foundShown;
    m_report.customers(
        question, whileHere([this, turn, digits](const auto &list) {
            if (turn != m_turn)
                return;
            if (list && list->rows.size() == 1) {
                meet(list->rows.front().customer.text(), loyalty::Channel::ShortNumber, m_stampsByItself);
            } else if (list && list->rows.size() > 1) {
                m_state.ask = Ask::Find;
                m_state.searched = digits;
                m_state.hasSearched = true;
                m_state.found = *list;
            } else if (!m_desk.hasKeys() || (list && list->isStillLoading)) {
                meet(digits, loyalty::Channel::ShortNumber, m_stampsByItself);
            } else {
                m_wrongNumbers.add(m_clock.now());
                m_state.fieldError = base::Sentence{words::sentence(words::Refusal::UnknownCustomer), {}};
            }
            emit changed();
        }));
}

void CounterPresenter::searchTyped(const QString &text)
{
    m_state.searched = text;
    m_state.hasSearched = false;
    if (text.trimmed().isEmpty())
        m_state.found = {};
    emit changed();
    if (text.trimmed().isEmpty())
        return;
    search(text);
}

void CounterPresenter::search(const QString &text)
{
    report::CustomerQuestion question;
    question.text = text;
    question.limit = foundShown;
    m_report.customers(question, whileHere([this, text](const auto &list) {
                           if (text != m_state.searched)
                               return;
                           m_state.hasSearched = true;
                           m_state.fieldError.reset();
                           m_state.found = list ? *list : report::CustomerList();
                           if (!list)
                               m_state.fieldError = list.error().sentence;
                           if (m_state.found.isStillLoading)
                               QTimer::singleShot(whileLoading, this, [this, text] {
                                   if (text == m_state.searched)
                                       search(text);
                               });
                           emit changed();
                       }));
}

void CounterPresenter::customerPicked(const base::CustomerId &customer)
{
    // Found, not shown by the customer: the stamp wants a hand.
    meet(customer.text(), loyalty::Channel::FoundByName, false);
}

void CounterPresenter::customerTyped(const QString &name, const QString &phone)
{
    if (m_state.isStoring)
        return;
    setStoring(+1);
    m_state.fieldError.reset();
    actions::JoinCustomer join;
    join.name = name.trimmed();
    join.phone = phone.trimmed();
    m_desk.joinCustomer(join, whileHere([this, join](const auto &done) { joined(join.name, done); }));
    emit changed();
}

void CounterPresenter::joined(const QString &name, const actions::Outcome<actions::CustomerJoined> &done)
{
    setStoring(-1);
    if (!done) {
        if (words::isNotStored(done.error().word))
            notStored(done.error());
        m_state.fieldError = done.error().sentence;
        emit changed();
        return;
    }
    ++m_turn;
    leaveCard();
    m_state.isNotStored = false;
    m_meeting = Meeting{done->customer.text(), loyalty::Channel::FoundByName, false, m_turn, done->customer.text()};
    NewCard card{done->customer, name, done->code, done->shortNumber, {}};
    if (!m_state.sync.endpoint.isEmpty())
        card.webAddress = m_state.sync.endpoint + QStringLiteral("/w/") + done->viewToken;
    m_state.newCard = card;
    // A join is no visit that could be taken back.
    m_lastDone.reset();
    announce(newCardSentence(name), std::nullopt);
    setStampButton();
    refreshActs();
    refreshSync();
    emit changed();
    // What the rules want of its first act, an amount perhaps.
    m_desk.findCard(m_meeting->card, whileHere([this, turn = m_turn](const auto &found) {
                        if (turn != m_turn || !found || !found->card)
                            return;
                        m_state.card = found->card;
                        emit changed();
                    }));
}

void CounterPresenter::undoLast()
{
    if (m_lastDone) {
        undo(*m_lastDone);
        return;
    }
    const auto newest = std::ranges::find_if(m_state.acts, [](const ActLine &line) { return !line.act.isUndone; });
    // The key means the newest act; where that one stays, it is not an older one of somebody else.
    if (newest != m_state.acts.end() && newest->canBeUndone) {
        undo(newest->act.event);
        return;
    }
    announce({words::sentence(words::Refusal::NothingToUndo), {}}, std::nullopt);
    emit changed();
}

void CounterPresenter::undo(const base::EventId &event)
{
    undoVisit(event, loyalty::UsedReward::Ask);
}

void CounterPresenter::usedRewardAnswered(loyalty::UsedReward answer)
{
    if (!m_undoing)
        return;
    const base::EventId event = *m_undoing;
    m_undoing.reset();
    m_state.ask = Ask::Nothing;
    m_state.question.reset();
    undoVisit(event, answer);
}

void CounterPresenter::undoVisit(const base::EventId &event, loyalty::UsedReward answer)
{
    if (m_state.isStoring)
        return;
    setStoring(+1);
    hideJustDone();
    actions::UndoVisit command;
    command.event = event;
    command.usedReward = answer;
    m_desk.undoVisit(command, whileHere([this, event](const auto &done) {
                         setStoring(-1);
                         if (done) {
                             undone(*done);
                         } else if (words::isNotStored(done.error().word)) {
                             notStored(done.error());
                         } else if (isAboutUsedReward(done.error()) && mayDo(loyalty::Action::UndoUsedReward)) {
                             m_undoing = event;
                             m_state.ask = Ask::UsedReward;
                             m_state.question = done.error().sentence;
                         } else {
                             if (m_lastDone == event)
                                 m_lastDone.reset();
                             say(Said::Kind::Care, done.error().sentence, done.error().word);
                         }
                         emit changed();
                     }));
    emit changed();
}

void CounterPresenter::undone(const actions::VisitUndone &done)
{
    m_state.isNotStored = false;
    m_state.now = m_clock.now();
    if (m_lastDone == done.undoes)
        m_lastDone.reset();
    const QString card = done.customer.text();
    m_recent.forget(card);
    announce(done.decision.sentence, std::nullopt);
    refreshActs();
    refreshSync();
    if (!m_meeting || m_meeting->card != card)
        return;
    m_state.said.reset();
    m_state.stampedNow = 0;
    m_state.handedOverNow.reset();
    m_state.paidNow.reset();
    m_state.reachedNow.reset();
    const int turn = m_turn;
    m_desk.findCard(card, whileHere([this, turn](const auto &found) {
                        if (turn != m_turn)
                            return;
                        if (found && found->card)
                            m_state.card = found->card;
                        setStampButton();
                        emit changed();
                    }));
}

} // namespace muhr::counter
