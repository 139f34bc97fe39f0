// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world/laptop.h"

#include "core/actions/create_shop.h"
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
    const auto keep = [](const base::ShopId &, const actions::ShopKeys &) -> actions::Outcome<void> { return {}; };
    const auto joined = sure(sync::takeShop(database(), self, link, sure(endpoint.give(self.requestFor(link))), keep));
    session = joined.session;
    session.ceiling = ceiling;
    keys = joined.keys;
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
    return row().defaultProgramme.has_value();
}

} // namespace muhr::tests::sim
