// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"
#include "app/cli/offline_loss_json.h"

#include "core/store/programme_table.h"
#include "core/words/rule_words.h"
#include "core/words/say.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muhr::cli::commands {
namespace {

QJsonArray rulesJson(base::Language language, const loyalty::Programme &programme)
{
    QJsonArray array;
    for (const auto &rule : programme.rules())
        array.append(QJsonObject{
            {QStringLiteral("id"), rule.id},
            {QStringLiteral("kind"), rule.kind},
            {QStringLiteral("name"), rule.rule ? QJsonValue(words::say(language, rule.rule->name)) : QJsonValue()},
            {QStringLiteral("sentence"), words::ruleWords(language, rule, programme.currency())}});
    return array;
}

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto shelf = store::programmeShelf((*place)->database, (*place)->session.shop);
    if (!shelf)
        return invocation.fail(actions::refused(shelf.error()).error);
    const auto versions = store::listProgrammeVersions((*place)->database, (*place)->session.shop);
    if (!versions)
        return invocation.fail(actions::refused(versions.error()).error);
    const auto laptops = report::servingLaptops((*place)->database, (*place)->session.shop);
    if (!laptops)
        return invocation.fail(actions::refused(laptops.error()).error);
    for (const auto &version : *versions) {
        const auto *published = shelf->find(version.version);
        if (version.state != store::ProgrammeVersionState::InForce || !published)
            continue;
        invocation.answer(
            {{QStringLiteral("programme"), version.programme.text()},
             {QStringLiteral("version"), version.version.text()},
             {QStringLiteral("based_on"), version.basedOn.isNone() ? QJsonValue() : QJsonValue(version.basedOn.text())},
             {QStringLiteral("default"), version.isDefault},
             {QStringLiteral("rules"), rulesJson(invocation.language(), published->programme)},
             {QStringLiteral("offline_losses"),
              offlineLossJson(report::offlineLosses(published->programme, *laptops), invocation.language())},
             {QStringLiteral("content"), QJsonDocument::fromJson(published->programme.bytes()).object()}});
    }
    return 0;
}

} // namespace

const Command &programmeShow()
{
    static const Command command{"programme show", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
