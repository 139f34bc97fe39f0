// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/link_staff_card.h"

#include "core/actions/target.h"
#include "core/actions/write_document.h"
#include "core/report/staff_card.h"
#include "core/store/staff_table.h"

namespace muhr::actions {

Outcome<StaffCardLinked> linkStaffCard(Workplace &workplace, const LinkStaffCard &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageStaff); !allowed)
        return base::Unexpected{allowed.error()};
    const auto staff = store::findStaff(workplace.database, workplace.session.shop, command.staff);
    if (!staff)
        return refused(staff.error());
    if (!*staff)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("staff")});
    std::optional<base::CustomerId> customer;
    if (command.target) {
        const auto known = findKnown(workplace, *command.target);
        if (!known)
            return base::Unexpected{known.error()};
        customer = known->customer;
    }
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto written = writeDocument(*transaction, workplace, loyalty::DocumentType::StaffCard,
                                       documentOf(command.staff), report::encodeStaffCard(customer));
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return StaffCardLinked{written->event.id, customer};
}

Outcome<bool> isOwnCard(Workplace &workplace, const base::CustomerId &customer)
{
    const auto own = report::customerOfStaff(workplace.database, workplace.session.shop, workplace.session.staff);
    if (!own)
        return refused(own.error());
    return *own == customer;
}

} // namespace muhr::actions
