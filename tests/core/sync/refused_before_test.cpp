// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/round_by_hand.h"
#include "tests/core/sync/three_laptops.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::sync;
using namespace muhr::tests;

namespace {

struct WithRefusals : ThreeLaptops
{
    WithRefusals()
    {
        if (!agreeAll() || !endpoint.database.copyTo(earlyEndpoint()) || !two.database.copyTo(earlyLaptop()))
            qFatal("the shop does not begin");
    }
    QString earlyEndpoint() const { return endpoint.file.filePath(QStringLiteral("early.muhr")); }
    QString earlyLaptop() const { return two.file.filePath(QStringLiteral("early.muhr")); }
    /// Of whom the endpoint will know nothing.
    base::EventId stampAsNobody()
    {
        const auto staff = std::exchange(two.session.staff, base::StaffId::make(two.random, two.clock.now()));
        const auto event = two.stamp(code);
        two.session.staff = staff;
        return event;
    }
};

} // namespace

/// What the endpoint refused before something was put back: nobody brings that again.
class RefusedBeforeTest : public QObject
{
    Q_OBJECT
private slots:
    void behindItAChainHasNoGapAtTheEndpoint()
    {
        WithRefusals shop;
        const auto refused = shop.stampAsNobody();
        const auto kept = shop.two.stamp(shop.code);
        QVERIFY(round(shop.two) == SyncState::Agreed && round(shop.one) == SyncState::Agreed);
        QVERIFY(!shop.at(shop.endpoint.database, refused) && shop.at(shop.endpoint.database, kept));
        putBack(shop.endpoint.database, shop.earlyEndpoint());
        QCOMPARE(round(shop.one), SyncState::Agreed);
        QVERIFY(shop.at(shop.endpoint.database, kept));
        QCOMPARE(wrongRowsOf(shop.endpoint.database, shop.id()), QStringList());
        // Whoever did it goes on behind it.
        (void)shop.two.stamp(shop.code);
        QVERIFY(shop.agreeAll());
        QVERIFY(shop.areClean());
    }
    void norOnItsLaptop()
    {
        WithRefusals shop;
        shop.stampAsNobody();
        (void)shop.two.stamp(shop.code);
        QCOMPARE(round(shop.two), SyncState::Agreed);
        putBack(shop.two.database, shop.earlyLaptop());
        QVERIFY(shop.agreeAll());
        QVERIFY(shop.areClean());
    }
};

MUHR_TEST(RefusedBeforeTest, refused_before_test)
#include "refused_before_test.moc"
