// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include "core/store/card_code_table.h"
#include "core/store/customer_table.h"
#include "core/store/erase_receipt_table.h"
#include "core/store/verify.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;

class PeopleTest : public QObject
{
    Q_OBJECT
private slots:
    void aPersonComesBackAsSheWasSealed()
    {
        SmallShop shop(50);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const Person person = wholePerson(shop);
        const auto customer = *shop.join(person);
        const auto opened = openPerson(shop.database(), shop.keys(), customer);
        QVERIFY(opened);
        QCOMPARE(opened->names, person.names);
        QCOMPARE(opened->phone, person.phone);
        QCOMPARE(opened->mail, person.mail);
        QCOMPARE(opened->chat, person.chat);
        QCOMPARE(opened->birthday, person.birthday);
        QCOMPARE(opened->dates, person.dates);
        QCOMPARE(opened->language, person.language);
        QCOMPARE(opened->source, person.source);
        QCOMPARE(opened->tags, person.tags);
        QCOMPARE(opened->notes, person.notes);
        QCOMPARE(opened->code, person.code);
        QCOMPARE(opened->shortNumber, person.shortNumber);
        QCOMPARE(opened->view.text(), person.view.text());
        QCOMPARE(opened->rotatingSecret, person.rotatingSecret);
        QCOMPARE(opened->others, person.others);
    }
    void aPersonOfAnotherShopIsNone()
    {
        SmallShop shop(51);
        QVERIFY(!parsePerson(personBytes(wholePerson(shop)), base::ShopId()));
        QVERIFY(!parsePerson("[]", shop.id()));
        QVERIFY(parsePerson(personBytes(wholePerson(shop)), shop.id()));
    }
    void aDayNeedNotHaveAYearButMustExist_data()
    {
        QTest::addColumn<bool>("isJalali");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("exists");
        QTest::newRow("29 February without a year") << false << 0 << 2 << 29 << true;
        QTest::newRow("29 February in a common year") << false << 2001 << 2 << 29 << false;
        QTest::newRow("30 Esfand without a year") << true << 0 << 12 << 30 << true;
        QTest::newRow("31 Mehr") << true << 0 << 7 << 31 << false;
        QTest::newRow("31 Farvardin") << true << 1370 << 1 << 31 << true;
        QTest::newRow("month 13") << false << 0 << 13 << 1 << false;
    }
    void aDayNeedNotHaveAYearButMustExist()
    {
        QFETCH(bool, isJalali);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        const auto made =
            base::YearlyDay::make(isJalali ? base::CalendarSystem::Jalali : base::CalendarSystem::Gregorian,
                                  year == 0 ? std::nullopt : std::optional(year), month, day);
        QTEST(made.has_value(), "exists");
    }
    void sheIsFoundByPhoneAndMailOnlyWithTheKey()
    {
        SmallShop shop(52);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const Person person = wholePerson(shop);
        const auto customer = *shop.join(person);
        const std::vector<base::CustomerId> expected{customer};
        QCOMPARE(*customersByPhoneHash(shop.database(), shop.id(), shop.keys().phoneHash(*person.phone)), expected);
        QCOMPARE(*customersByMailHash(shop.database(), shop.id(),
                                      shop.keys().mailHash(QStringLiteral("NODIRA@Example.org"))),
                 expected);
        QVERIFY(customersByPhoneHash(shop.database(), shop.id(), otherKeys(shop).phoneHash(*person.phone))->empty());
    }
    void anotherKeyOpensNobody()
    {
        SmallShop shop(53);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        QCOMPARE(openPerson(shop.database(), otherKeys(shop), customer).error(), PersonError::WrongKey);
        QCOMPARE(openPerson(shop.database(), shop.keys(), base::CustomerId()).error(), PersonError::Gone);
        int opened = 0;
        QVERIFY(eachPerson(shop.database(), shop.keys(), [&](const base::CustomerId &id, const auto &person) {
            opened += person && id == customer;
        }));
        QCOMPARE(opened, 1);
    }
    void aReasonIsSealedAndGoesWithHer()
    {
        SmallShop shop(54);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const auto customer = *shop.join(QStringLiteral("Nodira"));
        const auto act = *shop.stamp(customer);
        const QJsonObject words{{QStringLiteral("reason"), QStringLiteral("wrong card")}};
        auto transaction = Transaction::begin(shop.database());
        const auto blob = sealWords(*transaction, shop.keys(), customer.raw(), fieldReason, words, shop.random());
        QVERIFY(blob);
        QVERIFY(transaction->commit());
        QVERIFY(shop.append(loyalty::Undone{act.event.id, {}, 0}, {customer}, {*blob}));
        QCOMPARE(*openWords(shop.database(), shop.keys(), customer.raw(), fieldReason, blob->hash()), words);
        // Sealed as a reason, it is not the whole person.
        QCOMPARE(openWords(shop.database(), shop.keys(), customer.raw(), fieldWhole, blob->hash()).error(),
                 PersonError::Damaged);
        QVERIFY(shop.append(loyalty::CustomerErased{}, {customer}));
        QCOMPARE(openWords(shop.database(), shop.keys(), customer.raw(), fieldReason, blob->hash()).error(),
                 PersonError::Gone);
        auto again = Transaction::begin(shop.database());
        QCOMPARE(sealWords(*again, shop.keys(), customer.raw(), fieldReason, words, shop.random()).error(),
                 PersonError::Gone);
    }
    void noByteOfAnErasedPersonIsLeft()
    {
        SmallShop shop(55);
        QVERIFY(shop.open());
        QVERIFY(shop.create());
        const Person person = wholePerson(shop);
        const auto customer = *shop.join(person);
        QVERIFY(shop.stamp(customer));
        const auto row = **findCustomer(shop.database(), shop.id(), customer);
        const QByteArray sealed = (*findBlob(shop.database(), shop.id(), *row.person))->bytes;
        const std::vector<QByteArray> traces = {sealed.mid(13, 32), sealed.right(24),
                                                shop.keys().phoneHash(*person.phone).bytes(),
                                                shop.keys().mailHash(person.mail).bytes()};
        const auto holds = [&](const QByteArray &trace) {
            return bytesOf(shop.file().path()).contains(trace) ||
                   bytesOf(shop.file().path() + QStringLiteral("-wal")).contains(trace);
        };
        for (const QByteArray &trace : traces)
            QVERIFY(holds(trace));
        for (const QByteArray &plain : {QByteArray("Nodira"), QByteArray("+998900001234"),
                                        person.code.text().toLatin1(), person.view.text().toLatin1()})
            QVERIFY(!holds(plain));

        QVERIFY(shop.append(loyalty::CustomerErased{}, {customer}));
        QVERIFY(shop.database().checkpoint());
        for (const QByteArray &trace : traces)
            QVERIFY(!holds(trace));
        QCOMPARE(openPerson(shop.database(), shop.keys(), customer).error(), PersonError::Gone);
        QVERIFY(!*validCardCodeOf(shop.database(), shop.id(), customer));
        QCOMPARE(eraseReceipts(shop.database(), shop.id(), customer)->size(), std::size_t(1));
        // Totals stay, and still come out of the events.
        QCOMPARE(shop.held(customer), 1);
        QVERIFY(verify(shop.database(), shop.id())->wrong.empty());
    }
    void aLaptopThatHadNotHeardOfTheEraseBringsNothingBack()
    {
        SmallShop one(56);
        SmallShop two(156, one, false);
        SmallShop endpoint(256, one, true);
        for (SmallShop *shop : {&one, &two, &endpoint}) {
            QVERIFY(shop->open());
            QVERIFY(shop->create());
        }
        auto person = one.newPerson(QStringLiteral("Nodira"));
        const auto customer = *one.join(person);
        QVERIFY(one.pushTo(endpoint) && two.pullFrom(endpoint));
        const auto old = person.code.hash();
        person.code = loyalty::CardCode::make(two.id(), two.random());
        const auto blob = sealPerson(two.database(), two.keys(), customer, person, two.random());
        QVERIFY(two.append(loyalty::CodeReplaced{person.code.hash(), old, person.view.hash()}, {customer}, {*blob}));
        QVERIFY(one.append(loyalty::CustomerErased{}, {customer}));
        QVERIFY(one.pushTo(endpoint) && two.pushTo(endpoint) && two.pullFrom(endpoint) && one.pullFrom(endpoint));
        for (SmallShop *shop : {&one, &two, &endpoint}) {
            QVERIFY(!*findBlob(shop->database(), shop->id(), blob->hash()));
            QCOMPARE(openPerson(shop->database(), shop->keys(), customer).error(), PersonError::Gone);
            QVERIFY(!*validCardCodeOf(shop->database(), shop->id(), customer));
        }
    }

private:
    static Person wholePerson(SmallShop &shop)
    {
        Person person = shop.newPerson(QStringLiteral("Nodira Karimova"));
        person.names.append(QStringLiteral("Нодира"));
        person.phone = *base::Phone::parse(QStringLiteral("+998900001234"), base::PhoneRegion::None);
        person.mail = QStringLiteral("nodira@example.org");
        person.chat = QStringLiteral("@nodira");
        person.birthday = base::YearlyDay::make(base::CalendarSystem::Jalali, 1370, 12, 30);
        person.dates = {
            {QStringLiteral("Wedding"), *base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, 2, 29)}};
        person.language = base::Language::Uzbek;
        person.source = QStringLiteral("a friend");
        person.tags = {QStringLiteral("regular"), QStringLiteral("tea")};
        person.notes = QStringLiteral("No sugar");
        person.others = {{QStringLiteral("shoe_size"), 38}};
        return person;
    }
    static PeopleKeys otherKeys(SmallShop &shop)
    {
        return {shop.id(), crypto::VersionedShopKey{1, crypto::ShopKey::make(shop.random())}};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

MUHR_TEST(PeopleTest, people_test)
#include "people_test.moc"
