// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace muhr::kit {
class Avatar;
class Button;
class Chip;
class Label;
class LadderView;
class Notice;
} // namespace muhr::kit

namespace muhr::counter {

struct State;

/// The card that lies on the counter: whose it is, its seals, what waits on it, and what was just said about it.
class CardFace : public QWidget
{
    Q_OBJECT
public:
    explicit CardFace(QWidget *parent = nullptr);
    void render(const State &state);
    /// The newest seal is pressed onto the card.
    void press();

signals:
    void redeemWanted();

private:
    void renderPerson(const State &state);
    void renderLadder(const State &state);
    void renderSaved(const State &state);
    void renderRewards(const State &state);
    void renderSaid(const State &state);

    kit::Avatar *m_avatar;
    kit::Label *m_name;
    kit::Label *m_visits;
    kit::Chip *m_birthday;
    QWidget *m_gap;
    kit::LadderView *m_ladder;
    kit::Label *m_stamps;
    kit::Label *m_owed;
    QWidget *m_saved;
    /// The tier, and as many words as savedWords() has at most.
    std::array<kit::Chip *, 6> m_savedChips{};
    kit::Notice *m_reward;
    kit::Button *m_handOver;
    kit::Notice *m_calm;
    kit::Notice *m_care;
    kit::Notice *m_stop;
};

} // namespace muhr::counter
