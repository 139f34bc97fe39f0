// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/base/instant_text.h"
#include "core/report/conflict_fields.h"
#include "core/report/conflicts.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

QJsonObject sideJson(const report::ConflictSide &side, base::Language language)
{
    return {{QStringLiteral("at"), base::instantText(side.at)},
            {QStringLiteral("staff"), side.staffName},
            {QStringLiteral("device"), side.laptop.device.text()},
            {QStringLiteral("laptop"), words::say(language, report::deviceSentence(side.laptop))}};
}

QJsonObject conflictJson(const report::ConflictFacts &facts, base::Language language)
{
    QJsonArray fields;
    for (const report::ConflictField &field : facts.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("holds"), report::valueText(language, field.holds)},
                                  {QStringLiteral("set_aside"), report::valueText(language, field.aside)}});
    return {{QStringLiteral("event"), facts.event.text()},
            {QStringLiteral("document"), loyalty::documentTypeWord(facts.type)},
            {QStringLiteral("id"), facts.document.text()},
            {QStringLiteral("name"), facts.about},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("holder"), sideJson(facts.holder, language)},
            {QStringLiteral("other"), sideJson(facts.aside, language)},
            {QStringLiteral("can_be_used"), report::canBeUsed(facts)},
            {QStringLiteral("state"), report::conflictStateWord(facts.state)}};
}

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const actions::Session &session = (*place)->session;
    std::optional<store::PeopleKeys> people;
    if ((*place)->keys)
        people.emplace(session.shop, (*place)->keys->shop.copy());
    const auto list = report::conflictList((*place)->database, people ? &*people : nullptr, session.shop, session.role);
    if (!list)
        return invocation.fail(actions::refused(list.error()).error);
    const base::Language language = invocation.language();
    QJsonArray conflicts;
    for (const report::ConflictFacts &facts : list->conflicts)
        conflicts.append(conflictJson(facts, language));
    QJsonArray drafts;
    for (const report::DraftFacts &facts : list->drafts)
        drafts.append(QJsonObject{
            {QStringLiteral("event"), facts.event.text()},
            {QStringLiteral("version"), facts.version.text()},
            {QStringLiteral("name"), facts.name.inLanguage(language)},
            {QStringLiteral("by"), sideJson(facts.by, language)},
            {QStringLiteral("state"),
             report::conflictStateWord(facts.wasSeen ? report::ConflictState::Kept : report::ConflictState::Open)}});
    return invocation.answer({{QStringLiteral("conflicts"), conflicts},
                              {QStringLiteral("drafts"), drafts},
                              {QStringLiteral("open"), qint64(list->open)}});
}

} // namespace

const Command &conflictsList()
{
    static const Command command{"conflicts list", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
