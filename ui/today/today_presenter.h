// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/close_day.h"
#include "core/actions/desk.h"
#include "core/report/desk.h"
#include "ui/today/today_state.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace muhr::today {

/// Closes the day of this branch on the store's thread and answers on the window's.
using CloseDoor =
    std::function<void(const actions::CloseDay &, std::function<void(actions::Outcome<report::BranchDay>)>)>;

/// How the day goes, what is worth a look, and its close. Thread: the window's.
class TodayPresenter : public QObject
{
    Q_OBJECT
public:
    TodayPresenter(const actions::Desk &desk, report::Desk &report, CloseDoor close, QObject *parent = nullptr);

    const TodayState &state() const { return m_state; }
    /// Rights at once; the figures only while the page is seen.
    void refresh();
    /// The page is seen: it keeps up with the day by itself.
    void setSeen(bool isSeen);
    void setToLookAt(std::int64_t count);
    /// The day that is shown; nothing happens where it is closed already.
    void close();

signals:
    void changed();

private:
    const actions::Desk &m_desk;
    report::Desk &m_report;
    CloseDoor m_close;
    TodayState m_state;
    bool m_isAsking = false;
    QTimer m_again;
};

} // namespace muhr::today
