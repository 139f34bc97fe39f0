// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/held_act.h"
#include "ui/kit/label.h"

#include <QWidget>

namespace muhr::kit {
class Button;
}

namespace muhr::settings {

/// One act that waits for the owner, with both answers.
class HeldRow : public QWidget
{
    Q_OBJECT
public:
    explicit HeldRow(QWidget *parent = nullptr);
    void setAct(const report::HeldAct &act, const QString &zone);

signals:
    void accepted();
    void refused();

private:
    kit::Label *m_what;
    kit::Label *m_who;
    kit::Button *m_accept;
    kit::Button *m_refuse;
};

} // namespace muhr::settings
