// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/customer_story.h"

#include "core/loyalty/derived_id.h"
#include "core/report/card_contents.h"
#include "core/report/counter_questions.h"
#include "core/report/documents.h"
#include "core/words/say.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace muhr;
using namespace muhr::report;
using tests::SmallShop;

namespace {

QString said(const base::Sentence &sentence)
{
    return sentence.source.text[0] == '\0' ? QString() : words::say(base::Language::English, sentence);
}

store::Result<store::StoredEvent> writeDocument(SmallShop &shop, loyalty::DocumentType type, const base::IdBytes &about,
                                                const store::Blob &blob)
{
    loyalty::DocumentWritten body;
    body.type = type;
    body.document = base::DocumentId::fromBytes(about);
    body.blob = 0;
    return shop.append(body, {}, {blob});
}

} // namespace

class CustomerStoryTest : public QObject
{
    Q_OBJECT
private slots:
    void aCardSaysWhatItsStampsSay()
    {
        SmallShop shop(1);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        ShopSettings settings;
        settings.name = QStringLiteral("Choyxona");
        settings.language = base::Language::Uzbek;
        QVERIFY(writeDocument(shop, loyalty::DocumentType::ShopSettings, shop.id().raw(),
                              {store::BlobKind::Json, encodeDocument(settings), {}}));
        pass::CardDesign design;
        design.background = QColor(1, 2, 3);
        QVERIFY(writeDocument(shop, loyalty::DocumentType::CardDesign, shop.id().raw(),
                              {store::BlobKind::Json, encodeDocument(design), {}}));
        const auto person = shop.newPerson(QStringLiteral("Gulnora Yoʻldosheva"));
        const auto customer = shop.join(person);
        QVERIFY(customer);
        QVERIFY(shop.stamp(*customer));
        QVERIFY(shop.stamp(*customer));

        auto card = cardContents(shop.database(), &shop.keys(), shop.id(), *customer, {}, shop.now());
        QVERIFY(card && *card);
        QCOMPARE((*card)->shopName, QStringLiteral("Choyxona"));
        QCOMPARE((*card)->givenName, QStringLiteral("Gulnora"));
        QCOMPARE((*card)->code, person.code.text());
        QCOMPARE((*card)->shortNumber, person.shortNumber.shown());
        QCOMPARE((*card)->viewToken, person.view.text());
        QCOMPARE((*card)->design.background, QColor(1, 2, 3));
        QCOMPARE((*card)->language, base::Language::Uzbek);
        QCOMPARE((*card)->stamps, std::int64_t(2));
        QCOMPARE((*card)->goal, std::int64_t(3));
        QCOMPARE((*card)->missing, std::int64_t(1));
        QCOMPARE((*card)->nextReward, QStringLiteral("Bepul kofe"));
        QVERIFY((*card)->vouchers.empty());
        QVERIFY(!(*card)->isVoid);
        QVERIFY(!(*card)->news.isEmpty());
        QCOMPARE((*card)->seals.size(), std::size_t(3));
        QVERIFY((*card)->seals[0].isGiven && !(*card)->seals[0].isNewest);
        QVERIFY((*card)->seals[1].isGiven && (*card)->seals[1].isNewest);
        QVERIFY(!(*card)->seals[2].isGiven && (*card)->seals[2].reward == QStringLiteral("Bepul kofe"));

        QVERIFY(shop.stamp(*customer));
        card = cardContents(shop.database(), nullptr, shop.id(), *customer, {}, shop.now());
        QVERIFY(card && *card);
        QCOMPARE((*card)->vouchers.size(), std::size_t(1));
        QVERIFY2((*card)->code.isEmpty() && (*card)->givenName.isEmpty(), "no key, no name");
        QVERIFY(!(*card)->isVoid);

        QVERIFY(shop.append(loyalty::CustomerErased{}, {*customer}));
        card = cardContents(shop.database(), &shop.keys(), shop.id(), *customer, {}, shop.now());
        QVERIFY(card && *card);
        QVERIFY((*card)->isVoid && (*card)->code.isEmpty() && (*card)->givenName.isEmpty());
        const auto nobody = cardContents(shop.database(), &shop.keys(), shop.id(), {}, {}, shop.now());
        QVERIFY(nobody && !*nobody);
    }

    void aCardWithoutStampsSaysWhatItSavesAndItsTier()
    {
        SmallShop shop(1);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        QVERIFY(shop.publish(R"({"muhr": "programme/1", "name": {"uz": "Karta"}, "currency": "UZS",
"zone": "Asia/Tashkent", "rules": [
{"id": "p1", "kind": "points", "terms": {"step_minor": 1000, "pays": {"unit_minor": 100}}},
{"id": "t1", "kind": "tiers", "terms": {"tiers": [{"id": "silver", "title": {"uz": "Kumush"}}, {"id": "gold", "title":
{"uz": "Oltin"}, "reach": [{"all": [{"metric": "spend", "at_least": 10000}]}]}]}}]})",
                             shop.version()));
        const auto customer = shop.join(QStringLiteral("Gulnora"));
        QVERIFY(customer);
        const auto card = cardContents(shop.database(), &shop.keys(), shop.id(), *customer, {}, shop.now());
        QVERIFY(card && *card);
        QCOMPARE((*card)->saved.size(), std::size_t(1));
        QCOMPARE((*card)->saved.front().value, QStringLiteral("0"));
        QCOMPARE((*card)->tier, QStringLiteral("Kumush"));
        QCOMPARE((*card)->goal, std::int64_t(0));
        QVERIFY((*card)->seals.empty());
    }
    void theHistoryIsAStory()
    {
        SmallShop shop(2);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        {
            auto transaction = store::Transaction::begin(shop.database());
            QVERIFY(transaction);
            const auto name = store::sealWords(*transaction, shop.keys(), shop.row().owner.raw(), store::fieldWhole,
                                               {{QStringLiteral("name"), QStringLiteral("Zuhra")}}, shop.random());
            QVERIFY(name);
            QVERIFY(transaction->commit());
            QVERIFY(writeDocument(shop, loyalty::DocumentType::StaffName, shop.row().owner.raw(), *name));
        }
        const auto customer = shop.join(QStringLiteral("Saida"));
        QVERIFY(customer);
        QVERIFY(shop.stamp(*customer, 2));
        const auto third = shop.stamp(*customer);
        QVERIFY(third);
        QVERIFY(shop.use(*customer));
        const auto fourth = shop.stamp(*customer);
        QVERIFY(fourth);
        store::Result<store::Blob> reason = base::Unexpected{store::StoreError::Failed};
        {
            auto transaction = store::Transaction::begin(shop.database());
            QVERIFY(transaction);
            const auto sealed =
                store::sealWords(*transaction, shop.keys(), customer->raw(), store::fieldReason,
                                 {{QStringLiteral("reason"), QStringLiteral("wrong card")}}, shop.random());
            QVERIFY(sealed);
            QVERIFY(transaction->commit());
            reason = *sealed;
        }
        QVERIFY(shop.append(loyalty::Undone{fourth->event.id, {}, 0}, {*customer}, {*reason}));
        QVERIFY(shop.append(loyalty::ConsentSet{{loyalty::ConsentChannel::Wallet, true, 1}, {}}, {*customer}));

        const auto page =
            customerPage(shop.database(), &shop.keys(), shop.id(), *customer, loyalty::Role::Owner, shop.now());
        QVERIFY(page && *page);
        QStringList lines;
        for (const auto &row : (*page)->history)
            lines.append(said(row.what) + u'|' + said(row.balance) +
                         (row.isUndone ? QStringLiteral("|undone") : QString()));
        const QStringList expected = {
            QStringLiteral("Agreed to news on the card|"),
            QStringLiteral("1 stamp(s) taken back: \u2068wrong card\u2069|3 of 3"),
            QStringLiteral("+1 stamp(s)|new round: 1 of 3|undone"),
            QStringLiteral("\u2068Bepul kofe\u2069 handed over|"),
            QStringLiteral("+1 stamp(s)|3 of 3"),
            QStringLiteral("+2 stamp(s)|2 of 3"),
            QStringLiteral("Card made at the counter|"),
        };
        // An English catalogue says "1 stamp"; without one the source is said as it stands.
        for (QString &line : lines)
            line.replace(QStringLiteral("stamps"), QStringLiteral("stamp(s)"));
        for (QString &line : lines)
            line.replace(QRegularExpression(QStringLiteral("stamp(?!\\(s\\))")), QStringLiteral("stamp(s)"));
        QCOMPARE(lines, expected);
        QCOMPARE((*page)->history.front().staffName, QStringLiteral("Zuhra"));
        QCOMPARE((*page)->history[3].tone, HistoryTone::Reward);
        QCOMPARE((*page)->consents.size(), std::size_t(1));
        QVERIFY((*page)->consents.front().isGiven);
        QVERIFY2(!(*page)->history.front().isPending, "nothing waits where there is no endpoint");
    }

    void whatTheEndpointHasNotTakenYetIsPending()
    {
        SmallShop shop(3);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = shop.join(QStringLiteral("Saida"));
        QVERIFY(customer);
        {
            auto transaction = store::Transaction::begin(shop.database());
            QVERIFY(transaction);
            store::EndpointAddress address;
            address.url = QStringLiteral("https://x.example");
            QVERIFY(store::setEndpoint(*transaction, shop.id(), address));
            QVERIFY(transaction->commit());
        }
        QVERIFY(shop.stamp(*customer));
        const auto page =
            customerPage(shop.database(), &shop.keys(), shop.id(), *customer, loyalty::Role::Owner, shop.now());
        QVERIFY(page && *page);
        QVERIFY((*page)->history.front().isPending);
    }

    void contactsAreShownByRole_data()
    {
        QTest::addColumn<loyalty::Role>("role");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("mail");
        QTest::newRow("the owner sees all")
            << loyalty::Role::Owner << QStringLiteral("+998 90 000 12 34") << QStringLiteral("saida@example.com");
        QTest::newRow("a cashier sees two digits") << loyalty::Role::Cashier << QStringLiteral("•••34") << QString();
        QTest::newRow("an auditor sees the shape")
            << loyalty::Role::Auditor << QStringLiteral("+998 •• ••• •• 34") << QStringLiteral("s•••@example.com");
        QTest::newRow("a kiosk sees nothing") << loyalty::Role::Kiosk << QString() << QString();
    }
    void contactsAreShownByRole()
    {
        QFETCH(loyalty::Role, role);
        QFETCH(QString, phone);
        QFETCH(QString, mail);
        SmallShop shop(4);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        auto person = shop.newPerson(QStringLiteral("Saida"));
        const auto number = base::Phone::parse(u"+998900001234", base::PhoneRegion::Uzbekistan);
        QVERIFY(number);
        person.phone = *number;
        person.mail = QStringLiteral("saida@example.com");
        const auto customer = shop.join(person);
        QVERIFY(customer);
        const auto page = customerPage(shop.database(), &shop.keys(), shop.id(), *customer, role, shop.now());
        QVERIFY(page && *page);
        QCOMPARE((*page)->phone, phone);
        QCOMPARE((*page)->mail, mail);
    }

    void aBirthdayIsKeptAsTheProgrammeSays()
    {
        SmallShop shop(8);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        auto person = shop.newPerson(QStringLiteral("Saida"));
        person.birthday = base::YearlyDay::make(base::CalendarSystem::Gregorian, 1992, 2, 29);
        const auto customer = shop.join(person);
        QVERIFY(customer);
        const auto now = base::startOf(*base::LocalDate::parse(u"2027-02-23"), *base::Zone::parse(u"Asia/Tashkent"));
        const auto seen = [&]() -> QString {
            const auto page =
                customerPage(shop.database(), &shop.keys(), shop.id(), *customer, loyalty::Role::Owner, now);
            const auto card = counterCard(shop.database(), &shop.keys(), shop.id(), *customer, now);
            if (!page || !*page || !(*page)->nextBirthday || !card || !*card)
                return {};
            const auto days = (*card)->daysToBirthday;
            return (*page)->nextBirthday->text() + u' ' + (days ? QString::number(*days) : QStringLiteral("not near"));
        };
        QCOMPARE(seen(), QStringLiteral("2027-02-28 5"));
        const QByteArray rule = R"({"id": "b", "kind": "occasion", "terms": {"leap_day": "march", "gift":
{"kind": "stamps", "count": 1, "stamp": "stamps"}}}, )";
        QByteArray json = SmallShop::programmeJson(QStringLiteral("Bepul kofe"));
        json.insert(json.indexOf("[{\"id\": \"r1\"") + 1, rule);
        QVERIFY(shop.publish(json, shop.version()));
        QCOMPARE(seen(), QStringLiteral("2027-03-01 6"));
    }

    /// Whatever happens to a card, its explanation adds up and ends at what the card shows.
    void theExplanationEndsAtWhatTheCardShows_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("history %d", seed) << seed;
    }
    void theExplanationEndsAtWhatTheCardShows()
    {
        QFETCH(int, seed);
        SmallShop shop(static_cast<std::uint64_t>(seed) + 100);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        tests::SeededRandom random(static_cast<std::uint64_t>(seed));
        const auto roll = [&](int sides) { return static_cast<unsigned char>(random.bytes(1).at(0)) % sides; };
        const auto person = shop.newPerson(QStringLiteral("Saida"));
        for (int i = roll(3); i > 0; --i)
            QVERIFY(shop.stampCode(person.code.hash()));
        const auto customer = shop.join(person);
        QVERIFY(customer);
        std::vector<base::EventId> acts;
        for (int step = 0; step < 30; ++step) {
            store::Result<store::StoredEvent> done = base::Unexpected{store::StoreError::Failed};
            const int dice = roll(10);
            if (dice < 5 || acts.empty())
                done = shop.stamp(*customer, 1 + roll(4));
            else if (dice < 7)
                done = shop.use(*customer);
            else
                done = shop.undo(*customer, acts[static_cast<std::size_t>(roll(static_cast<int>(acts.size())))]);
            QVERIFY(done);
            if (dice < 7)
                acts.push_back(done->event.id);

            const auto explained = explainStamps(shop.database(), &shop.keys(), shop.id(), *customer, {}, {});
            QVERIFY(explained && *explained);
            std::int64_t sum = 0;
            for (const auto &row : (*explained)->rows) {
                sum += row.amount;
                QCOMPARE(row.balance, sum);
                QVERIFY(!said(row.why).isEmpty());
            }
            QCOMPARE(sum, shop.held(*customer));
            QCOMPARE((*explained)->card, loyalty::cardId(*customer, shop.programme()));
        }
    }
};

MUHR_TEST(CustomerStoryTest, customer_story_test)
#include "customer_story_test.moc"
