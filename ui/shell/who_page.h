// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/who_presenter.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace muhr::kit {
class Avatar;
class Button;
class Label;
class PersonTile;
class PinPad;
} // namespace muhr::kit

namespace muhr::shell {

/// Lies over the whole window: the faces of those who work here, and the pad for the PIN of one of them.
class WhoPage : public QWidget
{
    Q_OBJECT
public:
    explicit WhoPage(WhoPresenter &presenter, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void render();
    void renderFaces();
    void renderPad(const report::TeamMember &member);
    QString title() const;
    QString note() const;
    QString prompt() const;

    WhoPresenter &m_presenter;
    kit::Label *m_title;
    kit::Label *m_note;
    QScrollArea *m_faces;
    QGridLayout *m_grid;
    std::vector<kit::PersonTile *> m_tiles;
    QWidget *m_pad;
    kit::Avatar *m_face;
    kit::Label *m_name;
    kit::Label *m_prompt;
    kit::PinPad *m_pin;
    kit::Button *m_others;
    kit::Button *m_back;
    kit::Button *m_lock;
    kit::Button *m_change;
};

} // namespace muhr::shell
