// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/network.h"

#include <algorithm>

namespace muhr::tests::sim {

Network::Network(Dice &dice, Trace &trace, std::uint32_t losePercent, std::uint32_t doublePercent)
    : m_dice(dice), m_trace(trace), m_losePercent(losePercent), m_doublePercent(doublePercent)
{
}

void Network::send(const Message &message)
{
    m_trace.count(QStringLiteral("messages"));
    if (isCutOff(message.laptop) || (m_isFaulty && m_dice.percent(m_losePercent))) {
        m_trace.count(message.isAnswer ? QStringLiteral("answers lost") : QStringLiteral("requests lost"));
        return;
    }
    m_onTheWay.push_back(message);
    if (m_isFaulty && m_dice.percent(m_doublePercent)) {
        m_trace.count(QStringLiteral("messages doubled"));
        m_onTheWay.push_back(message);
    }
}

std::optional<Message> Network::next()
{
    if (m_onTheWay.empty())
        return std::nullopt;
    const std::size_t place = m_isFaulty ? m_dice.below(static_cast<std::uint32_t>(m_onTheWay.size())) : 0;
    if (place > 0)
        m_trace.count(QStringLiteral("messages overtaken"));
    Message message = std::move(m_onTheWay[place]);
    m_onTheWay.erase(m_onTheWay.begin() + static_cast<std::ptrdiff_t>(place));
    // What was under way when the line was cut is lost, too.
    return isCutOff(message.laptop) ? next() : std::optional(std::move(message));
}

void Network::setFaulty(bool isFaulty)
{
    m_isFaulty = isFaulty;
    if (isFaulty)
        return;
    m_onTheWay.clear();
    m_cutOff.clear();
}

void Network::cutOff(int laptop, bool isCut)
{
    std::erase(m_cutOff, laptop);
    if (isCut)
        m_cutOff.push_back(laptop);
}

bool Network::isCutOff(int laptop) const
{
    return std::find(m_cutOff.begin(), m_cutOff.end(), laptop) != m_cutOff.end();
}

} // namespace muhr::tests::sim
