// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/store/verify.h"

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto found = store::verify((*place)->database, (*place)->session.shop);
    if (!found)
        return invocation.fail(actions::refused(found.error()).error);
    for (const auto &row : found->wrong)
        invocation.answer({{QStringLiteral("wrong_row"), row.row},
                           {QStringLiteral("kind"), QString::fromLatin1(store::wrongKindWord(row.kind))}});
    invocation.answer({{QStringLiteral("events"), qint64(found->events)},
                       {QStringLiteral("cards"), qint64(found->cards)},
                       {QStringLiteral("wrong"), qint64(found->wrong.size())},
                       {QStringLiteral("head"), found->head ? QJsonValue(found->head->text()) : QJsonValue()}});
    return found->wrong.empty() ? 0 : 1;
}

} // namespace

const Command &verify()
{
    static const Command command{"verify", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
