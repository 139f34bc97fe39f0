// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/conflict_presenter.h"

#include "core/loyalty/rights.h"

#include <QPointer>

#include <algorithm>

namespace muhr::disputes {

using What = ConflictDone::What;

ConflictPresenter::ConflictPresenter(actions::Desk &desk, report::Desk &report, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report)
{
    refresh();
}

bool ConflictPresenter::isWorthShowing() const
{
    return m_state.maySettle && (!m_state.list.conflicts.empty() || !m_state.list.drafts.empty());
}

void ConflictPresenter::refresh()
{
    const actions::Session &session = m_desk.session();
    m_state.maySettle =
        loyalty::allowed(session.role, session.ceiling, loyalty::Action::SettleDispute) != loyalty::Verdict::No;
    m_report.conflicts([self = QPointer(this)](auto list) {
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

void ConflictPresenter::useOther(const base::EventId &event)
{
    const auto &conflicts = m_state.list.conflicts;
    const auto facts =
        std::find_if(conflicts.begin(), conflicts.end(), [&](const auto &one) { return one.event == event; });
    if (facts != conflicts.end())
        restore(event, facts->state == report::ConflictState::Used, false);
}

void ConflictPresenter::keep(const base::EventId &event, bool wasSeen)
{
    look(event, wasSeen, false);
}

void ConflictPresenter::undo()
{
    if (!m_state.done || m_state.done->isUndo)
        return;
    const ConflictDone done = *m_state.done;
    switch (done.what) {
    case What::Used:
    case What::PutBack:
        restore(done.event, done.what == What::Used, true);
        break;
    case What::Kept:
    case What::LookedAgain:
        look(done.event, done.what == What::LookedAgain, true);
        break;
    }
}

bool ConflictPresenter::begin()
{
    if (m_state.isActing || !m_state.maySettle)
        return false;
    m_state.isActing = true;
    m_state.failure.reset();
    emit changed();
    return true;
}

void ConflictPresenter::end(const std::optional<base::Sentence> &failure, const ConflictDone &done)
{
    m_state.isActing = false;
    m_state.failure = failure;
    if (!failure) {
        m_state.done = done;
        m_state.done->number = ++m_count;
    }
    emit changed();
    if (!failure)
        emit decided();
    refresh();
}

void ConflictPresenter::restore(const base::EventId &event, bool isBack, bool isUndo)
{
    if (!begin())
        return;
    const ConflictDone done{isBack ? What::PutBack : What::Used, event, isUndo, 0};
    m_desk.restoreValue({event, isBack}, [self = QPointer(this), done](const auto &restored) {
        if (self)
            self->end(restored ? std::nullopt : std::optional(restored.error().sentence), done);
    });
}

void ConflictPresenter::look(const base::EventId &event, bool wasSeen, bool isUndo)
{
    if (!begin())
        return;
    const ConflictDone done{wasSeen ? What::Kept : What::LookedAgain, event, isUndo, 0};
    m_desk.lookAt({{event}, wasSeen}, [self = QPointer(this), done](const auto &seen) {
        if (self)
            self->end(seen ? std::nullopt : std::optional(seen.error().sentence), done);
    });
}

} // namespace muhr::disputes
