// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_presenter.h"

#include "core/loyalty/rights.h"
#include "core/report/ask_today.h"

#include <QPointer>

#include <algorithm>

namespace muhr::today {
namespace {

/// Four weeks are read for it, so not with each stamp.
constexpr std::chrono::seconds keepsUp{60};

} // namespace

TodayPresenter::TodayPresenter(actions::Desk &desk, report::Desk &report, QObject *parent)
    : QObject(parent), m_desk(desk), m_report(report)
{
    m_again.setInterval(keepsUp);
    connect(&m_again, &QTimer::timeout, this, &TodayPresenter::refresh);
    const actions::Session &session = m_desk.session();
    m_state.maySee =
        loyalty::offered(session.role, session.ceiling, loyalty::Action::SeeReports) != loyalty::Verdict::No;
}

void TodayPresenter::refresh()
{
    const actions::Session &session = m_desk.session();
    m_state.maySee =
        loyalty::offered(session.role, session.ceiling, loyalty::Action::SeeReports) != loyalty::Verdict::No;
    m_state.mayClose =
        loyalty::offered(session.role, session.ceiling, loyalty::Action::UndoAny) != loyalty::Verdict::No;
    if (!m_state.maySee) {
        m_state.facts.reset();
        emit changed();
        return;
    }
    if (m_isAsking || !m_again.isActive())
        return;
    m_isAsking = true;
    report::askToday(m_report, [self = QPointer(this)](auto facts) {
        if (!self)
            return;
        self->m_isAsking = false;
        if (facts)
            self->m_state.facts = std::move(*facts);
        else
            self->m_state.failure = facts.error().sentence;
        emit self->changed();
    });
}

void TodayPresenter::setSeen(bool isSeen)
{
    if (!isSeen) {
        m_again.stop();
        return;
    }
    m_again.start();
    refresh();
}

void TodayPresenter::setToLookAt(std::int64_t count)
{
    m_state.toLookAt = count;
    emit changed();
}

void TodayPresenter::lookAt(const std::vector<base::EventId> &findings, bool wasSeen)
{
    if (!m_state.mayClose || findings.empty())
        return;
    m_state.failure.reset();
    m_desk.lookAtFindings({findings, wasSeen}, [self = QPointer(this), findings, wasSeen](const auto &done) {
        if (!self)
            return;
        if (!done)
            self->m_state.failure = done.error().sentence;
        else if (self->m_state.facts)
            for (report::FindingFacts &facts : self->m_state.facts->findings)
                if (std::find(findings.begin(), findings.end(), facts.id) != findings.end())
                    facts.wasSeen = wasSeen;
        emit self->changed();
    });
}

void TodayPresenter::setShowsSeen(bool shows)
{
    m_state.showsSeen = shows;
    emit changed();
}

void TodayPresenter::close()
{
    if (!m_state.facts || m_state.facts->day.day.close || m_state.isClosing || !m_state.mayClose)
        return;
    m_state.isClosing = true;
    m_state.failure.reset();
    emit changed();
    m_desk.closeDay({m_state.facts->day.day.day}, [self = QPointer(this)](const auto &closed) {
        if (!self)
            return;
        self->m_state.isClosing = false;
        if (closed)
            ++self->m_state.closed;
        else
            self->m_state.failure = closed.error().sentence;
        emit self->changed();
        self->refresh();
    });
}

} // namespace muhr::today
