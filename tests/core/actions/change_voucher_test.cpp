// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/change_voucher.h"
#include "core/actions/erase_customer.h"
#include "core/store/customer_table.h"
#include "core/store/transaction.h"
#include "tests/core/actions/shop_at_work.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::actions;
using tests::ShopAtWork;
using tests::wordOf;

namespace {

/// Of the card or of the code, held and taken.
QStringList answers(ShopAtWork &shop, const CustomerJoined &joined, const base::VoucherId &voucher)
{
    QStringList answers;
    for (const QString &target : {joined.code, joined.card.text(), joined.customer.text()})
        for (const std::optional<std::int64_t> minutes :
             {std::optional<std::int64_t>(5), std::optional<std::int64_t>()})
            answers.append(
                wordOf(changeVoucher(shop.owner(), {target, {loyalty::Channel::Command, voucher, minutes}})));
    answers.removeDuplicates();
    return answers;
}

} // namespace

class ChangeVoucherTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsHeldAndTaken()
    {
        ShopAtWork shop(1);
        const auto joined = shop.join();
        shop.visit(joined.code, 2);
        const auto voucher = shop.card(joined.customer).rewards.front().id;
        const auto held = changeVoucher(shop.owner(), {joined.code, {loyalty::Channel::Command, voucher, 5}});
        QVERIFY(held);
        QVERIFY(shop.card(joined.customer) == held->decision.after);
        QVERIFY(changeVoucher(shop.owner(), {joined.code, {loyalty::Channel::Command, voucher, std::nullopt}}));
        QCOMPARE(answers(shop, joined, voucher), QStringList{QStringLiteral("no_reward")});
        QCOMPARE(shop.wrongRows(), QStringList());
    }
    void aCardThatNeedsANewerMuhrStaysAsItIs()
    {
        ShopAtWork shop(2);
        const auto joined = shop.join();
        shop.visit(joined.code, 2);
        const auto voucher = shop.card(joined.customer).rewards.front().id;
        auto transaction = store::Transaction::begin(shop.database());
        QVERIFY(store::setReadOnly(*transaction, shop.id(), joined.customer));
        QVERIFY(transaction->commit());
        const auto before = shop.eventCount();
        QCOMPARE(answers(shop, joined, voucher), QStringList{QStringLiteral("needs_newer_muhr")});
        QCOMPARE(shop.eventCount(), before);
    }
    void whoWasErasedHasNoVouchers()
    {
        ShopAtWork shop(3);
        const auto joined = shop.join();
        shop.visit(joined.code, 2);
        const auto voucher = shop.card(joined.customer).rewards.front().id;
        QVERIFY(eraseCustomer(shop.owner(), joined.customer.text()));
        const auto before = shop.eventCount();
        QCOMPARE(answers(shop, joined, voucher),
                 QStringList({QStringLiteral("revoked_card"), QStringLiteral("unknown_customer")}));
        QCOMPARE(shop.eventCount(), before);
    }
};

MUHR_TEST(ChangeVoucherTest, change_voucher_test)
#include "change_voucher_test.moc"
