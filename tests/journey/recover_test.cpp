// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop_stage.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTest>

using namespace muhr;
using namespace muhr::journey;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

QString wordOf(const Ran &ran)
{
    return ran.exitCode == 0 ? QStringLiteral("done") : ran.json()[QLatin1String("error")].toString();
}

} // namespace

/// The only laptop of a shop is gone, and with it the key of all names; the endpoint gives both to the next one.
class RecoverTest : public QObject
{
    Q_OBJECT

private slots:
    void theShopComesBackToANewLaptop();
};

void RecoverTest::theShopComesBackToANewLaptop()
{
    QString why;
    const auto stage = ShopStage::set(QStringLiteral("uz"), QStringLiteral("Oqqush kafesi"), why);
    QVERIFY2(stage, qPrintable(why));
    const QString name = QStringLiteral("Gulnora Yoʻldosheva");
    const auto added = stage->laptop({QStringLiteral("customer"), QStringLiteral("add"), QStringLiteral("--name"), name,
                                      QStringLiteral("--phone"), QStringLiteral("+998901234567")});
    const QString code = added.json()[QLatin1String("code")].toString();
    const QStringList show = {QStringLiteral("card"), QStringLiteral("show"), code};
    QCOMPARE(stage->laptop({QStringLiteral("visit"), code, QStringLiteral("--stamps"), QStringLiteral("4")}).exitCode,
             0);
    QVERIFY(stage->connect());
    const QJsonObject before = stage->laptop(show).json();
    QVERIFY(!before.isEmpty());

    QVERIFY(QDir(stage->file(QStringLiteral("laptop"))).removeRecursively());
    // The endpoint goes on serving meanwhile.
    const Ran recovered =
        run(programPath(QStringLiteral("muhr-endpoint")),
            {QStringLiteral("recover-owner"), QStringLiteral("--data"), stage->file(QStringLiteral("endpoint"))});
    const QString link = recovered.json()[QLatin1String("link")].toString();
    QVERIFY2(!link.isEmpty(), recovered.errors.constData());
    const Ran enrolled = stage->laptop({QStringLiteral("enrol"), link});
    QVERIFY2(enrolled.exitCode == 0, enrolled.output.constData());
    QCOMPARE(enrolled.json()[QLatin1String("shop")], stage->shop()[QLatin1String("shop")]);
    QCOMPARE(enrolled.json()[QLatin1String("pulled")], enrolled.json()[QLatin1String("number")]);

    // Her name can be read, her stamps are the same, and both sides agree.
    const Ran found = stage->laptop({QStringLiteral("customer"), QStringLiteral("find"), QStringLiteral("Gulnora")});
    QCOMPARE(found.json()[QLatin1String("name")].toString(), name);
    QCOMPARE(stage->laptop(show).json(), before);
    const auto agreed = [&] {
        const QJsonObject here = stage->laptop(words("verify")).json();
        const QJsonObject there = stage->endpoint(words("verify")).json();
        return here[QLatin1String("wrong")].toInt(-1) == 0 && there[QLatin1String("wrong")].toInt(-1) == 0 &&
               !here[QLatin1String("head")].toString().isEmpty() &&
               here[QLatin1String("head")] == there[QLatin1String("head")];
    };
    QVERIFY(agreed());

    // It is the shop's laptop now.
    QCOMPARE(stage->laptop({QStringLiteral("visit"), code}).exitCode, 0);
    const QJsonObject synced = stage->laptop(words("sync")).json();
    QCOMPARE(synced[QLatin1String("pushed")].toInt(), 1);
    QCOMPARE(synced[QLatin1String("refused")].toInt(-1), 0);
    QCOMPARE(synced[QLatin1String("waiting")].toInt(-1), 0);
    QVERIFY(agreed());
    QCOMPARE(stage->endpoint(show).json(), stage->laptop(show).json());

    // The sheet that the first laptop printed opens this one's backups.
    const QString kept = stage->file(QStringLiteral("kept.muhr-backup"));
    QCOMPARE(stage->laptop({QStringLiteral("backup"), QStringLiteral("--out"), kept}).exitCode, 0);
    const Ran drilled = run(programPath(QStringLiteral("muhr-cli")),
                            {QStringLiteral("--store"), stage->file(QStringLiteral("elsewhere/shops.muhr")),
                             QStringLiteral("drill"), QStringLiteral("--from"), kept, QStringLiteral("--recovery-key"),
                             stage->shop()[QLatin1String("recovery_key")].toString()});
    QVERIFY2(drilled.exitCode == 0, drilled.errors.constData());

    // The link was for one laptop.
    const QString other = stage->file(QStringLiteral("another/shops.muhr"));
    const Ran again =
        run(programPath(QStringLiteral("muhr-cli")), {QStringLiteral("--store"), other, QStringLiteral("enrol"), link});
    QCOMPARE(wordOf(again), QStringLiteral("not_allowed"));
}

MUHR_TEST(RecoverTest, recover_test)
#include "recover_test.moc"
