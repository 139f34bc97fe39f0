// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/guest_face.h"

#include "ui/counter/counter_sentences.h"

namespace muhr::counter {
namespace {

using Kind = GuestFace::Kind;

base::Sentence waitingTitle(GuestPlace place)
{
    if (place == GuestPlace::Kiosk)
        return {{"Guest", QT_TRANSLATE_NOOP("Guest", "Hold up your card")}, {}};
    return {{"Guest", QT_TRANSLATE_NOOP("Guest", "Welcome!")}, {}};
}

base::Sentence waitingLine(GuestPlace place)
{
    if (place == GuestPlace::Kiosk)
        return {{"Guest", QT_TRANSLATE_NOOP("Guest", "On your phone or on paper, its code to the front. The stamp "
                                                     "comes by itself.")},
                {}};
    return {{"Guest", QT_TRANSLATE_NOOP("Guest", "Show your card, and this visit counts.")}, {}};
}

base::Sentence askAtTheCounter()
{
    return {{"Guest", QT_TRANSLATE_NOOP("Guest", "Please ask at the counter.")}, {}};
}

base::Sentence thanks()
{
    return {{"Guest", QT_TRANSLATE_NOOP("Guest", "Thank you!")}, {}};
}

/// What is still to come, or what waits already.
std::optional<base::Sentence> outlook(const report::CounterCard &card)
{
    if (!card.rewards.empty())
        return base::Sentence{
            {"Guest", QT_TRANSLATE_NOOP("Guest", "It waits for you at the counter: %1"), "%1 is a reward: Free coffee"},
            {card.rewards.front().title}};
    if (card.next && card.missing > 0)
        return base::Sentence{{"Guest", QT_TRANSLATE_N_NOOP("Guest", "%Ln more stamp(s), and it is yours: %2"),
                               "%2 is a reward: Free coffee"},
                              {card.missing, *card.next}};
    return std::nullopt;
}

/// What is to be paid, or what she has: stamps, else what is saved up.
std::optional<base::Sentence> figureOf(const State &state)
{
    const report::CounterCard &card = *state.card;
    if (state.paidNow && state.paidNow->isLess())
        return base::Sentence{{"Guest", QT_TRANSLATE_NOOP("Guest", "To pay: %1"), "%1 is an amount of money"},
                              {base::TextMoney{state.paidNow->paidMinor, card.currency}}};
    if (card.goal > 0)
        return base::Sentence{{"Guest", QT_TRANSLATE_NOOP("Guest", "%L1 of %L2"), "So many stamps of so many"},
                              {card.held, card.goal}};
    if (card.points && card.points->ready > 0)
        return base::Sentence{{"Guest", QT_TRANSLATE_N_NOOP("Guest", "%Ln point(s)")}, {card.points->ready}};
    if (card.bonus && card.bonus->ready > 0)
        return base::Sentence{{"Guest", QT_TRANSLATE_NOOP("Guest", "Bonus: %1"), "%1 is an amount of money"},
                              {base::TextMoney{card.bonus->ready, card.currency}}};
    return std::nullopt;
}

void putCard(GuestFace &face, const State &state)
{
    const report::CounterCard &card = *state.card;
    face.goal = static_cast<int>(card.goal);
    face.held = static_cast<int>(card.held);
    face.isFresh = state.stampedNow > 0;
    for (const auto &milestone : card.milestones)
        face.rewards.push_back(static_cast<int>(milestone.at));
    face.figure = figureOf(state);
    face.line = outlook(card);
}

void askForHelp(GuestFace &face, const base::Sentence &title)
{
    face = {Kind::AtTheCounter, face.language, title, {}, askAtTheCounter(), 0, 0, false, {}};
}

/// A rule said no, which is nobody's fault.
bool isRule(const Said &said)
{
    return said.kind == Said::Kind::Care &&
           (!said.word || said.word == words::Refusal::TooSoon || said.word == words::Refusal::RewardsWait);
}

void putSaid(GuestFace &face, const State &state, GuestPlace place)
{
    const Said &said = *state.said;
    // Other calm words are between cashier and program.
    if (said.kind == Said::Kind::Calm && state.stampedNow == 0 && isAboutStampThere(said.sentence)) {
        face.kind = Kind::NoStamp;
        face.title = {{"Guest", QT_TRANSLATE_NOOP("Guest", "You have this stamp already")}, {}};
    } else if (isRule(said)) {
        face.kind = Kind::NoStamp;
        face.title = {{"Guest", QT_TRANSLATE_NOOP("Guest", "No stamp this time")}, {}};
        face.line = said.sentence;
    } else if (said.kind == Said::Kind::Care && place == GuestPlace::Kiosk) {
        // Of a card that is unknown, revoked or of another shop the same is said: it is no place to try codes.
        askForHelp(face, {{"Guest", QT_TRANSLATE_NOOP("Guest", "This card does not work here")}, {}});
    }
}

} // namespace

GuestFace guestFace(const State &state, base::Language usual, GuestPlace place)
{
    GuestFace face;
    face.language = state.card ? state.card->language.value_or(usual) : usual;
    face.title = waitingTitle(place);
    face.line = waitingLine(place);
    if (state.said && state.said->kind == Said::Kind::NotStored) {
        askForHelp(face, {{"Guest", QT_TRANSLATE_NOOP("Guest", "That was not stored")}, {}});
        face.kind = Kind::NotStored;
        return face;
    }
    if (state.isProvisional) {
        face.kind = Kind::Stamped;
        face.title = thanks();
        face.line = {{"Guest", QT_TRANSLATE_NOOP("Guest", "Your stamp is kept, and comes to your new card by itself.")},
                     {}};
        return face;
    }
    if (state.card) {
        putCard(face, state);
        face.kind = Kind::Card;
        face.title = {{"Guest", QT_TRANSLATE_NOOP("Guest", "Your card")}, {}};
        if (state.handedOverNow) {
            face.kind = Kind::HandedOver;
            face.title = {{"Guest", QT_TRANSLATE_NOOP("Guest", "Enjoy it: %1"), "%1 is a reward: Free coffee"},
                          {*state.handedOverNow}};
        } else if (state.reachedNow) {
            face.kind = Kind::Reward;
            face.title = {{"Guest", QT_TRANSLATE_NOOP("Guest", "Yours: %1"), "%1 is a reward: Free coffee"},
                          {*state.reachedNow}};
            face.line = {{"Guest", QT_TRANSLATE_NOOP("Guest", "Ask for it at the counter.")}, {}};
        } else if (state.stampedNow > 0 || state.paidNow) {
            face.kind = Kind::Stamped;
            face.title = thanks();
        } else if (place == GuestPlace::Kiosk && state.card->needsAmount) {
            askForHelp(face, {{"Guest", QT_TRANSLATE_NOOP("Guest", "This card is stamped at the counter")}, {}});
            face.line = {{"Guest", QT_TRANSLATE_NOOP("Guest", "The stamps depend on what you buy.")}, {}};
        }
    }
    if (state.said)
        putSaid(face, state, place);
    return face;
}

} // namespace muhr::counter
