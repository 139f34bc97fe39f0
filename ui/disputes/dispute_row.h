// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dispute_facts.h"

#include <QWidget>

#include <array>

namespace muhr::kit {
class Button;
class Label;
} // namespace muhr::kit

namespace muhr::disputes {

/// One reward that was used twice: whose, where and when, what it costs, and the three answers or what was answered.
class DisputeRow : public QWidget
{
    Q_OBJECT
public:
    explicit DisputeRow(QWidget *parent = nullptr);
    void setDispute(const report::DisputeFacts &facts, const QString &currency, const QString &zone);
    void setAnswerable(bool isAnswerable);

signals:
    void decided(loyalty::DisputeDecision decision);
    void customerWanted();

private:
    kit::Button *addAnswer(loyalty::DisputeDecision decision, const char *name);

    kit::Label *m_what;
    kit::Label *m_where;
    kit::Label *m_cost;
    kit::Label *m_outcome;
    kit::Label *m_by;
    kit::Button *m_customer;
    QWidget *m_answers;
    std::array<kit::Button *, 3> m_buttons;
    kit::Button *m_anew;
};

} // namespace muhr::disputes
