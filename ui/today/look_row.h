// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icon.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class Label;
} // namespace muhr::kit

namespace muhr::today {

/// One thing that is worth a look: what, why, and the way there.
class LookRow : public QWidget
{
    Q_OBJECT
public:
    explicit LookRow(QWidget *parent = nullptr);
    /// An empty `action`: there is nowhere to go.
    void setWords(kit::Icon icon, const QString &what, const QString &why, const QString &action);

    /// The button that says it was looked at; empty: there is none. What was looked at is drawn quietly.
    void setMark(const QString &mark, bool wasSeen);

signals:
    void wanted();
    void marked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::Icon m_icon = kit::Icon::Eye;
    kit::Label *m_what;
    kit::Label *m_why;
    kit::Button *m_action;
    kit::Button *m_mark;
    bool m_wasSeen = false;
};

} // namespace muhr::today
