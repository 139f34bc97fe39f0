// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"
#include "ui/kit/card_panel.h"

#include <vector>

namespace muhr::kit {
class Button;
class Label;
} // namespace muhr::kit

namespace muhr::disputes {

/// One of the two values of a change made in two places: what it says, who wrote it, and the button that makes it hold.
class ValueCard : public kit::CardPanel
{
    Q_OBJECT
public:
    enum class Side { Holds, Aside };
    ValueCard(Side side, QWidget *parent = nullptr);
    void setValue(const report::ConflictFacts &facts, const QString &zone);
    kit::Button *button() const { return m_button; }

private:
    struct Line
    {
        kit::Label *name;
        kit::Label *value;
    };

    Side m_side;
    kit::Label *m_head;
    QVBoxLayout *m_fields;
    std::vector<Line> m_lines;
    kit::Label *m_who;
    kit::Label *m_note;
    kit::Button *m_button;
};

} // namespace muhr::disputes
