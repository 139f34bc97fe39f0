// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/set_aside.h"

#include "core/store/database.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SetAsideTest : public QObject
{
    Q_OBJECT

private slots:
    void aDamagedStoreMakesRoomAndIsKept()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr"));
        const QByteArray damaged(20'000, 'x');
        write(path, damaged);
        write(path + QStringLiteral("-wal"), "log");
        QVERIFY(!store::Database::openForWriting(path, store::IfMissing::Create));

        const auto place = store::setAside(path);
        QVERIFY(place);
        QCOMPARE(read(*place), damaged);
        QCOMPARE(read(*place + QStringLiteral("-wal")), QByteArray("log"));
        QVERIFY(store::Database::openForWriting(path, store::IfMissing::Create).hasValue());
    }
    void theSecondTakesAnotherName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr"));
        write(path, "first");
        const auto first = store::setAside(path);
        write(path, "second");
        const auto second = store::setAside(path);
        QVERIFY(first && second);
        QCOMPARE(read(*first), QByteArray("first"));
        QCOMPARE(read(*second), QByteArray("second"));
    }
    void whatCannotBeMovedStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shops.muhr"));
        QVERIFY(!store::setAside(path));
        write(path, "store");
        write(path + QStringLiteral("-wal"), "log");
        // A folder stands where the log would go.
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("shops.muhr.damaged-wal/x")));
        QVERIFY(!store::setAside(path));
        QCOMPARE(read(path), QByteArray("store"));
        QCOMPARE(read(path + QStringLiteral("-wal")), QByteArray("log"));
    }
};

MUHR_TEST(SetAsideTest, set_aside_test)
#include "set_aside_test.moc"
