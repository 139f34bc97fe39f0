// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search_presenter.h"

#include <QWidget>

namespace muhr::kit {
class SearchField;
}

namespace muhr::shell {

/// What was found, under the search field; the cursor stays in the field, arrows and Return work from there.
class SearchPopup : public QWidget
{
    Q_OBJECT
public:
    /// Lies over `host`, under the field.
    SearchPopup(SearchPresenter &presenter, kit::SearchField &field, QWidget *host);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void render();
    void place();
    int hitAt(const QPoint &at) const;

    SearchPresenter &m_presenter;
    kit::SearchField &m_field;
};

} // namespace muhr::shell
