// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disputes/to_look_at.h"

namespace muhr::disputes {

ToLookAt::ToLookAt(actions::Desk &desk, report::Desk &report, QObject *parent)
    : QObject(parent), m_disputes(new DisputePresenter(desk, report, this)),
      m_conflicts(new ConflictPresenter(desk, report, this)), m_refused(new RefusedPresenter(desk, report, this))
{
    connect(m_disputes, &DisputePresenter::changed, this, &ToLookAt::changed);
    connect(m_conflicts, &ConflictPresenter::changed, this, &ToLookAt::changed);
    connect(m_refused, &RefusedPresenter::changed, this, &ToLookAt::changed);
    const auto note = [this](Kind kind) {
        return [this, kind] {
            m_last = kind;
            emit decided();
        };
    };
    connect(m_disputes, &DisputePresenter::decided, this, note(Kind::Dispute));
    connect(m_conflicts, &ConflictPresenter::decided, this, note(Kind::Conflict));
    connect(m_refused, &RefusedPresenter::decided, this, note(Kind::Refused));
}

bool ToLookAt::isWorthShowing() const
{
    return m_disputes->isWorthShowing() || m_conflicts->isWorthShowing() || m_refused->isWorthShowing();
}

std::int64_t ToLookAt::open() const
{
    return m_disputes->state().list.open + m_conflicts->state().list.open + m_refused->state().list.open;
}

bool ToLookAt::isRead() const
{
    return m_disputes->state().isRead && m_conflicts->state().isRead && m_refused->state().isRead;
}

bool ToLookAt::isEmpty() const
{
    const report::ConflictList &conflicts = m_conflicts->state().list;
    return m_disputes->state().list.disputes.empty() && conflicts.conflicts.empty() && conflicts.drafts.empty() &&
           m_refused->state().list.acts.empty();
}

bool ToLookAt::isActing() const
{
    return m_disputes->state().isActing || m_conflicts->state().isActing || m_refused->state().isActing;
}

std::optional<base::Sentence> ToLookAt::failure() const
{
    if (m_disputes->state().failure)
        return m_disputes->state().failure;
    return m_conflicts->state().failure ? m_conflicts->state().failure : m_refused->state().failure;
}

void ToLookAt::refresh()
{
    m_disputes->refresh();
    m_conflicts->refresh();
    m_refused->refresh();
}

void ToLookAt::undo()
{
    if (!m_last)
        return;
    switch (*m_last) {
    case Kind::Dispute:
        m_disputes->undo();
        break;
    case Kind::Conflict:
        m_conflicts->undo();
        break;
    case Kind::Refused:
        m_refused->undo();
        break;
    }
}

} // namespace muhr::disputes
