// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

namespace muhr::settings {

/// Which Muhr this is, and where the shop's data lies.
class AboutSection : public Section
{
    Q_OBJECT
public:
    AboutSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

private:
    kit::Label *m_version;
    kit::Label *m_storeWords;
    kit::Label *m_store;
    kit::Label *m_licence;
};

} // namespace muhr::settings
