// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <vector>

class QVBoxLayout;

namespace muhr::kit {
class Button;
class Notice;
} // namespace muhr::kit

namespace muhr::settings {

class HeldRow;
class InvitePanel;
class LaptopRow;

/// The laptops of the shop: which there are, how one is taken out that was lost, and what those did that are out.
class LaptopsSection : public Section
{
    Q_OBJECT
public:
    LaptopsSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    void renderRows(const SettingsState &state);
    void renderHeld(const SettingsState &state);
    void askLost(const report::DeviceFacts &device);
    std::vector<base::EventId> allHeld() const;

    kit::Label *m_what;
    QVBoxLayout *m_rows;
    std::vector<LaptopRow *> m_laptops;
    InvitePanel *m_invite;
    kit::Notice *m_failure;
    kit::Notice *m_held;
    QVBoxLayout *m_heldRows;
    std::vector<HeldRow *> m_acts;
    kit::Label *m_more;
    QWidget *m_all;
    kit::Button *m_acceptAll;
    kit::Button *m_refuseAll;
};

} // namespace muhr::settings
