// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/report/fraud_facts.h"
#include "ui/kit/card_panel.h"

#include <vector>

namespace muhr::kit {
class Button;
class Label;
} // namespace muhr::kit

namespace muhr::today {

class LookRow;
class TodayPresenter;

/// Whose birthday it is, and what is worth a look until somebody has looked at it.
class LooksPanel : public kit::CardPanel
{
    Q_OBJECT
public:
    explicit LooksPanel(TodayPresenter &presenter, QWidget *parent = nullptr);
    void render();

signals:
    void customerWanted(const muhr::base::CustomerId &customer);
    void toLookAtWanted();

private:
    LookRow &row(std::size_t place);
    /// Answers the next place.
    std::size_t putBirthdays(std::size_t place);
    void put(LookRow &row, const report::FindingFacts &facts);

    TodayPresenter &m_presenter;
    kit::Button *m_seen;
    QVBoxLayout *m_column;
    kit::Label *m_nothing;
    std::vector<LookRow *> m_rows;
    std::vector<QWidget *> m_lines;
};

} // namespace muhr::today
