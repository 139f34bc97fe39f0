// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/label.h"

#include <QWidget>

namespace muhr::kit {

class IconButton;

/// One of the last acts at the counter, with its undo.
class ActRow : public QWidget
{
    Q_OBJECT
public:
    explicit ActRow(QWidget *parent = nullptr);
    void setAct(const QString &name, const QString &what, const QString &when);
    /// What can't be undone any more shows no button; one that was undone is struck soft.
    void setUndoable(bool undoable);
    void setUndone(bool undone);

signals:
    void undoWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    Label *m_name;
    Label *m_what;
    Label *m_when;
    IconButton *m_undo;
};

} // namespace muhr::kit
