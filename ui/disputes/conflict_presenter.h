// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/report/desk.h"
#include "ui/disputes/conflict_state.h"

#include <QObject>

namespace muhr::disputes {

/// What was changed in two places, and the owner's word on which value holds. Thread: the window's.
class ConflictPresenter : public QObject
{
    Q_OBJECT
public:
    ConflictPresenter(actions::Desk &desk, report::Desk &report, QObject *parent = nullptr);

    const ConflictPageState &state() const { return m_state; }
    bool isWorthShowing() const;
    void refresh();
    /// The one that does not hold takes the place of the one that does.
    void useOther(const base::EventId &event);
    /// What holds stays, of a value or a draft; `wasSeen` false: look at it once more.
    void keep(const base::EventId &event, bool wasSeen = true);
    /// Takes back what was said last, once.
    void undo();

signals:
    void changed();
    /// A word was stored: names, pages of customers may say something else.
    void decided();

private:
    void restore(const base::EventId &event, bool isBack, bool isUndo);
    void look(const base::EventId &event, bool wasSeen, bool isUndo);
    bool begin();
    void end(const std::optional<base::Sentence> &failure, const ConflictDone &done);

    actions::Desk &m_desk;
    report::Desk &m_report;
    ConflictPageState m_state;
    int m_count = 0;
};

} // namespace muhr::disputes
