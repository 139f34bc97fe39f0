// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <array>

namespace muhr::kit {
class Button;
class CardPanel;
class EmptyState;
class Label;
class Notice;
class Page;
class Tile;
} // namespace muhr::kit

namespace muhr::today {

class LooksPanel;
class ShiftTable;
class TodayPresenter;

/// The day at a glance: four figures, who was at the counter, the sheet of the day and its close, and what is worth a
/// look.
class TodayScreen : public QWidget
{
    Q_OBJECT
public:
    explicit TodayScreen(TodayPresenter &presenter, QWidget *parent = nullptr);

signals:
    void customerWanted(const base::CustomerId &customer);
    /// The page of what laptops and endpoint did not agree about.
    void toLookAtWanted();
    void counterWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    kit::CardPanel *makeSheet();
    void render();
    void renderTiles();
    void renderSheet();
    void print();
    void save();

    TodayPresenter &m_presenter;
    kit::Page *m_page;
    kit::Button *m_close;
    kit::Notice *m_failure;
    kit::EmptyState *m_empty;
    QWidget *m_content;
    std::array<kit::Tile *, 4> m_tiles{};
    ShiftTable *m_shifts;
    kit::CardPanel *m_sheet;
    struct Fact
    {
        kit::Label *what = nullptr;
        kit::Label *value = nullptr;
    };
    std::array<Fact, 6> m_facts{};
    kit::Label *m_closed;
    kit::Label *m_late;
    kit::Button *m_print;
    kit::Button *m_save;
    LooksPanel *m_looks;
};

} // namespace muhr::today
