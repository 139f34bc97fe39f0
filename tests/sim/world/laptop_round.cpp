// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/laptop_round.h"

#include "tests/sim/world/mutants.h"

#include <utility>

namespace muhr::tests::sim {
namespace {

sync::RoundOf roundOf(Laptop &laptop, Trace &trace, const Settings &settings, std::optional<std::int64_t> mostInPiece)
{
    // Not every time it comes to be kept: the next start finds it again.
    const auto keep = [&laptop, &trace](const std::shared_ptr<const actions::ShopKeys> &keys) {
        trace.count(QStringLiteral("next keys taken"));
        if (++laptop.keysOffered % 2 == 0)
            laptop.keys = keys;
    };
    // One transaction a slice, so that anything can happen between two.
    const auto pace = [] { return sync::HasTime([] { return false; }); };
    sync::RoundOf of{laptop.session.shop, laptop.keys, laptop.clock, pace, settings.pullLimit, keep, &laptop.random};
    of.mostPushed = settings.pushLimit;
    of.pushesAhead = true;
    of.bySnapshot = mostInPiece.has_value();
    if (mostInPiece)
        of.mostInPiece = *mostInPiece;
    return of;
}

/// Of an answer to a push.
bool isOtherThanPlain(const Message &answer)
{
    const auto taken = sync::parsePushAnswer(answer.body);
    return !answer.refusal.isEmpty() || !taken || taken->needs || !taken->refused.empty() || !taken->held.empty() ||
           !taken->forks.empty();
}

} // namespace

LaptopRound::LaptopRound(Laptop &laptop, Trace &trace, const Settings &settings, Mutant mutant,
                         std::optional<std::int64_t> mostInPiece)
    : m_laptop(laptop), m_trace(trace), m_mutant(mutant), m_round(roundOf(laptop, trace, settings, mostInPiece))
{
}

void LaptopRound::rest()
{
    m_next.reset();
    m_waitsFor.reset();
    m_isAhead = false;
    m_cameAhead.reset();
    m_isBetweenSlices = false;
}

void LaptopRound::giveUp()
{
    m_isBroken = m_mutant == Mutant::GivesUpForEver;
    if (m_mutant == Mutant::NewIdOnRetry && m_asked == QLatin1String("push"))
        writeFirstWaitingAgain(m_laptop);
    if (m_isBetweenSlices)
        m_trace.count(QStringLiteral("pulls cut between slices"));
    if (m_wasSentAhead && (m_waitsFor || m_cameAhead))
        m_trace.count(QStringLiteral("pushes ahead given up"));
    if (isArriving())
        m_trace.count(QStringLiteral("arrivals cut"));
    m_round.giveUp();
    rest();
    m_hasAgreed = false;
    m_laptop.isOnline = false;
}

void LaptopRound::step(Network &network)
{
    if (m_isBroken || isWaiting())
        return;
    m_hasAgreed = false;
    if (!m_next)
        m_next = m_round.begin();
    go(network);
}

void LaptopRound::take(const Message &answer, Network &network)
{
    if (m_waitsFor != answer.number) {
        m_trace.count(QStringLiteral("answers too late"));
        return;
    }
    m_waitsFor.reset();
    m_laptop.isOnline = true;
    if (m_isAhead) {
        m_cameAhead = answer;
        return;
    }
    use(answer);
    go(network);
}

void LaptopRound::use(const Message &answer)
{
    if (m_wasSentAhead && isOtherThanPlain(answer))
        m_trace.count(QStringLiteral("pushes ahead not taken as they were"));
    if (!answer.refusal.isEmpty()) {
        m_trace.count(QStringLiteral("refusals of the endpoint"));
        // Without a restored endpoint nobody's history is another.
        const bool isKnown = answer.refusal == QLatin1String("signed_out") ||
                             answer.refusal == QLatin1String("not_stored") ||
                             (answer.refusal == QLatin1String("repair") && m_mayRepair) ||
                             (answer.refusal == QLatin1String("not_allowed") && (m_mayRepair || m_asksCarried));
        if (!isKnown)
            m_trouble = QStringLiteral("%1 was answered %2").arg(answer.path, answer.refusal);
    } else if (answer.path == QLatin1String("push") && answer.body[QLatin1String("needs")].isObject())
        m_trace.count(QStringLiteral("chains asked for"));
    if (m_mutant == Mutant::CursorBeforeEvents && answer.path == QLatin1String("pull"))
        if (const auto pulled = sync::parsePullAnswer(answer.body))
            moveCursor(m_laptop, pulled->events);
    if (answer.path == QLatin1String("snapshot") && answer.refusal.isEmpty())
        m_trace.count(QStringLiteral("pieces"));
    const auto before = m_round.counts();
    m_next = m_round.answered({answer.status, answer.body, false});
    m_trace.count(QStringLiteral("events held"), m_round.counts().held - before.held);
    m_trace.count(QStringLiteral("forks"), m_round.counts().forks - before.forks);
    m_trace.count(QStringLiteral("carried"), m_round.counts().carried - before.carried);
    m_trace.count(QStringLiteral("repairs"), m_round.counts().repairs - before.repairs);
    m_trace.count(QStringLiteral("laptops that went back"), m_round.counts().wentBack - before.wentBack);
    m_trace.count(QStringLiteral("numbers taken back"), answer.body[QLatin1String("taken_back")].toInteger());
    m_trace.count(QStringLiteral("settled anew"), answer.body[QLatin1String("settled_anew")].toInteger());
}

void LaptopRound::go(Network &network)
{
    for (;;) {
        const sync::Round::Next next = *m_next;
        if (const auto *question = std::get_if<sync::Round::Ask>(&next)) {
            ask(*question, network);
            if (!m_isAhead)
                return;
            m_trace.count(QStringLiteral("pushes sent ahead"));
            m_next = m_round.sent();
            continue;
        }
        if (std::holds_alternative<sync::Round::Await>(next)) {
            m_isAhead = false;
            m_next.reset();
            const auto answer = std::exchange(m_cameAhead, std::nullopt);
            // take() goes on once it is there.
            if (!answer)
                return;
            use(*answer);
            continue;
        }
        if (const auto *last = std::get_if<sync::Round::End>(&next))
            return end(last->state);
        if (!run(std::get<sync::Round::Task>(next)))
            return;
    }
}

void LaptopRound::ask(const sync::Round::Ask &question, Network &network)
{
    m_next.reset();
    m_isAhead = question.isAhead;
    m_wasSentAhead = question.isAhead;
    m_asked = question.path;
    m_asksCarried = question.body && question.body->contains(QLatin1String("carried"));
    m_waitsFor = ++m_laptop.lastRequest;
    network.send({m_laptop.index(),
                  m_laptop.lastRequest,
                  false,
                  question.path,
                  question.bearer,
                  question.query,
                  0,
                  {},
                  question.body.value_or(QJsonObject())});
    if (m_mutant == Mutant::SentIsDone && question.path == QLatin1String("push"))
        forgetOutbox(m_laptop);
}

bool LaptopRound::run(const sync::Round::Task &task)
{
    auto finding = task(m_laptop.database());
    if (!finding)
        m_trouble = QStringLiteral("the store failed after %1: %2 %3")
                        .arg(m_asked)
                        .arg(static_cast<int>(finding.error()))
                        .arg(m_laptop.database().lastRefusal());
    m_isBetweenSlices = finding && std::holds_alternative<std::size_t>(*finding);
    if (m_isBetweenSlices)
        m_trace.count(QStringLiteral("slices"));
    m_next = m_round.found(std::move(finding));
    if (m_isBetweenSlices && m_mutant == Mutant::OwnMoments)
        moveMoments(m_laptop);
    return !m_isBetweenSlices;
}

void LaptopRound::end(sync::SyncState state)
{
    rest();
    m_hasAgreed = state == sync::SyncState::Agreed || state == sync::SyncState::WrongClock;
    m_laptop.isOnline = m_hasAgreed;
    if (m_hasAgreed)
        m_trace.count(QStringLiteral("rounds agreed"));
    else if (state != sync::SyncState::NotAllowed && state != sync::SyncState::Unreachable && m_trouble.isEmpty())
        m_trouble = QStringLiteral("a round ended in state %1 after %2").arg(static_cast<int>(state)).arg(m_asked);
}

} // namespace muhr::tests::sim
