// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QScreen;

namespace muhr::kit {
class StageView;
}

namespace muhr::customer_display {

class DisplayPresenter;

/// Fills the second screen, turned to the customer. Where there is only one it isn't shown, and comes by itself with
/// the second.
class DisplayWindow : public QWidget
{
    Q_OBJECT
public:
    /// The presenter must outlive it. `till` is the window of whoever serves: it keeps its screen.
    DisplayWindow(DisplayPresenter &presenter, QWidget *till);

    /// Shown, where there is a screen for it.
    void setWanted(bool isWanted);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void render();
    QScreen *tillScreen() const;

    DisplayPresenter &m_presenter;
    QPointer<QWidget> m_till;
    kit::StageView *m_stage;
    bool m_isWanted = false;
    int m_pressed = 0;
};

} // namespace muhr::customer_display
