// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/card_face.h"

#include "ui/counter/counter_sentences.h"
#include "ui/counter/counter_state.h"
#include "ui/counter/counter_words.h"
#include "ui/kit/avatar.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/label.h"
#include "ui/kit/ladder_view.h"
#include "ui/kit/notice.h"
#include "ui/kit/tokens.h"

#include <QBoxLayout>
#include <QLocale>

namespace muhr::counter {

using namespace kit;

namespace {

/// A purchase with more to type than its amount needs the room, and says itself what the card has.
bool isLongPurchase(const State &state)
{
    const auto &card = *state.card;
    const bool pays = (card.bonus && card.bonus->pays) || (card.points && card.points->pays);
    return state.ask == Ask::Amount && (pays || card.takesCodes || card.giftMinor > 0 || !card.goods.isEmpty());
}

} // namespace

CardFace::CardFace(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    m_avatar = new Avatar({}, 52, this);
    who->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_name = new Label({}, Type::Section, Tone::Ink, this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setElided(true);
    m_visits = new Label({}, Type::Body, Tone::Soft, this);
    m_visits->setObjectName(QStringLiteral("visits"));
    m_visits->setElided(true);
    names->addWidget(m_name);
    names->addWidget(m_visits);
    who->addLayout(names, 1);
    m_birthday = new Chip(ChipKind::Gold, {}, this);
    m_birthday->setLeadingIcon(Icon::Birthday);
    m_birthday->setFocusPolicy(Qt::NoFocus);
    who->addWidget(m_birthday);
    column->addLayout(who);
    // Of no height: it takes the spacing of the column once more.
    m_gap = new QWidget(this);
    m_gap->setFixedHeight(0);
    column->addWidget(m_gap);

    m_ladder = new LadderView(this);
    m_ladder->setObjectName(QStringLiteral("ladder"));
    column->addWidget(m_ladder);
    m_stamps = new Label({}, Type::Reading, Tone::Soft, this);
    m_stamps->setObjectName(QStringLiteral("stamps"));
    m_stamps->setWordWrap(true);
    column->addWidget(m_stamps);
    m_owed = new Label({}, Type::Body, Tone::Care, this);
    m_owed->setObjectName(QStringLiteral("owed"));
    m_owed->setWordWrap(true);
    column->addWidget(m_owed);

    m_saved = new QWidget(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    auto *saved = new FlowLayout(8, m_saved);
    for (std::size_t i = 0; i < m_savedChips.size(); ++i) {
        m_savedChips[i] = new Chip(i == 0 ? ChipKind::Gold : ChipKind::Tint, {}, m_saved);
        m_savedChips[i]->setFocusPolicy(Qt::NoFocus);
        saved->addWidget(m_savedChips[i]);
    }
    column->addWidget(m_saved);

    m_reward = new Notice(PanelKind::Gold, Icon::Gift, this);
    m_reward->setObjectName(QStringLiteral("reward"));
    m_handOver = new Button(ButtonKind::Gold, {}, m_reward);
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_handOver->drawKey(QKeySequence(Qt::Key_F6));
    m_handOver->setMinimumHeight(Tokens::hit);
    m_reward->setAction(m_handOver);
    connect(m_handOver, &Button::clicked, this, &CardFace::redeemWanted);
    column->addWidget(m_reward);
    m_calm = new Notice(PanelKind::Firuza, Icon::Check, this);
    m_calm->setObjectName(QStringLiteral("calm"));
    m_care = new Notice(PanelKind::Care, Icon::Warning, this);
    m_care->setObjectName(QStringLiteral("care"));
    m_stop = new Notice(PanelKind::Stop, Icon::Stop, this);
    m_stop->setObjectName(QStringLiteral("stop"));
    for (Notice *notice : {m_calm, m_care, m_stop})
        column->addWidget(notice);
    column->addStretch(1);
}

void CardFace::render(const State &state)
{
    if (!state.card)
        return;
    renderPerson(state);
    renderLadder(state);
    renderSaved(state);
    renderRewards(state);
    renderSaid(state);
}

void CardFace::press()
{
    m_ladder->press();
}

void CardFace::renderPerson(const State &state)
{
    const auto &card = *state.card;
    m_avatar->setName(card.name);
    if (!card.name.isEmpty())
        m_name->setText(card.name);
    else
        m_name->setText(state.namesAreHidden ? tr("Name hidden") : tr("Card without a name"));
    m_visits->setText(state.namesAreHidden ? tr("The key of the shop is not here. Stamps work all the same.")
                                           : visitsLine(card));
    m_birthday->setText(birthdayWord(card));
    m_birthday->setAccessibleName(tr("Birthday: %1").arg(birthdayWord(card)));
    m_birthday->setVisible(card.daysToBirthday.has_value());
}

void CardFace::renderLadder(const State &state)
{
    const auto &card = *state.card;
    Ladder ladder;
    ladder.goal = static_cast<int>(card.goal);
    ladder.given = static_cast<int>(card.held);
    ladder.newestIsFresh = state.stampedNow > 0;
    for (const auto &milestone : card.milestones)
        ladder.rewards.push_back(static_cast<int>(milestone.at));
    m_ladder->setLadder(ladder);
    const bool isShown = card.goal > 0 && !isLongPurchase(state);
    m_ladder->setVisible(isShown);
    m_gap->setVisible(!isLongPurchase(state));
    m_stamps->setSentence(stampsLine(state));
    m_stamps->setVisible(isShown);
    m_owed->setText(tr("This card owes %Ln stamp(s): a reward was used and its stamps were taken back.", nullptr,
                       static_cast<int>(card.owed)));
    m_owed->setVisible(card.owed > 0);
}

/// The tier first, then what is saved up.
void CardFace::renderSaved(const State &state)
{
    const QString tier = tierLine(*state.card);
    const QStringList words = savedWords(*state.card);
    m_savedChips.front()->setText(tier);
    m_savedChips.front()->setVisible(!tier.isEmpty());
    for (std::size_t i = 1; i < m_savedChips.size(); ++i) {
        const QString word = words.value(static_cast<qsizetype>(i) - 1);
        m_savedChips[i]->setText(word);
        m_savedChips[i]->setVisible(!word.isEmpty());
    }
    m_saved->setVisible((!tier.isEmpty() || !words.isEmpty()) && !isLongPurchase(state));
}

void CardFace::renderRewards(const State &state)
{
    const auto &rewards = state.card->rewards.empty() ? state.card->forPoints : state.card->rewards;
    // While something is asked below, its answers have the room and the eye.
    const bool isShown = !rewards.empty() && state.ask == Ask::Nothing;
    m_reward->setVisible(isShown);
    if (!isShown)
        return;
    m_handOver->setText(tr("Hand over"));
    QStringList titles;
    for (const auto &reward : rewards)
        titles.push_back(choiceLine(reward));
    if (state.card->rewards.empty()) {
        m_reward->setWords(tr("The points are enough for this"), QLocale().createSeparatedList(titles));
    } else if (rewards.size() == 1) {
        //: %1 is a reward: “Free coffee”
        m_reward->setWords(tr("%1 is waiting").arg(titleOf(rewards.front().title)), untilLine(rewards.front()));
    } else {
        m_reward->setWords(tr("%Ln reward(s) are waiting", nullptr, static_cast<int>(rewards.size())),
                           QLocale().createSeparatedList(titles));
    }
    m_handOver->setAccessibleDescription(titleOf(rewards.front().title));
}

void CardFace::renderSaid(const State &state)
{
    const auto is = [&state](Said::Kind kind) { return state.said && state.said->kind == kind; };
    const bool saysWhatToPay = !state.said && state.paidNow && state.paidNow->isLess();
    m_calm->setVisible(is(Said::Kind::Calm) || saysWhatToPay);
    m_care->setVisible(is(Said::Kind::Care));
    m_stop->setVisible(is(Said::Kind::NotStored));
    if (saysWhatToPay)
        m_calm->setWords(say(toPaySentence(state.paidNow->paidMinor, state.card->currency)), {});
    if (!state.said)
        return;
    const QString sentence = say(state.said->sentence);
    const QString title = state.said->word ? refusalTitle(*state.said->word) : QString();
    m_calm->setWords(sentence, {});
    m_care->setWords(title.isEmpty() ? sentence : title, title.isEmpty() ? QString() : sentence);
    m_stop->setWords(tr("Not stored!"), sentence);
}

} // namespace muhr::counter
