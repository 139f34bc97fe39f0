// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/report/desk.h"

#include <QObject>

namespace muhr::disputes {

/// What was just said of acts that the endpoint refused.
struct RefusedDone
{
    std::vector<base::EventId> events;
    bool wasSeen = true;
    /// It takes something back itself: nothing is offered behind it.
    bool isUndo = false;
    int number = 0;
};

/// Acts that the endpoint refused.
struct RefusedPageState
{
    report::RefusedList list;
    bool isRead = false;
    bool maySettle = false;
    bool isActing = false;
    std::optional<base::Sentence> failure;
    std::optional<RefusedDone> done;
};

/// What the endpoint refused of this laptop, until somebody has looked at it. Thread: the window's.
class RefusedPresenter : public QObject
{
    Q_OBJECT
public:
    RefusedPresenter(actions::Desk &desk, report::Desk &report, QObject *parent = nullptr);

    const RefusedPageState &state() const { return m_state; }
    bool isWorthShowing() const;
    void refresh();
    void look(const base::EventId &event, bool wasSeen = true);
    /// At all there are.
    void lookAtAll();
    void undo();

signals:
    void changed();
    void decided();

private:
    void say(RefusedDone done);

    actions::Desk &m_desk;
    report::Desk &m_report;
    RefusedPageState m_state;
    int m_count = 0;
};

} // namespace muhr::disputes
