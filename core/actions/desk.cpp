// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk.h"

#include "core/actions/desk_wiring.h"
#include "core/actions/erase_customer.h"
#include "core/actions/owner_power.h"
#include "core/actions/set_owner_password.h"
#include "core/actions/why_taken_back.h"
#include "core/actions/workplace.h"

namespace muhr::actions {
namespace {

// The event an act has stored, where it has stored one.
std::optional<base::EventId> storedEvent(const base::EventId &event)
{
    return event;
}
std::optional<base::EventId> storedEvent(const report::BranchDay &day)
{
    return day.close ? std::optional(day.close->event) : std::nullopt;
}
template <typename T>
std::optional<base::EventId> storedEvent(const T &done)
{
    if constexpr (requires { done.event; })
        return done.event;
    else
        return {};
}

template <typename T, typename Act>
Outcome<T> actAsOwner(Workplace &workplace, const QString &password, const Act &act)
{
    const auto power = openOwnerPower(workplace, password);
    if (!power)
        return base::Unexpected{power.error()};
    Workplace owners = asOwner(workplace, *power);
    return act(owners);
}

/// Nobody is asked for a password that does not exist.
template <typename T, typename Act>
Outcome<T> actOrSayWhoMay(Workplace &workplace, const Act &act)
{
    Outcome<T> outcome = act(workplace);
    if (outcome || outcome.error().word != words::Refusal::NeedsOwner)
        return outcome;
    const auto has = hasOwnerPassword(workplace);
    return has && !*has ? Outcome<T>(words::refused(words::Refusal::NoOwnerPassword)) : std::move(outcome);
}

} // namespace

struct Desk::Inside
{
    DeskWiring wiring;
    Desk::AskOwner askOwner;
    Desk::AskReason askReason;
    bool isOnline = true;
    /// Gone with the desk: an answer that comes later is dropped.
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    /// Runs `act(workplace)` on the store's thread and posts what it answers. What an owner has to sign is tried again
    /// with her password.
    template <typename T, typename Act>
    void run(Act act, Desk::Then<T> then, const std::optional<QString> &password = std::nullopt)
    {
        auto task = [&clock = wiring.clock, &random = wiring.random, session = wiring.session, keys = wiring.keys,
                     online = isOnline, act, password](store::Database &database) {
            Workplace workplace{database, clock, random, session, keys.get(), online};
            return password ? actAsOwner<T>(workplace, *password, act) : actOrSayWhoMay<T>(workplace, act);
        };
        answer<T>(std::move(task), [this, act, then = std::move(then)](Outcome<T> &&outcome) {
            const bool isOwners = !outcome && (outcome.error().word == words::Refusal::NeedsOwner ||
                                               outcome.error().word == words::Refusal::WrongPassword);
            if (isOwners && askOwner)
                ask<T>(act, then, outcome.error());
            else
                then(std::move(outcome));
        });
    }

    template <typename T, typename Act>
    void ask(Act act, Desk::Then<T> then, const ActionError &why)
    {
        const auto before = why.word == words::Refusal::WrongPassword ? std::optional(why.sentence) : std::nullopt;
        askOwner(before, [this, act, then, alive = std::weak_ptr(alive)](const std::optional<QString> &password) {
            if (alive.expired())
                return;
            if (password)
                run<T>(act, then, password);
            else
                then(words::refused(words::Refusal::NeedsOwner));
        });
    }

    template <typename T, typename Task>
    void answer(Task task, Desk::Then<T> then)
    {
        wiring.queue.post(store::Lane::Counter,
                          [task = std::move(task), then = std::move(then), post = wiring.post, stored = wiring.stored,
                           alive = std::weak_ptr(alive)](store::Database &database) {
                              auto outcome = std::make_shared<Outcome<T>>(task(database));
                              if (const auto event = stored && *outcome ? storedEvent(**outcome) : std::nullopt)
                                  stored(*event);
                              post([outcome, then, alive] {
                                  if (!alive.expired())
                                      then(std::move(*outcome));
                              });
                          });
    }
};

Desk::Desk(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) {}

Desk::~Desk() = default;

const Session &Desk::session() const
{
    return m_inside->wiring.session;
}

void Desk::setSession(const Session &session)
{
    m_inside->wiring.session = session;
}

void Desk::setOnline(bool isOnline)
{
    m_inside->isOnline = isOnline;
}

bool Desk::hasKeys() const
{
    return m_inside->wiring.keys != nullptr;
}

void Desk::setKeys(std::shared_ptr<const ShopKeys> keys)
{
    m_inside->wiring.keys = std::move(keys);
}

void Desk::setAskOwner(AskOwner ask)
{
    m_inside->askOwner = std::move(ask);
}

void Desk::setAskReason(AskReason ask)
{
    m_inside->askReason = std::move(ask);
}

void Desk::createShop(const CreateShop &command, Then<ShopCreated> then)
{
    Inside &inside = *m_inside;
    auto kept = std::make_shared<std::shared_ptr<const ShopKeys>>();
    auto task = [&clock = inside.wiring.clock, &random = inside.wiring.random, keep = inside.wiring.keepKeys, command,
                 kept](store::Database &database) {
        const auto keepBoth = [&](const base::ShopId &shop, const ShopKeys &keys) -> Outcome<void> {
            *kept = std::make_shared<const ShopKeys>(keys.copy());
            return keep(shop, keys);
        };
        return actions::createShop(database, clock, random, keepBoth, command);
    };
    inside.answer<ShopCreated>(std::move(task), [this, kept, then = std::move(then)](Outcome<ShopCreated> made) {
        if (made) {
            m_inside->wiring.session = made->session;
            m_inside->wiring.keys = *kept;
        }
        then(std::move(made));
    });
}

void Desk::findCard(const QString &target, Then<CardFound> then)
{
    m_inside->run<CardFound>([target](Workplace &place) { return actions::findCard(place, target); }, std::move(then));
}

void Desk::recordVisit(const RecordVisit &command, Then<VisitDone> then)
{
    m_inside->run<VisitDone>([command](Workplace &place) { return actions::recordVisit(place, command); },
                             std::move(then));
}

void Desk::undoVisit(const UndoVisit &command, Then<VisitUndone> then)
{
    const auto answered = [this, command, then = std::move(then)](Outcome<VisitUndone> &&done) {
        if (done || !isMissingReason(done.error()) || !m_inside->askReason) {
            then(std::move(done));
            return;
        }
        const auto said = [this, command, then, why = done.error(),
                           alive = std::weak_ptr(m_inside->alive)](const std::optional<QString> &reason) {
            if (alive.expired())
                return;
            if (!reason) {
                then(base::Unexpected{why});
                return;
            }
            UndoVisit again = command;
            again.reason = *reason;
            undoVisit(again, then);
        };
        m_inside->askReason(done.error().sentence, said);
    };
    m_inside->run<VisitUndone>([command](Workplace &place) { return actions::undoVisit(place, command); }, answered);
}

void Desk::joinCustomer(const JoinCustomer &command, Then<CustomerJoined> then)
{
    m_inside->run<CustomerJoined>([command](Workplace &place) { return actions::joinCustomer(place, command); },
                                  std::move(then));
}

void Desk::publishProgramme(const PublishProgramme &command, Then<ProgrammePublished> then)
{
    m_inside->run<ProgrammePublished>([command](Workplace &place) { return actions::publishProgramme(place, command); },
                                      std::move(then));
}

void Desk::addStaff(const AddStaff &command, Then<base::StaffId> then)
{
    m_inside->run<base::StaffId>([command](Workplace &place) { return actions::addStaff(place, command); },
                                 std::move(then));
}

void Desk::setStaff(const SetStaff &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &place) { return actions::setStaff(place, command); },
                                 std::move(then));
}

void Desk::renameStaff(const RenameStaff &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &place) { return actions::renameStaff(place, command); },
                                 std::move(then));
}

void Desk::setPin(const SetPin &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &place) { return actions::setPin(place, command); },
                                 std::move(then));
}

void Desk::linkStaffCard(const LinkStaffCard &command, Then<StaffCardLinked> then)
{
    m_inside->run<StaffCardLinked>([command](Workplace &place) { return actions::linkStaffCard(place, command); },
                                   std::move(then));
}

void Desk::signIn(const SignIn &command, Then<Session> then)
{
    m_inside->run<Session>([command](Workplace &place) { return actions::signIn(place, command); }, std::move(then));
}

void Desk::sessionNow(const base::StaffId &command, Then<std::optional<Session>> then)
{
    m_inside->run<std::optional<Session>>([command](Workplace &place) { return actions::sessionNow(place, command); },
                                          std::move(then));
}

void Desk::addBranch(const AddBranch &command, Then<base::BranchId> then)
{
    m_inside->run<base::BranchId>([command](Workplace &place) { return actions::addBranch(place, command); },
                                  std::move(then));
}

void Desk::addPlacement(const AddPlacement &command, Then<base::PlacementId> then)
{
    m_inside->run<base::PlacementId>([command](Workplace &place) { return actions::addPlacement(place, command); },
                                     std::move(then));
}

void Desk::replaceCode(const QString &target, Then<CodeReplaced> then)
{
    m_inside->run<CodeReplaced>([target](Workplace &place) { return actions::replaceCode(place, target); },
                                std::move(then));
}

void Desk::revokeDevice(const RevokeDevice &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &workplace) { return actions::revokeDevice(workplace, command); },
                                 std::move(then));
}

void Desk::decideQuarantine(const DecideQuarantine &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>(
        [command](Workplace &workplace) { return actions::decideQuarantine(workplace, command); }, std::move(then));
}

void Desk::nameDevice(const NameDevice &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &workplace) { return actions::nameDevice(workplace, command); },
                                 std::move(then));
}

void Desk::closeDay(const CloseDay &command, Then<report::BranchDay> then)
{
    m_inside->run<report::BranchDay>([command](Workplace &workplace) { return actions::closeDay(workplace, command); },
                                     std::move(then));
}

void Desk::restoreValue(const RestoreValue &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &workplace) { return actions::restoreValue(workplace, command); },
                                 std::move(then));
}

void Desk::lookAt(const LookAt &command, Then<std::int64_t> then)
{
    m_inside->run<std::int64_t>([command](Workplace &workplace) { return actions::lookAt(workplace, command); },
                                std::move(then));
}

void Desk::lookAtFindings(const LookAtFindings &command, Then<std::int64_t> then)
{
    m_inside->run<std::int64_t>([command](Workplace &workplace) { return actions::lookAtFindings(workplace, command); },
                                std::move(then));
}

void Desk::settleDispute(const SettleDispute &command, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([command](Workplace &workplace) { return actions::settleDispute(workplace, command); },
                                 std::move(then));
}

void Desk::setOwnerPassword(const QString &password, Then<base::EventId> then)
{
    m_inside->run<base::EventId>(
        [password](Workplace &workplace) {
            return actions::setOwnerPassword(workplace, {password, crypto::passwordCost});
        },
        std::move(then));
}

void Desk::eraseCustomer(const QString &target, Then<base::EventId> then)
{
    m_inside->run<base::EventId>([target](Workplace &place) { return actions::eraseCustomer(place, target); },
                                 std::move(then));
}

std::unique_ptr<Desk> makeDesk(DeskWiring wiring)
{
    return std::make_unique<Desk>(std::make_unique<Desk::Inside>(Desk::Inside{std::move(wiring), {}, {}}));
}

} // namespace muhr::actions
