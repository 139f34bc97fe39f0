// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fold_shop.h"

#include "core/store/customer_table.h"
#include "core/store/history.h"
#include "core/store/programme_table.h"
#include "core/store/read_view.h"
#include "core/store/settled_log.h"
#include "core/store/verify.h"
#include "tests/support/faults.h"
#include "tests/support/small_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::store;
using tests::SmallShop;
namespace fault_statement = muhr::tests::fault_statement;

namespace {

#ifdef MUHR_NIGHTLY
constexpr int days = 2'000;
#else
constexpr int days = 6;
#endif

using Cards = CustomerCards::ByProgramme;

QByteArray bytesOf(const Cards &cards)
{
    QByteArray bytes;
    for (const auto &[programme, state] : cards)
        bytes += programme.bytes() + loyalty::encodeCardState(state);
    return bytes;
}

Cards foldedByHistory(SmallShop &shop, const base::CustomerId &customer, Layer layer)
{
    const auto shelf = *programmeShelf(shop.database(), shop.id());
    auto history = *customerHistory(shop.database(), shop.id(), customer);
    if (layer == Layer::Settled)
        history = settledOf(std::move(history));
    CardFolder folder(customer, shelf);
    folder.takeHistory(history);
    return folder.cards();
}

/// What one pass makes of the shop is what the history of each customer makes of her; nothing if all are right.
QString difference(SmallShop &shop)
{
    const auto shelf = *programmeShelf(shop.database(), shop.id());
    const auto folded = foldShop(shop.database(), shop.id(), shelf);
    if (!folded)
        return QStringLiteral("not folded");
    const auto customers = *listCustomers(shop.database(), shop.id());
    for (const CustomerRow &row : customers)
        for (const Layer layer : {Layer::Settled, Layer::Shown})
            if (bytesOf(folded->of(row.customer).onLayer(layer)) != bytesOf(foldedByHistory(shop, row.customer, layer)))
                return row.customer.text() + QStringLiteral(" on layer %1").arg(int(layer));
    return customers.empty() ? QStringLiteral("no customers") : QString();
}

/// What a verification finds, as words.
QString wrongRows(SmallShop &shop)
{
    const auto found = verify(shop.database(), shop.id());
    QStringList words;
    if (found)
        for (const WrongRow &wrong : found->wrong)
            words.append(QString::fromLatin1(wrongKindWord(wrong.kind)) + u' ' + wrong.row);
    return found ? words.join(u", ") : QStringLiteral("not verified");
}

/// Refuses her joining, or holds it, as an endpoint's answer does.
bool reject(SmallShop &shop, const base::CustomerId &customer, EventState state = EventState::Rejected)
{
    const auto row = findCustomer(shop.database(), shop.id(), customer);
    auto transaction = Transaction::begin(shop.database(), shop.id());
    return row && *row && transaction &&
           rejectEvent(*transaction, shop.id(), (*row)->joinedEvent, state, QStringLiteral("not_allowed")) &&
           transaction->commit();
}

} // namespace

class FoldShopTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { fault_statement::install(); }
    void cleanup() { fault_statement::heal(); }

    void onePassFoldsWhatEachHistoryFolds_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
             {"visits and uses", "an undo", "an undo before its act has settled", "an undo of somebody else's act",
              "an undo of an act that never came here", "acts on a code before its join", "acts on a replaced code",
              "an undo of an act that waits on a code", "a code of two customers", "an act of two customers",
              "an event of a newer Muhr", "a join that is pending", "acts before their customer has joined",
              "acts whose customer's joining was refused", "an act behind those of somebody whose joining is held",
              "a return", "nothing settled yet"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void onePassFoldsWhatEachHistoryFolds()
    {
        QFETCH(QString, what);
        SmallShop endpoint(70, true);
        SmallShop shop(71, endpoint, false);
        QVERIFY(endpoint.open() && endpoint.create() && shop.open() && shop.create());
        QVERIFY(shop.pullFrom(endpoint));
        const auto settle = [&] { return shop.pushTo(endpoint) && shop.pullFrom(endpoint); };
        const auto nodira = *shop.join(QStringLiteral("Nodira"));
        const auto aziz = *shop.join(QStringLiteral("Aziz"));
        const auto first = *shop.stamp(nodira);
        QVERIFY(shop.stamp(aziz, 4));
        QVERIFY(what == "nothing settled yet" || settle());

        if (what == "visits and uses") {
            QVERIFY(shop.stamp(nodira, 2) && shop.use(nodira) && settle());
            QVERIFY(shop.use(nodira) && shop.use(aziz));
        } else if (what == "an undo") {
            QVERIFY(shop.undo(nodira, first.event.id) && settle());
            const auto second = shop.stamp(nodira);
            QVERIFY(second && shop.undo(nodira, second->event.id));
        } else if (what == "an undo before its act has settled") {
            const auto late = *shop.stamp(nodira, 2);
            QVERIFY(endpoint.undo(nodira, late.event.id) && shop.pullFrom(endpoint));
            QCOMPARE(difference(shop), QString());
            QVERIFY(settle());
        } else if (what == "an undo of somebody else's act") {
            QVERIFY(shop.undo(aziz, first.event.id) && settle());
        } else if (what == "an undo of an act that never came here") {
            QVERIFY(shop.undo(aziz, base::EventId::make(shop.random(), shop.now())) && settle());
        } else if (what == "acts on a code before its join") {
            const auto person = shop.newPerson(QStringLiteral("Laylo"));
            QVERIFY(shop.stampCode(person.code.hash()) && settle() && shop.stampCode(person.code.hash()));
            QVERIFY(endpoint.join(person) && shop.pullFrom(endpoint));
            QVERIFY(shop.stampCode(person.code.hash()));
        } else if (what == "acts on a replaced code") {
            const auto old = shop.newPerson(QStringLiteral("Laylo"));
            const auto next = shop.newPerson(QStringLiteral("Laylo"));
            const auto laylo = *shop.join(old);
            QVERIFY(shop.stampCode(next.code.hash()));
            QVERIFY(replaceCode(shop, laylo, next.code.hash(), old.code.hash()) && shop.stampCode(next.code.hash()));
            QVERIFY(settle() && shop.stampCode(old.code.hash()));
        } else if (what == "an undo of an act that waits on a code") {
            const auto person = shop.newPerson(QStringLiteral("Laylo"));
            const auto waiting = *shop.stampCode(person.code.hash());
            QVERIFY(shop.append(loyalty::Undone{waiting.event.id, {}, {}}, {person.code.hash()}));
            QVERIFY(shop.stampCode(person.code.hash()) && shop.join(person) && settle());
        } else if (what == "a code of two customers") {
            const auto person = shop.newPerson(QStringLiteral("Laylo"));
            QVERIFY(shop.join(person) && shop.stampCode(person.code.hash()) && settle());
            QVERIFY(endpoint.join(person) && shop.pullFrom(endpoint) && shop.stampCode(person.code.hash()));
        } else if (what == "an act of two customers") {
            loyalty::Act act;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 2}};
            QVERIFY(shop.append(act, {nodira, aziz}) && settle());
        } else if (what == "an event of a newer Muhr") {
            QVERIFY(shop.append(loyalty::UnknownBody{900, 1, true, QByteArray("\xa0")}, {nodira}) && settle());
        } else if (what == "a join that is pending") {
            const auto person = shop.newPerson(QStringLiteral("Laylo"));
            QVERIFY(shop.stampCode(person.code.hash()) && settle());
            const auto laylo = shop.join(person);
            QVERIFY(laylo && shop.stamp(*laylo));
        } else if (what == "acts before their customer has joined") {
            SmallShop other(72, endpoint, false);
            QVERIFY(other.open() && other.create() && other.pullFrom(endpoint));
            const auto laylo = *other.join(QStringLiteral("Laylo"));
            loyalty::Act act;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 2}};
            QVERIFY(shop.append(act, {laylo}) && settle());
            QVERIFY(other.pushTo(endpoint) && other.pullFrom(endpoint) && shop.pullFrom(endpoint));
            QCOMPARE(shop.held(laylo), 2);
            QVERIFY(shop.stamp(laylo) && settle() && other.pullFrom(endpoint));
            QCOMPARE(wrongRows(other), QString());
        } else if (what == "acts whose customer's joining was refused") {
            SmallShop other(72, endpoint, false);
            QVERIFY(other.open() && other.create() && other.pullFrom(endpoint));
            const auto joined = *other.join(QStringLiteral("Laylo"));
            loyalty::Act act;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 2}};
            QVERIFY(shop.append(act, {joined}) && settle() && other.pullFrom(endpoint));
            const auto settledCards = [&] {
                return cardStatesOf(other.database(), other.id(), joined, Layer::Settled)->size();
            };
            QCOMPARE(settledCards(), 0);
            QCOMPARE(difference(other), QString());
            QVERIFY(other.stamp(joined) && reject(other, joined));
            QVERIFY(shop.append(act, {joined}) && settle() && other.pullFrom(endpoint));
            QCOMPARE(settledCards(), 0);
            QCOMPARE(difference(other) + wrongRows(other), QString());
        } else if (what == "an act behind those of somebody whose joining is held") {
            SmallShop other(72, endpoint, false);
            QVERIFY(other.open() && other.create() && other.pullFrom(endpoint));
            const auto laylo = *other.join(QStringLiteral("Laylo"));
            QVERIFY(reject(other, laylo, EventState::Quarantined));
            loyalty::Act act;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 2}};
            QVERIFY(shop.append(act, {laylo}) && settle() && other.pullFrom(endpoint));
            QCOMPARE(wrongRows(other), QString());
            // Nothing of hers waits there, so nothing is shown to go on from.
            QVERIFY(other.stamp(laylo));
            QCOMPARE(other.card(laylo).acts.size(), std::size_t(2));
            QCOMPARE(difference(other) + wrongRows(other), QString());
        } else if (what == "a return") {
            loyalty::Act act;
            act.amountMinor = act.payMinor = 30'000;
            act.entries = {loyalty::StampsGiven{QStringLiteral("r1"), QStringLiteral("stamps"), 1}};
            const auto bought = shop.append(act, {nodira});
            QVERIFY(bought && settle());
            QVERIFY(shop.append(loyalty::Returned{bought->event.id, 10'000, {}}, {nodira}));
        }
        QCOMPARE(difference(shop), QString());
        QCOMPARE(difference(endpoint), what == "nothing settled yet" ? QString("no customers") : QString());
        // No two customers are ever given one code, so no table keeps two.
        for (SmallShop *one : {&shop, &endpoint})
            QCOMPARE(what == "a code of two customers" ? QString() : wrongRows(*one), QString());
    }
    void anyDayOfAShopIsFoldedTheSame()
    {
        for (int day = 0; day < days; ++day) {
            tests::SeededRandom chance(static_cast<std::uint64_t>(day));
            const auto below = [&](int end) { return int(chance.bytes(1)[0] & 0x7f) % end; };
            SmallShop endpoint(300 + static_cast<std::uint64_t>(day), true);
            SmallShop shop(900 + static_cast<std::uint64_t>(day), endpoint, false);
            QVERIFY(endpoint.open() && endpoint.create() && shop.open() && shop.create() && shop.pullFrom(endpoint));
            std::vector<Person> people;
            std::vector<base::CustomerId> customers;
            std::vector<base::EventId> acts;
            for (int act = 0; act < 25; ++act) {
                SmallShop &at = below(4) == 0 ? endpoint : shop;
                // Nobody acts where she is not known yet.
                QVERIFY(&at == &shop || shop.pushTo(endpoint));
                const int what = customers.empty() ? 0 : below(8);
                const auto customer = customers.empty() ? base::CustomerId() : customers[pick(below, customers)];
                Result<StoredEvent> done = base::Unexpected{StoreError::Failed};
                if (what == 0) {
                    people.push_back(shop.newPerson(QStringLiteral("Laylo")));
                    QVERIFY(shop.stampCode(people.back().code.hash()));
                    const auto joined = shop.join(people.back());
                    QVERIFY(joined);
                    customers.push_back(*joined);
                } else if (what == 1 && !acts.empty()) {
                    done = at.undo(customer, acts[pick(below, acts)]);
                } else if (what == 2) {
                    done = at.use(customer);
                } else if (what == 3) {
                    done = at.stampCode(people[pick(below, people)].code.hash());
                } else if (what == 4) {
                    QVERIFY(shop.pushTo(endpoint) && shop.pullFrom(endpoint));
                } else {
                    done = at.stamp(customer, 1 + below(3));
                }
                if (done)
                    acts.push_back(done->event.id);
            }
            QCOMPARE(difference(shop), QString());
            QVERIFY(shop.pullFrom(endpoint));
            QCOMPARE(difference(shop), QString());
            QCOMPARE(difference(endpoint), QString());
            QCOMPARE(wrongRows(shop), QString());
            QCOMPARE(wrongRows(endpoint), QString());
        }
    }
    void anEventThatCannotBeReadSpoilsOnlyItsCustomer_data()
    {
        QTest::addColumn<bool>("isSettled");
        QTest::newRow("a settled one") << true;
        QTest::newRow("a pending one") << false;
    }
    void anEventThatCannotBeReadSpoilsOnlyItsCustomer()
    {
        QFETCH(bool, isSettled);
        SmallShop shop(80, isSettled);
        QVERIFY(shop.open() && shop.create());
        const auto nodira = *shop.join(QStringLiteral("Nodira"));
        const auto aziz = *shop.join(QStringLiteral("Aziz"));
        const auto act = *shop.stamp(nodira);
        QVERIFY(shop.stamp(aziz));
        QVERIFY(shop.database()
                    .statement("UPDATE event SET bytes = zeroblob(length(bytes)) WHERE id = :row")
                    .bind(":row", act.event.id)
                    .run());
        const auto shelf = *programmeShelf(shop.database(), shop.id());
        const auto folded = foldShop(shop.database(), shop.id(), shelf);
        QVERIFY(folded);
        QCOMPARE(folded->damaged, std::set{nodira});
        QCOMPARE(bytesOf(folded->of(aziz).onLayer(Layer::Shown)), bytesOf(foldedByHistory(shop, aziz, Layer::Shown)));
    }
    void aStatementThatFailsIsSaid()
    {
        SmallShop shop(81, true);
        QVERIFY(shop.open() && shop.create());
        const auto nodira = *shop.join(QStringLiteral("Nodira"));
        const auto act = *shop.stamp(nodira);
        QVERIFY(shop.undo(nodira, act.event.id));
        const auto shelf = *programmeShelf(shop.database(), shop.id());
        int failures = 0;
        bool isDone = false;
        for (std::int64_t n = 1; !isDone; ++n) {
            shop.close();
            QVERIFY(shop.open());
            fault_statement::arm(n);
            isDone = foldShop(shop.database(), shop.id(), shelf).hasValue();
            fault_statement::heal();
            failures += isDone ? 0 : 1;
            // The connection works on.
            QCOMPARE(difference(shop), QString());
        }
        QVERIFY(failures > 3);
    }
    void whatIsReadIsOfOneMoment()
    {
        SmallShop shop(82, true);
        QVERIFY(shop.open() && shop.create());
        const auto nodira = *shop.join(QStringLiteral("Nodira"));
        auto reader = Database::openForReading(shop.file().path());
        QVERIFY(reader);
        const auto count = [&] { return *countEvents(*reader, shop.id()); };
        {
            const auto view = ReadView::begin(*reader);
            QVERIFY(view);
            const auto before = count();
            QVERIFY(shop.stamp(nodira));
            QCOMPARE(count(), before);
        }
        QCOMPARE(count(), *countEvents(shop.database(), shop.id()));
    }

private:
    template <typename Below, typename T>
    static std::size_t pick(const Below &below, const std::vector<T> &from)
    {
        return static_cast<std::size_t>(below(int(from.size())));
    }
    static Result<StoredEvent> replaceCode(SmallShop &shop, const base::CustomerId &customer, const base::Sha256 &now,
                                           const base::Sha256 &before)
    {
        const auto row = findCustomer(shop.database(), shop.id(), customer);
        const auto person = findBlob(shop.database(), shop.id(), *(*row)->person);
        return shop.append(loyalty::CodeReplaced{now, before, shop.newPerson(QStringLiteral("Laylo")).view.hash()},
                           {customer}, {**person});
    }
};

MUHR_TEST(FoldShopTest, fold_shop_test)
#include "fold_shop_test.moc"
