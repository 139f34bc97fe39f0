// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/session.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QStackedLayout;

namespace muhr::kit {
class Sounds;
class StageView;
} // namespace muhr::kit
namespace muhr::shell {
class RestWatch;
class WhoPage;
class WhoPresenter;
} // namespace muhr::shell

namespace muhr::kiosk {

class KioskPresenter;

/// Fills the screen in front of customers. It isn't closed by them: Escape, Ctrl+Q or five touches in its upper
/// trailing corner ask for the PIN of a manager or owner.
class KioskWindow : public QWidget
{
    Q_OBJECT
public:
    /// Whoever asks for a PIN; made anew each time.
    using MakeDoor = std::function<std::unique_ptr<shell::WhoPresenter>()>;

    /// All must outlive it.
    KioskWindow(KioskPresenter &presenter, kit::Sounds &sounds, MakeDoor makeDoor, QWidget *parent = nullptr);
    ~KioskWindow() override;

    void askToLeave();
    bool isAsking() const { return m_door != nullptr; }
    void goBack();

signals:
    /// Somebody who may end it has typed her PIN.
    void left(const muhr::actions::Session &session);

protected:
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showFace();
    void touchCorner();

    KioskPresenter &m_presenter;
    kit::Sounds &m_sounds;
    MakeDoor m_makeDoor;
    QStackedLayout *m_layers;
    kit::StageView *m_stage;
    std::unique_ptr<shell::WhoPresenter> m_door;
    shell::WhoPage *m_page = nullptr;
    std::unique_ptr<shell::RestWatch> m_rest;
    int m_happened = 0;
    int m_touches = 0;
    /// Runs from the first touch on; too slow ones begin anew.
    QTimer m_patience;
};

} // namespace muhr::kiosk
