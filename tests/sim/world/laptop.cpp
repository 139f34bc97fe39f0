// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/laptop.h"

#include "core/actions/create_shop.h"
#include "core/actions/own_session.h"
#include "core/store/arrival.h"
#include "core/sync/join_shop.h"
#include "core/sync/laptop_side.h"
#include "tests/support/sure.h"

namespace muhr::tests::sim {

Laptop::Laptop(const Disks &disks, int index, const base::Instant &truth, std::uint64_t seed)
    : Machine(disks, QStringLiteral("laptop%1").arg(index), truth, seed), m_index(index)
{
    if (!start())
        qFatal("a laptop's store can't be made");
}

void Laptop::makeShop(Endpoint &endpoint, const QByteArray &programme)
{
    actions::CreateShop command;
    command.name = QStringLiteral("Choyxona");
    command.language = base::Language::Uzbek;
    command.programme = programme;
    const auto keep = [this](const base::ShopId &, const actions::ShopKeys &made) -> actions::Outcome<void> {
        keys = std::make_shared<const actions::ShopKeys>(made.copy());
        return {};
    };
    session = sure(actions::createShop(database(), clock, random, keep, command)).session;
    const auto link = endpoint.newPlace({}, loyalty::Ceiling::Owner);
    const auto request = *sure(sync::enrolRequestOf(database(), row(), link, keys->shop, keys->signing,
                                                    keys->box.publicKey().bytes(), random));
    const auto answer = sure(endpoint.enrol(request));
    sure(sync::takeEndpoint(database(), clock, random, session, link, answer));
}

void Laptop::joinShop(Endpoint &endpoint, const base::ShopId &shop, loyalty::Ceiling ceiling)
{
    const auto link = endpoint.newPlace(shop, ceiling);
    const auto self = sync::NewDevice::make(random, clock.now());
    if (!takeShop(self, link, sure(endpoint.give(self.requestFor(link)))))
        qFatal("a laptop can't take its shop");
}

bool Laptop::takeShop(const sync::NewDevice &self, const sync::EnrolLinkText &link, const sync::JoinAnswer &answer)
{
    const auto keep = [this](const base::ShopId &, const actions::ShopKeys &given) -> actions::Outcome<void> {
        keys = std::make_shared<const actions::ShopKeys>(given.copy());
        return {};
    };
    const auto joined = sync::takeShop(database(), self, link, answer, keep);
    if (joined)
        takePlace(joined->session);
    return joined.hasValue();
}

bool Laptop::findShopAgain(const base::ShopId &shop)
{
    const auto row = store::findShop(database(), shop);
    const auto found =
        row && *row ? actions::ownSession(database(), **row) : store::Result<actions::Session>(actions::Session());
    if (!row || !*row || !found)
        return false;
    takePlace(*found);
    return true;
}

void Laptop::takePlace(const actions::Session &given)
{
    session = given;
    signIn(session.staff, session.role);
}

store::ShopRow Laptop::row()
{
    return *sure(store::findShop(database(), session.shop));
}

void Laptop::signIn(const base::StaffId &staff, loyalty::Role role)
{
    const bool isTill = session.ceiling == loyalty::Ceiling::Till;
    session.staff = staff;
    session.role = isTill && role == loyalty::Role::Owner ? loyalty::Role::Manager : role;
}

bool Laptop::isReady()
{
    return row().defaultProgramme.has_value() && !isArriving();
}

bool Laptop::isArriving()
{
    return sure(store::isArriving(database(), session.shop));
}

} // namespace muhr::tests::sim
