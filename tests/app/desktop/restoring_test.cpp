// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/recovery/restoring.h"
#include "tests/app/desktop/desktop_run.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace muhr;
using tests::CliShop;
using tests::DesktopRun;

namespace {

/// A shop with a customer and two visits, its backup beside it, and nothing else left of it.
struct Burnt
{
    Burnt()
    {
        const auto made = shop.create(QStringLiteral("uz"));
        recoveryKey = made.text("recovery_key");
        code = shop.addCustomer(QStringLiteral("Gulnora"));
        isGood = shop.run({QStringLiteral("visit"), code}).exitCode == 0;
        isGood = isGood && shop.run({QStringLiteral("backup"), QStringLiteral("--out"), backup()}).exitCode == 0;
    }
    QString backup() const { return shop.filePath(QStringLiteral("kept.muhr-backup")); }
    QString keyPath() const { return shop.store() + QStringLiteral(".key"); }
    void burn(bool withKeys) const
    {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(shop.store() + QLatin1String(ending));
        if (withKeys)
            QFile::remove(keyPath());
    }

    CliShop shop;
    QString recoveryKey;
    QString code;
    bool isGood = false;
};

/// As the program connects it.
struct Machine
{
    explicit Machine(const Burnt &burnt)
        : generations(burnt.shop.filePath(QStringLiteral("state"))),
          log(clock, burnt.shop.filePath(QStringLiteral("log"))), keyPlace(burnt.keyPath(), post),
          restoring({burnt.shop.store(), clock, log, post, generations, keyPlace})
    {
    }
    std::function<void(std::function<void()>)> post = [](std::function<void()> task) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(task), Qt::QueuedConnection);
    };
    base::SystemClock clock;
    store::GenerationFile generations;
    base::Log log;
    desktop::ShopKeyPlace keyPlace;
    desktop::Restoring restoring;
    std::optional<base::Expected<std::optional<welcome::BackupFound>, words::Refused>> tried;
    std::optional<actions::Outcome<std::optional<actions::Restored>>> restored;

    void look(const QString &file, const QString &key)
    {
        tried.reset();
        restoring.look(
            file, key, [](int) {}, [this](const auto &answer) { tried.emplace(answer); });
    }
};

} // namespace

/// The shop of a laptop that burnt, by the window's way.
class RestoringTest : public QObject
{
    Q_OBJECT
private slots:
    void theSheetAloneBringsTheShopBack()
    {
        const Burnt burnt;
        QVERIFY(burnt.isGood);
        burnt.burn(true);
        Machine machine(burnt);
        machine.look(burnt.backup(), {});
        QTRY_VERIFY(machine.tried);
        QVERIFY(!*machine.tried);
        QCOMPARE(machine.tried->error().word, words::Refusal::NoKey);
        machine.look(burnt.backup(), burnt.recoveryKey);
        QTRY_VERIFY_WITH_TIMEOUT(machine.tried, 20'000);
        QVERIFY(*machine.tried && **machine.tried);
        QCOMPARE(std::get<std::int64_t>((**machine.tried)->holds.front().values.front()), 1);
        QVERIFY(!QFile::exists(burnt.shop.store()));
        machine.restoring.restore(burnt.backup(), burnt.recoveryKey,
                                  [&](const auto &answer) { machine.restored.emplace(answer); });
        QTRY_VERIFY_WITH_TIMEOUT(machine.restored, 60'000);
        QVERIFY(*machine.restored && **machine.restored);
        QVERIFY(burnt.shop.isClean());
        // The keys are here again, so the counter goes on and names are read.
        const auto visit = burnt.shop.run({QStringLiteral("visit"), burnt.code});
        QCOMPARE(visit.exitCode, 0);
        const DesktopRun desktop(burnt.shop);
        QCOMPARE(desktop.run(1).exitCode, 0);
        QVERIFY(desktop.log().contains(QStringLiteral("Open the shop")));
    }
    void theKeysThatAreHereOpenItWithoutTheSheet()
    {
        const Burnt burnt;
        burnt.burn(false);
        Machine machine(burnt);
        machine.look(burnt.backup(), {});
        QTRY_VERIFY_WITH_TIMEOUT(machine.tried, 20'000);
        QVERIFY(*machine.tried && **machine.tried);
    }
    void whatIsNoBackupIsSaid()
    {
        const Burnt burnt;
        Machine machine(burnt);
        machine.look(burnt.shop.write(QStringLiteral("letter.txt"), "Dear all"), burnt.recoveryKey);
        QTRY_VERIFY(machine.tried);
        QVERIFY(!*machine.tried);
        QCOMPARE(machine.tried->error().word, words::Refusal::BadValue);
        machine.look(burnt.backup(), QStringLiteral("7F3K"));
        QTRY_VERIFY(machine.tried);
        QVERIFY(!*machine.tried);
    }
};

MUHR_TEST(RestoringTest, restoring_test)
#include "restoring_test.moc"
