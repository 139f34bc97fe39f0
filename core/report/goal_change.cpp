// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/goal_change.h"

#include "core/loyalty/card_state.h"
#include "core/store/card_state_table.h"

#include <algorithm>

namespace muhr::report {
namespace {

using base::Sentence;
using loyalty::StampLadder;

bool promisesTheSame(const StampLadder &before, const StampLadder &after)
{
    return before.goal == after.goal &&
           std::equal(before.milestones.begin(), before.milestones.end(), after.milestones.begin(),
                      after.milestones.end(), [](const loyalty::Milestone &a, const loyalty::Milestone &b) {
                          return a.at == b.at && a.reward.kind == b.reward.kind;
                      });
}

std::vector<Sentence> sentencesOf(const GoalChange &change)
{
    std::vector<Sentence> sentences;
    if (!change.newGoal) {
        sentences.push_back({{"Programme", QT_TRANSLATE_N_NOOP("Programme", "%Ln card(s) in progress keep their "
                                                                            "stamps, but no rule gives more.")},
                             {change.finishing}});
        return sentences;
    }
    sentences.push_back({{"Programme", QT_TRANSLATE_N_NOOP("Programme", "%Ln card(s) in progress will be finished with "
                                                                        "the stamps and rewards promised so far.")},
                         {change.finishing}});
    if (change.pastNewGoal > 0)
        sentences.push_back({{"Programme",
                              QT_TRANSLATE_N_NOOP("Programme", "%Ln of them hold(s) %L2 stamps or more "
                                                               "already, which make a new card full."),
                              "%Ln cards, %L2 stamps"},
                             {change.pastNewGoal, *change.newGoal}});
    sentences.push_back({{"Programme",
                          QT_TRANSLATE_N_NOOP("Programme", "%Ln card(s) begin anew with the next stamp "
                                                           "and need %L2 stamps."),
                          "%Ln cards, %L2 stamps"},
                         {change.beginning, *change.newGoal}});
    return sentences;
}

void count(GoalChange &change, const loyalty::CardState &card, base::LocalDate today)
{
    const auto *track = card.track(change.stampKind);
    const bool isInProgress = track && track->held() > 0 && !track->isFull() && !track->isOver(today);
    if (!isInProgress) {
        ++change.beginning;
        return;
    }
    ++change.finishing;
    change.pastNewGoal += change.newGoal && track->held() >= *change.newGoal ? 1 : 0;
}

} // namespace

store::Result<std::vector<GoalChange>> goalChanges(store::Database &database, const base::ShopId &shop,
                                                   const loyalty::PublishedProgramme &inForce,
                                                   const loyalty::Programme &after, base::Instant now)
{
    std::vector<GoalChange> changes;
    for (const StampLadder *ladder : inForce.programme.ladders()) {
        const StampLadder *next = after.ladderOfKind(ladder->stampKind);
        if (next && promisesTheSame(*ladder, *next))
            continue;
        GoalChange change;
        change.rule = ladder->rule;
        change.stampKind = ladder->stampKind;
        change.oldGoal = ladder->goal;
        if (next)
            change.newGoal = next->goal;
        changes.push_back(std::move(change));
    }
    if (changes.empty())
        return changes;
    const auto today = inForce.programme.dayOf(now);
    const auto read = store::eachShownCard(database, shop, [&](const store::CardStateRow &row) {
        if (row.state.programme == inForce.id)
            for (GoalChange &change : changes)
                count(change, row.state, today);
    });
    if (!read)
        return base::Unexpected{read.error()};
    for (GoalChange &change : changes)
        change.sentences = sentencesOf(change);
    return changes;
}

} // namespace muhr::report
