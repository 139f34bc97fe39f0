// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::camera {
class CameraFeed;
}
namespace muhr::kit {
class Button;
class Field;
class Label;
class Notice;
} // namespace muhr::kit

namespace muhr::welcome {

class CodeCamera;

/// The way in for a shop that there is already: its endpoint gives it to whoever has the link.
class LinkPage : public StepPage
{
    Q_OBJECT
public:
    LinkPage(WelcomePresenter &presenter, camera::CameraFeed &feed, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;
    void setShown(bool shown) override;

private:
    void renderComing(const LinkState &link);

    CodeCamera *m_camera;
    kit::Field *m_link;
    kit::Notice *m_coming;
    kit::Label *m_digits;
    kit::Button *m_open;
};

} // namespace muhr::welcome
