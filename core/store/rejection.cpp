// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rejection.h"

#include "core/store/before_joining.h"
#include "core/store/card_code_table.h"
#include "core/store/codes_of_history.h"
#include "core/store/consent_table.h"
#include "core/store/customer_table.h"
#include "core/store/history.h"
#include "core/store/programme_projection.h"
#include "core/store/projection.h"
#include "core/store/provisional_table.h"
#include "core/store/staff_table.h"

namespace muhr::store {
namespace {

using base::Unexpected;

/// The tables without one event, a function a kind.
class Rejection
{
public:
    Rejection(Transaction &transaction, const StoredEvent &stored)
        : m_transaction(transaction), m_event(stored.event), m_shop(stored.event.shop)
    {
    }

    Result<void> operator()(const loyalty::DocumentWritten &body)
    {
        return dropRegister({body.type, body.document, body.field});
    }
    Result<void> operator()(const loyalty::ProgrammePublished &) { return projectProgrammes(m_transaction, m_shop); }

    Result<void> operator()(const loyalty::CustomerJoined &)
    {
        const auto customer = subject();
        if (!customer)
            return {};
        if (auto done = revokeCardCodesOf(m_transaction, m_shop, *customer); !done)
            return done;
        return setReadOnly(m_transaction, m_shop, *customer);
    }

    Result<void> operator()(const loyalty::CodeReplaced &body)
    {
        const auto customer = subject();
        if (!customer)
            return Unexpected{StoreError::Damaged};
        if (auto done = setCodesByHistory(m_transaction, m_shop, *customer); !done)
            return done;
        if (auto done = removeCardCode(m_transaction, m_shop, body.newCodeHash, m_event.id); !done)
            return done;
        if (auto done = letWaitAgain(body.newCodeHash); !done)
            return done;
        return dropRegister({loyalty::DocumentType::Customer, base::DocumentId::fromBytes(customer->raw()), 0});
    }

    Result<void> operator()(const loyalty::ConsentSet &)
    {
        const auto customer = subject();
        auto history = historyOf(customer);
        if (!history)
            return Unexpected{history.error()};
        if (auto done = removeConsents(m_transaction, m_shop, *customer); !done)
            return done;
        for (const StoredEvent &stored : joiningFirst(std::move(*history))) {
            std::vector<loyalty::Consent> consents;
            std::optional<base::EventId> seen;
            if (const auto *joined = std::get_if<loyalty::CustomerJoined>(&stored.event.body)) {
                consents = joined->consents;
            } else if (const auto *set = std::get_if<loyalty::ConsentSet>(&stored.event.body)) {
                consents = {set->consent};
                seen = set->seen;
            }
            for (const auto &consent : consents)
                if (auto done =
                        writeConsent(m_transaction, m_shop, *customer, {consent, stored.event.id, stored.at}, seen);
                    !done)
                    return done;
        }
        return {};
    }

    Result<void> operator()(const loyalty::StaffSet &body)
    {
        const auto events = eventsOfKind(m_transaction.database(), m_shop, loyalty::EventKind::StaffSet);
        const auto created = eventsOfKind(m_transaction.database(), m_shop, loyalty::EventKind::ShopCreated);
        if (!events || !created)
            return Unexpected{events ? created.error() : events.error()};
        // Somebody who was only ever set by the refused event stays as a name without rights.
        StaffRow row{body.staff, body.role, false, m_event.id, body.basedOn};
        for (const StoredEvent &stored : *created)
            if (const auto *shop = std::get_if<loyalty::ShopCreated>(&stored.event.body);
                shop && shop->owner == body.staff)
                row = {body.staff, loyalty::Role::Owner, true, stored.event.id, {}};
        for (const StoredEvent &stored : *events)
            if (const auto *set = std::get_if<loyalty::StaffSet>(&stored.event.body); set && set->staff == body.staff)
                row = {set->staff, set->role, set->isActive, stored.event.id, set->basedOn};
        return writeStaff(m_transaction, m_shop, row);
    }

    Result<void> operator()(const loyalty::Act &)
    {
        const auto *code = m_event.subjects.empty() ? nullptr : std::get_if<base::Sha256>(&m_event.subjects.front());
        return code ? removeProvisional(m_transaction, m_shop, *code, m_event.id) : Result<void>();
    }
    // What acts have used of a limit is asked for by their state. Undoes, returns and words on disputes are in no
    // look-up table; the others can't be taken back.
    Result<void> operator()(const loyalty::Undone &) { return {}; }
    Result<void> operator()(const loyalty::Returned &) { return {}; }
    Result<void> operator()(const loyalty::DisputeSettled &) { return {}; }
    Result<void> operator()(const loyalty::ShopCreated &) { return {}; }
    Result<void> operator()(const loyalty::DeviceEnrolled &) { return {}; }
    Result<void> operator()(const loyalty::CustomerErased &) { return {}; }
    Result<void> operator()(const loyalty::DeviceRevoked &) { return {}; }
    Result<void> operator()(const loyalty::QuarantineDecided &) { return {}; }
    Result<void> operator()(const loyalty::UnknownBody &) { return {}; }

private:
    std::optional<base::CustomerId> subject() const
    {
        for (const auto &subject : m_event.subjects)
            if (const auto *customer = std::get_if<base::CustomerId>(&subject))
                return *customer;
        return std::nullopt;
    }

    Result<std::vector<StoredEvent>> historyOf(const std::optional<base::CustomerId> &customer)
    {
        if (!customer)
            return Unexpected{StoreError::Damaged};
        return customerHistory(m_transaction.database(), m_shop, *customer);
    }

    /// What was done on a code that nobody has: it waits here, as it does on every other laptop.
    Result<void> letWaitAgain(const base::Sha256 &code)
    {
        const auto onCode = eventsOfSubject(m_transaction.database(), m_shop, code);
        if (!onCode)
            return Unexpected{onCode.error()};
        for (const StoredEvent &act : *onCode) {
            if (!std::holds_alternative<loyalty::Act>(act.event.body))
                continue;
            if (auto done = removeProvisional(m_transaction, m_shop, code, act.event.id); !done)
                return done;
            if (auto done = project(m_transaction, act); !done)
                return done;
        }
        return {};
    }

    Result<void> dropRegister(const DocumentKey &key)
    {
        if (auto done = dropShownDocument(m_transaction, m_shop, key, m_event.id); !done)
            return done;
        // An earlier pending write of the same register had been covered.
        const auto customer = subject();
        const auto customers = customer ? std::set<base::CustomerId>{*customer} : std::set<base::CustomerId>();
        if (auto done = projectPendingAgain(m_transaction, m_shop, loyalty::kindNumber(m_event.body), customers); !done)
            return done;
        const auto now = findDocument(m_transaction.database(), m_shop, key);
        if (!now)
            return Unexpected{now.error()};
        const auto event = *now ? (*now)->event : m_event.id;
        const auto blob = *now ? (*now)->blob : std::nullopt;
        return projectRegister(m_transaction, m_shop, key, event, blob, std::nullopt);
    }

    Transaction &m_transaction;
    const loyalty::Event &m_event;
    const base::ShopId &m_shop;
};

} // namespace

Result<void> projectWithout(Transaction &transaction, const StoredEvent &rejected)
{
    return std::visit(Rejection(transaction, rejected), rejected.event.body);
}

} // namespace muhr::store
