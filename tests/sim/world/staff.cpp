// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_staff.h"
#include "core/actions/owner_key_document.h"
#include "core/actions/owner_power.h"
#include "core/actions/set_owner_password.h"
#include "core/actions/write.h"
#include "core/loyalty/rights.h"
#include "core/store/staff_table.h"
#include "tests/sim/world/owners_place.h"
#include "tests/sim/world/world.h"

#include <algorithm>
#include <array>

// Rights that are given and taken while some laptop has not heard of it, and owners who act at tills by a password that
// they have changed elsewhere.

namespace muhr::tests::sim {
namespace {

/// As little work as may be.
constexpr crypto::ScryptCost cheap = {10, 8, 1};

Promise toldByOwner(const base::EventId &event, Told told, const base::StaffId &owner)
{
    Promise promise;
    promise.event = event;
    promise.told = told;
    promise.staff = owner;
    promise.role = loyalty::Role::Owner;
    return promise;
}

} // namespace

void World::changeStaff()
{
    // As often at a till as at all others.
    const auto till = std::find_if(m_laptops.begin(), m_laptops.end(), [](auto &each) { return !isOwners(*each); });
    const bool isAtTill = till != m_laptops.end() && m_kindDice.percent(50);
    Laptop &laptop = isAtTill ? **till : *m_kindDice.oneOf(m_laptops);
    if (!laptop.isReady())
        return;
    const auto what = m_kindDice.below(100);
    if (what < 20) {
        signInSomebody(laptop);
        return;
    }
    // Her password may be changed elsewhere just before: whether that settles first is chance.
    const auto owners =
        std::find_if(m_laptops.begin(), m_laptops.end(), [](auto &each) { return isOwners(*each) && each->isReady(); });
    if (!isOwners(laptop) && owners != m_laptops.end() && m_kindDice.percent(60))
        actAs(**owners, [&] {
            m_counter.begin();
            setPassword(**owners);
        });
    if (m_failure)
        return;
    actAs(laptop, [&] {
        m_counter.begin();
        if (!isOwners(laptop))
            actAsOwner(laptop);
        else if (m_passwords.empty() || what < 45)
            setPassword(laptop);
        else if (what < 80)
            setSomebody(laptop);
        else
            decideSome(laptop, 50);
    });
}

void World::seeWhoStands(Laptop &laptop)
{
    if (m_settings.staffPercent == 0)
        return;
    const auto staff = store::findStaff(laptop.database(), m_shop, laptop.session.staff);
    const bool mayStay = staff && *staff && (*staff)->isActive &&
                         loyalty::roleAt(laptop.session.ceiling, (*staff)->role) == laptop.session.role;
    if (mayStay)
        return;
    m_trace.count(QStringLiteral("staff sent away"));
    laptop.signIn(laptop.row().owner, loyalty::Role::Owner);
}

void World::setSomebody(Laptop &laptop)
{
    auto place = ownersPlace(laptop);
    auto staff = store::listStaff(laptop.database(), m_shop);
    if (!staff)
        return;
    std::erase_if(*staff, [&](const store::StaffRow &row) { return row.staff == place.session.staff; });
    if (staff->empty())
        return;
    const store::StaffRow &row = m_kindDice.oneOf(*staff);
    constexpr std::array roles{loyalty::Role::Cashier, loyalty::Role::Manager, loyalty::Role::Owner};
    const loyalty::StaffSet set{row.staff, m_kindDice.oneOf(roles), m_kindDice.percent(65), row.event};
    auto transaction = store::Transaction::begin(laptop.database());
    if (!transaction)
        return;
    const auto done = actions::write(*transaction, place, actions::draftOf(place, set));
    if (!m_counter.isDone(done) || !m_counter.isDone(actions::orRefused(transaction->commit())))
        return;
    m_trace.count(set.isActive ? QStringLiteral("roles given") : QStringLiteral("staff that left"));
    m_counter.promise(laptop, toldByOwner(done->event.id, Told::StaffSet, place.session.staff));
}

void World::setPassword(Laptop &laptop)
{
    auto place = ownersPlace(laptop);
    const QString password = QStringLiteral("Oq choynak %1").arg(m_passwords.size());
    const auto done = actions::setOwnerPassword(place, {password, cheap});
    if (!m_counter.isDone(done))
        return;
    m_trace.count(QStringLiteral("owners' passwords"));
    const auto key = actions::ownerKeyOf(laptop.database(), m_shop, place.session.staff);
    if (key && *key)
        m_passwords[(*key)->publicKey.bytes()] = password;
    m_counter.promise(laptop, toldByOwner(*done, Told::StaffSet, place.session.staff));
}

void World::actAsOwner(Laptop &till)
{
    auto place = till.workplace();
    const auto known = actions::ownerKeyOf(till.database(), m_shop, till.row().owner);
    const auto password = known && *known ? m_passwords.find((*known)->publicKey.bytes()) : m_passwords.end();
    if (password == m_passwords.end())
        return;
    const auto power = actions::openOwnerPower(place, password->second);
    if (!m_counter.isDone(power))
        return;
    auto owners = actions::asOwner(place, *power);
    auto told = toldByOwner({}, Told::StaffSet, power->staff);
    told.ownerKey = power->key.publicKey().bytes();
    const auto role = m_kindDice.percent(50) ? loyalty::Role::Cashier : loyalty::Role::Manager;
    const auto done = actions::addStaff(owners, {QStringLiteral("Aziz"), role});
    if (!m_counter.isDone(done))
        return;
    const auto row = store::findStaff(till.database(), m_shop, *done);
    if (!row || !*row)
        return;
    told.event = (*row)->event;
    // Somebody new, who begins at once.
    till.signIn(*done, role);
    m_trace.count(QStringLiteral("owners' acts at tills"));
    m_counter.promise(till, std::move(told));
}

} // namespace muhr::tests::sim
