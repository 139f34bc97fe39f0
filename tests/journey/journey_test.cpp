// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/apple_phone.h"
#include "tests/journey/browser.h"
#include "tests/journey/shop_stage.h"
#include "tests/support/phone_film.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace muhr;
using namespace muhr::journey;

namespace {

const QString iphone = QStringLiteral("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
                                      "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1");

/// Polls until it holds or time is up.
template <typename Holds>
bool eventually(Holds holds, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds) {
        if (holds())
            return true;
        QTest::qWait(200);
    }
    return holds();
}

qint64 stampsOf(const QJsonObject &answer)
{
    return answer[QLatin1String("state")][QLatin1String("stamps")][0][QLatin1String("held")].toInteger(-1);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

} // namespace

/// From the poster to the phone and back, in real processes.
class JourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void fromPosterToPhone_data();
    void fromPosterToPhone();
    void aStampGivenBeforeTheJoinIsKnownSettlesWithIt();

private:
    /// Joins in Chromium and answers the view token of the new card.
    QString join(const ShopStage &stage, const QString &language, const QString &direction);
    /// Plays a film of the card before the desktop's camera and answers the id of the event it acknowledged.
    QString stampByFilm(const ShopStage &stage, const QString &code);
};

QString JourneyTest::join(const ShopStage &stage, const QString &language, const QString &direction)
{
    const auto browser = Browser::start(language, iphone);
    if (!browser || !browser->open(stage.joinAddress()))
        return {};
    // One tap: no field to fill in but the one that only machines see, nothing to agree to, no script.
    const bool isSimple =
        browser->count(QStringLiteral("input:not([type=hidden]):not([name=homepage]), select, textarea")) == 0 &&
        browser->count(QStringLiteral("[required], script")) == 0 &&
        browser->count(QStringLiteral(".unseen input[name=homepage]")) == 1;
    const bool isHers = browser->attribute(QStringLiteral("html"), QStringLiteral("lang")) == language &&
                        browser->attribute(QStringLiteral("html"), QStringLiteral("dir")) == direction;
    if (!isSimple || !isHers || browser->count(QStringLiteral("button[value=apple]")) != 1 ||
        !browser->click(QStringLiteral("button[value=web]")))
        return {};
    const bool isThere = eventually([&] { return browser->url().contains(QLatin1String("/w/")); }, 10'000);
    return isThere ? browser->url().section(QStringLiteral("/w/"), 1).section(QLatin1Char('?'), 0, 0) : QString();
}

QString JourneyTest::stampByFilm(const ShopStage &stage, const QString &code)
{
    const QString film = stage.file(QStringLiteral("phone.avi"));
    if (!tests::writeFilm({code, 4, tests::PhoneStyle::Light, {1280, 720}}, film))
        return {};
    Program desktop(programPath(QStringLiteral("muhr")),
                    {QStringLiteral("--store"), stage.store(), QStringLiteral("--camera"),
                     QStringLiteral("file:") + film, QStringLiteral("--screen"), QStringLiteral("counter"),
                     QStringLiteral("--acknowledge"), QStringLiteral("--quit-after"), QStringLiteral("60")});
    const auto line = desktop.nextLine(60'000);
    if (!line)
        qWarning("%s", desktop.errors().constData());
    return QString::fromLatin1(line.value_or(QByteArray()));
}

void JourneyTest::fromPosterToPhone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("shop");
    QTest::newRow("an Uzbek cafe") << QStringLiteral("uz") << QStringLiteral("ltr") << QStringLiteral("Oqqush kafesi");
    QTest::newRow("a Persian cafe, right to left")
        << QStringLiteral("fa") << QStringLiteral("rtl") << QStringLiteral("کافه نارنج");
}

void JourneyTest::fromPosterToPhone()
{
    QFETCH(QString, language);
    QFETCH(QString, direction);
    QFETCH(QString, shop);
    QString why;
    const auto stage = ShopStage::set(language, shop, why);
    QVERIFY2(stage, qPrintable(why));
    QVERIFY(stage->connect());

    // She scans the poster and has a card after one tap.
    const QString view = join(*stage, language, direction);
    QVERIFY(!view.isEmpty());
    const Fetched archive = fetch("GET", stage->address() + QStringLiteral("/p/%1.pkpass").arg(view));
    QCOMPARE(archive.status, 200);
    QCOMPARE(archive.headers["content-type"], QByteArray("application/vnd.apple.pkpass"));
    const auto pass = takePass(archive.body, why);
    QVERIFY2(pass, qPrintable(why));
    QCOMPARE(pass->json[QLatin1String("organizationName")].toString(), shop);

    const QByteArray pushToken(64, 'a');
    ApplePhone phone(*pass, QStringLiteral("0123456789abcdef"), pushToken);
    QCOMPARE(phone.registerForPass(), 201);
    QCOMPARE(phone.registerForPass(), 200);
    const QString tag = phone.changedSince({}).tag;
    QCOMPARE(phone.fetchWithToken("wrong-token-of-some-length"), 401);

    // The laptop hears of her; then the cable is pulled and she is stamped all the same.
    QCOMPARE(stage->laptop(words("sync")).exitCode, 0);
    const qint64 before =
        stampsOf(stage->laptop({QStringLiteral("card"), QStringLiteral("show"), pass->code()}).json());
    stage->stopEndpoint();
    const QString event = stampByFilm(*stage, pass->code());
    QCOMPARE(event.size(), 36);
    const Ran offline = stage->laptop({QStringLiteral("card"), QStringLiteral("show"), pass->code()});
    QCOMPARE(stampsOf(offline.json()), before + 1);

    // The endpoint is back: the event settles, Apple is told, and the phone fetches a pass with one stamp more.
    QVERIFY(stage->startEndpoint());
    QCOMPARE(stage->laptop(words("sync")).exitCode, 0);
    QVERIFY(eventually([&] { return stage->pushes().contains("/3/device/" + pushToken); }, 30'000));
    const auto changed = phone.changedSince(tag);
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.serials, QStringList{pass->serial()});
    const auto stamped = phone.fetchPass(why);
    QVERIFY2(stamped, qPrintable(why));
    QVERIFY(stamped->field(QStringLiteral("stamps")) != pass->field(QStringLiteral("stamps")));
    QCOMPARE(stamped->serial(), pass->serial());
    QCOMPARE(stamped->token(), pass->token());
    const Ran settled = stage->endpoint({QStringLiteral("card"), QStringLiteral("show"), pass->code()});
    QCOMPARE(stampsOf(settled.json()), before + 1);

    // Taken back, and the pass says so.
    QCOMPARE(stage->laptop({QStringLiteral("undo"), event}).exitCode, 0);
    QCOMPARE(stage->laptop(words("sync")).exitCode, 0);
    const auto undone = phone.fetchPass(why);
    QVERIFY2(undone, qPrintable(why));
    QCOMPARE(undone->field(QStringLiteral("stamps")), pass->field(QStringLiteral("stamps")));

    // Up to the reward, which is handed over once.
    const Ran full =
        stage->laptop({QStringLiteral("visit"), pass->code(), QStringLiteral("--stamps"), QString::number(6 - before)});
    QCOMPARE(full.exitCode, 0);
    const QString kind = full.json()[QLatin1String("rewards")][0][QLatin1String("kind")].toString();
    QVERIFY(!kind.isEmpty());
    const QStringList use = {QStringLiteral("visit"), pass->code(), QStringLiteral("--stamps"), QStringLiteral("0"),
                             QStringLiteral("--use"), kind};
    QCOMPARE(stage->laptop(use).exitCode, 0);
    const Ran again = stage->laptop(use);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json()[QLatin1String("error")].toString(), QStringLiteral("no_reward"));
    QCOMPARE(stage->laptop(words("sync")).exitCode, 0);
    QVERIFY(phone.fetchPass(why));

    QCOMPARE(stage->laptop(words("verify")).json()[QLatin1String("wrong")].toInt(-1), 0);
    stage->stopEndpoint();
    const Ran verified = stage->endpoint(words("verify"));
    QCOMPARE(verified.json()[QLatin1String("wrong")].toInt(-1), 0);
    QCOMPARE(verified.json()[QLatin1String("head")], stage->laptop(words("verify")).json()[QLatin1String("head")]);
    QVERIFY(stage->startEndpoint());
    QCOMPARE(phone.unregister(), 200);
}

void JourneyTest::aStampGivenBeforeTheJoinIsKnownSettlesWithIt()
{
    QString why;
    const auto stage = ShopStage::set(QStringLiteral("kk"), QStringLiteral("Алма наубайханасы"), why);
    QVERIFY2(stage, qPrintable(why));
    QVERIFY(stage->connect());
    const QString view = join(*stage, QStringLiteral("kk"), QStringLiteral("ltr"));
    QVERIFY(!view.isEmpty());
    const auto pass = takePass(fetch("GET", stage->address() + QStringLiteral("/p/%1.pkpass").arg(view)).body, why);
    QVERIFY2(pass, qPrintable(why));

    // The laptop has not heard of her: the stamp waits for the join.
    stage->stopEndpoint();
    const Ran visit = stage->laptop({QStringLiteral("visit"), pass->code()});
    QCOMPARE(visit.exitCode, 0);
    QVERIFY(visit.json()[QLatin1String("provisional")].toBool());
    QCOMPARE(stage->laptop({QStringLiteral("visit"), pass->code()}).exitCode, 1);

    QVERIFY(stage->startEndpoint());
    QCOMPARE(stage->laptop(words("sync")).exitCode, 0);
    const QJsonObject here = stage->laptop({QStringLiteral("card"), QStringLiteral("show"), pass->code()}).json();
    const QJsonObject there = stage->endpoint({QStringLiteral("card"), QStringLiteral("show"), pass->code()}).json();
    QCOMPARE(stampsOf(here), 1);
    QCOMPARE(here[QLatin1String("state")][QLatin1String("visits")],
             there[QLatin1String("state")][QLatin1String("visits")]);
    QCOMPARE(stampsOf(there), 1);
    QCOMPARE(stage->laptop(words("verify")).json()[QLatin1String("wrong")].toInt(-1), 0);
}

MUHR_TEST(JourneyTest, journey_test)
#include "journey_test.moc"
