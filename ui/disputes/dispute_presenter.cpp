// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/dispute_presenter.h"

#include "core/loyalty/rights.h"

#include <QPointer>

#include <algorithm>

namespace muhr::disputes {

using loyalty::DisputeDecision;

DisputePresenter::DisputePresenter(actions::Desk &desk, report::Desk &report, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report)
{
    refresh();
}

bool DisputePresenter::isWorthShowing() const
{
    return m_state.mayDecide && (m_state.hasOtherLaptops || !m_state.list.disputes.empty());
}

void DisputePresenter::refresh()
{
    const actions::Session &session = m_desk.session();
    m_state.mayDecide =
        loyalty::offered(session.role, session.ceiling, loyalty::Action::SettleDispute) != loyalty::Verdict::No;
    m_report.devices([self = QPointer(this)](const auto &devices) {
        if (!self || !devices)
            return;
        self->m_state.hasOtherLaptops =
            std::count_if(devices->begin(), devices->end(), [](const report::DeviceFacts &device) {
                return device.ceiling != loyalty::Ceiling::Endpoint;
            }) > 1;
        emit self->changed();
    });
    m_report.disputes([self = QPointer(this)](auto list) {
        if (!self)
            return;
        if (list) {
            self->m_state.list = std::move(*list);
            self->m_state.isRead = true;
        } else {
            self->m_state.failure = list.error().sentence;
        }
        emit self->changed();
    });
}

void DisputePresenter::decide(const loyalty::EntryRef &use, DisputeDecision decision)
{
    say(use, decision, false);
}

void DisputePresenter::undo()
{
    if (!m_state.decided || m_state.decided->isUndo)
        return;
    say(m_state.decided->use, m_state.decided->before, true);
}

void DisputePresenter::say(const loyalty::EntryRef &use, DisputeDecision decision, bool isUndo)
{
    const auto &disputes = m_state.list.disputes;
    const auto facts = std::find_if(disputes.begin(), disputes.end(), [&](const auto &one) { return one.use == use; });
    if (m_state.isActing || !m_state.mayDecide || facts == disputes.end())
        return;
    const Decided done{use, decision, facts->decision.value_or(DisputeDecision::Reopen), isUndo, ++m_count};
    m_state.isActing = true;
    m_state.failure.reset();
    emit changed();
    m_desk.settleDispute({use, decision}, [self = QPointer(this), done](const auto &settled) {
        if (!self)
            return;
        self->m_state.isActing = false;
        if (settled)
            self->m_state.decided = done;
        else
            self->m_state.failure = settled.error().sentence;
        emit self->changed();
        if (settled)
            emit self->decided();
        self->refresh();
    });
}

} // namespace muhr::disputes
