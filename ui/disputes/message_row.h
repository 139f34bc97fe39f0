// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"
#include "core/report/refused_act.h"

#include <QWidget>

namespace muhr::kit {
class Button;
class Label;
} // namespace muhr::kit

namespace muhr::disputes {

/// Something that an owner can only take note of: an act that the endpoint refused, a programme that stayed a draft.
class MessageRow : public QWidget
{
    Q_OBJECT
public:
    explicit MessageRow(QWidget *parent = nullptr);
    void setAct(const report::RefusedAct &act, const QString &zone);
    void setDraft(const report::DraftFacts &draft, const QString &zone);
    void setAnswerable(bool isAnswerable);

signals:
    /// Taken off the count, or put back on it.
    void looked(bool wasSeen);
    void customerWanted();

private:
    void setWords(const QString &what, const QString &who, const QString &why);
    void setSeen(bool wasSeen);

    bool m_wasSeen = false;
    kit::Label *m_what;
    kit::Label *m_who;
    kit::Label *m_why;
    kit::Button *m_look;
    kit::Button *m_customer;
};

} // namespace muhr::disputes
