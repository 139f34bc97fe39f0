// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/name_device.h"

#include "core/actions/plain_name.h"
#include "core/actions/write_document.h"
#include "core/report/documents.h"
#include "core/store/device_table.h"

namespace muhr::actions {

Outcome<base::EventId> nameDevice(Workplace &workplace, const NameDevice &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageDevices); !allowed)
        return base::Unexpected{allowed.error()};
    const auto device = store::findDevice(workplace.database, workplace.session.shop, command.device);
    if (!device)
        return refused(device.error());
    if (!*device)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("device")});
    const auto name = plainName(command.name);
    if (!name)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("name")});
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto written = writeDocument(*transaction, workplace, loyalty::DocumentType::DeviceName,
                                       documentOf(command.device), report::encodeDocument(report::NameDocument{*name}));
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
