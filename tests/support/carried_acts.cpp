// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/carried_acts.h"

#include "core/store/carried_table.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/sure.h"

namespace muhr::tests {

void carryFor(ShopFixture &fixture, const base::DeviceId &device, int acts, bool isCut)
{
    fixture.queue().ask(store::Lane::Counter, [&](store::Database &database) {
        const base::ShopId shop = fixture.shop().session.shop;
        store::CarriedBatch batch;
        batch.device = device;
        batch.end = {1, acts};
        batch.signature = QByteArray(64, '\1');
        batch.madeAt = fixture.clock().now();
        for (int i = 0; i < acts; ++i)
            batch.events.push_back(device.bytes() + QByteArray::number(i));
        batch.hash = base::Sha256::of(batch.events.back());
        auto transaction = sure(store::Transaction::begin(database));
        (void)sure(store::insertCarried(transaction, shop, batch));
        const auto kept = sure(store::carriedSums(database, shop));
        if (isCut)
            sure(store::setCarriedNeeds(transaction, shop, static_cast<std::int64_t>(kept.size()), {1, 1}));
        sure(transaction.commit());
        return true;
    });
}

} // namespace muhr::tests
