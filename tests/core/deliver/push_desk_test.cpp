// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_desk.h"

#include "tests/support/seeded_random.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace muhr;
using namespace muhr::deliver;
using namespace std::chrono_literals;

namespace {

constexpr auto start = base::Instant::fromMs(1'780'000'000'000);

DeviceToken phone(const char *hex)
{
    return DeviceToken::parse(hex).value();
}

PushVerdict verdict(PushResult result)
{
    return {result, {}, {}};
}

QStringList hexOf(const std::vector<DeviceToken> &tokens)
{
    QStringList result;
    for (const auto &token : tokens)
        result.append(QString::fromLatin1(token.hex()));
    return result;
}

} // namespace

class PushDeskTest : public QObject
{
    Q_OBJECT

    tests::SeededRandom m_random{7};

    base::CardId card() { return base::CardId::make(m_random, start); }
    PushJob job(const base::CardId &card, std::vector<DeviceToken> phones, std::int64_t attempts = 1)
    {
        return {base::ShopId(), base::JobId::make(m_random, start), card, attempts, start, std::move(phones)};
    }

private slots:
    void aPhoneHearsOnceOfAllItsCards()
    {
        PushDesk desk;
        const auto one = card();
        const auto two = card();
        const auto plan =
            desk.plan({job(one, {phone("aa"), phone("bb")}), job(two, {phone("bb")}), job(one, {phone("aa")})}, start);
        QCOMPARE(hexOf(plan.tokens), QStringList({"aa", "bb"}));
        QCOMPARE(plan.jobs.size(), std::size_t(3));
        const auto result = desk.settle(plan, {verdict(PushResult::Accepted), verdict(PushResult::Accepted)}, start);
        QCOMPARE(result.fates.size(), std::size_t(3));
        for (const auto &fate : result.fates) {
            QCOMPARE(fate.kind, JobFate::Kind::Done);
            QCOMPARE(fate.outcome, QStringLiteral("accepted"));
        }
    }
    void furtherChangesWaitForTheEndOfTheWindow()
    {
        PushDesk desk;
        const auto one = card();
        const auto first = desk.plan({job(one, {phone("aa")})}, start);
        desk.settle(first, {verdict(PushResult::Accepted)}, start);
        const auto second = desk.plan({job(one, {phone("aa")}), job(card(), {phone("bb")})}, start + 4s);
        QCOMPARE(hexOf(second.tokens), QStringList({"bb"}));
        QCOMPARE(second.fates.size(), std::size_t(1));
        QCOMPARE(second.fates[0].kind, JobFate::Kind::PutOff);
        QCOMPARE(second.fates[0].until, start + 15s);
        QCOMPARE(hexOf(desk.plan({job(one, {phone("aa")})}, start + 15s).tokens), QStringList({"aa"}));
    }
    void whoHasHeardIsNotToldAgain()
    {
        PushDesk desk;
        auto change = job(card(), {phone("aa"), phone("bb"), phone("cc")});
        const auto first = desk.plan({change}, start);
        const auto result = desk.settle(
            first, {verdict(PushResult::Accepted), verdict(PushResult::Later), verdict(PushResult::Gone)}, start);
        QCOMPARE(result.fates[0].kind, JobFate::Kind::PutOff);
        QCOMPARE(result.fates[0].until, start + 15min);
        QCOMPARE(result.fates[0].outcome, QStringLiteral("later"));
        QCOMPARE(result.fates[0].reason,
                 QStringLiteral("Apple has trouble at the moment. The push will be sent again."));
        change.attempts = 2;
        const auto second = desk.plan({change}, start + 15min);
        QCOMPARE(hexOf(second.tokens), QStringList({"bb"}));
        const auto end = desk.settle(second, {verdict(PushResult::Later)}, start + 15min);
        QCOMPARE(end.fates[0].until, start + 15min + 30min);
        change.attempts = 3;
        const auto third = desk.plan({change}, start + 1h);
        QCOMPARE(desk.settle(third, {verdict(PushResult::Accepted)}, start + 1h).fates[0].kind, JobFate::Kind::Done);
    }
    void lostPhonesAreNamed()
    {
        PushDesk desk;
        const auto plan = desk.plan({job(card(), {phone("aa"), phone("bb")})}, start);
        const auto result =
            desk.settle(plan, {verdict(PushResult::BadToken), {PushResult::Gone, "Unregistered", start - 1h}}, start);
        QCOMPARE(result.lost.size(), std::size_t(2));
        QVERIFY(!result.lost[0].goneSince);
        QCOMPARE(result.lost[1].goneSince, std::optional(start - 1h));
        QCOMPARE(result.fates[0].kind, JobFate::Kind::Done);
        QCOMPARE(result.fates[0].outcome, QStringLiteral("gone Unregistered"));
    }
    void aCardOnNoPhoneIsDone()
    {
        PushDesk desk;
        const auto plan = desk.plan({job(card(), {})}, start);
        QVERIFY(plan.tokens.empty());
        QCOMPARE(plan.fates[0].kind, JobFate::Kind::Done);
        QCOMPARE(plan.fates[0].outcome, QStringLiteral("no_phone"));
    }
    void aRefusedCertificateStopsEverythingForAWhile()
    {
        PushDesk desk;
        const auto plan = desk.plan({job(card(), {phone("aa")}), job(card(), {phone("bb")})}, start);
        const auto result = desk.settle(
            plan, {{PushResult::CertificateRefused, "BadCertificate", {}}, verdict(PushResult::NotSent)}, start);
        QCOMPARE(result.fates[0].outcome, QStringLiteral("certificate_refused BadCertificate"));
        QCOMPARE(result.fates[1].kind, JobFate::Kind::PutOff);
        QCOMPARE(desk.trouble(start)->result, PushResult::CertificateRefused);
        const auto meanwhile = desk.plan({job(card(), {phone("cc")})}, start + 1min);
        QVERIFY(meanwhile.tokens.empty());
        QCOMPARE(meanwhile.fates[0].kind, JobFate::Kind::PutOff);
        QCOMPARE(meanwhile.fates[0].until, start + 15min);
        QVERIFY(!desk.trouble(start + 15min));
        QCOMPARE(desk.plan({job(card(), {phone("cc")})}, start + 15min).tokens.size(), std::size_t(1));
        desk.resume();
        QCOMPARE(desk.plan({job(card(), {phone("cc")})}, start + 1min).tokens.size(), std::size_t(1));
    }
    void afterADayAPushIsGivenUp()
    {
        PushDesk desk;
        const auto change = job(card(), {phone("aa")}, 40);
        const auto plan = desk.plan({change}, start + 24h);
        const auto result = desk.settle(plan, {verdict(PushResult::Reconnect)}, start + 24h);
        QCOMPARE(result.fates[0].kind, JobFate::Kind::GivenUp);
        QCOMPARE(result.fates[0].outcome, QStringLiteral("unreachable"));
    }
};

MUHR_TEST(PushDeskTest, push_desk_test)
#include "push_desk_test.moc"
