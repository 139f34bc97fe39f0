// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/event_table.h"
#include "core/store/people.h"
#include "core/store/shop_table.h"
#include "tests/sim/checks/staff_history.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {
namespace {

using loyalty::Ceiling;
using loyalty::EventKind;
using loyalty::Role;

/// Who may, written down by hand: c cashier, m manager, o owner, e the endpoint itself.
QString whoMay(const loyalty::Event &event, bool isOwnRecent)
{
    const auto kind = loyalty::kindOf(event.body);
    if (!kind)
        return QStringLiteral("cmoe");
    switch (*kind) {
    case EventKind::ShopCreated:
        return QStringLiteral("o");
    case EventKind::DeviceEnrolled:
    case EventKind::DeviceRevoked:
    case EventKind::QuarantineDecided:
        return QStringLiteral("oe");
    case EventKind::ProgrammePublished:
    case EventKind::StaffSet:
    case EventKind::CustomerErased:
    case EventKind::DisputeSettled:
        return QStringLiteral("o");
    case EventKind::DocumentWritten: {
        using loyalty::DocumentType;
        const auto type = std::get<loyalty::DocumentWritten>(event.body).type;
        const bool isManagers = type == DocumentType::Customer || type == DocumentType::Text ||
                                type == DocumentType::Placement || type == DocumentType::CardDesign;
        return isManagers ? QStringLiteral("mo") : QStringLiteral("o");
    }
    case EventKind::CustomerJoined:
    case EventKind::Act:
    case EventKind::ConsentSet:
        return QStringLiteral("cmoe");
    case EventKind::CodeReplaced:
        return QStringLiteral("cmo");
    case EventKind::Undone:
        return isOwnRecent ? QStringLiteral("cmo") : QStringLiteral("mo");
    case EventKind::Returned:
        return QStringLiteral("mo");
    }
    return {};
}

QChar letterOf(Role role)
{
    switch (role) {
    case Role::Cashier:
        return u'c';
    case Role::Manager:
        return u'm';
    case Role::Owner:
        return u'o';
    case Role::Endpoint:
        return u'e';
    case Role::Kiosk:
    case Role::Auditor:
        break;
    }
    return u'-';
}

/// The shop as its events have made it so far.
struct Judge
{
    explicit Judge(World &world) : staff(world) {}

    struct Device
    {
        Ceiling ceiling = Ceiling::Owner;
        bool isRevoked = false;
    };
    std::map<base::DeviceId, Device> devices;
    StaffHistory staff;
    std::set<base::EventId> accepted;
    /// Whose acts an owner let count: then their joining counts, too.
    std::set<loyalty::Subject> acceptedPeople;
    std::set<base::Sha256> acceptedProgrammes;
    std::map<base::EventId, const store::StoredEvent *> all;
    std::map<base::EventId, const store::StoredEvent *> acts;
    std::set<base::DeviceId> revokedBeforeTheyCame;

    QString wrong(const store::StoredEvent &stored, const std::set<base::EventId> &everSettled) const
    {
        const loyalty::Event &event = stored.event;
        const auto device = devices.find(event.device);
        if (device == devices.end())
            return std::holds_alternative<loyalty::ShopCreated>(event.body) ? QString()
                                                                            : QStringLiteral("of no device");
        const bool isTheirJoin = std::holds_alternative<loyalty::CustomerJoined>(event.body) &&
                                 !event.subjects.empty() && acceptedPeople.contains(event.subjects.front());
        const bool isTheirProgramme = std::holds_alternative<loyalty::ProgrammePublished>(event.body) &&
                                      !event.blobs.empty() && acceptedProgrammes.contains(event.blobs.front());
        const bool isLetCount = accepted.contains(event.id) || isTheirJoin || isTheirProgramme;
        if (device->second.isRevoked && !isLetCount && !everSettled.contains(event.id))
            return QStringLiteral("of a revoked device, and no owner let it count");
        const bool isEndpoint = device->second.ceiling == Ceiling::Endpoint;
        if (isEndpoint != (event.role == Role::Endpoint))
            return QStringLiteral("of a role that its device has not");
        const bool isOfBefore = isLetCount || everSettled.contains(event.id);
        if (device->second.ceiling == Ceiling::Till && event.role == Role::Owner &&
            !staff.hasSigned(stored, !isOfBefore))
            return QStringLiteral("of an owner on a till, who has not signed it");
        if (!isEndpoint && !isOfBefore && !staff.mayActAs(event.staff, event.role, stored.at))
            return QStringLiteral("of a role that its staff has not");
        bool isOwnRecent = false;
        if (const auto *undone = std::get_if<loyalty::Undone>(&event.body)) {
            const auto act = acts.find(undone->event);
            isOwnRecent = act == acts.end() || (act->second->event.staff == event.staff &&
                                                stored.at - act->second->at <= std::chrono::minutes(10));
        }
        return whoMay(event, isOwnRecent).contains(letterOf(event.role)) ? QString()
                                                                         : QStringLiteral("of a role that may not");
    }

    void take(const store::StoredEvent &stored)
    {
        const loyalty::Event &event = stored.event;
        acts[event.id] = &stored;
        staff.take(stored);
        if (std::holds_alternative<loyalty::ShopCreated>(event.body)) {
            devices[event.device] = {Ceiling::Owner, false};
        } else if (const auto *enrolled = std::get_if<loyalty::DeviceEnrolled>(&event.body))
            devices.try_emplace(enrolled->device,
                                Device{enrolled->ceiling, revokedBeforeTheyCame.contains(enrolled->device)});
        else if (const auto *revoked = std::get_if<loyalty::DeviceRevoked>(&event.body)) {
            revokedBeforeTheyCame.insert(revoked->device);
            if (devices.contains(revoked->device))
                devices[revoked->device].isRevoked = true;
        } else if (const auto *decided = std::get_if<loyalty::QuarantineDecided>(&event.body)) {
            for (const base::EventId &id : decided->events) {
                if (!decided->isAccepted)
                    continue;
                accepted.insert(id);
                const auto named = all.find(id);
                if (named == all.end())
                    continue;
                const loyalty::Event &about = named->second->event;
                acceptedPeople.insert(about.subjects.begin(), about.subjects.end());
                // What is taken back counts first, and the programme it was done under.
                if (const auto *undone = std::get_if<loyalty::Undone>(&about.body))
                    accepted.insert(undone->event);
                if (const auto *returned = std::get_if<loyalty::Returned>(&about.body))
                    accepted.insert(returned->event);
                acceptedProgrammes.insert(about.programmeVersion);
            }
        }
    }
};

} // namespace

Found checkRights(World &world)
{
    constexpr std::int64_t mostEvents = 1'000'000;
    const auto events = sure(store::settledAfter(world.endpoint().database(), world.shop(), 0, mostEvents));
    Judge judge(world);
    // It lets laptops in before it is let in itself.
    judge.devices[sure(store::findShop(world.endpoint().database(), world.shop()))->device] = {Ceiling::Endpoint,
                                                                                               false};
    for (const store::StoredEvent &stored : events)
        judge.all[stored.event.id] = &stored;
    for (const store::StoredEvent &stored : events) {
        if (const QString wrong = judge.wrong(stored, world.everSettled()); !wrong.isEmpty())
            return Failure{QStringLiteral("I14"), QStringLiteral("number %1 (kind %2) settled: it is %3")
                                                      .arg(stored.settlement->number)
                                                      .arg(loyalty::kindNumber(stored.event.body))
                                                      .arg(wrong)};
        judge.take(stored);
    }
    return std::nullopt;
}

Found checkKeys(World &world)
{
    const auto read = [&](Machine &machine, const std::shared_ptr<const actions::ShopKeys> &keys) -> Found {
        const store::PeopleKeys people(world.shop(), keys->shop.copy());
        Found found;
        sure(store::eachPerson(machine.database(), people, [&](const base::CustomerId &customer, const auto &person) {
            if (!person && person.error() == store::PersonError::WrongKey)
                found = Failure{QStringLiteral("keys"), QStringLiteral("%1 can't read who %2 is by its %3 keys")
                                                            .arg(machine.name(), customer.text())
                                                            .arg(keys->shop.earlier.size() + 1)};
        }));
        return found;
    };
    for (auto &laptop : world.laptops())
        if (!world.isRevoked(*laptop))
            if (const auto found = read(*laptop, world.keysOf(*laptop)))
                return found;
    return read(world.endpoint(), world.endpoint().keys());
}

} // namespace muhr::tests::sim
