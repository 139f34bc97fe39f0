// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rejection.h"

#include "core/store/blob_table.h"
#include "core/store/card_code_table.h"
#include "core/store/customer_table.h"
#include "core/store/provisional_table.h"
#include "core/store/settled_log.h"
#include "core/store/verify.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

namespace {

/// As the answer of an endpoint does.
bool reject(SmallShop &shop, const base::EventId &event)
{
    auto transaction = Transaction::begin(shop.database(), shop.id());
    return transaction &&
           rejectEvent(*transaction, shop.id(), event, EventState::Rejected, QStringLiteral("not_allowed")) &&
           transaction->commit();
}

bool isClean(SmallShop &shop)
{
    const auto found = verify(shop.database(), shop.id());
    return found && found->wrong.empty();
}

} // namespace

/// What an event leaves behind that the endpoint did not take.
class RejectionTest : public QObject
{
    Q_OBJECT
private slots:
    void ofAReplacementNoCodeIsLeft()
    {
        SmallShop endpoint(80, true);
        SmallShop shop(81, endpoint, false);
        QVERIFY(endpoint.open() && endpoint.create() && shop.open() && shop.create() && shop.pullFrom(endpoint));
        const auto person = shop.newPerson(QStringLiteral("Nodira"));
        const auto next = shop.newPerson(QStringLiteral("Nodira"));
        const auto nodira = *shop.join(person);
        QVERIFY(shop.pushTo(endpoint) && shop.pullFrom(endpoint));
        const auto words =
            findBlob(shop.database(), shop.id(), *(*findCustomer(shop.database(), shop.id(), nodira))->person);
        const loyalty::CodeReplaced body{next.code.hash(), person.code.hash(), next.view.hash()};
        const auto replaced = shop.append(body, {nodira}, {**words});
        QVERIFY(replaced && shop.stampCode(next.code.hash()));
        QCOMPARE(shop.held(nodira), 1);
        QVERIFY(reject(shop, replaced->event.id));
        QVERIFY(!*findCardCode(shop.database(), shop.id(), next.code.hash()));
        QCOMPARE((*validCardCodeOf(shop.database(), shop.id(), nodira))->code, person.code.hash());
        // What was done on it waits, as on every other laptop.
        const auto waiting = provisionalsOf(shop.database(), shop.id(), next.code.hash());
        QCOMPARE(waiting->size(), 1U);
        QVERIFY(waiting->front().state == ProvisionalState::Waiting);
        QVERIFY(isClean(shop));
    }
    void aJoiningThatIsTakenAfterAllIsAsAnyOther()
    {
        SmallShop endpoint(82, true);
        SmallShop shop(83, endpoint, false);
        QVERIFY(endpoint.open() && endpoint.create() && shop.open() && shop.create() && shop.pullFrom(endpoint));
        const auto person = shop.newPerson(QStringLiteral("Nodira"));
        const auto nodira = *shop.join(person);
        const auto row = [&] { return **findCustomer(shop.database(), shop.id(), nodira); };
        QVERIFY(shop.pushTo(endpoint) && reject(shop, row().joinedEvent));
        QVERIFY(row().isReadOnly && !*validCardCodeOf(shop.database(), shop.id(), nodira));
        // The answer that refused it was of an endpoint that was put back since.
        QVERIFY(shop.pullFrom(endpoint));
        QVERIFY(!row().isReadOnly);
        QCOMPARE((*validCardCodeOf(shop.database(), shop.id(), nodira))->code, person.code.hash());
        QVERIFY(isClean(shop));
    }
};

MUHR_TEST(RejectionTest, rejection_test)
#include "rejection_test.moc"
