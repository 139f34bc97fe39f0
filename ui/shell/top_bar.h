// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/frame_presenter.h"

#include <QWidget>

namespace muhr::kit {
class Chip;
class SearchField;
class StatusChip;
} // namespace muhr::kit

namespace muhr::shell {

class StaffChip;

/// Shop and branch, search, whether all is saved, and who is at the till.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(FramePresenter &presenter, QWidget *parent);
    kit::SearchField *search() const { return m_search; }

signals:
    void syncClicked();
    void staffClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void fit();
    bool hasBranch() const;

    FramePresenter &m_presenter;
    kit::Chip *m_shop;
    kit::SearchField *m_search;
    kit::StatusChip *m_sync;
    StaffChip *m_staff;
};

} // namespace muhr::shell
