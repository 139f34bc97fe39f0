// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace muhr::kit {
class Button;
class Label;
class SearchField;
} // namespace muhr::kit

namespace muhr::counter {

struct State;

/// Finds a customer by name, phone or short number; Enter picks.
class FindPane : public QWidget
{
    Q_OBJECT
public:
    explicit FindPane(QWidget *parent = nullptr);
    void render(const State &state);
    /// With the cursor in the field; emptied unless an answer is there already.
    void start(const QString &text);

signals:
    void searched(const QString &text);
    void picked(const muhr::base::CustomerId &customer);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renderRows(const State &state);
    void pick(const QListWidgetItem *item);
    /// The current row, once it is an answer to what is typed.
    void pickCurrent();

    kit::Label *m_title;
    kit::SearchField *m_field;
    kit::Label *m_line;
    QListWidget *m_list;
    kit::Button *m_leave;
    /// What the rows answer.
    QString m_shownText;
    /// The rows answer what is typed.
    bool m_isAnswered = false;
    bool m_picksWhenAnswered = false;
};

} // namespace muhr::counter
