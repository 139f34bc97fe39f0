// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace muhr::kit {
class Button;
class Label;
class Notice;
class QrView;
} // namespace muhr::kit

namespace muhr::counter {

struct State;

/// The card that was just made, to be handed over: its code to photograph, its short number, and ways to take it along.
class NewCardPane : public QWidget
{
    Q_OBJECT
public:
    explicit NewCardPane(QWidget *parent = nullptr);
    void render(const State &state);
    /// Whether somebody listens to paperCardWanted.
    void setPrintsPaperCards(bool prints);

signals:
    void stampWanted();
    void paperCardWanted();
    void linkWanted();
    void left();

private:
    void renderSaid(const State &state);

    kit::Label *m_title;
    kit::Label *m_hint;
    kit::QrView *m_code;
    kit::Label *m_numberName;
    kit::Label *m_number;
    kit::Notice *m_said;
    kit::Button *m_paper;
    kit::Button *m_link;
    kit::Button *m_stamp;
    kit::Button *m_leave;
    QString m_shownCode;
    bool m_printsPaper = false;
};

} // namespace muhr::counter
