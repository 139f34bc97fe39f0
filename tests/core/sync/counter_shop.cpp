// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/counter_shop.h"

#include "core/actions/add_staff.h"
#include "core/actions/owner_key_document.h"
#include "core/actions/publish_programme.h"
#include "core/actions/set_owner_password.h"
#include "core/actions/write.h"
#include "core/store/owner_signature_table.h"
#include "core/store/staff_table.h"
#include "tests/support/sure.h"

namespace muhr::tests {
namespace {

/// As little work as may be.
constexpr crypto::ScryptCost cheap = {10, 8, 1};

void writeStaff(SyncLaptop &laptop, const loyalty::StaffSet &set, const base::StaffId &as, loyalty::Role role)
{
    auto place = laptop.workplace();
    place.session.staff = as;
    place.session.role = role;
    auto transaction = sure(store::Transaction::begin(laptop.database));
    (void)sure(actions::write(transaction, place, actions::draftOf(place, set)));
    sure(transaction.commit());
}

} // namespace

CounterShop::CounterShop()
{
    till.session.role = loyalty::Role::Manager;
    setPassword(one.session.staff, password());
}

void CounterShop::setPassword(const base::StaffId &staff, const QString &text)
{
    auto place = one.workplace();
    place.session.staff = staff;
    (void)sure(actions::setOwnerPassword(place, {text, cheap}));
    const QString done = QStringLiteral("done");
    if (!one.agree() || two.pull() != done || till.pull() != done)
        qFatal("the laptops do not hear of it");
}

base::StaffId CounterShop::addOwner()
{
    auto place = one.workplace();
    return sure(actions::addStaff(place, {QStringLiteral("Zuhra"), loyalty::Role::Owner}));
}

void CounterShop::letGo(const base::StaffId &staff)
{
    loyalty::StaffSet set;
    set.staff = staff;
    set.role = loyalty::Role::Owner;
    set.isActive = false;
    writeStaff(one, set, one.session.staff, loyalty::Role::Owner);
    if (!one.agree())
        qFatal("the first laptop does not agree");
}

QString CounterShop::tryPassword(SyncLaptop &at, const QString &text)
{
    auto place = at.workplace();
    const auto power = actions::openOwnerPower(place, text);
    return power ? QStringLiteral("done") : words::errorWord(power.error().word);
}

base::StaffId CounterShop::hire(const QString &text)
{
    auto place = till.workplace();
    const auto power = sure(actions::openOwnerPower(place, text));
    auto owners = actions::asOwner(place, power);
    return sure(actions::addStaff(owners, {QStringLiteral("Aziz"), loyalty::Role::Cashier}));
}

void CounterShop::publish()
{
    auto place = till.workplace();
    const auto power = sure(actions::openOwnerPower(place, password()));
    auto owners = actions::asOwner(place, power);
    (void)sure(actions::publishProgramme(owners, {otherProgramme(till), {}}));
}

base::StaffId CounterShop::hireSecretly(const base::StaffId &as)
{
    loyalty::StaffSet set;
    set.staff = base::StaffId::make(till.random, till.clock.now());
    writeStaff(till, set, as, loyalty::Role::Owner);
    return set.staff;
}

sync::PushAnswer CounterShop::push(const std::function<void(sync::PushBatch &)> &meddle)
{
    auto batch = till.nextBatch();
    if (!batch)
        qFatal("the till has nothing to push");
    if (meddle)
        meddle(*batch);
    const auto answer = sure(endpoint.settle(till.self(), *batch));
    sure(sync::takePushAnswer(till.database, id(), answer));
    return answer;
}

bool CounterShop::isStaff(store::Database &database, const base::StaffId &staff) const
{
    // Whoever was only ever set by a refused event stays as a name without rights.
    const auto row = sure(store::findStaff(database, id(), staff));
    return row && row->isActive;
}

bool CounterShop::isSigned(store::Database &database, const store::StoredEvent &event) const
{
    const auto key = sure(actions::settledOwnerKeyOf(database, id(), event.event.staff));
    const auto kept = sure(store::findOwnerSignature(database, id(), event.event.id));
    return key && kept && key->publicKey.verifies(crypto::ownerActText(event.hash), *kept);
}

store::StoredEvent CounterShop::lastOf(SyncLaptop &laptop)
{
    return *sure(store::lastEventOf(laptop.database, laptop.session.shop, laptop.session.device));
}

} // namespace muhr::tests
