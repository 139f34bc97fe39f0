// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/decide.h"
#include "core/loyalty/event.h"

#include <QJsonArray>

namespace muhr::bench {

/// A rule that gives stamps of its own kind; one that gives points by the amount.
QJsonObject stampRule(const QString &id, const QString &kind, int goal, const QString &per);
QJsonObject pointRule(const QString &id, int step);
/// Of a coffee shop in Tashkent.
loyalty::Programme programmeOf(const QJsonArray &rules);

/// Ten rules of ten kinds, as a shop would have them: most give something at this visit, the others look at it.
QJsonArray tenKinds();
/// Ten rules of two kinds, every one of which gives something at this visit: the dearest there can be.
QJsonArray tenGivers();

/// A programme of ten rules and the card of somebody who has come ten times.
class TenRules
{
public:
    explicit TenRules(const QJsonArray &rules);

    const loyalty::ProgrammeShelf &shelf() const { return m_shelf; }
    const loyalty::PublishedProgramme &inForce() const { return *m_inForce; }
    const loyalty::CardState &card() const { return m_card; }
    const loyalty::ActCommand &command() const { return m_command; }
    const loyalty::ActMoment &moment() const { return m_moment; }

    loyalty::Decision decide() const;
    /// An act that was decided, as it is written.
    loyalty::Event eventOf(loyalty::Act act) const;
    /// The card after it.
    loyalty::CardState fold(loyalty::CardState card, const loyalty::Event &event) const;

private:
    loyalty::ProgrammeShelf m_shelf;
    const loyalty::PublishedProgramme *m_inForce = nullptr;
    loyalty::CardState m_card;
    loyalty::ActCommand m_command;
    loyalty::ActMoment m_moment;
};

} // namespace muhr::bench
