// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/documents.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/dispute_table.h"
#include "core/store/document_table.h"
#include "core/store/event_log.h"
#include "core/store/settled_log.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"
#include "tests/support/cli_shop.h"
#include "tests/support/seeded_random.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Puts into the store what only an endpoint would bring.
template <typename Work>
auto inStore(const CliShop &shop, Work work)
{
    auto database = sure(store::Database::openForWriting(shop.store(), store::IfMissing::Refuse));
    const store::ShopRow row = sure(store::listShops(database)).front();
    auto transaction = sure(store::Transaction::begin(database));
    const auto answer = work(transaction, row);
    sure(transaction.commit());
    return answer;
}

store::Blob nameBlob(const char *name)
{
    return {store::BlobKind::Json, report::encodeDocument(report::NameDocument{QString::fromLatin1(name)}),
            std::nullopt};
}

/// The branch got a name from two laptops; the first was set aside.
QString nameBranchTwice(const CliShop &shop)
{
    return inStore(shop, [](store::Transaction &transaction, const store::ShopRow &row) {
        SeededRandom random(7);
        const store::DocumentKey key{loyalty::DocumentType::Branch, base::DocumentId::fromBytes(row.branch.raw()), 0};
        const auto before = sure(store::findDocument(transaction.database(), row.shop, key));
        loyalty::DocumentWritten body;
        body.type = key.type;
        body.document = key.document;
        body.basedOn = before ? before->event : base::EventId();
        body.blob = 0;
        store::EventDraft draft;
        draft.staff = row.owner;
        draft.branch = row.branch;
        draft.role = loyalty::Role::Owner;
        draft.body = body;
        QString first;
        for (const char *name : {"North", "South"}) {
            draft.blobs = {nameBlob(name)};
            const auto written =
                sure(store::appendEvent(transaction, row.shop, draft, base::SystemClock().now(), random));
            sure(store::writeDocument(
                transaction, row.shop,
                {key, store::Layer::Settled, written.event.id, body.basedOn, draft.blobs.front().hash(), written.at}));
            if (first.isEmpty())
                first = written.event.id.text();
        }
        return first;
    });
}

/// The last reward of the first card was used twice.
QString useTwice(const CliShop &shop)
{
    return inStore(shop, [](store::Transaction &transaction, const store::ShopRow &row) {
        const auto customer = sure(store::listCustomers(transaction.database(), row.shop)).front().customer;
        auto card = sure(store::shownCardsOf(transaction.database(), row.shop, customer)).front();
        const loyalty::ActMark act = card.state.acts.back();
        const loyalty::Dispute dispute{
            {act.event, 0}, QStringLiteral("r1"), QStringLiteral("m1"), 9'000, act.at, act.branch, row.owner};
        card.state.disputes.push_back(dispute);
        sure(store::writeCardState(transaction, row.shop, card));
        sure(store::writeDispute(transaction, row.shop,
                                 {dispute, customer, card.state.programme, store::DisputeState::Open}));
        return act.event.text();
    });
}

void refuse(const CliShop &shop, const QString &event)
{
    inStore(shop, [&](store::Transaction &transaction, const store::ShopRow &row) {
        sure(store::rejectEvent(transaction, row.shop, *base::EventId::parse(event), store::EventState::Rejected,
                                QStringLiteral("not_allowed")));
        return 0;
    });
}

} // namespace

/// What laptops and endpoint did not agree about, by command line.
class AgreementTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_shop = std::make_unique<CliShop>();
        m_made = m_shop->create(QStringLiteral("en"));
        QCOMPARE(m_made.exitCode, 0);
        m_code = m_shop->addCustomer(QStringLiteral("Aziza"));
    }
    void aRewardThatWasUsedTwiceIsSettled()
    {
        QCOMPARE(m_shop->run({QStringLiteral("visit"), m_code}).exitCode, 0);
        const QString use = useTwice(*m_shop);
        const auto list = m_shop->run(words("dispute list"));
        QCOMPARE(list["open"].toInt(), 1);
        QCOMPARE(list["disputes"][0][QLatin1String("name")].toString(), QStringLiteral("Aziza"));
        QVERIFY(list["disputes"][0][QLatin1String("laptop")].toString().startsWith(QLatin1String("Laptop")));
        const auto settle = [&](const char *decision, const QStringList &more = {}) {
            return m_shop->run(words("dispute settle") + QStringList{use, QString::fromLatin1(decision)} + more);
        };
        const auto charged = settle("charge");
        QCOMPARE(charged.exitCode, 0);
        QCOMPARE(charged.text("use"), use);
        QCOMPARE(charged.text("decision"), QStringLiteral("charge"));
        QCOMPARE(charged["entry"].toInt(), 0);
        const auto after = m_shop->run(words("dispute list"));
        QCOMPARE(after["open"].toInt(), 0);
        QCOMPARE(after["disputes"][0][QLatin1String("state")].toString(), QStringLiteral("charged"));
        // Said once more, it is the same word; another one is another event.
        QCOMPARE(settle("charge").text("event"), charged.text("event"));
        QVERIFY(settle("block").text("event") != charged.text("event"));
        QCOMPARE(settle("reopen").exitCode, 0);
        QCOMPARE(m_shop->run(words("dispute list"))["open"].toInt(), 1);
        QCOMPARE(settle("reopen").error(), QStringLiteral("bad_value"));
        QCOMPARE(settle("charge", words("--entry 3")).error(), QStringLiteral("bad_value"));
        QCOMPARE(settle("forgive").exitCode, 2);
        QCOMPARE(m_shop->run(words("dispute settle 1 charge")).exitCode, 2);
        const auto cashier = m_shop->run(words("staff add --name Bek --role cashier")).text("staff");
        QCOMPARE(m_shop
                     ->run(QStringList{QStringLiteral("--as"), cashier} + words("dispute settle") +
                           QStringList{use, QStringLiteral("charge")})
                     .error(),
                 QStringLiteral("not_allowed"));
    }
    void whatWasChangedInTwoPlacesIsRestored()
    {
        const QString lost = nameBranchTwice(*m_shop);
        const auto list = m_shop->run(words("conflicts list"));
        QCOMPARE(list["open"].toInt(), 1);
        const QJsonValue conflict = list["conflicts"][0];
        QCOMPARE(conflict[QLatin1String("event")].toString(), lost);
        QCOMPARE(conflict[QLatin1String("document")].toString(), QStringLiteral("branch"));
        QCOMPARE(conflict[QLatin1String("fields")][0][QLatin1String("field")].toString(), QStringLiteral("name"));
        QVERIFY(conflict[QLatin1String("fields")][0][QLatin1String("set_aside")].toString().contains(
            QLatin1String("North")));
        const auto restored = m_shop->run(words("conflicts restore") + QStringList{lost});
        QCOMPARE(restored.exitCode, 0);
        QCOMPARE(restored.text("restored"), lost);
        const auto state = [&] {
            return m_shop->run(words("conflicts list"))["conflicts"][0][QLatin1String("state")].toString();
        };
        QCOMPARE(state(), QStringLiteral("used"));
        QCOMPARE(m_shop->run(words("conflicts restore") + QStringList{lost, QStringLiteral("--back")}).exitCode, 0);
        QCOMPARE(state(), QStringLiteral("open"));
        QCOMPARE(m_shop->run(words("conflicts keep") + QStringList{lost})["seen"].toInt(), 1);
        QCOMPARE(state(), QStringLiteral("kept"));
        QCOMPARE(m_shop->run(words("conflicts restore 1")).exitCode, 2);
        QCOMPARE(m_shop->run(words("conflicts restore") + QStringList{m_made.text("shop")}).error(),
                 QStringLiteral("bad_value"));
        const auto cashier = m_shop->run(words("staff add --name Bek --role cashier")).text("staff");
        QCOMPARE(m_shop->run(QStringList{QStringLiteral("--as"), cashier} + words("conflicts keep") + QStringList{lost})
                     .error(),
                 QStringLiteral("not_allowed"));
    }
    void whatTheEndpointRefusedIsLookedAt()
    {
        const QString event = m_shop->run({QStringLiteral("visit"), m_code}).text("event");
        refuse(*m_shop, event);
        const auto list = m_shop->run(words("refused list"));
        QCOMPARE(list["open"].toInt(), 1);
        const QJsonValue act = list["refused"][0];
        QCOMPARE(act[QLatin1String("event")].toString(), event);
        QCOMPARE(act[QLatin1String("name")].toString(), QStringLiteral("Aziza"));
        QCOMPARE(act[QLatin1String("reason")].toString(), QStringLiteral("not_allowed"));
        QCOMPARE(act[QLatin1String("to_do")].toString(), QStringLiteral("The stamp was not counted. Give it again."));
        QCOMPARE(m_shop->run(words("refused seen") + QStringList{event})["seen"].toInt(), 1);
        const auto after = m_shop->run(words("refused list"));
        QCOMPARE(after["open"].toInt(), 0);
        QVERIFY(after["refused"][0][QLatin1String("seen")].toBool());
        QCOMPARE(m_shop->run(words("refused seen 1")).exitCode, 2);
    }
    void aLaptopGetsAName()
    {
        const auto before = m_shop->run(words("devices"));
        QVERIFY(before.text("name").isEmpty());
        QVERIFY(before.text("label").startsWith(QLatin1String("Laptop")));
        const QStringList name = words("device name") + QStringList{m_made.text("device"), QStringLiteral("Till one")};
        QCOMPARE(m_shop->run(name).exitCode, 0);
        const auto after = m_shop->run(words("devices"));
        QCOMPARE(after.text("name"), QStringLiteral("Till one"));
        QVERIFY(after.text("label").contains(QLatin1String("Till one")));
        QCOMPARE(m_shop->run(words("device name 1 Till")).exitCode, 2);
    }

private:
    std::unique_ptr<CliShop> m_shop;
    CliAnswer m_made;
    QString m_code;
};

MUHR_TEST(AgreementTest, agreement_test)
#include "agreement_test.moc"
