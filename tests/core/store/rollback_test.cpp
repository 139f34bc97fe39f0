// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollback.h"

#include "core/store/blob_table.h"
#include "core/store/card_code_table.h"
#include "core/store/customer_table.h"
#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

/// A laptop that goes back to an earlier number, and comes forward again.
class RollbackTest : public QObject
{
    Q_OBJECT
private slots:
    void aReplacementThatWaitsIsThereAgainWithItsCustomer()
    {
        SmallShop endpoint(90, true);
        SmallShop shop(91, endpoint, false);
        QVERIFY(endpoint.open() && endpoint.create() && shop.open() && shop.create() && shop.pullFrom(endpoint));
        const auto number = (*findShop(shop.database(), shop.id()))->position.cursor;
        const auto person = endpoint.newPerson(QStringLiteral("Nodira"));
        const auto next = shop.newPerson(QStringLiteral("Nodira"));
        const auto nodira = *endpoint.join(person);
        QVERIFY(shop.pullFrom(endpoint));
        const auto words =
            findBlob(shop.database(), shop.id(), *(*findCustomer(shop.database(), shop.id(), nodira))->person);
        const loyalty::CodeReplaced body{next.code.hash(), person.code.hash(), next.view.hash()};
        QVERIFY(shop.append(body, {nodira}, {**words}) && shop.stampCode(next.code.hash()));

        auto transaction = Transaction::begin(shop.database(), shop.id());
        QVERIFY(transaction && rollBack(*transaction, shop.id(), number) && transaction->commit());
        QVERIFY(!*findCustomer(shop.database(), shop.id(), nodira));
        QVERIFY(shop.pullFrom(endpoint));
        QCOMPARE((*validCardCodeOf(shop.database(), shop.id(), nodira))->code, next.code.hash());
        QCOMPARE(shop.held(nodira), 1);
        QVERIFY(verify(shop.database(), shop.id())->wrong.empty());
    }
};

MUHR_TEST(RollbackTest, rollback_test)
#include "rollback_test.moc"
