// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::camera {
class CameraFeed;
}

namespace muhr::kit {
class ChoiceCards;
class Notice;
} // namespace muhr::kit

namespace muhr::welcome {

class CodeCamera;

/// One way to find a card at the counter; the camera shows what it sees at once.
class CounterStep : public StepPage
{
    Q_OBJECT
public:
    CounterStep(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;
    void setShown(bool shown) override;

private:
    void nameWays();
    void runCamera();

    kit::ChoiceCards *m_ways;
    QString m_named;
    CodeCamera *m_camera;
    kit::Notice *m_hint;
    kit::Notice *m_failure;
    bool m_isShown = false;
};

} // namespace muhr::welcome
