// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/timed_rounds.h"

#include "core/sync/slice_pace.h"

#include <QElapsedTimer>
#include <QEventLoop>

namespace muhr::tests {

TimedRounds::TimedRounds(Till &till, const QString &url)
    : m_till(till), m_round({till.shop(), till.keys(), till.clock(), sync::slicePace(till.queue(), till.clock())}),
      m_client(url, std::nullopt, std::nullopt)
{
}

sync::EndpointAnswer TimedRounds::ask(const sync::Round::Ask &question)
{
    const QString root = QStringLiteral("/sync/v1/");
    sync::EndpointAnswer answer;
    QEventLoop waiting;
    const auto then = [&](const sync::EndpointAnswer &came) {
        answer = came;
        waiting.quit();
    };
    m_client.setBearer(question.bearer);
    QElapsedTimer time;
    time.start();
    if (question.body)
        m_client.post(root + question.path, *question.body, then);
    else
        m_client.get(root + question.path + u'?' + question.query, then);
    waiting.exec();
    m_times[question.path].push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
    return answer;
}

sync::SyncState TimedRounds::agree()
{
    auto next = m_round.begin();
    while (true) {
        if (const auto *end = std::get_if<sync::Round::End>(&next))
            return end->state;
        if (const auto *question = std::get_if<sync::Round::Ask>(&next))
            next = m_round.answered(ask(*question));
        else
            next = m_round.found(m_till.queue().ask(store::Lane::Sync, std::move(std::get<sync::Round::Task>(next))));
    }
}

} // namespace muhr::tests
