// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/step_page.h"

namespace muhr::kit {
class Button;
class Field;
class Notice;
} // namespace muhr::kit

namespace muhr::welcome {

/// The way in for a shop that there is already: its endpoint gives it to whoever has the link.
class LinkPage : public StepPage
{
    Q_OBJECT
public:
    LinkPage(WelcomePresenter &presenter, QWidget *parent);
    void render(const WelcomeState &state) override;
    QWidget *firstField() const override;

private:
    void renderComing(const LinkState &link);

    kit::Field *m_link;
    kit::Notice *m_coming;
    kit::Button *m_open;
};

} // namespace muhr::welcome
