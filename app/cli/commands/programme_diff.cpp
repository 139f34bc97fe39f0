// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/programme_file.h"
#include "app/cli/programme_version.h"

#include "core/loyalty/programme_diff.h"
#include "core/report/goal_change.h"
#include "core/words/change_words.h"
#include "core/words/say.h"

#include <QFileInfo>

namespace muhr::cli::commands {
namespace {

/// A version of the shop, or a file: its programme, or the exit code where there is none.
base::Expected<loyalty::Programme, int> programmeNamed(Invocation &invocation, const Versions &versions,
                                                       const QString &name)
{
    if (QFileInfo(name).isFile()) {
        const auto bytes = programmeBytes(name);
        if (!bytes)
            return base::Unexpected{invocation.wrongUsage(QStringLiteral("The file %1 can't be read.").arg(name))};
        auto parsed = loyalty::Programme::parse(*bytes);
        if (!parsed)
            return base::Unexpected{failProgramme(invocation, parsed.error())};
        return std::move(*parsed);
    }
    const auto row = versionNamed(versions, name);
    if (!row)
        return base::Unexpected{invocation.fail(row.error())};
    const auto *published = versions.shelf.find(row->version);
    if (!published)
        return base::Unexpected{invocation.fail(words::refused(words::Refusal::NeedsNewerMuhr).error)};
    return published->programme;
}

/// Nothing named: what the version in force changed. One: what it would change. Two: one against the other.
std::pair<QString, QString> sidesOf(const Invocation &invocation, const Versions &versions)
{
    const QString inForce = versions.inForce->programme.version().text();
    const qsizetype count = invocation.arguments().positional().size();
    if (count == 2)
        return {invocation.positional(0), invocation.positional(1)};
    if (count == 1)
        return {inForce, invocation.positional(0)};
    for (const auto &row : versions.rows)
        if (row.state == store::ProgrammeVersionState::InForce && !row.basedOn.isNone())
            return {row.basedOn.text(), inForce};
    return {inForce, inForce};
}

/// What becomes of the cards that customers hold.
QJsonArray cardsJson(const std::vector<report::GoalChange> &changes, base::Language language)
{
    QJsonArray array;
    for (const auto &change : changes) {
        QJsonArray sentences;
        for (const auto &sentence : change.sentences)
            sentences.append(words::say(language, sentence));
        array.append(QJsonObject{
            {QStringLiteral("rule"), change.rule},
            {QStringLiteral("stamps"), change.stampKind},
            {QStringLiteral("old_goal"), qint64(change.oldGoal)},
            {QStringLiteral("new_goal"), change.newGoal ? QJsonValue(qint64(*change.newGoal)) : QJsonValue()},
            {QStringLiteral("finishing"), qint64(change.finishing)},
            {QStringLiteral("past_new_goal"), qint64(change.pastNewGoal)},
            {QStringLiteral("beginning"), qint64(change.beginning)},
            {QStringLiteral("sentences"), sentences}});
    }
    return array;
}

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto versions = versionsOf(**place);
    if (!versions)
        return invocation.fail(versions.error());
    const auto [first, second] = sidesOf(invocation, *versions);
    const auto before = programmeNamed(invocation, *versions, first);
    if (!before)
        return before.error();
    const auto after = programmeNamed(invocation, *versions, second);
    if (!after)
        return after.error();
    QJsonArray changes;
    for (const auto &change : loyalty::programmeDiff(*before, *after))
        changes.append(QJsonObject{
            {QStringLiteral("field"), change.path},
            {QStringLiteral("old"), change.before.isUndefined() ? QJsonValue() : change.before},
            {QStringLiteral("new"), change.after.isUndefined() ? QJsonValue() : change.after},
            {QStringLiteral("sentence"), words::changeWords(invocation.language(), change, after->currency())}});
    QJsonObject answer{{QStringLiteral("from"), before->version().text()},
                       {QStringLiteral("to"), after->version().text()},
                       {QStringLiteral("changes"), changes}};
    // What is over says nothing of the cards there are.
    if (before->version() == versions->inForce->programme.version()) {
        const auto cards = report::goalChanges((*place)->database, (*place)->session.shop, *versions->inForce, *after,
                                               (*place)->clock.now());
        if (!cards)
            return invocation.fail(actions::refused(cards.error()).error);
        answer[QStringLiteral("cards")] = cardsJson(*cards, invocation.language());
    }
    return invocation.answer(answer);
}

} // namespace

const Command &programmeDiff()
{
    static const Command command{"programme diff", "[F|VERSION] [F|VERSION]", {}, 0, 2, run};
    return command;
}

} // namespace muhr::cli::commands
