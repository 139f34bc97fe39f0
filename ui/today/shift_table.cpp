// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/shift_table.h"

#include "ui/kit/label.h"
#include "ui/today/today_words.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace muhr::today {
namespace {

/// As they are shown: name above laptop and times, then the figures.
constexpr std::size_t columns = 6;
/// A day with more is read on paper.
constexpr std::size_t mostShifts = 12;

} // namespace

ShiftTable::ShiftTable(QWidget *parent) : CardPanel(kit::PanelKind::Surface, parent)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    body()->addLayout(m_grid);
    m_nobody = new kit::Label({}, kit::Type::Body, kit::Tone::Soft, this);
    m_nobody->setWordWrap(true);
    body()->addWidget(m_nobody);
    body()->addStretch(1);
}

kit::Label *ShiftTable::cell(std::size_t row, std::size_t column)
{
    while (m_cells.size() <= row) {
        const bool isHead = m_cells.empty();
        const bool isBelow = !isHead && m_cells.size() % 2 == 0;
        std::vector<kit::Label *> cells;
        for (std::size_t i = 0; i < columns; ++i) {
            const auto type = isHead || isBelow ? kit::Type::Body : kit::Type::Bold;
            auto *label = new kit::Label({}, type, isHead || isBelow ? kit::Tone::Soft : kit::Tone::Ink, this);
            if (i == 0)
                label->setElided(true);
            const auto aligned = (i == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
            label->setAlignment(aligned);
            // The line below a name has all the width.
            if (!isBelow)
                m_grid->addWidget(label, static_cast<int>(m_cells.size()), static_cast<int>(i));
            else if (i == 0)
                m_grid->addWidget(label, static_cast<int>(m_cells.size()), 0, 1, static_cast<int>(columns));
            cells.push_back(label);
            if (isBelow && i > 0)
                label->hide();
        }
        if (isBelow)
            m_grid->setRowMinimumHeight(static_cast<int>(m_cells.size()), 28);
        m_cells.push_back(std::move(cells));
    }
    return m_cells[row][column];
}

void ShiftTable::setDay(const report::DayFacts &facts)
{
    setTitle(tr("Who was at the counter"));
    m_nobody->setText(tr("Nobody has stamped a card on this day yet."));
    m_nobody->setVisible(facts.shifts.empty());
    const std::size_t shown = std::min(facts.shifts.size(), mostShifts);
    const QStringList heads = TodayWords::heads();
    for (std::size_t i = 1; i < columns; ++i)
        cell(0, i)->setText(heads.value(static_cast<qsizetype>(i) - 1));
    for (std::size_t row = 0; row < shown; ++row) {
        const report::ShiftFacts &shift = facts.shifts[row];
        const QStringList cells = TodayWords::cells(shift, facts.currency);
        cell(1 + 2 * row, 0)->setText(TodayWords::who(shift));
        for (std::size_t i = 1; i < columns; ++i)
            cell(1 + 2 * row, i)->setText(cells.value(static_cast<qsizetype>(i) - 1));
        QStringList below{TodayWords::time(shift, facts.zone)};
        if (const QString laptop = TodayWords::laptop(shift); !laptop.isEmpty())
            below.append(laptop);
        //: Between the times somebody worked and the laptop
        cell(2 + 2 * row, 0)->setText(below.join(tr(" · ")));
    }
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        const bool isShown = shown > 0 && row < 1 + 2 * shown;
        const bool isBelow = row > 0 && row % 2 == 0;
        for (std::size_t i = 0; i < columns; ++i)
            m_cells[row][i]->setVisible(isShown && (!isBelow || i == 0));
    }
}

} // namespace muhr::today
