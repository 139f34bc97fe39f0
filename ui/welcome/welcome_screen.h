// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/welcome_presenter.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace muhr::camera {
class CameraFeed;
}

namespace muhr::kit {
class Button;
class Label;
class PassPreview;
class SheetView;
class StepList;
} // namespace muhr::kit

namespace muhr::welcome {

class ShopSeal;
class StepPage;

/// The first window of a shop: the steps, the one at hand, and beside it the card as it will look.
class WelcomeScreen : public QWidget
{
    Q_OBJECT
public:
    WelcomeScreen(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void render();
    void goOn();
    QWidget *makeSide();
    QWidget *makeMiddle(camera::CameraFeed &feed);
    QWidget *makePreview();
    void showStep(int step);
    void renderSide(const WelcomeState &state);
    void renderPreview(const WelcomeState &state);
    QString nextWords(const WelcomeState &state) const;

    WelcomePresenter &m_presenter;
    kit::StepList *m_steps;
    kit::Label *m_note;
    QStackedWidget *m_stack;
    std::array<StepPage *, stepCount> m_pages{};
    kit::Button *m_back;
    kit::Button *m_next;
    QWidget *m_side;
    QWidget *m_middle;
    QWidget *m_preview;
    kit::PassPreview *m_card;
    kit::SheetView *m_sheet;
    ShopSeal *m_seal;
    int m_shownStep = -1;
};

} // namespace muhr::welcome
