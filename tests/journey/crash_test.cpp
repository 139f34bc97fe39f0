// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/journey/shop_stage.h"
#include "tests/support/phone_film.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <set>

using namespace muhr;
using namespace muhr::journey;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

/// Milliseconds below `bound`.
int anyMoment(int bound)
{
    base::SystemRandom random;
    const QByteArray bytes = random.bytes(2);
    const int number = static_cast<unsigned char>(bytes[0]) * 256 + static_cast<unsigned char>(bytes[1]);
    return number % bound;
}

} // namespace

/// SIGKILL at random moments: what was acknowledged is there, once, and everything verifies.
class CrashTest : public QObject
{
    Q_OBJECT

private slots:
    void theDesktopKeepsWhatItAcknowledged();
    void theEndpointKeepsWhatItSettled();
};

void CrashTest::theDesktopKeepsWhatItAcknowledged()
{
    QString why;
    const auto stage = ShopStage::set(QStringLiteral("uz"), QStringLiteral("Oqqush"), why);
    QVERIFY2(stage, qPrintable(why));
    const QString code = stage->laptop(words("customer add --name Dilnoza")).json()[QLatin1String("code")].toString();
    // The same phone comes back again and again in one film.
    const QString film = stage->file(QStringLiteral("phone.avi"));
    QVERIFY(tests::writeFilm({code, 3, tests::PhoneStyle::Light, {640, 480}}, film));

    std::set<QByteArray> acknowledged;
    for (int kill = 0; kill < MUHR_KILLS; ++kill) {
        Program desktop(programPath(QStringLiteral("muhr")),
                        {QStringLiteral("--store"), stage->store(), QStringLiteral("--camera"),
                         QStringLiteral("file:") + film, QStringLiteral("--screen"), QStringLiteral("counter"),
                         QStringLiteral("--acknowledge")});
        const auto line = desktop.nextLine(30'000);
        QVERIFY2(line, desktop.errors().constData());
        QTest::qWait(anyMoment(1'500));
        desktop.kill();
        acknowledged.insert(*line);
        for (const QByteArray &more : desktop.rest().split('\n'))
            if (more.trimmed().size() == 36)
                acknowledged.insert(more.trimmed());
        const Ran verified = stage->laptop(words("verify"));
        QVERIFY2(verified.exitCode == 0, verified.output.constData());
    }
    const QJsonArray entries =
        stage->laptop({QStringLiteral("explain"), code}).json()[QLatin1String("entries")].toArray();
    std::multiset<QByteArray> kept;
    // A card that begins anew has a row that takes the full one away; what was given stands beside it.
    for (const QJsonValue entry : entries)
        if (entry[QLatin1String("amount")].toInt() > 0)
            kept.insert(entry[QLatin1String("event")].toString().toLatin1());
    for (const QByteArray &event : acknowledged)
        QCOMPARE(kept.count(event), std::size_t(1));
}

void CrashTest::theEndpointKeepsWhatItSettled()
{
    QString why;
    const auto stage = ShopStage::set(QStringLiteral("az"), QStringLiteral("Nar kafesi"), why);
    QVERIFY2(stage, qPrintable(why));
    QVERIFY(stage->connect());
    const QString code = stage->laptop(words("customer add --name Leyla")).json()[QLatin1String("code")].toString();
    int visits = 0;
    for (int kill = 0; kill < MUHR_KILLS; ++kill) {
        visits += stage->laptop({QStringLiteral("visit"), code}).exitCode == 0 ? 1 : 0;
        // The push is under way, or not yet, or already answered when the endpoint dies.
        Program syncing(programPath(QStringLiteral("muhr-cli")),
                        {QStringLiteral("--store"), stage->store(), QStringLiteral("sync")});
        QTest::qWait(anyMoment(400));
        stage->killEndpoint();
        syncing.nextLine(40'000);
        syncing.terminate();
        QVERIFY(stage->startEndpoint());
    }
    QCOMPARE(stage->laptop(words("sync")).exitCode, 0);
    const Ran here = stage->laptop(words("verify"));
    const Ran there = stage->endpoint(words("verify"));
    QVERIFY2(here.exitCode == 0, here.output.constData());
    QVERIFY2(there.exitCode == 0, there.output.constData());
    QCOMPARE(here.json()[QLatin1String("head")], there.json()[QLatin1String("head")]);
    const auto stampsAt = [&](const Ran &shown) {
        return shown.json()[QLatin1String("state")][QLatin1String("stamps")][0];
    };
    const QStringList show = {QStringLiteral("card"), QStringLiteral("show"), code};
    const QJsonValue stamps = stampsAt(stage->endpoint(show));
    QCOMPARE(stampsAt(stage->laptop(show))[QLatin1String("held")], stamps[QLatin1String("held")]);
    const qint64 given =
        (stamps[QLatin1String("cycle")].toInteger() - 1) * 6 + stamps[QLatin1String("held")].toInteger();
    QCOMPARE(given, qint64(visits));
}

MUHR_TEST(CrashTest, crash_test)
#include "crash_test.moc"
