// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "core/report/desk.h"
#include "ui/shell/sync_words.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace muhr::shell {

/// What the frame around every screen shows.
struct FrameState
{
    QString shopName;
    QString branchName;
    QString staffName;
    loyalty::Role role = loyalty::Role::Owner;
    SyncWords sync;
};

/// Knows the shop, who stands at the till, and whether everything is stored and agreed. Thread: the window's.
class FramePresenter : public QObject
{
    Q_OBJECT
public:
    FramePresenter(report::Desk &report, const actions::Desk &desk, const base::Clock &clock,
                   QObject *parent = nullptr);

    const FrameState &state() const { return m_state; }
    /// Asks for shop and figures anew: after acts, and by itself every few seconds.
    void refresh();
    void setSyncReport(const sync::SyncReport &report);
    /// The last act was not stored, or was again.
    void setNotStored(bool isNotStored);

signals:
    void changed();

private:
    void askFigures();
    void take(const report::ShopFacts &facts);
    void say();

    report::Desk &m_report;
    const actions::Desk &m_desk;
    const base::Clock &m_clock;
    FrameState m_state;
    report::SyncFigures m_figures;
    std::optional<sync::SyncReport> m_syncReport;
    bool m_isNotStored = false;
    QTimer m_timer;
};

} // namespace muhr::shell
