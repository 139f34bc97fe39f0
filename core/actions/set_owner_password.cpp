// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/set_owner_password.h"

#include "core/actions/owner_key_document.h"
#include "core/actions/write_document.h"

namespace muhr::actions {

Outcome<base::EventId> setOwnerPassword(Workplace &workplace, const SetOwnerPassword &command)
{
    if (const auto allowed = mustBeAllowed(workplace, loyalty::Action::ManageStaff); !allowed)
        return base::Unexpected{allowed.error()};
    if (command.password.size() < shortestOwnerPassword)
        return refused(words::Refusal::BadValue,
                       {"Owner", QT_TRANSLATE_N_NOOP("Owner", "The password is too short. Nothing was stored. Take at "
                                                              "least %Ln character(s).")},
                       {std::int64_t(shortestOwnerPassword)});
    if (!workplace.keys)
        return words::refused(words::Refusal::NoKey);
    const Session &session = workplace.session;
    const auto key = crypto::OwnerKey::make(workplace.random);
    const auto sealed = crypto::sealOwnerKey(key, command.password, {session.shop, session.staff}, workplace.keys->shop,
                                             workplace.random, command.cost);
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto written = writeField(*transaction, workplace, ownerKeyDocument(session.staff),
                                    {store::BlobKind::Json, sealed.json(), std::nullopt});
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
