// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

#include "core/store/before_joining.h"
#include "core/store/blob_table.h"
#include "core/store/branch_table.h"
#include "core/store/card_code_table.h"
#include "core/store/codes_of_history.h"
#include "core/store/consent_table.h"
#include "core/store/customer_table.h"
#include "core/store/device_table.h"
#include "core/store/history.h"
#include "core/store/limited_use_table.h"
#include "core/store/pass_table.h"
#include "core/store/people.h"
#include "core/store/person_key_table.h"
#include "core/store/placement_table.h"
#include "core/store/programme_projection.h"
#include "core/store/programme_table.h"
#include "core/store/provisional_table.h"
#include "core/store/quarantine.h"
#include "core/store/seen_write.h"
#include "core/store/shop_table.h"
#include "core/store/staff_table.h"

namespace muhr::store {
namespace {

using base::Unexpected;

/// The tables of one event, a function a kind.
class Projection
{
public:
    Projection(Transaction &transaction, const StoredEvent &stored)
        : m_transaction(transaction), m_stored(stored), m_event(stored.event)
    {
    }

    Result<void> operator()(const loyalty::ShopCreated &body)
    {
        DeviceRow first = device(m_event.device, body.deviceKey, loyalty::Ceiling::Owner);
        first.boxKey = body.deviceBoxKey;
        if (auto done = insertDevice(m_transaction, first); !done)
            return done;
        if (auto done = writeBranch(m_transaction, m_event.shop, {body.branch, m_event.id, true}); !done)
            return done;
        return writeStaff(m_transaction, m_event.shop, {body.owner, loyalty::Role::Owner, true, m_event.id, {}});
    }

    Result<void> operator()(const loyalty::DeviceEnrolled &body)
    {
        DeviceRow row = device(body.device, body.signingKey, body.ceiling);
        row.boxKey = body.sealingKey;
        // After a repair the revocation may stand before what it revokes.
        const auto revocations = settledRevocations(m_transaction.database(), m_event.shop);
        if (!revocations)
            return Unexpected{revocations.error()};
        row.isRevoked = std::any_of(revocations->begin(), revocations->end(), [&](const StoredEvent &stored) {
            return std::get<loyalty::DeviceRevoked>(stored.event.body).device == body.device;
        });
        return insertDevice(m_transaction, row);
    }

    /// Until the endpoint has numbered it, nothing is revoked.
    Result<void> operator()(const loyalty::DeviceRevoked &body)
    {
        return layer() == Layer::Settled ? setRevoked(m_transaction, m_event.shop, body.device) : Result<void>();
    }
    Result<void> operator()(const loyalty::QuarantineDecided &) { return {}; }
    Result<void> operator()(const loyalty::DisputeSettled &) { return {}; }

    Result<void> operator()(const loyalty::DocumentWritten &body)
    {
        std::optional<base::Sha256> blob;
        if (body.blob && *body.blob < static_cast<std::int64_t>(m_event.blobs.size()))
            blob = m_event.blobs[static_cast<std::size_t>(*body.blob)];
        if (auto done = writeRegister({body.type, body.document, body.field}, body.basedOn, blob); !done)
            return done;
        const auto branch = m_event.branch.isNone() ? std::nullopt : std::optional(m_event.branch);
        return projectRegister(m_transaction, m_event.shop, {body.type, body.document, body.field}, m_event.id, blob,
                               branch);
    }

    Result<void> operator()(const loyalty::ProgrammePublished &)
    {
        return projectProgrammes(m_transaction, m_event.shop);
    }

    Result<void> operator()(const loyalty::CustomerJoined &body)
    {
        const auto customer = subject();
        if (!customer)
            return {};
        CustomerRow row;
        row.customer = *customer;
        row.joinedEvent = m_event.id;
        row.joinedAt = m_stored.at;
        row.route = body.route;
        row.placement = body.placement;
        row.referrer = body.referrer;
        row.programme = body.programme;
        if (!m_event.blobs.empty())
            row.person = m_event.blobs.front();
        const auto before = findCustomer(m_transaction.database(), m_event.shop, *customer);
        if (!before)
            return Unexpected{before.error()};
        if (*before && (*before)->isReadOnly && layer() == Layer::Settled)
            if (auto done = takeRefusalBack(*customer); !done)
                return done;
        if (auto done = insertCustomer(m_transaction, m_event.shop, row); !done)
            return done;
        if (auto done =
                insertFirstCardCode(m_transaction, m_event.shop,
                                    {body.codeHash, *customer, CardCodeState::Valid, body.viewHash, m_event.id});
            !done)
            return done;
        for (const loyalty::Consent &consent : body.consents)
            if (auto done =
                    writeConsent(m_transaction, m_event.shop, *customer, {consent, m_event.id, m_stored.at}, {});
                !done)
                return done;
        if (auto done = writePerson(*customer, base::EventId()); !done)
            return done;
        if (auto done = noteLimitedUses(m_transaction, m_event.shop, body.programme, m_event.id, body.entries); !done)
            return done;
        if (auto done = attachProvisionals(m_transaction, m_event.shop, body.codeHash); !done)
            return done;
        return layer() == Layer::Settled ? tellWhatSettledBefore(*customer) : Result<void>();
    }

    Result<void> operator()(const loyalty::Act &body)
    {
        const auto *code = m_event.subjects.empty() ? nullptr : std::get_if<base::Sha256>(&m_event.subjects.front());
        if (body.entries.empty() || (!code && !hasLimited(body.entries)))
            return {};
        const auto shelf = programmeShelf(m_transaction.database(), m_event.shop);
        if (!shelf)
            return Unexpected{shelf.error()};
        const auto *published = shelf->find(m_event.programmeVersion);
        if (!published)
            return {};
        if (!code)
            return noteLimitedUses(m_transaction, m_event.shop, published->id, m_event.id, body.entries);
        const auto owner = findCardCode(m_transaction.database(), m_event.shop, *code);
        if (!owner)
            return Unexpected{owner.error()};
        if (*owner)
            return {};
        return insertProvisional(m_transaction, m_event.shop,
                                 {*code, m_event.id, m_event.device, published->programme.dayOf(m_stored.at),
                                  m_stored.at, ProvisionalState::Waiting});
    }

    Result<void> operator()(const loyalty::Undone &) { return {}; }
    Result<void> operator()(const loyalty::Returned &) { return {}; }

    Result<void> operator()(const loyalty::CodeReplaced &body)
    {
        const auto customer = subject();
        if (!customer)
            return {};
        const auto row = findCustomer(m_transaction.database(), m_event.shop, *customer);
        if (!row)
            return Unexpected{row.error()};
        if (!*row)
            return {};
        if (auto done = setCardCode(m_transaction, m_event.shop,
                                    {body.newCodeHash, *customer, CardCodeState::Valid, body.newViewHash, m_event.id});
            !done)
            return done;
        // On a laptop that erased her the new code comes behind, elsewhere before: it comes out the same.
        if ((*row)->isErased())
            if (auto done = revokeCardCodesOf(m_transaction, m_event.shop, *customer); !done)
                return done;
        if (auto done = voidPassesOf(m_transaction, m_event.shop, *customer); !done)
            return done;
        const auto before = findDocument(m_transaction.database(), m_event.shop, personKey(*customer), layer());
        if (!before)
            return Unexpected{before.error()};
        // It brings all that is known of her as it was there; the body does not say on top of what.
        const auto seen = *before ? hadSeen(m_transaction.database(), m_event, (*before)->event) : Result<bool>(false);
        if (!seen)
            return Unexpected{seen.error()};
        if (auto done = writePerson(*customer, *seen ? (*before)->event : base::EventId()); !done)
            return done;
        if (!m_event.blobs.empty())
            if (auto done = setPersonBlob(m_transaction, m_event.shop, *customer, m_event.blobs.front()); !done)
                return done;
        return attachProvisionals(m_transaction, m_event.shop, body.newCodeHash);
    }

    Result<void> operator()(const loyalty::ConsentSet &body)
    {
        const auto customer = subject();
        const auto row = customer ? findCustomer(m_transaction.database(), m_event.shop, *customer)
                                  : Result<std::optional<CustomerRow>>(std::nullopt);
        if (!row)
            return Unexpected{row.error()};
        // Somebody who joined elsewhere, of whom a laptop knows no more: it went back to an earlier number.
        if (!*row)
            return {};
        return writeConsent(m_transaction, m_event.shop, *customer, {body.consent, m_event.id, m_stored.at}, body.seen);
    }

    Result<void> operator()(const loyalty::StaffSet &body)
    {
        return writeStaff(m_transaction, m_event.shop,
                          {body.staff, body.role, body.isActive, m_event.id, body.basedOn});
    }

    Result<void> operator()(const loyalty::CustomerErased &)
    {
        const auto customer = subject();
        const auto shop = findShop(m_transaction.database(), m_event.shop);
        if (!shop)
            return Unexpected{shop.error()};
        if (!customer || !*shop)
            return {};
        if (auto done = erasePerson(m_transaction, m_event.shop, *customer, (*shop)->device, m_stored.at); !done)
            return done;
        const auto settled = settledErase(*customer);
        if (!settled)
            return Unexpected{settled.error()};
        return *settled ? setErasedAt(m_transaction, m_event.shop, *customer, **settled) : Result<void>();
    }

    Result<void> operator()(const loyalty::UnknownBody &body)
    {
        if (!body.critical)
            return {};
        const auto customers = customersOf(m_transaction.database(), m_event);
        if (!customers)
            return Unexpected{customers.error()};
        for (const auto &customer : *customers)
            if (auto done = setReadOnly(m_transaction, m_event.shop, customer); !done)
                return done;
        return {};
    }

    /// A laptop that had not heard of an erase may bring new words of the erased person: they go, too.
    Result<void> destroyWordsOfErased()
    {
        const auto customer = subject();
        if (!customer || m_event.blobs.empty())
            return {};
        const auto row = findCustomer(m_transaction.database(), m_event.shop, *customer);
        if (!row)
            return Unexpected{row.error()};
        if (!*row || !(*row)->isErased())
            return {};
        if (auto done = erasePersonKey(m_transaction, m_event.shop, customer->raw()); !done)
            return done;
        return eraseBlobsOf(m_transaction, m_event.shop, customer->raw());
    }

private:
    /// An erase of her among it, when an owner let her joining count that late: she stays erased.
    Result<void> tellWhatSettledBefore(const base::CustomerId &customer)
    {
        const auto before = settledBefore(m_transaction.database(), m_stored, customer);
        if (!before)
            return Unexpected{before.error()};
        for (const StoredEvent &stored : *before) {
            const bool isTold = std::holds_alternative<loyalty::Act>(stored.event.body) ||
                                std::holds_alternative<loyalty::CustomerJoined>(stored.event.body);
            if (auto done = isTold ? Result<void>() : project(m_transaction, stored); !done)
                return done;
        }
        return {};
    }

    /// An endpoint that refused her joining was put back since, and let it count.
    Result<void> takeRefusalBack(const base::CustomerId &customer)
    {
        const auto history = customerHistory(m_transaction.database(), m_event.shop, customer);
        if (!history)
            return Unexpected{history.error()};
        const bool needsNewer = std::any_of(history->begin(), history->end(), [](const StoredEvent &stored) {
            const auto *unknown = std::get_if<loyalty::UnknownBody>(&stored.event.body);
            return unknown && unknown->critical;
        });
        if (auto done = setReadOnly(m_transaction, m_event.shop, customer, needsNewer); !done)
            return done;
        return setCodesByHistory(m_transaction, m_event.shop, customer);
    }

    static bool hasLimited(const loyalty::Entries &entries)
    {
        return std::any_of(entries.begin(), entries.end(), [](const loyalty::Entry &entry) {
            return std::holds_alternative<loyalty::UseCounted>(entry) ||
                   std::holds_alternative<loyalty::ForOther>(entry);
        });
    }

    Layer layer() const { return m_stored.state == EventState::Settled ? Layer::Settled : Layer::Shown; }

    /// Two laptops may erase the same person: the first that settled says when, on every device.
    Result<std::optional<base::Instant>> settledErase(const base::CustomerId &customer)
    {
        const auto events = eventsOfSubject(m_transaction.database(), m_event.shop, customer);
        if (!events)
            return Unexpected{events.error()};
        for (const StoredEvent &stored : *events)
            if (stored.state == EventState::Settled &&
                std::holds_alternative<loyalty::CustomerErased>(stored.event.body))
                return std::optional(stored.at);
        return std::optional<base::Instant>();
    }

    std::optional<base::CustomerId> subject() const
    {
        for (const auto &subject : m_event.subjects)
            if (const auto *customer = std::get_if<base::CustomerId>(&subject))
                return *customer;
        return std::nullopt;
    }

    DeviceRow device(const base::DeviceId &id, const QByteArray &key, loyalty::Ceiling ceiling) const
    {
        DeviceRow row;
        row.shop = m_event.shop;
        row.device = id;
        row.signingKey = key;
        row.ceiling = ceiling;
        row.enrolledBy = m_event.id;
        return row;
    }

    static DocumentKey personKey(const base::CustomerId &customer)
    {
        return {loyalty::DocumentType::Customer, base::DocumentId::fromBytes(customer.raw()), 0};
    }

    Result<void> writePerson(const base::CustomerId &customer, const base::EventId &basedOn)
    {
        if (m_event.blobs.empty())
            return {};
        return writeRegister(personKey(customer), basedOn, m_event.blobs.front());
    }

    Result<void> writeRegister(const DocumentKey &key, const base::EventId &basedOn,
                               const std::optional<base::Sha256> &blob)
    {
        const auto done =
            writeDocument(m_transaction, m_event.shop, {key, layer(), m_event.id, basedOn, blob, m_stored.at});
        if (!done || layer() == Layer::Shown)
            return done;
        return dropShownDocument(m_transaction, m_event.shop, key, m_event.id);
    }

    Transaction &m_transaction;
    const StoredEvent &m_stored;
    const loyalty::Event &m_event;
};

} // namespace

Result<void> project(Transaction &transaction, const StoredEvent &stored)
{
    Projection projection(transaction, stored);
    const auto waits = waitsForJoining(transaction.database(), stored);
    if (!waits)
        return Unexpected{waits.error()};
    if (auto done = *waits ? Result<void>() : std::visit(projection, stored.event.body); !done)
        return done;
    return projection.destroyWordsOfErased();
}

Result<void> projectRegister(Transaction &transaction, const base::ShopId &shop, const DocumentKey &key,
                             const base::EventId &event, const std::optional<base::Sha256> &blob,
                             const std::optional<base::BranchId> &branch)
{
    if (key.field != 0)
        return {};
    const base::IdBytes &id = key.document.raw();
    if (key.type == loyalty::DocumentType::Branch)
        return writeBranch(transaction, shop, {base::BranchId::fromBytes(id), event, blob.has_value()});
    if (key.type == loyalty::DocumentType::Placement)
        return writePlacement(transaction, shop, {base::PlacementId::fromBytes(id), branch, event, blob.has_value()});
    if (key.type == loyalty::DocumentType::Customer && blob)
        return setPersonBlob(transaction, shop, base::CustomerId::fromBytes(id), *blob);
    return {};
}

} // namespace muhr::store
