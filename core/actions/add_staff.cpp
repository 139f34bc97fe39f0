// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_staff.h"

#include "core/actions/plain_name.h"
#include "core/actions/write_document.h"

#include <QJsonObject>

namespace muhr::actions {

Outcome<base::StaffId> addStaff(Workplace &workplace, const AddStaff &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageStaff); !allowed)
        return base::Unexpected{allowed.error()};
    const auto name = plainName(command.name);
    if (!name || name->isEmpty())
        return words::refused(words::Refusal::BadValue, {QStringLiteral("name")});
    if (command.role == loyalty::Role::Kiosk || command.role == loyalty::Role::Endpoint)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("role")});
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return base::Unexpected{keys.error()};

    const auto staff = base::StaffId::make(workplace.random, workplace.clock.now());
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    loyalty::StaffSet set;
    set.staff = staff;
    set.role = command.role;
    if (const auto written = write(*transaction, workplace, draftOf(workplace, set)); !written)
        return base::Unexpected{written.error()};
    const auto blob = store::sealWords(*transaction, *keys, staff.raw(), store::fieldWhole,
                                       {{QStringLiteral("name"), *name}}, workplace.random);
    if (!blob)
        return refused(blob.error());
    const auto named =
        writeDocument(*transaction, workplace, loyalty::DocumentType::StaffName, documentOf(staff), *blob);
    if (!named)
        return base::Unexpected{named.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return staff;
}

} // namespace muhr::actions
