// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/report/desk.h"
#include "ui/disputes/dispute_state.h"

#include <QObject>

namespace muhr::disputes {

/// Rewards that two laptops gave, and the owner's word on each. Thread: the window's.
class DisputePresenter : public QObject
{
    Q_OBJECT
public:
    DisputePresenter(actions::Desk &desk, report::Desk &report, QObject *parent = nullptr);

    const DisputeState &state() const { return m_state; }
    /// An owner has something to look at here, or could have.
    bool isWorthShowing() const;
    void refresh();
    void decide(const loyalty::EntryRef &use, loyalty::DisputeDecision decision);
    /// Takes back what was decided last, once.
    void undo();

signals:
    void changed();
    /// A decision was stored: cards show something else.
    void decided();

private:
    void say(const loyalty::EntryRef &use, loyalty::DisputeDecision decision, bool isUndo);

    actions::Desk &m_desk;
    report::Desk &m_report;
    DisputeState m_state;
    int m_count = 0;
};

} // namespace muhr::disputes
