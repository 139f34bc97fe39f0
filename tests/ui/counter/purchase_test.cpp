// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_stand.h"
#include "tests/support/test_main.h"
#include "ui/kit/button.h"
#include "ui/kit/switch.h"

#include <QLineEdit>

using namespace muhr;
using tests::CounterStand;

namespace {

/// Five percent come back as bonus, which pays half of a purchase; a promo word; gold from 100,000 on.
actions::CreateShop savingShop()
{
    return tests::ShopFixture::withRules(R"([
{"id": "c1", "kind": "cashback", "terms": {"percent": 500, "pays": {"most_percent": 50}}},
{"id": "p1", "kind": "promo", "terms": {"word": {"en": "TEZ"}, "per_customer": 0, "rewards": [
  {"id": "off", "title": {"en": "800 off"}, "amount_minor": 800}]}},
{"id": "g1", "kind": "gift", "terms": {"valid_days": 365}},
{"id": "t1", "kind": "tiers", "terms": {"tiers": [{"id": "basic", "title": {"en": "Basic"}},
  {"id": "gold", "title": {"en": "Gold"}, "reach": [{"all": [{"metric": "spend", "at_least": 100000}]}]}]}}])");
}

/// Points bring a pastry, and a waiting reward takes a tenth off a purchase.
actions::CreateShop pointShop()
{
    return tests::ShopFixture::withRules(R"([
{"id": "s1", "kind": "stamps", "terms": {"goal": 2, "milestones": [{"at": 2, "id": "m1", "reward": {
  "kind": "voucher", "title": {"en": "A tenth off"}, "discount_percent": 1000}}]}},
{"id": "p1", "kind": "points", "terms": {"step_minor": 1000, "rewards": [
  {"id": "pastry", "price": 20, "title": {"en": "Free pastry"}}]}}])");
}

} // namespace

/// A purchase is typed with all that the card brings to it, and what is left to pay is seen before it is stored.
class PurchaseTest : public QObject
{
    Q_OBJECT
private:
    static QLineEdit *startPurchase(CounterStand &stand)
    {
        stand.press(Qt::Key_F4);
        auto *amount = stand.part<QLineEdit>("purchaseAmount");
        (void)QTest::qWaitFor([amount] { return amount->hasFocus(); });
        return amount;
    }
    /// A card with 5,000 of bonus on it lies on the counter.
    static bool meetSaver(CounterStand &stand)
    {
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        if (!stand.shop.trouble().isEmpty() || !customer)
            return false;
        stand.scan(customer->code);
        if (!QTest::qWaitFor([&] { return stand.shows("purchase"); }))
            return false;
        QTest::keyClicks(stand.part<QLineEdit>("purchaseAmount"), QStringLiteral("100 000"));
        QTest::keyClick(stand.part<QLineEdit>("purchaseAmount"), Qt::Key_Return);
        return QTest::qWaitFor([&] { return !stand.shows("purchase") && stand.state().card->bonus->ready == 5'000; });
    }

private slots:
    void whatIsSavedUpAndTheTierStandOnTheCard()
    {
        CounterStand stand(savingShop());
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        stand.presenter->setStampsByItself(false);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.shows("saved"));
        QVERIFY(stand.state().card->tier->next);
        QCOMPARE(stand.state().card->tier->missing.spendMinor, 100'000);
        stand.presenter->setStampsByItself(true);
        QVERIFY(meetSaver(stand));
        QCOMPARE(stand.state().card->tier->title.inLanguage(base::Language::English), QStringLiteral("Gold"));
        QVERIFY(!stand.state().card->tier->next);
    }
    void bonusPaysInPart()
    {
        CounterStand stand(savingShop());
        QVERIFY(meetSaver(stand));
        auto *amount = startPurchase(stand);
        auto *spend = stand.part<QLineEdit>("purchaseSpend");
        QVERIFY(spend->isVisible());
        QTest::keyClicks(amount, QStringLiteral("20 000"));
        QTest::keyClicks(spend, QStringLiteral("1 500"));
        QTRY_VERIFY(stand.text("toPay").contains(QStringLiteral("18,500")));
        const auto before = stand.shop.countEvents();
        QTest::keyClick(spend, Qt::Key_Return);
        QTRY_VERIFY(!stand.shows("purchase"));
        QCOMPARE(stand.shop.countEvents(), before + 1);
        QCOMPARE(stand.state().card->bonus->ready, 5'000 - 1'500 + 925);
        QVERIFY(stand.wordsOf("calm").contains(QStringLiteral("18,500")));
    }
    void asMuchAsMayBeIsOneButton()
    {
        CounterStand stand(savingShop());
        QVERIFY(meetSaver(stand));
        auto *amount = startPurchase(stand);
        // Half of the purchase, though more is on the card.
        QTest::keyClicks(amount, QStringLiteral("6 000"));
        stand.part<kit::Button>("spendMost")->click();
        QTRY_VERIFY(stand.text("toPay").contains(QStringLiteral("3,000")));
        QVERIFY(stand.part<QLineEdit>("purchaseSpend")->text().contains(QStringLiteral("3,000")));
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(!stand.shows("purchase"));
        QCOMPARE(stand.state().card->bonus->ready, 5'000 - 3'000 + 150);
    }
    void pointsArePaidInWhateverWayTheyAreGrouped()
    {
        CounterStand stand(tests::ShopFixture::withRules(
            R"([{"id": "p1", "kind": "points", "terms": {"step_minor": 10, "pays": {"unit_minor": 1}}}])"));
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        stand.scan(customer->code);
        QTRY_VERIFY(stand.shows("purchase"));
        stand.presenter->purchaseSent({QStringLiteral("25 000"), {}, {}, {}, false});
        QTRY_COMPARE(stand.state().card->points->ready, 2'500);
        auto *amount = startPurchase(stand);
        QTest::keyClicks(amount, QStringLiteral("20 000"));
        auto *spend = stand.part<QLineEdit>("purchaseSpend");
        for (const char16_t *typed : {u"1,250", u"1.250", u"1 250", u"۱٬۲۵۰"}) {
            spend->clear();
            QTRY_VERIFY(!stand.shows("toPay"));
            spend->setText(QString::fromUtf16(typed));
            QTRY_VERIFY2(stand.text("toPay").contains(QStringLiteral("18,750")), qPrintable(QString::fromUtf16(typed)));
        }
    }
    void whatCanNotBePaidIsSaidBeforeItIsSent()
    {
        CounterStand stand(savingShop());
        QVERIFY(meetSaver(stand));
        auto *amount = startPurchase(stand);
        QTest::keyClicks(amount, QStringLiteral("50 000"));
        auto *spend = stand.part<QLineEdit>("purchaseSpend");
        QTest::keyClicks(spend, QStringLiteral("9000"));
        QTRY_VERIFY(stand.state().quote && !stand.state().quote->paidMinor);
        QVERIFY(stand.shows("quoteWhy") && !stand.shows("toPay"));
        const auto before = stand.shop.countEvents();
        QTest::keyClick(spend, Qt::Key_Return);
        QTRY_VERIFY(!stand.state().isStoring);
        QCOMPARE(stand.shop.countEvents(), before);
        QVERIFY(stand.shows("purchase"));
        spend->setText(QStringLiteral("abc"));
        QTest::keyClick(spend, Qt::Key_Return);
        QVERIFY(stand.state().quote && !stand.state().quote->paidMinor && !stand.state().fieldError);
    }
    void aPromoWordTakesItsAmountOff()
    {
        CounterStand stand(savingShop());
        QVERIFY(meetSaver(stand));
        auto *amount = startPurchase(stand);
        auto *code = stand.part<QLineEdit>("purchaseCode");
        QVERIFY(code->isVisible());
        QTest::keyClicks(amount, QStringLiteral("10000"));
        QTest::keyClicks(code, QStringLiteral("tez"));
        QTRY_VERIFY(stand.text("toPay").contains(QStringLiteral("9,200")));
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_VERIFY(!stand.shows("purchase"));
        QCOMPARE(stand.state().card->bonus->ready, 5'000 + 460);
    }
    void aGiftCardPaysWhereItIsSwitchedOn()
    {
        CounterStand stand(savingShop());
        QVERIFY(meetSaver(stand));
        actions::RecordVisit sale;
        sale.target = stand.state().card->customer.text();
        sale.act.giftSales = {{7'000, {}, {}, false}};
        const auto sold =
            stand.shop.wait<actions::VisitDone>([&](auto then) { stand.shop.desk().recordVisit(sale, then); });
        QVERIFY2(sold, "the gift was not sold");
        stand.presenter->customerPicked(stand.state().card->customer);
        QTRY_COMPARE(stand.state().card->giftMinor, 7'000);
        auto *amount = startPurchase(stand);
        QTest::keyClicks(amount, QStringLiteral("10000"));
        QTRY_VERIFY(stand.state().quote);
        QVERIFY(!stand.shows("toPay"));
        stand.part<kit::Switch>("payWithGift")->click();
        QTRY_VERIFY(stand.text("toPay").contains(QStringLiteral("3,000")));
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(stand.state().card->giftMinor, 0);
    }
    void aProductOfTheRulesIsTypedByItself()
    {
        CounterStand stand(tests::ShopFixture::withRules(R"([
{"id": "c1", "kind": "cashback", "terms": {"percent": 1000, "except_items": ["phone_card"], "pays": {}}}])"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.scan(customer->code);
        QTRY_VERIFY(stand.shows("goods"));
        auto *good = stand.part<QAbstractButton>("good_phone_card");
        QVERIFY(good);
        good->click();
        good->click();
        auto *price = stand.part<QLineEdit>("price_phone_card");
        QVERIFY(price);
        QTest::keyClicks(price, QStringLiteral("5 000"));
        // Two pieces alone are a purchase, too, of which nothing comes back.
        QTRY_VERIFY(stand.state().quote && stand.state().quote->listMinor == 10'000);
        auto *amount = stand.part<QLineEdit>("purchaseAmount");
        amount->setText(QStringLiteral("9 000"));
        stand.press(Qt::Key_F2);
        QVERIFY(stand.wordsOf("purchase").contains(QStringLiteral("more than the amount")));
        amount->setText(QStringLiteral("30 000"));
        QTRY_VERIFY(stand.state().quote && stand.state().quote->listMinor == 30'000);
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(!stand.shows("purchase"));
        QCOMPARE(stand.state().card->bonus->ready, 2'000);
    }
    void pointsBringARewardThatIsAskedFor()
    {
        CounterStand stand(pointShop());
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        QVERIFY2(stand.shop.trouble().isEmpty(), qPrintable(stand.shop.trouble()));
        stand.presenter->setStampsByItself(false);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.state().card);
        stand.presenter->ask(counter::Ask::Amount);
        stand.presenter->purchaseSent({QStringLiteral("25000"), {}, {}, {}, false});
        QTRY_COMPARE(stand.state().card->points->ready, 25);
        QVERIFY(stand.shows("reward"));
        stand.press(Qt::Key_F6);
        QTRY_VERIFY(stand.shows("rewards"));
        QVERIFY(stand.wordsOf("act1").contains(QStringLiteral("25")));
        const auto before = stand.shop.countEvents();
        stand.presenter->rewardPicked(0);
        QTRY_COMPARE(stand.shop.countEvents(), before + 1);
        QTRY_COMPARE(stand.state().card->points->ready, 5);
        QVERIFY(stand.state().card->forPoints.empty());
    }
    void aRewardThatTakesSomethingOffAsksForThePurchase()
    {
        CounterStand stand(pointShop());
        const auto customer = stand.shop.join(QStringLiteral("Gulnora"));
        stand.presenter->setStampsByItself(false);
        stand.scan(customer->code);
        QTRY_VERIFY(stand.state().card);
        for (int held = 1; held <= 2; ++held) {
            stand.presenter->ask(counter::Ask::Amount);
            stand.presenter->purchaseSent({QStringLiteral("1000"), {}, {}, {}, false});
            QTRY_VERIFY(!stand.state().isStoring && stand.state().ask == counter::Ask::Nothing);
        }
        QTRY_COMPARE(stand.state().card->rewards.size(), std::size_t(1));
        stand.press(Qt::Key_F6);
        QTRY_VERIFY(stand.shows("purchase"));
        QVERIFY(stand.text("usedWithPurchase").contains(QStringLiteral("A tenth off")));
        QTest::keyClicks(stand.part<QLineEdit>("purchaseAmount"), QStringLiteral("30000"));
        QTRY_VERIFY(stand.text("toPay").contains(QStringLiteral("27,000")));
        stand.press(Qt::Key_F2);
        QTRY_VERIFY(stand.state().card->rewards.empty());
        QVERIFY(!stand.shows("purchase"));
    }
};

MUHR_TEST(PurchaseTest, purchase_test)
#include "purchase_test.moc"
