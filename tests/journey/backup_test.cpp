// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop_stage.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::journey;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

/// An endpoint, a laptop and their disks.
struct Stage
{
    Stage()
    {
        QString why;
        shop = ShopStage::set(QStringLiteral("uz"), QStringLiteral("Oqqush kafesi"), why);
        if (!shop)
            qFatal("%s", qPrintable(why));
        code = shop->laptop(words("customer add --name Gulnora")).json()[QLatin1String("code")].toString();
        if (!shop->connect())
            qFatal("the laptop does not reach the endpoint");
    }
    Ran endpoint(const QStringList &arguments) const
    {
        return run(programPath(QStringLiteral("muhr-endpoint")),
                   arguments + QStringList{QStringLiteral("--data"), shop->file(QStringLiteral("endpoint"))});
    }
    bool visit() const
    {
        return shop->laptop({QStringLiteral("visit"), code, QStringLiteral("--stamps"), QStringLiteral("1")})
                   .exitCode == 0;
    }
    bool sync() const { return shop->laptop(words("sync")).exitCode == 0; }
    /// Nothing waits, nothing is wrong, and both are at the same H.
    bool hasAgreed() const
    {
        const QJsonObject here = shop->laptop(words("verify")).json();
        const QJsonObject there = shop->endpoint(words("verify")).json();
        return here[QLatin1String("wrong")].toInt(-1) == 0 && there[QLatin1String("wrong")].toInt(-1) == 0 &&
               here[QLatin1String("events")] == there[QLatin1String("events")] &&
               here[QLatin1String("head")] == there[QLatin1String("head")];
    }
    qint64 stamps() const
    {
        const Ran shown = shop->endpoint({QStringLiteral("card"), QStringLiteral("show"), code});
        return shown.json()[QLatin1String("state")][QLatin1String("stamps")]
            .toArray()
            .at(0)[QLatin1String("held")]
            .toInteger(-1);
    }

    std::unique_ptr<ShopStage> shop;
    QString code;
};

bool copyOver(const QString &from, const QString &to)
{
    QFile::remove(to);
    return QFile::copy(from, to);
}

} // namespace

/// Disks break; nothing that beeped is lost.
class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void anEndpointIsRestoredAndGivenBackWhatItLost()
    {
        Stage stage;
        QVERIFY(stage.visit() && stage.sync());
        const QString file = stage.shop->file(QStringLiteral("endpoint.backup"));
        // It goes on serving meanwhile.
        const Ran made = stage.endpoint({QStringLiteral("backup"), QStringLiteral("--out"), file});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        QVERIFY(made.json()[QLatin1String("shops")].toArray().at(0)[QLatin1String("number")].toInt() > 0);
        QVERIFY(stage.visit() && stage.sync());
        const Ran refused = stage.endpoint({QStringLiteral("restore"), QStringLiteral("--from"), file});
        QCOMPARE(refused.json()[QLatin1String("error")].toString(), QStringLiteral("store_open"));

        stage.shop->killEndpoint();
        const Ran restored = stage.endpoint({QStringLiteral("restore"), QStringLiteral("--from"), file});
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        QVERIFY(QFile::exists(restored.json()[QLatin1String("kept_aside")].toString()));
        QVERIFY(stage.shop->startEndpoint());
        QVERIFY(!stage.hasAgreed());
        QVERIFY(stage.visit() && stage.sync());
        QVERIFY(stage.hasAgreed());
        QCOMPARE(stage.stamps(), 3);
        // Without its keys nobody opens it.
        QVERIFY(QFile::rename(stage.shop->file(QStringLiteral("endpoint/secrets/endpoint.key")),
                              stage.shop->file(QStringLiteral("endpoint.key"))));
        QCOMPARE(stage.endpoint({QStringLiteral("restore"), QStringLiteral("--from"), file})
                     .json()[QLatin1String("error")]
                     .toString(),
                 QStringLiteral("no_key"));
    }

    void anEndpointNoticesThatItsDiskWasPutBack()
    {
        Stage stage;
        const QString copy = stage.shop->file(QStringLiteral("snapshot"));
        stage.shop->stopEndpoint();
        QVERIFY(copyOver(stage.shop->endpointStore(), copy));
        QVERIFY(stage.shop->startEndpoint());
        QVERIFY(stage.visit() && stage.sync());
        stage.shop->stopEndpoint();
        QVERIFY(copyOver(copy, stage.shop->endpointStore()));
        QVERIFY(stage.shop->startEndpoint());
        QVERIFY(stage.visit() && stage.sync());
        QVERIFY(stage.hasAgreed());
        QCOMPARE(stage.stamps(), 2);
    }

    void aLaptopThatIsRebuiltHandsOverWhatWaitedAndGetsTheRest()
    {
        Stage stage;
        for (int i = 0; i < 3; ++i)
            QVERIFY(stage.visit());
        const Ran rebuilt = stage.shop->laptop(words("rebuild"));
        QVERIFY2(rebuilt.exitCode == 0, rebuilt.errors.constData());
        QCOMPARE(rebuilt.json()[QLatin1String("kept")].toInt(), 3);
        QVERIFY(QFile::exists(rebuilt.json()[QLatin1String("kept_aside")].toString()));
        QVERIFY(stage.hasAgreed());
        QCOMPARE(stage.stamps(), 3);
        QVERIFY(stage.visit() && stage.sync());
        QVERIFY(stage.hasAgreed());
    }
};

MUHR_TEST(BackupTest, backup_test)
#include "backup_test.moc"
