// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/disputes/dispute_presenter.h"

#include <QWidget>

#include <vector>

class QStackedLayout;
class QVBoxLayout;

namespace muhr::kit {
class CardPanel;
class EmptyState;
class Label;
class Notice;
class Page;
class Toast;
} // namespace muhr::kit

namespace muhr::disputes {

class DisputeRow;

/// Rewards that two laptops gave: what happened, what it cost, and what becomes of each.
class DisputesScreen : public QWidget
{
    Q_OBJECT
public:
    explicit DisputesScreen(DisputePresenter &presenter, QWidget *parent = nullptr);

signals:
    void customerWanted(const base::CustomerId &customer);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// The rows of one panel, which keep their widgets: the one with the focus among them.
    struct Rows
    {
        kit::CardPanel *panel;
        QVBoxLayout *column;
        std::vector<DisputeRow *> rows;
        std::vector<QWidget *> lines;
    };
    Rows makePanel(QWidget *parent);
    void addRow(Rows &rows);
    void fill(Rows &rows, const std::vector<const report::DisputeFacts *> &facts);
    void render();
    void sayDecided();

    DisputePresenter &m_presenter;
    kit::Page *m_page;
    kit::EmptyState *m_empty;
    QWidget *m_content;
    kit::Notice *m_failure;
    kit::CardPanel *m_about;
    kit::Label *m_what;
    std::vector<kit::Label *> m_meanings;
    Rows m_open;
    Rows m_decided;
    kit::Toast *m_toast;
    int m_saidShown = 0;
};

} // namespace muhr::disputes
