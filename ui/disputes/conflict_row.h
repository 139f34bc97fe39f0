// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"

#include <QWidget>

namespace muhr::kit {
class Label;
}

namespace muhr::disputes {

class ValueCard;

/// One thing that was changed in two places: whose it is, and both values beside each other.
class ConflictRow : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictRow(QWidget *parent = nullptr);
    void setConflict(const report::ConflictFacts &facts, const QString &zone);
    void setAnswerable(bool isAnswerable);

signals:
    void otherWanted();
    void kept();

private:
    kit::Label *m_what;
    ValueCard *m_holds;
    ValueCard *m_aside;
};

} // namespace muhr::disputes
