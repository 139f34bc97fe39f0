// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/report/desk.h"
#include "ui/today/today_state.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace muhr::today {

/// How the day goes, what is worth a look, and its close. Thread: the window's.
class TodayPresenter : public QObject
{
    Q_OBJECT
public:
    TodayPresenter(actions::Desk &desk, report::Desk &report, QObject *parent = nullptr);

    const TodayState &state() const { return m_state; }
    /// Rights at once; the figures only while the page is seen.
    void refresh();
    /// The page is seen: it keeps up with the day by itself.
    void setSeen(bool isSeen);
    void setToLookAt(std::int64_t count);
    /// What is worth a look was looked at, or is to be looked at once more.
    void lookAt(const std::vector<base::EventId> &findings, bool wasSeen);
    /// Shows what was looked at, too.
    void setShowsSeen(bool shows);
    /// The day that is shown; nothing happens where it is closed already.
    void close();

signals:
    void changed();

private:
    actions::Desk &m_desk;
    report::Desk &m_report;
    TodayState m_state;
    bool m_isAsking = false;
    QTimer m_again;
};

} // namespace muhr::today
