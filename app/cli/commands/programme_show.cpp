// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/store/programme_table.h"

#include <QJsonDocument>

namespace muhr::cli::commands {
namespace {

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
    for (const auto &version : *versions) {
        const auto *published = shelf->find(version.version);
        if (version.state != store::ProgrammeVersionState::InForce || !published)
            continue;
        invocation.answer(
            {{QStringLiteral("programme"), version.programme.text()},
             {QStringLiteral("version"), version.version.text()},
             {QStringLiteral("default"), version.isDefault},
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
