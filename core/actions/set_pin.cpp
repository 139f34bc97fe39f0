// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/set_pin.h"

#include "core/actions/check_pin.h"
#include "core/actions/pin_fault.h"
#include "core/actions/write_document.h"
#include "core/crypto/pin_hash.h"
#include "core/loyalty/writing_right.h"
#include "core/report/staff_pin.h"
#include "core/store/staff_table.h"

#include <QJsonObject>

namespace muhr::actions {
namespace {

using base::Unexpected;
using words::Refusal;

Outcome<void> mustBeStrong(const QString &pin, loyalty::Role role)
{
    const auto fault = pinFault(pin, role);
    if (!fault)
        return {};
    switch (*fault) {
    case PinFault::NotDigits:
        return refused(Refusal::WeakPin,
                       base::SourceText{"Pin", QT_TRANSLATE_NOOP("Pin", "A PIN has digits only. Nothing was stored.")});
    case PinFault::TooShort:
        return refused(
            Refusal::WeakPin,
            {"Pin", QT_TRANSLATE_N_NOOP("Pin", "This PIN is too short. Nothing was stored. Take at least %Ln "
                                               "digit(s).")},
            {std::int64_t(shortestPin(role))});
    case PinFault::TooLong:
        return refused(Refusal::WeakPin,
                       {"Pin", QT_TRANSLATE_N_NOOP("Pin", "This PIN is too long. Nothing was stored. Take at most %Ln "
                                                          "digit(s).")},
                       {std::int64_t(longestPin)});
    case PinFault::Date:
    case PinFault::Pattern:
        break;
    }
    return words::refused(Refusal::WeakPin);
}

/// Somebody else at a laptop that was left alone changes nobody's PIN.
Outcome<void> mustKnowTheOneBefore(Workplace &workplace, const SetPin &command)
{
    const auto has = report::hasPin(workplace.database, workplace.session.shop, command.staff);
    if (!has)
        return refused(has.error());
    return *has ? checkPin(workplace, command.staff, command.before) : Outcome<void>();
}

} // namespace

Outcome<base::EventId> setPin(Workplace &workplace, const SetPin &command)
{
    const Session &session = workplace.session;
    const auto staff = store::findStaff(workplace.database, session.shop, command.staff);
    if (!staff)
        return refused(staff.error());
    const bool isOwn = command.staff == session.staff;
    const bool isOfCashier = *staff && (*staff)->role == loyalty::Role::Cashier;
    const auto action = loyalty::settingPin(isOwn, isOfCashier);
    if (const auto allowed = mustBeAllowed(workplace, action); !allowed)
        return Unexpected{allowed.error()};
    if (!*staff || !(*staff)->isActive)
        return words::refused(Refusal::BadValue, {QStringLiteral("staff")});
    if (const auto strong = mustBeStrong(command.pin, (*staff)->role); !strong)
        return Unexpected{strong.error()};
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return Unexpected{keys.error()};
    const bool couldAnyway =
        loyalty::allowed(session.role, session.ceiling, loyalty::Action::ManageStaff) != loyalty::Verdict::No;
    if (isOwn && !couldAnyway)
        if (const auto known = mustKnowTheOneBefore(workplace, command); !known)
            return Unexpected{known.error()};

    const auto hash =
        crypto::PinHash::make(command.pin, crypto::PinStrength::Pin, pinPepper(workplace), workplace.random);
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto blob =
        store::sealWords(*transaction, *keys, command.staff.raw(), static_cast<std::uint32_t>(loyalty::staffPinField),
                         {{QStringLiteral("pin"), hash.text()}}, workplace.random);
    if (!blob)
        return refused(blob.error());
    const auto written = writeField(*transaction, workplace, report::staffPinDocument(command.staff), *blob);
    if (!written)
        return Unexpected{written.error()};
    if (const auto set = store::setPinTries(*transaction, session.shop, command.staff, {}); !set)
        return refused(set.error());
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return written->event.id;
}

} // namespace muhr::actions
