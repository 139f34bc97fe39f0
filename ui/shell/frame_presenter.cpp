// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame_presenter.h"

#include <QPointer>

#include <algorithm>

namespace muhr::shell {
namespace {

constexpr std::chrono::seconds betweenLooks{5};

} // namespace

FramePresenter::FramePresenter(report::Desk &report, const actions::Desk &desk, const base::Clock &clock,
                               QObject *parent)
    : QObject(parent), m_report(report), m_desk(desk), m_clock(clock)
{
    say();
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &FramePresenter::askFigures);
    m_timer.start();
    refresh();
}

void FramePresenter::refresh()
{
    m_report.shop([self = QPointer(this)](const base::Expected<report::ShopFacts, words::Refused> &facts) {
        if (self && facts)
            self->take(*facts);
    });
    askFigures();
}

void FramePresenter::take(const report::ShopFacts &facts)
{
    m_state.shopName = facts.name;
    m_state.branchName = facts.branchName;
    m_state.role = m_desk.session().role;
    const auto found = std::find_if(facts.staff.begin(), facts.staff.end(),
                                    [this](const auto &row) { return row.staff == m_desk.session().staff; });
    m_state.staffName = found == facts.staff.end() ? QString() : found->name;
    emit changed();
}

void FramePresenter::askFigures()
{
    m_report.sync([self = QPointer(this)](const base::Expected<report::SyncFigures, words::Refused> &figures) {
        if (!self || !figures)
            return;
        self->m_figures = *figures;
        self->say();
    });
}

void FramePresenter::setSyncReport(const sync::SyncReport &report)
{
    m_syncReport = report;
    say();
    askFigures();
}

void FramePresenter::setNotStored(bool isNotStored)
{
    m_isNotStored = isNotStored;
    say();
}

void FramePresenter::say()
{
    m_state.sync = syncWords(m_figures, m_syncReport, m_isNotStored, m_clock.now());
    emit changed();
}

} // namespace muhr::shell
