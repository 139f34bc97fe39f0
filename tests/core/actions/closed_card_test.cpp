// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/actions/return_goods.h"
#include "core/actions/settle_pending.h"
#include "core/store/customer_table.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::sure;
using tests::wordOf;

namespace {

/// What it brings waits for two weeks.
QByteArray programme()
{
    QByteArray json = tests::ladderJson({6});
    const QByteArray points =
        R"({"id":"r2","kind":"points","terms":{"per":"amount","step_minor":10000,"pending_days":14,"rewards":)"
        R"([{"id":"coffee","price":10,"title":{"uz":"Bepul kofe"}}]}},)";
    return json.replace(R"("rules":[)", R"("rules":[)" + points);
}

using Change = QString (*)(ShopAtWork &, const base::EventId &);

QString undo(ShopAtWork &shop, const base::EventId &act)
{
    UndoVisit command;
    command.event = act;
    return wordOf(undoVisit(shop.owner(), command));
}

QString bringBack(ShopAtWork &shop, const base::EventId &act)
{
    return wordOf(returnGoods(shop.owner(), {act, 10'000, {}}));
}

QString activate(ShopAtWork &shop, const base::EventId &act)
{
    return wordOf(settlePending(shop.owner(), {act, false}));
}

QString cancel(ShopAtWork &shop, const base::EventId &act)
{
    return wordOf(settlePending(shop.owner(), {act, true}));
}

using Close = void (*)(ShopAtWork &, const CustomerJoined &);

void leaveOpen(ShopAtWork &, const CustomerJoined &) {}

void erase(ShopAtWork &shop, const CustomerJoined &joined)
{
    sure(eraseCustomer(shop.owner(), joined.customer.text()));
}

void lock(ShopAtWork &shop, const CustomerJoined &joined)
{
    auto transaction = sure(store::Transaction::begin(shop.database()));
    sure(store::setReadOnly(transaction, shop.id(), joined.customer));
    sure(transaction.commit());
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Close)

/// Whoever can't be served has nothing taken back, returned or set free either.
class ClosedCardTest : public QObject
{
    Q_OBJECT
private slots:
    void nothingOfItIsChanged_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Close>("close");
        QTest::addColumn<QString>("word");
        const std::pair<const char *, Change> changes[] = {
            {"undo", undo}, {"return", bringBack}, {"activate", activate}, {"cancel", cancel}};
        for (const auto &[name, change] : changes) {
            QTest::addRow("%s, as ever", name) << change << Close(leaveOpen) << QStringLiteral("done");
            QTest::addRow("%s, of somebody who was erased", name)
                << change << Close(erase) << QStringLiteral("unknown_customer");
            QTest::addRow("%s, of somebody about whom a newer Muhr knows more", name)
                << change << Close(lock) << QStringLiteral("needs_newer_muhr");
        }
    }
    void nothingOfItIsChanged()
    {
        QFETCH(const Change, change);
        QFETCH(const Close, close);
        QFETCH(const QString, word);
        ShopAtWork shop(1, programme());
        const auto joined = shop.join();
        RecordVisit purchase;
        purchase.target = joined.code;
        purchase.act.amountMinor = 50'000;
        const auto act = sure(recordVisit(shop.owner(), purchase));
        close(shop, joined);
        const auto before = shop.card(joined.customer);
        const auto events = shop.eventCount();
        QCOMPARE(change(shop, *act.event), word);
        const bool isDone = word == QLatin1String("done");
        QCOMPARE(shop.eventCount(), events + (isDone ? 1 : 0));
        QCOMPARE(shop.card(joined.customer) == before, !isDone);
        QCOMPARE(shop.wrongRows(), QStringList());
    }
};

MUHR_TEST(ClosedCardTest, closed_card_test)
#include "closed_card_test.moc"
