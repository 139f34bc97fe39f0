// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/day_facts.h"
#include "ui/kit/card_panel.h"

#include <vector>

class QGridLayout;

namespace muhr::kit {
class Label;
}

namespace muhr::today {

/// Who was at the counter on a day, from when to when, and what each did.
class ShiftTable : public kit::CardPanel
{
    Q_OBJECT
public:
    explicit ShiftTable(QWidget *parent = nullptr);
    void setDay(const report::DayFacts &facts);

private:
    kit::Label *cell(std::size_t row, std::size_t column);

    QGridLayout *m_grid;
    std::vector<std::vector<kit::Label *>> m_cells;
    kit::Label *m_nobody;
};

} // namespace muhr::today
