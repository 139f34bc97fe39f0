// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replicator.h"

#include "core/sync/replicator_tasks.h"
#include "core/sync/slice_pace.h"

namespace muhr::sync {
namespace {

constexpr std::chrono::seconds firstRetry(1);
constexpr std::chrono::seconds longestRetry(60);
/// The endpoint answers a waiting call after 25 s at the latest.
constexpr std::chrono::seconds waitTime(40);
const QString root = QStringLiteral("/sync/v1/");

RoundOf roundOf(const ReplicatorWiring &wiring)
{
    RoundOf of{wiring.session.shop, wiring.keys, wiring.clock,   slicePace(wiring.queue, wiring.clock),
               mostPulled,          wiring.keep, &wiring.random, wiring.bySnapshot};
    of.pushesAhead = true;
    return of;
}

} // namespace

Replicator::Replicator(ReplicatorWiring wiring, QObject *parent)
    : QObject(parent), m_wiring(std::move(wiring)), m_round(roundOf(m_wiring))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Replicator::begin);
}

Replicator::~Replicator() = default;

void Replicator::start()
{
    m_goesOn = true;
    begin();
}

void Replicator::syncOnce()
{
    m_goesOn = false;
    begin();
}

void Replicator::stop()
{
    m_goesOn = false;
    m_isRunning = false;
    m_retry.stop();
    if (m_client)
        m_client->abort();
    m_client.reset();
    m_unpinned.reset();
    forgetAhead();
    m_round.giveUp();
}

void Replicator::wake()
{
    m_isWoken = true;
    // A waiting call is broken off; a retry that is due later comes now.
    if (m_isRunning && m_report.state == SyncState::Agreed && m_client)
        m_client->abort();
    else if (!m_isRunning && m_goesOn)
        begin();
}

void Replicator::begin()
{
    m_retry.stop();
    m_isRunning = true;
    m_isWoken = false;
    ++m_run;
    go(m_round.begin());
}

void Replicator::go(Round::Next next)
{
    follow();
    if (!m_isRunning)
        return;
    if (const auto *question = std::get_if<Round::Ask>(&next)) {
        ask(*question);
        if (question->isAhead)
            go(m_round.sent());
    } else if (std::holds_alternative<Round::Await>(next)) {
        m_isAwaited = true;
        takeAhead();
    } else if (auto *task = std::get_if<Round::Task>(&next))
        onStore(std::move(*task), [this, run = m_run](store::Result<Round::Finding> finding) {
            // One of a round that was stopped belongs to nobody.
            if (m_isRunning && run == m_run)
                go(m_round.found(std::move(finding)));
        });
    else
        endRound(std::get<Round::End>(next).state);
}

void Replicator::ask(const Round::Ask &question)
{
    const auto &endpoint = *m_round.shop()->endpoint;
    const auto then = [this, run = m_run](const EndpointAnswer &answer) {
        if (m_isRunning && run == m_run)
            takeAnswer(answer);
    };
    // On a line of its own, over which nothing else goes.
    if (question.isOfAnyKey) {
        m_unpinned = std::make_unique<EndpointClient>(endpoint.url, std::nullopt, std::nullopt);
        m_unpinned->post(root + question.path, question.body.value_or(QJsonObject()), then);
        return;
    }
    if (!m_client)
        m_client = std::make_unique<EndpointClient>(endpoint.url, endpoint.key, endpoint.nextKey);
    m_client->setTlsKeys(endpoint.key, endpoint.nextKey);
    // A pull alone is too short to speak of.
    const auto state = question.path == QLatin1String("repair") ? SyncState::NeedsRepair : SyncState::Working;
    // Nor does a question stand still that somebody is to answer.
    if (question.body && m_report.state != state && !m_report.newKey)
        setState(state);
    m_isAhead = question.isAhead;
    m_client->setBearer(question.bearer);
    if (question.body)
        m_client->post(root + question.path, *question.body, then);
    else
        m_client->get(root + question.path + QLatin1Char('?') + question.query, then);
}

void Replicator::takeAnswer(const EndpointAnswer &answer)
{
    if (answer.isGood())
        m_report.lastContact = m_wiring.clock.now();
    if (m_isAhead) {
        m_cameAhead = answer;
        takeAhead();
    } else
        go(m_round.answered(answer));
}

void Replicator::takeAhead()
{
    if (!m_isAwaited || !m_cameAhead)
        return;
    const EndpointAnswer answer = std::move(*m_cameAhead);
    forgetAhead();
    go(m_round.answered(answer));
}

void Replicator::forgetAhead()
{
    m_isAhead = false;
    m_cameAhead.reset();
    m_isAwaited = false;
}

void Replicator::follow()
{
    const Round::Counts &counts = m_round.counts();
    const bool hasMore = counts.pulled > m_report.pulled;
    m_report.pushed = counts.pushed;
    m_report.pulled = counts.pulled;
    m_report.arriving = counts.arriving;
    m_report.refused = counts.refused;
    m_report.held = counts.held;
    m_report.forks = counts.forks;
    m_report.carried = counts.carried;
    if (hasMore)
        emit arrived();
}

void Replicator::endRound(SyncState state)
{
    m_isRunning = false;
    // It ended before its time: what is still on its way answers nobody.
    if (m_isAhead && m_client)
        m_client->abort();
    forgetAhead();
    m_report.newKey = m_round.metKey();
    setState(state);
    const bool isThrough = state == SyncState::Agreed || state == SyncState::WrongClock;
    if (!m_goesOn) {
        emit finished();
        return;
    }
    // Whoever hears of it may have begun the next round already.
    if (m_isRunning)
        return;
    if (isThrough) {
        m_failures = 0;
        wait();
    } else if (state != SyncState::NotConnected)
        tryLater();
}

void Replicator::wait()
{
    // Written since the last look into the outbox: the endpoint would have nothing to tell for 25 s.
    if (m_isWoken) {
        begin();
        return;
    }
    m_isRunning = true;
    const QString question = root + QStringLiteral("wait?after=") + QString::number(m_round.shop()->position.cursor);
    m_client->get(
        question,
        [this](const EndpointAnswer &answer) {
            if (!m_goesOn || !m_isRunning)
                return;
            // Another key is asked whose it is, by the next round.
            if (answer.isGood() || m_isWoken || answer.isOtherKey) {
                begin();
                return;
            }
            m_round.giveUp();
            endRound(answer.trouble());
        },
        waitTime);
}

void Replicator::tryLater()
{
    // 1 s, 2 s, 4 s … 60 s, some of it by chance so that a street of shops doesn't come back in one second.
    const auto longest = std::min(longestRetry, firstRetry * (1 << std::min(m_failures++, 6)));
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(longest).count();
    const auto spread = (m_wiring.clock.now().ms() % 1000) * ms / 4000;
    m_retry.start(static_cast<int>(ms - ms / 8 + spread));
}

void Replicator::setState(SyncState state)
{
    m_report.state = state;
    emit reportChanged();
}

} // namespace muhr::sync
