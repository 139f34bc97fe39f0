// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/loyalty/try_act.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::loyalty {
namespace {

/// The draft with this rule only; nothing where it is none without the others.
std::optional<Programme> alone(const Programme &draft, std::size_t index)
{
    QJsonObject object = QJsonDocument::fromJson(draft.bytes()).object();
    const QString rules = QStringLiteral("rules");
    object[rules] = QJsonArray{object[rules].toArray().at(qsizetype(index))};
    auto parsed = Programme::parse(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return parsed ? std::optional(std::move(*parsed)) : std::nullopt;
}

RuleTrial trialOf(ProgrammeShelf shelf, const PublishedProgramme &draft, std::size_t index, const CardState &card,
                  const ActCommand &command, const ActMoment &moment)
{
    RuleTrial trial{&draft.programme.rules()[index], {}, {}, std::nullopt};
    const auto programme = alone(draft.programme, index);
    if (!programme)
        return trial;
    shelf.add(draft.id, *programme);
    const auto decision = decide(shelf, *shelf.find(programme->version()), card, command, moment);
    if (decision) {
        trial.given = decision->given;
        trial.reason = decision->nothing;
    } else {
        trial.reason = decision.error();
    }
    return trial;
}

} // namespace

base::Expected<Trial, Refusal> tryAct(const ProgrammeShelf &shelf, const PublishedProgramme &draft,
                                      const CardState &card, const ActCommand &command, const ActMoment &moment)
{
    auto decision = decide(shelf, draft, card, command, moment);
    if (!decision)
        return base::Unexpected{decision.error()};
    Trial trial{std::move(*decision), {}};
    // What is used is of all rules together; what each gives is asked of each.
    ActCommand without = command;
    without.uses.clear();
    for (std::size_t i = 0; i < draft.programme.rules().size(); ++i)
        trial.rules.push_back(trialOf(shelf, draft, i, card, without, moment));
    for (const Cause &cause : trial.decision.why)
        for (RuleTrial &one : trial.rules)
            if (one.rule->id == cause.rule)
                one.why.push_back(cause.sentence);
    return trial;
}

} // namespace muhr::loyalty
