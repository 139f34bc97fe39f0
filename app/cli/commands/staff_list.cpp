// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/write.h"
#include "core/report/team.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const auto opened = invocation.readingPlace();
    if (!opened)
        return invocation.fail(opened.error());
    actions::Workplace &place = **opened;
    if (const auto allowed = actions::mustBeAllowed(place, loyalty::Action::SeeReports); !allowed)
        return invocation.fail(allowed.error());
    std::optional<store::PeopleKeys> keys;
    if (place.keys)
        keys.emplace(place.session.shop, place.keys->shop.copy());
    const auto team = report::team(place.database, keys ? &*keys : nullptr, place.session.shop);
    if (!team)
        return invocation.fail(actions::refused(team.error()).error);
    QJsonArray staff;
    for (const report::TeamMember &member : team->members) {
        QJsonObject object{{QStringLiteral("staff"), member.staff.text()},
                           {QStringLiteral("name"), member.name},
                           {QStringLiteral("role"), loyalty::roleWord(member.role)},
                           {QStringLiteral("active"), member.isActive},
                           {QStringLiteral("pin"), member.hasPin}};
        object[QStringLiteral("customer")] = member.customer ? QJsonValue(member.customer->text()) : QJsonValue();
        staff.append(object);
    }
    return invocation.answer({{QStringLiteral("staff"), staff}, {QStringLiteral("asks_for_pins"), team->asksForPins}});
}

} // namespace

const Command &staffList()
{
    static const Command command{"staff list", "", {}, 0, 0, run};
    return command;
}

} // namespace muhr::cli::commands
