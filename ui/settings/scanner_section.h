// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include <QPair>

#include <vector>

class QComboBox;

namespace muhr::settings {

/// Which hand scanner is heard behind other programs too, and how it fares.
class ScannerSection : public Section
{
    Q_OBJECT
public:
    ScannerSection(SettingsPresenter &presenter, QWidget *parent);
    void render(const SettingsState &state) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Offers = std::vector<QPair<QString, QString>>;

    QComboBox *m_scanner;
    kit::Label *m_status;
    Offers m_offers;
};

} // namespace muhr::settings
