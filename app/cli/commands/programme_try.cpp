// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/decision_answer.h"
#include "app/cli/invocation.h"
#include "app/cli/programme_file.h"
#include "app/cli/programme_version.h"
#include "app/cli/trial_visit.h"
#include "app/cli/visit_parts.h"

#include "core/actions/target.h"
#include "core/loyalty/derived_id.h"
#include "core/loyalty/try_act.h"
#include "core/report/card_json.h"
#include "core/store/card_state_table.h"
#include "core/words/say.h"

#include <QFile>
#include <QJsonDocument>

namespace muhr::cli::commands {
namespace {

/// The card that the visit starts from, and the versions it has lived under.
struct Start
{
    base::ProgrammeId programme;
    loyalty::ProgrammeShelf shelf;
    loyalty::CardState card;
    base::BranchId branch;
};

actions::Outcome<Start> startOf(Invocation &invocation, const TrialVisit &visit)
{
    Start start;
    if (visit.card.isEmpty()) {
        start.card = loyalty::CardState::empty({}, start.programme);
        return start;
    }
    const auto place = invocation.readingPlace();
    if (!place)
        return base::Unexpected{place.error()};
    const auto known = actions::findKnown(**place, visit.card);
    if (!known)
        return base::Unexpected{known.error()};
    auto versions = versionsOf(**place);
    if (!versions)
        return base::Unexpected{versions.error()};
    start.programme = versions->programme;
    start.shelf = std::move(versions->shelf);
    start.branch = (*place)->session.branch;
    const auto card = loyalty::cardId(known->customer, start.programme);
    const auto row = store::findCardState((*place)->database, (*place)->session.shop, card);
    if (!row)
        return actions::refused(row.error());
    start.card = *row ? (*row)->state : loyalty::CardState::empty(known->customer, start.programme);
    return start;
}

QJsonArray rulesJson(base::Language language, const loyalty::Trial &trial)
{
    QJsonArray array;
    for (const auto &one : trial.rules) {
        QJsonArray why;
        for (const auto &sentence : one.why)
            why.append(words::say(language, sentence));
        QJsonObject object{{QStringLiteral("id"), one.rule->id},
                           {QStringLiteral("kind"), one.rule->kind},
                           {QStringLiteral("given"), givenJson(one.given)},
                           {QStringLiteral("why"), why},
                           {QStringLiteral("reason"), QJsonValue()}};
        if (one.reason)
            object[QStringLiteral("reason")] =
                QJsonObject{{QStringLiteral("error"), QLatin1String(loyalty::refusalWord(one.reason->reason))},
                            {QStringLiteral("sentence"), words::say(language, loyalty::sentenceOf(*one.reason))}};
        array.append(object);
    }
    return array;
}

int tryOn(Invocation &invocation, const loyalty::Programme &programme, const TrialVisit &visit)
{
    auto start = startOf(invocation, visit);
    if (!start)
        return invocation.fail(start.error());
    start->shelf.add(start->programme, programme);
    const auto *draft = start->shelf.find(programme.version());
    loyalty::ActMoment moment;
    moment.at = visit.at.value_or(invocation.clock().now());
    moment.branch = start->branch;
    moment.role = loyalty::Role::Owner;
    moment.code = visit.hasFreshCode ? loyalty::CodeFreshness::Fresh : loyalty::CodeFreshness::None;
    const auto trial = loyalty::tryAct(start->shelf, *draft, start->card, visit.act, moment);
    if (!trial)
        return invocation.fail(actions::refused(trial.error()).error);
    const auto language = invocation.language();
    QJsonObject answer = decisionJson(language, trial->decision);
    answer[QStringLiteral("sentence")] = words::say(language, trial->decision.sentence);
    answer[QStringLiteral("rules")] = rulesJson(language, *trial);
    answer[QStringLiteral("state")] =
        report::cardJson(start->shelf, *draft, trial->decision.after, language, moment.at);
    return invocation.answer(answer);
}

int run(Invocation &invocation)
{
    const auto visitFile = invocation.arguments().value("--visit");
    if (!visitFile)
        return invocation.wrongUsage(QStringLiteral("--visit is missing."));
    const auto bytes = programmeBytes(invocation.positional(0));
    const auto visitBytes = programmeBytes(*visitFile);
    if (!bytes || !visitBytes)
        return invocation.wrongUsage(
            QStringLiteral("The file %1 can't be read.").arg(bytes ? *visitFile : invocation.positional(0)));
    const auto programme = loyalty::Programme::parse(*bytes);
    if (!programme)
        return failProgramme(invocation, programme.error());
    const QJsonDocument document = QJsonDocument::fromJson(*visitBytes);
    const auto visit = document.isObject()
                           ? TrialVisit::parse(document.object())
                           : base::Expected<TrialVisit, QString>(base::Unexpected{QStringLiteral("visit")});
    if (!visit)
        return invocation.fail(words::refused(words::Refusal::BadValue, {visit.error()}).error);
    return tryOn(invocation, *programme, *visit);
}

} // namespace

const Command &programmeTry()
{
    static const Command command{"programme try", "F --visit V", {{"--visit"}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
