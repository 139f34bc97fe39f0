// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lost_laptop.h"

#include "core/store/customer_table.h"
#include "core/store/device_table.h"
#include "core/store/event_log.h"
#include "core/store/quarantine.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/sure.h"

namespace muhr::tests {
namespace {

/// What a laptop wrote that this one never saw.
store::HeldEvent heldAct(store::Database &database, const store::ShopRow &shop, const base::DeviceId &device,
                         std::int64_t seq, base::Instant at, base::Random &random)
{
    const auto customers = sure(store::listCustomers(database, shop.shop));
    loyalty::Event event;
    event.id = base::EventId::make(random, at);
    event.shop = shop.shop;
    event.device = device;
    event.seq = seq;
    event.previous = seq == 1 ? base::Sha256() : base::Sha256::of(QByteArray::number(qint64(seq)));
    event.wall = at;
    event.staff = shop.owner;
    event.branch = shop.branch;
    event.role = loyalty::Role::Owner;
    if (!customers.empty())
        event.subjects = {customers[static_cast<std::size_t>(seq - 1) % customers.size()].customer};
    loyalty::Act act;
    act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1}};
    event.body = act;
    return {event, loyalty::encode(event), at, QStringLiteral("device_revoked")};
}

} // namespace

OtherDevices loseALaptop(ShopFixture &fixture)
{
    return fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        SeededRandom random(77);
        const base::Instant now = fixture.clock().now();
        const auto id = [&] { return base::DeviceId::make(random, now); };
        const OtherDevices others{id(), id(), id()};
        const store::ShopRow shop = *sure(store::findShop(database, fixture.shop().session.shop));
        auto transaction = sure(store::Transaction::begin(database));
        int hours = 1;
        for (const auto &[device, ceiling] :
             {std::pair(others.owners, loyalty::Ceiling::Owner), std::pair(others.till, loyalty::Ceiling::Till),
              std::pair(others.lost, loyalty::Ceiling::Till)}) {
            store::EventDraft enrolment;
            enrolment.staff = shop.owner;
            enrolment.branch = shop.branch;
            enrolment.role = loyalty::Role::Owner;
            enrolment.body = loyalty::DeviceEnrolled{device, QByteArray(32, '\1'), QByteArray(32, '\2'), ceiling};
            (void)sure(store::appendEvent(transaction, shop.shop, enrolment, now - std::chrono::hours(40), random));
            sure(store::setDeviceContact(transaction, shop.shop, device, 0, now - std::chrono::hours(hours)));
            hours *= 20;
        }
        store::EventDraft draft;
        draft.staff = shop.owner;
        draft.branch = shop.branch;
        draft.role = loyalty::Role::Owner;
        draft.body = loyalty::DeviceRevoked{others.lost, loyalty::RevokeReason::Lost};
        draft.blobs = {{store::BlobKind::Json, "{}", std::nullopt}};
        (void)sure(store::appendEvent(transaction, shop.shop, draft, now - std::chrono::hours(30), random));
        sure(store::setRevoked(transaction, shop.shop, others.lost));
        sure(store::replaceHeld(transaction, shop.shop, shop.device,
                                {heldAct(database, shop, others.lost, 1, now - std::chrono::hours(3), random),
                                 heldAct(database, shop, others.lost, 2, now - std::chrono::hours(2), random)}));
        sure(transaction.commit());
        return others;
    });
}

void becomeTill(ShopFixture &fixture)
{
    fixture.queue().ask(store::Lane::Counter, [](store::Database &database) {
        auto transaction = sure(store::Transaction::begin(database));
        sure(transaction.execute("UPDATE device SET ceiling = 2"));
        sure(transaction.commit());
    });
}

} // namespace muhr::tests
