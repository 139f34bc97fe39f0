// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/migration.h"
#include "core/store/transaction.h"
#include "tests/support/store_file.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace muhr;
using namespace muhr::store;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// What an SQLite file of another program, a newer Muhr … says when it is opened.
void prepare(const tests::StoreFile &file, const char *sql)
{
    auto database = file.open();
    QVERIFY(database);
    QVERIFY(database->statement(sql).run());
    QVERIFY(database->checkpoint());
}

class AsNobody
{
public:
    AsNobody()
    {
        if (geteuid() == 0)
            m_wasRoot = seteuid(65534) == 0;
    }
    ~AsNobody()
    {
        if (m_wasRoot && seteuid(0) != 0)
            std::abort();
    }

private:
    bool m_wasRoot = false;
};

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT
private slots:
    void aNewStoreIsOpenedAgain()
    {
        const tests::StoreFile file;
        QVERIFY(file.open());
        QVERIFY(file.openAgain());
        auto reading = Database::openForReading(file.path());
        QVERIFY(reading);
        QVERIFY(reading->isReading());
    }
    void onlyItsOwnerMayReadTheFiles()
    {
        const tests::StoreFile file;
        auto database = file.open();
        QVERIFY(database);
        for (const auto *ending : {"", "-wal", "-shm"}) {
            struct stat status = {};
            const QString path = file.path() + QLatin1String(ending);
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
            QCOMPARE(int(status.st_mode & 0777), 0600);
        }
    }
    void anOlderFileThatOthersMayReadIsClosedToThem()
    {
        const tests::StoreFile file;
        QVERIFY(file.open());
        QFile::setPermissions(file.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(file.openAgain());
        QCOMPARE(QFile::permissions(file.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void thePragmasStand()
    {
        const tests::StoreFile file;
        auto database = file.open();
        QVERIFY(database);
        const auto ask = [&](const char *pragma) {
            return database->statement(pragma).first([](const Row &row) { return row.integer(0); })->value();
        };
        QCOMPARE(ask("PRAGMA synchronous"), 2);
        QCOMPARE(ask("PRAGMA foreign_keys"), 1);
        QCOMPARE(ask("PRAGMA trusted_schema"), 0);
        QCOMPARE(ask("PRAGMA cell_size_check"), 1);
        QCOMPARE(ask("PRAGMA secure_delete"), 1);
        QCOMPARE(database->statement("PRAGMA journal_mode").first([](const Row &row) { return row.text(0); })->value(),
                 QStringLiteral("wal"));
    }
    void aFileThatIsNoStoreIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<OpenError>("error");
        QTest::newRow("no bytes") << QByteArray() << OpenError::Empty;
        QTest::newRow("a text") << QByteArray("Dear diary, today I bought a cash desk.").repeated(40)
                                << OpenError::NotADatabase;
        QTest::newRow("a head without a body")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\xff') << OpenError::Damaged;
    }
    void aFileThatIsNoStoreIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(OpenError, error);
        const tests::StoreFile file;
        write(file.path(), bytes);
        const auto writing = file.openAgain();
        QVERIFY(!writing);
        QCOMPARE(writing.error(), error);
        const auto reading = Database::openForReading(file.path());
        QVERIFY(!reading);
        QCOMPARE(reading.error(), error);
        QFile unchanged(file.path());
        QVERIFY(unchanged.open(QIODevice::ReadOnly));
        QCOMPARE(unchanged.readAll(), bytes);
    }
    void aStoreThatIsNotOursToOpenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<OpenError>("writing");
        QTest::addColumn<OpenError>("reading");
        QTest::newRow("a newer Muhr's") << QByteArray("PRAGMA user_version = 9999") << OpenError::Newer
                                        << OpenError::Newer;
        QTest::newRow("another program's")
            << QByteArray("PRAGMA application_id = 7") << OpenError::NotADatabase << OpenError::NotADatabase;
    }
    void aStoreThatIsNotOursToOpenIsRefused()
    {
        QFETCH(QByteArray, sql);
        const tests::StoreFile file;
        prepare(file, sql.constData());
        QTEST(file.openAgain().error(), "writing");
        QTEST(Database::openForReading(file.path()).error(), "reading");
    }
    void aStoreCutInTheMiddleIsDamaged()
    {
        const tests::StoreFile file;
        QVERIFY(file.open()->checkpoint());
        QFile cut(file.path());
        QVERIFY(cut.resize(cut.size() / 2));
        const auto again = file.openAgain();
        // SQLite sees it as soon as the pages that are gone are asked for.
        QVERIFY(!again || !again.value().isReading());
        if (again) {
            const auto wrong = const_cast<Database &>(*again).checkPages();
            QVERIFY(!wrong || !wrong->empty());
        } else {
            QCOMPARE(again.error(), OpenError::Damaged);
        }
    }
    void aMissingFileIsMadeOnlyIfWanted()
    {
        const tests::StoreFile file;
        QCOMPARE(file.openAgain().error(), OpenError::Missing);
        QCOMPARE(Database::openForReading(file.path()).error(), OpenError::Missing);
        QVERIFY(!QFile::exists(file.path()));
        const auto nowhere =
            Database::openForWriting(file.filePath(QStringLiteral("no/folder.muhr")), IfMissing::Create);
        QCOMPARE(nowhere.error(), OpenError::Missing);
    }
    void aFolderIsNoStore()
    {
        const tests::StoreFile file;
        QCOMPARE(Database::openForWriting(file.folder(), IfMissing::Create).error(), OpenError::NotADatabase);
        QCOMPARE(Database::openForReading(file.folder()).error(), OpenError::NotADatabase);
    }
    void aCreationBrokenOffByAPowerCutIsTakenUpAgain()
    {
        const tests::StoreFile file;
        write(file.path(), {});
        QVERIFY(file.open());
    }
    void inAFolderWithoutTheRightNothingIsOpened()
    {
        const tests::StoreFile file;
        QVERIFY(file.open());
        QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                                 QFile::ReadOther | QFile::ExeOther);
        {
            const AsNobody nobody;
            QCOMPARE(file.openAgain().error(), OpenError::NoRight);
            QCOMPARE(Database::openForReading(file.path()).error(), OpenError::NoRight);
            const auto fresh = Database::openForWriting(file.filePath(QStringLiteral("new.muhr")), IfMissing::Create);
            QCOMPARE(fresh.error(), OpenError::NoRight);
        }
        QFile::setPermissions(file.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void aSecondWriterIsRefusedInThisProcess()
    {
        const tests::StoreFile file;
        const auto first = file.open();
        QVERIFY(first);
        QCOMPARE(file.openAgain().error(), OpenError::AlreadyOpen);
        QVERIFY(Database::openForReading(file.path()));
    }
    void aSecondWriterIsRefusedInAnotherProcess()
    {
        const tests::StoreFile file;
        QProcess holder;
        holder.setProcessEnvironment(environmentFor(file, QStringLiteral("hold")));
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("second_process")});
        QByteArray said;
        while (!said.contains("open")) {
            QVERIFY2(holder.waitForReadyRead(10'000), said.constData());
            said += holder.readAll();
        }
        QCOMPARE(file.openAgain().error(), OpenError::AlreadyOpen);
        auto reading = Database::openForReading(file.path());
        QVERIFY(reading);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        // Nobody holds the lock of a process that was killed.
        QVERIFY(file.openAgain());
    }
    void aLockThatNobodySignedIsNotForEver()
    {
        const tests::StoreFile file;
        QVERIFY(file.open());
        // What a process leaves that was killed between making the lock and writing its name into it.
        QFile lock(file.path() + QStringLiteral(".lock"));
        QFile removal(file.path() + QStringLiteral(".lock.rmlock"));
        for (QFile *left : {&removal, &lock}) {
            QVERIFY(left->open(QIODevice::WriteOnly));
            left->close();
        }
        const auto opened = file.openAgain();
        QVERIFY(opened);
        // One whose holder is alive is not taken, whatever stands in it.
        QVERIFY(lock.resize(0));
        QCOMPARE(file.openAgain().error(), OpenError::AlreadyOpen);
    }
    void aReaderCannotWrite()
    {
        const tests::StoreFile file;
        QVERIFY(file.open());
        auto reading = Database::openForReading(file.path());
        QVERIFY(reading);
        QCOMPARE(Transaction::begin(*reading).error(), StoreError::ReadOnly);
        QCOMPARE(reading->statement("DELETE FROM shop").run().error(), StoreError::ReadOnly);
    }
    void aCopyMadeWhileOpenIsAStore()
    {
        const tests::StoreFile file;
        auto database = file.open();
        QVERIFY(database);
        const QString copy = file.filePath(QStringLiteral("copy.muhr"));
        QVERIFY(database->copyTo(copy));
        QVERIFY(!database->copyTo(copy));
        auto opened = Database::openForWriting(copy, IfMissing::Refuse);
        QVERIFY(opened);
        QVERIFY(opened->checkPages()->empty());
    }
    void everyErrorHasASentence()
    {
        for (const auto error :
             {OpenError::AlreadyOpen, OpenError::Newer, OpenError::Older, OpenError::Damaged, OpenError::NotADatabase,
              OpenError::Empty, OpenError::Missing, OpenError::DiskFull, OpenError::NoRight, OpenError::IoFailed,
              OpenError::UnsafeDisk, OpenError::NoServer, OpenError::NotLetIn, OpenError::OtherDatabase,
              OpenError::NewerDatabase, OpenError::NeedsOwner, OpenError::NoDriver})
            QVERIFY(qstrlen(sourceText(error).text) > 20);
        for (const auto error :
             {StoreError::DiskFull, StoreError::IoFailed, StoreError::ReadOnly, StoreError::Busy,
              StoreError::Unreachable, StoreError::Damaged, StoreError::AgainstTheSchema, StoreError::Failed})
            QVERIFY(qstrlen(sourceText(error).text) > 20);
    }

private:
    static QProcessEnvironment environmentFor(const tests::StoreFile &file, const QString &task)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MUHR_SECOND_STORE"), file.path());
        environment.insert(QStringLiteral("MUHR_SECOND_TASK"), task);
        return environment;
    }
};

MUHR_TEST(DatabaseTest, database_test)
#include "database_test.moc"
