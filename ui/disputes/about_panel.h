// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"

#include <vector>

namespace muhr::kit {
class Label;
}

namespace muhr::disputes {

/// Beside the lists: what happened, and what each answer means.
class AboutPanel : public kit::CardPanel
{
    Q_OBJECT
public:
    explicit AboutPanel(QWidget *parent = nullptr);
    struct Meaning
    {
        QString answer;
        QString meaning;
    };
    void setWords(const QString &title, const QString &what, const std::vector<Meaning> &meanings);

private:
    kit::Label *addLine(bool isName);

    kit::Label *m_what;
    std::vector<kit::Label *> m_lines;
};

} // namespace muhr::disputes
