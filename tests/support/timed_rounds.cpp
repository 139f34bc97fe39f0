// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/timed_rounds.h"

#include "core/sync/slice_pace.h"
#include "core/sync/store_task.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

namespace muhr::tests {

namespace {

sync::RoundOf roundOf(Till &till)
{
    sync::RoundOf of{till.shop(), till.keys(), till.clock(), sync::slicePace(till.queue(), till.clock())};
    of.pushesAhead = true;
    return of;
}

} // namespace

TimedRounds::TimedRounds(Till &till, const QString &url)
    : m_till(till), m_round(roundOf(till)), m_client(url, std::nullopt, std::nullopt)
{
}

TimedRounds::~TimedRounds() = default;

void TimedRounds::send(const sync::Round::Ask &question)
{
    const QString root = QStringLiteral("/sync/v1/");
    const auto then = [this](const sync::EndpointAnswer &came) { m_came = came; };
    m_asked = question.path;
    m_came.reset();
    m_client.setBearer(question.bearer);
    if (question.body)
        m_client.post(root + question.path, *question.body, then);
    else
        m_client.get(root + question.path + u'?' + question.query, then);
}

sync::EndpointAnswer TimedRounds::awaitAnswer()
{
    while (!m_came)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *m_came;
}

store::Result<sync::Round::Finding> TimedRounds::run(sync::Round::Task task)
{
    // What was sent ahead needs this thread meanwhile.
    std::optional<store::Result<sync::Round::Finding>> found;
    sync::onStore(m_till.queue(), m_alive, std::move(task),
                  [&found](store::Result<sync::Round::Finding> finding) { found = std::move(finding); });
    while (!found)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return std::move(*found);
}

sync::SyncState TimedRounds::agree()
{
    QElapsedTimer time;
    auto next = m_round.begin();
    while (true) {
        if (const auto *end = std::get_if<sync::Round::End>(&next))
            return end->state;
        if (auto *task = std::get_if<sync::Round::Task>(&next)) {
            next = m_round.found(run(std::move(*task)));
            continue;
        }
        time.start();
        if (const auto *question = std::get_if<sync::Round::Ask>(&next)) {
            send(*question);
            if (question->isAhead) {
                next = m_round.sent();
                continue;
            }
        }
        const auto answer = awaitAnswer();
        m_times[m_asked].push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        next = m_round.answered(answer);
    }
}

} // namespace muhr::tests
