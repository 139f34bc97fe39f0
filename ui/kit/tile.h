// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/card_panel.h"
#include "ui/kit/label.h"

namespace muhr::kit {

/// One figure: what it counts, the number, and what that means.
class Tile : public CardPanel
{
    Q_OBJECT
public:
    explicit Tile(QWidget *parent = nullptr);
    void setFigure(const QString &what, const QString &number);
    void setMeaning(const QString &sentence, Tone tone = Tone::Soft);

private:
    Label *m_what;
    Label *m_number;
    Label *m_meaning;
};

} // namespace muhr::kit
