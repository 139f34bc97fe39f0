// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/set_staff.h"

#include "core/actions/plain_name.h"
#include "core/actions/write_document.h"
#include "core/store/staff_table.h"

#include <QJsonObject>

#include <algorithm>

namespace muhr::actions {
namespace {

using base::Unexpected;
using loyalty::Role;
using words::Refusal;

Outcome<store::StaffRow> known(Workplace &workplace, const base::StaffId &staff)
{
    const auto row = store::findStaff(workplace.database, workplace.session.shop, staff);
    if (!row)
        return refused(row.error());
    if (!*row)
        return words::refused(Refusal::BadValue, {QStringLiteral("staff")});
    return **row;
}

bool leads(const store::StaffRow &row)
{
    return row.isActive && row.role == Role::Owner;
}

Outcome<bool> isOnlyOwner(Workplace &workplace, const store::StaffRow &row)
{
    const auto staff = store::listStaff(workplace.database, workplace.session.shop);
    if (!staff)
        return refused(staff.error());
    return leads(row) && std::count_if(staff->begin(), staff->end(), leads) == 1;
}

} // namespace

Outcome<base::EventId> setStaff(Workplace &workplace, const SetStaff &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageStaff); !allowed)
        return Unexpected{allowed.error()};
    const auto row = known(workplace, command.staff);
    if (!row)
        return Unexpected{row.error()};
    loyalty::StaffSet set;
    set.staff = command.staff;
    set.role = command.role.value_or(row->role);
    set.isActive = command.isActive.value_or(row->isActive);
    set.basedOn = row->event;
    if (set.role == Role::Kiosk || set.role == Role::Endpoint)
        return words::refused(Refusal::BadValue, {QStringLiteral("role")});
    const auto isOnly = isOnlyOwner(workplace, *row);
    if (!isOnly)
        return Unexpected{isOnly.error()};
    if (*isOnly && (!set.isActive || set.role != Role::Owner))
        return words::refused(Refusal::LastOwner);
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto written = write(*transaction, workplace, draftOf(workplace, set));
    if (!written)
        return Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

Outcome<base::EventId> renameStaff(Workplace &workplace, const RenameStaff &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageStaff); !allowed)
        return Unexpected{allowed.error()};
    if (const auto row = known(workplace, command.staff); !row)
        return Unexpected{row.error()};
    const auto name = plainName(command.name);
    if (!name || name->isEmpty())
        return words::refused(Refusal::BadValue, {QStringLiteral("name")});
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return Unexpected{keys.error()};
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto blob = store::sealWords(*transaction, *keys, command.staff.raw(), store::fieldWhole,
                                       {{QStringLiteral("name"), *name}}, workplace.random);
    if (!blob)
        return refused(blob.error());
    const auto written =
        writeDocument(*transaction, workplace, loyalty::DocumentType::StaffName, documentOf(command.staff), *blob);
    if (!written)
        return Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
