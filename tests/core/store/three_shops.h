// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/event_table.h"
#include "core/store/verify.h"
#include "tests/support/small_shop.h"
#include "tests/support/store_engine.h"

#include <QTest>

namespace muhr::tests {

/// Two laptops and their endpoint.
struct Three
{
    explicit Three(std::uint64_t seed)
        : one(seed), two(seed + 100, one, false), endpoint(seed + 200, one, true, storeOfRun())
    {
    }
    bool areReady()
    {
        for (SmallShop *shop : all())
            if (!shop->open() || !shop->create())
                return false;
        return agree();
    }
    bool agree()
    {
        return one.pushTo(endpoint) && two.pushTo(endpoint) && one.pullFrom(endpoint) && two.pullFrom(endpoint);
    }
    std::vector<SmallShop *> all() { return {&one, &two, &endpoint}; }

    SmallShop one;
    SmallShop two;
    SmallShop endpoint;
};

/// All rows of its store say the same; else the test fails.
inline void isClean(SmallShop &shop)
{
    const auto found = store::verify(shop.database(), shop.id());
    QVERIFY(found);
    QCOMPARE(found->events, *store::countEvents(shop.database(), shop.id()));
    for (const auto &wrong : found->wrong)
        QFAIL(qPrintable(QLatin1String(store::wrongKindWord(wrong.kind)) + QLatin1Char(' ') + wrong.row));
}

} // namespace muhr::tests
