// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/dice.h"
#include "tests/core/loyalty/recount/told.h"

#include "core/loyalty/decide.h"

#include <array>
#include <deque>
#include <memory>

namespace muhr::tests::recount {

enum class StepKind { Join, Act, Undo, Return, Tier, Settle, Void, UseAgain, Decide };

/// The programme of these histories.
inline const base::ProgrammeId programmeId =
    base::ProgrammeId::fromBytes({12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12});

/// What is to happen next, whatever happened before.
struct Step
{
    StepKind kind = StepKind::Act;
    Number minutes = 0;
    Wish wish;
    /// The device has not seen so many of the last happenings.
    int behind = 0;
    /// Which of the acts so far.
    int target = 0;
    loyalty::UsedReward used = loyalty::UsedReward::LetOwe;
    /// Of what is left of the act; nothing: all of it.
    std::optional<Number> percent;
    bool saysGoods = false;
};

/// How often something happened in all histories.
struct Counts
{
    std::array<int, 16> entries{};
    std::array<int, 9> steps{};
    int refused = 0;
    int late = 0;
    int owing = 0;
    int tiers = 0;
};

/// A programme as both sides know it.
struct Setting
{
    QJsonObject json;
    ProgrammeTerms terms;
    loyalty::ProgrammeShelf shelf;
    const loyalty::PublishedProgramme *inForce = nullptr;

    /// Nothing if Muhr does not take it.
    static std::unique_ptr<Setting> make(const QJsonObject &json);
};

std::vector<Step> anySteps(Dice &dice, const ProgrammeTerms &terms);
/// `start`: the day the history begins.
World anyWorld(Dice &dice, const ProgrammeTerms &terms, Number start);

/// Lets both sides live the same history. Answers where they differ; empty: nowhere. Every act is compared, the card
/// after the last and some days later; `isThorough`: after each.
QString lived(const Setting &setting, const World &world, const std::vector<Step> &steps, Number start, Counts &counts,
              bool isThorough);
/// The same history with as few steps and rules as still differ, and how they do.
QString shrunk(const Setting &setting, const World &world, std::vector<Step> steps, Number start);

} // namespace muhr::tests::recount
