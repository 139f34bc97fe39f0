// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/act_sentence.h"

#include "core/loyalty/next_reward.h"

namespace muhr::loyalty {

base::Sentence actSentence(const Decision &decision, const ProgrammeShelf &shelf, const PublishedProgramme &inForce)
{
    if (!decision.used.empty())
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Hand over: %1")}, {decision.used.front().title}};
    if (!decision.reached.empty())
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Reward reached: %1")}, {decision.reached.front().title}};
    if (!decision.given.empty()) {
        const Given &given = decision.given.front();
        // No stamps are called so where points are given.
        if (given.kind == QLatin1String(pointsKind) && !inForce.programme.pointPlans().empty())
            return {{"Act", QT_TRANSLATE_N_NOOP("Act", "%Ln point(s) given. They are on the card.")}, {given.amount}};
        for (const LadderView &view : ladderViews(shelf, inForce, decision.after))
            if (view.ladder->stampKind == given.kind)
                return {{"Act", QT_TRANSLATE_N_NOOP("Act", "%Ln stamp(s) given: %L2 of %L3"),
                         "%L2 stamps are on the card now, %L3 make it full"},
                        {given.amount, view.held, view.ladder->goal}};
    }
    if (decision.nothing)
        return sentenceOf(*decision.nothing);
    return {{"Act", QT_TRANSLATE_NOOP("Act", "Purchase stored.")}, {}};
}

base::Sentence undoSentence(const std::vector<Given> &takenBack)
{
    if (takenBack.empty())
        return {{"Act", QT_TRANSLATE_NOOP("Act", "Undone.")}, {}};
    if (takenBack.front().kind == QLatin1String(pointsKind))
        return {{"Act", QT_TRANSLATE_N_NOOP("Act", "Undone: %Ln point(s) taken back")}, {takenBack.front().amount}};
    return {{"Act", QT_TRANSLATE_N_NOOP("Act", "Undone: %Ln stamp(s) taken back")}, {takenBack.front().amount}};
}

} // namespace muhr::loyalty
