// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/erase_customer.h"
#include "core/crypto/sealed_stream.h"
#include "core/store/customer_table.h"
#include "core/store/outbox_table.h"
#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "core/words/say.h"
#include "tests/core/actions/backed_up_shop.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using namespace std::chrono_literals;

class BackupTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBackWholeOnAnotherLaptop()
    {
        BackedUpShop before(1);
        const auto made = before.backUp(QStringLiteral("one"));
        QVERIFY(made && *made);
        QCOMPARE((*made)->shops.size(), std::size_t(1));
        QCOMPARE((*made)->shops.front().figures.customers, 2);
        QCOMPARE((*made)->shops.front().name, QStringLiteral("Choyxona"));
        QCOMPARE((*made)->bytes, QFileInfo(before.file(QStringLiteral("one"))).size());
        QVERIFY((*made)->sha256 == base::Sha256::of(contentsOf(before.file(QStringLiteral("one")))));
        QVERIFY(!contentsOf(before.file(QStringLiteral("one"))).contains("SQLite"));
        QCOMPARE(filesIn(before.folder), QStringList{QStringLiteral("one")});

        OtherLaptop laptop;
        const auto restored = laptop.restore(before.file(QStringLiteral("one")), openedBy(before.recovery()));
        QVERIFY(restored && *restored);
        QVERIFY(!(*restored)->aside);
        QVERIFY((*restored)->shops.front().figures == (*made)->shops.front().figures);
        QVERIFY(laptop.keys.has_value());
        QCOMPARE(laptop.keys->signing.secret(), before.shop.keys().signing.secret());
        QCOMPARE(laptop.keys->box.secret(), before.shop.keys().box.secret());

        auto database = laptop.open();
        const store::PeopleKeys people(before.shop.id(), laptop.keys->shop.copy());
        const auto person = store::openPerson(database, people, before.first.customer);
        QVERIFY(person.hasValue());
        QCOMPARE(person->name(), canary);
        // What nobody pushed yet is offered again.
        QCOMPARE(sure(store::countOutbox(database, before.shop.id())),
                 sure(store::countOutbox(before.shop.database(), before.shop.id())));
        const auto row = *sure(store::findShop(database, before.shop.id()));
        QVERIFY(row.incarnation > 1);
        Workplace place{database, laptop.clock, laptop.random, before.shop.shop().session, &*laptop.keys, true};
        RecordVisit again;
        again.target = before.second.code;
        QCOMPARE(wordOf(recordVisit(place, again)), QStringLiteral("done"));
        QVERIFY(sure(store::verify(database, before.shop.id())).wrong.empty());
    }

    void twoMachinesThatKnowNothingOfEachOtherUseOtherNumbers()
    {
        BackedUpShop before(2);
        QVERIFY(before.backUp(QStringLiteral("one")).hasValue());
        std::set<std::int64_t> incarnations{1};
        for (std::uint64_t i = 0; i < 3; ++i) {
            OtherLaptop laptop;
            laptop.random = tests::SeededRandom(200 + i);
            QVERIFY(laptop.restore(before.file(QStringLiteral("one")), openedBy(before.recovery())).hasValue());
            auto database = laptop.open();
            incarnations.insert(sure(store::findShop(database, before.shop.id()))->incarnation);
        }
        QCOMPARE(incarnations.size(), std::size_t(4));
    }

    void whatWasThereIsKeptAsideAndItsNumbersAreNotUsedAgain()
    {
        BackedUpShop before(3);
        QVERIFY(before.backUp(QStringLiteral("one")).hasValue());
        (void)before.shop.visit(before.second.code);
        const std::int64_t events = before.shop.eventCount();
        OtherLaptop laptop;
        QVERIFY(laptop.restore(before.file(QStringLiteral("one")), openedBy(before.recovery())).hasValue());
        std::int64_t first = 0;
        {
            auto database = laptop.open();
            first = sure(store::findShop(database, before.shop.id()))->incarnation;
        }
        const auto again = laptop.restore(before.file(QStringLiteral("one")), openedBy(before.recovery()));
        QVERIFY(again && *again && (*again)->aside);
        auto database = laptop.open();
        QVERIFY(sure(store::findShop(database, before.shop.id()))->incarnation > first);
        auto aside = sure(store::Database::openForWriting(*(*again)->aside, store::IfMissing::Refuse));
        QCOMPARE(sure(store::findShop(aside, before.shop.id()))->incarnation, first);
        QCOMPARE(events, before.shop.eventCount());

        // The file beside the store remembers what the store itself can't tell any more.
        OtherLaptop lost;
        lost.generations.note(before.shop.shop().session.device, before.shop.id(), {5'000'000, 3, 0});
        QVERIFY(lost.restore(before.file(QStringLiteral("one")), openedBy(before.recovery())).hasValue());
        auto found = lost.open();
        QVERIFY(sure(store::findShop(found, before.shop.id()))->incarnation > 5'000'000);
    }

    void whoWasErasedStaysErased_data()
    {
        QTest::addColumn<bool>("isStoreThere");
        QTest::newRow("the store that is there knows") << true;
        QTest::newRow("the list beside the backups knows") << false;
    }
    void whoWasErasedStaysErased()
    {
        QFETCH(const bool, isStoreThere);
        BackedUpShop before(4);
        QVERIFY(before.backUp(QStringLiteral("one")).hasValue());
        const QString erased = before.first.customer.text();
        QCOMPARE(wordOf(eraseCustomer(before.shop.owner(), erased)), QStringLiteral("done"));
        OtherLaptop laptop;
        if (isStoreThere)
            QVERIFY(QFile::copy(before.shop.file().path(), laptop.store()));
        else
            QVERIFY(before.backUp(QStringLiteral("two")).hasValue());
        const auto restored = laptop.restore(before.file(QStringLiteral("one")), openedBy(before.recovery()));
        QVERIFY(restored && *restored);
        QCOMPARE((*restored)->erasedAgain, 1);
        {
            auto database = laptop.open();
            QVERIFY(sure(store::findCustomer(database, before.shop.id(), before.first.customer))->isErased());
            const store::PeopleKeys people(before.shop.id(), laptop.keys->shop.copy());
            QVERIFY(!store::openPerson(database, people, before.first.customer));
            QVERIFY(store::openPerson(database, people, before.second.customer).hasValue());
            QVERIFY(sure(store::verify(database, before.shop.id())).wrong.empty());
        }
        // Her sealed name is in no byte of the new store either.
        auto copy = sure(store::Database::openForWriting(laptop.store(), store::IfMissing::Refuse));
        QVERIFY(sure(copy.statement("SELECT count(*) FROM blob WHERE person = :person")
                         .bind(":person", before.first.customer)
                         .first([](const store::Row &row) { return row.integer(0); })) == 0);
    }

    void anEndpointsOwnOpensWithItsSecretsAlone()
    {
        BackedUpShop before(10);
        QVERIFY(before.backUp(QStringLiteral("laptop")).hasValue());
        const auto ofLaptop = sure(readBackupHeader(before.file(QStringLiteral("laptop"))));
        QVERIFY(ofLaptop.locks.front().recovery && !ofLaptop.locks.front().device.isEmpty());

        const auto box = crypto::BoxKey::make(before.shop.random());
        const BackupOpeners secrets{{}, [&box](const QByteArray &sealed) {
                                        const auto opened = crypto::openBox(box, "muhr/backup/1", sealed);
                                        return opened ? crypto::BackupKey::fromBytes(opened->view()) : std::nullopt;
                                    }};
        BackupLocks locks = before.locks();
        locks.box = box.publicKey();
        locks.openers = secrets;
        const QString file = before.file(QStringLiteral("endpoint"));
        const auto made = actions::backUp(before.shop.database(), locks, before.shop.clock().now(),
                                          before.shop.random(), file, toTheEnd());
        QVERIFY(made && *made);
        // Its store knows what the sheet opens, since it hands that to whoever joins; other shops lie beside it.
        QVERIFY(sure(store::findShop(before.shop.database(), before.shop.id()))->recovery.has_value());
        const auto header = sure(readBackupHeader(file));
        QVERIFY(header.box.has_value());
        QCOMPARE(header.locks.size(), std::size_t(1));
        QVERIFY(!header.locks.front().recovery.has_value());
        const QString beside = before.shop.file().path();
        QCOMPARE(wordOf(tryBackup(file, openedBy(before.recovery()), beside, toTheEnd())), QStringLiteral("no_key"));
        QCOMPARE(wordOf(tryBackup(file, secrets, beside, toTheEnd())), QStringLiteral("done"));
        // Nor is there a laptop in it that whoever has the shop key could go on as.
        const auto opened = openBackup(file, before.locks().openers);
        QVERIFY(opened && opened->secrets.at(before.shop.id()).device.view().isEmpty());
    }

    void badInputIsToldApart_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such file") << "missing"
                                      << "bad_value";
        QTest::newRow("some other file") << "text"
                                         << "bad_value";
        QTest::newRow("an empty file") << "empty"
                                       << "bad_value";
        QTest::newRow("of a later Muhr") << "newer"
                                         << "store_newer";
        QTest::newRow("cut in its header") << "cut_header"
                                           << "store_damaged";
        QTest::newRow("cut behind its header") << "cut_empty"
                                               << "store_damaged";
        QTest::newRow("cut in a piece") << "cut"
                                        << "store_damaged";
        QTest::newRow("cut between two pieces") << "cut_piece"
                                                << "store_damaged";
        QTest::newRow("longer than it was") << "longer"
                                            << "store_damaged";
        QTest::newRow("one bit flipped in the header") << "flip_header"
                                                       << "store_damaged";
        QTest::newRow("one bit flipped behind it") << "flip"
                                                   << "store_damaged";
        QTest::newRow("two pieces exchanged") << "exchanged"
                                              << "store_damaged";
        QTest::newRow("the key of another shop") << "wrong_key"
                                                 << "no_key";
        QTest::newRow("another shop's backup") << "other_shop"
                                               << "other_shop";
        QTest::newRow("the shop is open") << "open"
                                          << "store_open";
    }
    void badInputIsToldApart()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, word);
        BackedUpShop before(5);
        QVERIFY(before.backUp(QStringLiteral("one")).hasValue());
        const QByteArray good = contentsOf(before.file(QStringLiteral("one")));
        const qsizetype header = sure(crypto::BackupHeader::sizeBy(good));
        constexpr qsizetype piece = crypto::kSealedPieceSize;
        QVERIFY(good.size() > header + 2 * piece);
        QByteArray bad = good;
        if (kind == QLatin1String("text"))
            bad = "Name;Phone\nSaida;+998901234567\n";
        else if (kind == QLatin1String("empty"))
            bad.clear();
        else if (kind == QLatin1String("newer"))
            bad[11] = 2;
        else if (kind == QLatin1String("cut_header"))
            bad.truncate(header - 1);
        else if (kind == QLatin1String("cut_empty"))
            bad.truncate(header);
        else if (kind == QLatin1String("cut"))
            bad.chop(1);
        else if (kind == QLatin1String("cut_piece"))
            bad.truncate(header + piece);
        else if (kind == QLatin1String("longer"))
            bad += 'x';
        else if (kind == QLatin1String("flip_header"))
            bad[header / 2] = static_cast<char>(bad[header / 2] ^ 1);
        else if (kind == QLatin1String("flip"))
            bad[header + piece + 7] = static_cast<char>(bad[header + piece + 7] ^ 1);
        else if (kind == QLatin1String("exchanged"))
            bad = good.first(header) + good.sliced(header + piece, piece) + good.sliced(header, piece) +
                  good.sliced(header + 2 * piece);
        if (kind != QLatin1String("missing"))
            write(before.file(QStringLiteral("bad")), bad);

        OtherLaptop laptop;
        ShopAtWork other(77);
        BackupOpeners openers = openedBy(before.recovery());
        if (kind == QLatin1String("wrong_key"))
            openers = openedBy(*crypto::RecoveryKey::parse(other.shop().recoveryKey));
        std::optional<store::Database> holder;
        other.close();
        if (kind == QLatin1String("other_shop") || kind == QLatin1String("open"))
            QVERIFY(QFile::copy(other.file().path(), laptop.store()));
        if (kind == QLatin1String("open"))
            holder.emplace(laptop.open());
        const QStringList files = filesIn(laptop.folder);
        const QByteArray there = contentsOf(laptop.store());

        const auto restored = laptop.restore(before.file(QStringLiteral("bad")), openers);
        QVERIFY(!restored);
        QCOMPARE(words::errorWord(restored.error().word), word);
        QVERIFY(!words::say(base::Language::English, restored.error().sentence).isEmpty());
        QCOMPARE(contentsOf(laptop.store()), there);
        QVERIFY(!laptop.keys);
        if (kind == QLatin1String("other_shop"))
            return; // SQLite's own files may come and go.
        QCOMPARE(filesIn(laptop.folder), files);
    }

    void anEarlierBackupIsReplacedByAGoodOneOnly()
    {
        BackedUpShop before(6);
        QVERIFY(before.backUp(QStringLiteral("one")).hasValue());
        const QByteArray earlier = contentsOf(before.file(QStringLiteral("one")));
        // Stopped at any moment.
        int asked = 0;
        int last = -1;
        const auto counted = before.backUp(QStringLiteral("count"), [&](int percent) {
            ++asked;
            if (percent < last)
                qFatal("it goes back");
            last = percent;
            return true;
        });
        QVERIFY(counted.hasValue());
        QCOMPARE(last, 100);
        for (int stopAt = 1; stopAt <= asked; ++stopAt) {
            int now = 0;
            const auto stopped = before.backUp(QStringLiteral("one"), [&](int) { return ++now < stopAt; });
            QVERIFY(stopped.hasValue());
            QVERIFY(!*stopped);
            QCOMPARE(contentsOf(before.file(QStringLiteral("one"))), earlier);
            QCOMPARE(filesIn(before.folder), QStringList({QStringLiteral("count"), QStringLiteral("one")}));
        }
        // A store that does not add up is no good backup.
        auto transaction = sure(store::Transaction::begin(before.shop.database()));
        QVERIFY(transaction.statement("UPDATE event SET hash = zeroblob(32) WHERE kind = 6").run().hasValue());
        QVERIFY(transaction.commit().hasValue());
        QCOMPARE(wordOf(before.backUp(QStringLiteral("one"))), QStringLiteral("store_damaged"));
        QCOMPARE(contentsOf(before.file(QStringLiteral("one"))), earlier);
        QCOMPARE(filesIn(before.folder), QStringList({QStringLiteral("count"), QStringLiteral("one")}));
        const QStringList beside = QDir(before.shop.file().folder()).entryList({QStringLiteral("*.trying-*")});
        QCOMPARE(beside, QStringList());
        // Nowhere to put it.
        QCOMPARE(wordOf(before.backUp(QStringLiteral("none/one"))), QStringLiteral("disk_full"));
        BackupLocks none = BackupLocks::of({});
        QCOMPARE(wordOf(actions::backUp(before.shop.database(), none, before.shop.clock().now(), before.shop.random(),
                                        before.file(QStringLiteral("x")), toTheEnd())),
                 QStringLiteral("no_key"));
    }
};

MUHR_TEST(BackupTest, backup_test)
#include "backup_test.moc"
