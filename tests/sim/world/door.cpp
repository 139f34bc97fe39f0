// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/door.h"

#include "core/sync/enrol_wire.h"

namespace muhr::tests::sim {
namespace {

const QString invite = QStringLiteral("invite");
const QString enrol = QStringLiteral("enrol");

/// A disk that failed for a moment; the line, too, asks again.
bool isForAMoment(const Message &answer)
{
    return answer.refusal == QLatin1String("not_stored");
}

} // namespace

Door::Door(std::unique_ptr<Laptop> newcomer, const Laptop &host, const sync::EnrolLinkText &link,
           loyalty::Ceiling ceiling)
    : m_newcomer(std::move(newcomer)), m_host(host), m_link(link), m_ceiling(ceiling),
      m_self(sync::NewDevice::make(m_newcomer->random, m_newcomer->clock.now()))
{
}

bool Door::isOf(const Message &message)
{
    return message.path == invite || message.path == enrol;
}

sync::InviteRequest Door::question() const
{
    sync::InviteRequest request;
    request.shop = m_host.session.shop;
    request.device = m_host.session.device;
    request.token = m_link.token.hash();
    request.ceiling = m_ceiling;
    request.step = m_stage == Stage::Offering ? sync::InviteStep::Offer : sync::InviteStep::Look;
    if (m_stage == Stage::Asked) {
        request.step = sync::InviteStep::Decide;
        request.asker = m_asker->device;
        request.accepts = m_newcomersDigits && *m_newcomersDigits == sync::sixDigits(request.token, *m_asker);
    }
    return request;
}

Message Door::askAsHost(std::uint64_t number)
{
    sync::InviteRequest request = question();
    m_wereDigitsOthers = request.step == sync::InviteStep::Decide && !request.accepts;
    sync::sign(request, m_host.keys->signing);
    m_hostWaitsFor = number;
    return {m_host.index(), number, false, invite, {}, {}, 0, {}, sync::inviteJson(request)};
}

Message Door::askAsNewcomer(std::uint64_t number)
{
    m_newcomerWaitsFor = number;
    return {m_newcomer->index(), number, false, enrol, {}, {}, 0, {}, sync::joinJson(m_self.requestFor(m_link))};
}

void Door::follow(const sync::InviteAnswer &answer)
{
    m_asker = answer.asker;
    switch (answer.decision) {
    case store::InvitationDecision::None:
        m_stage = answer.time > answer.expires ? Stage::Over : answer.asker ? Stage::Asked : Stage::Open;
        break;
    case store::InvitationDecision::Accepted:
        m_stage = Stage::Accepted;
        break;
    case store::InvitationDecision::Refused:
        m_stage = Stage::Over;
        break;
    }
}

std::optional<sync::JoinAnswer> Door::take(const Message &answer)
{
    const bool isHosts = answer.path == invite;
    if (answer.number != (isHosts ? m_hostWaitsFor : m_newcomerWaitsFor) || isForAMoment(answer))
        return std::nullopt;
    const auto invited = isHosts ? sync::parseInviteAnswer(answer.body) : std::nullopt;
    const auto given = isHosts ? std::nullopt : sync::parseJoinAnswer(answer.body);
    if (invited) {
        follow(*invited);
    } else if (!isHosts && answer.body[QLatin1String("waiting")].toBool()) {
        const auto request = m_self.requestFor(m_link);
        m_newcomersDigits = sync::sixDigits(m_link.token.hash(), {request.device, request.signingKey, request.boxKey});
    } else if (!given && (isHosts || !m_wereDigitsOthers)) {
        // The newcomer was told no; where somebody else had come before, the owner has yet to see it.
        m_stage = isHosts || !m_asker || m_asker->device == m_self.id ? Stage::Over : m_stage;
    }
    return given;
}

} // namespace muhr::tests::sim
