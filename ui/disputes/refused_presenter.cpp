// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/refused_presenter.h"

#include "core/loyalty/rights.h"

#include <QPointer>

namespace muhr::disputes {

RefusedPresenter::RefusedPresenter(actions::Desk &desk, report::Desk &report, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report)
{
    refresh();
}

bool RefusedPresenter::isWorthShowing() const
{
    return m_state.maySettle && !m_state.list.acts.empty();
}

void RefusedPresenter::refresh()
{
    const actions::Session &session = m_desk.session();
    m_state.maySettle =
        loyalty::allowed(session.role, session.ceiling, loyalty::Action::SettleDispute) != loyalty::Verdict::No;
    m_report.refusedActs([self = QPointer(this)](auto list) {
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

void RefusedPresenter::look(const base::EventId &event, bool wasSeen)
{
    say({{event}, wasSeen, false, 0});
}

void RefusedPresenter::lookAtAll()
{
    RefusedDone done;
    for (const report::RefusedAct &act : m_state.list.acts)
        if (!act.wasSeen)
            done.events.push_back(act.event);
    if (!done.events.empty())
        say(std::move(done));
}

void RefusedPresenter::undo()
{
    if (!m_state.done || m_state.done->isUndo)
        return;
    say({m_state.done->events, !m_state.done->wasSeen, true, 0});
}

void RefusedPresenter::say(RefusedDone done)
{
    if (m_state.isActing || !m_state.maySettle)
        return;
    m_state.isActing = true;
    m_state.failure.reset();
    done.number = ++m_count;
    emit changed();
    m_desk.lookAt({done.events, done.wasSeen}, [self = QPointer(this), done](const auto &seen) {
        if (!self)
            return;
        self->m_state.isActing = false;
        if (seen)
            self->m_state.done = done;
        else
            self->m_state.failure = seen.error().sentence;
        emit self->changed();
        if (seen)
            emit self->decided();
        self->refresh();
    });
}

} // namespace muhr::disputes
