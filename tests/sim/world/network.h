// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sim/world/dice.h"
#include "tests/sim/world/trace.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::tests::sim {

/// A request of a laptop, or the answer to it.
struct Message
{
    int laptop = 0;
    /// Of the request; its answer has the same.
    std::uint64_t number = 0;
    bool isAnswer = false;
    QString path;
    /// Of a request.
    QString bearer;
    QString query;
    /// Of an answer: as in HTTP, and the word of the refusal; that is empty where all is well.
    int status = 200;
    QString refusal;
    QJsonObject body;
};

/// Loses, doubles and reorders what is on its way.
class Network
{
public:
    Network(Dice &dice, Trace &trace, std::uint32_t losePercent, std::uint32_t doublePercent);

    void send(const Message &message);
    /// Any of those that are on their way; nothing: none is.
    std::optional<Message> next();
    /// Without faults nothing is lost and all comes in its order; what is on its way when that begins is gone.
    void setFaulty(bool isFaulty);
    /// A laptop without a connection: nothing comes or goes.
    void cutOff(int laptop, bool isCut);
    bool isCutOff(int laptop) const;

private:
    Dice &m_dice;
    Trace &m_trace;
    std::uint32_t m_losePercent;
    std::uint32_t m_doublePercent;
    bool m_isFaulty = false;
    std::vector<Message> m_onTheWay;
    std::vector<int> m_cutOff;
};

} // namespace muhr::tests::sim
