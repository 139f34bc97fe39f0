// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/device_table.h"
#include "core/sync/inviter.h"
#include "core/words/say.h"
#include "tests/support/endpoint_program.h"
#include "tests/support/processes.h"
#include "tests/support/sure.h"
#include "tests/support/test_main.h"
#include "tests/support/till.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;
using Stage = sync::InvitationReport::Stage;

namespace {

constexpr int patience = 30'000;

/// An endpoint, a laptop with a shop there, and others that have none.
struct Street
{
    Street() : endpoint(1, folder.filePath(QStringLiteral("data")))
    {
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(endpoint.ports()[0]);
        const auto made = runEndpoint({QStringLiteral("init"), QStringLiteral("--data"),
                                       folder.filePath(QStringLiteral("data")), QStringLiteral("--public-url"), url});
        link = made.code == 0 ? made.answers[0][QLatin1String("link")].toString() : QString();
        endpoint.start(0);
    }
    bool open()
    {
        if (!QTest::qWaitFor([this] { return endpoint.areAllReady(); }, patience))
            return false;
        first = till(1);
        first->makeShop();
        first->enrol(link);
        if (!QTest::qWaitFor([this] { return first->outcome().has_value(); }, patience) || !first->outcome()->isEmpty())
            return false;
        first->replicator().start();
        return QTest::qWaitFor([this] { return first->isAgreed(); }, patience);
    }
    std::unique_ptr<Till> till(std::uint64_t seed)
    {
        const QString path = folder.filePath(QStringLiteral("till-%1").arg(seed));
        QDir().mkpath(path);
        return std::make_unique<Till>(path, seed, clock, told);
    }
    std::unique_ptr<sync::Inviter> inviter()
    {
        return std::make_unique<sync::Inviter>(
            sync::Inviter::Wiring{first->queue(), random, first->shop(), first->keys()});
    }
    int devices()
    {
        return first->queue().ask(store::Lane::Counter, [this](store::Database &database) {
            return static_cast<int>(sure(store::listDevices(database, first->shop())).size());
        });
    }

    const QTemporaryDir folder;
    const base::SystemClock clock;
    SeededRandom random{9};
    Told told;
    Processes endpoint;
    QString link;
    std::unique_ptr<Till> first;
};

} // namespace

/// A laptop is let into the shop by another one, once the people at both have compared six digits.
class InviteTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsLetInWhereTheDigitsAreTheSame()
    {
        Street street;
        QVERIFY(street.open());
        street.first->joinQuietly(3);
        const int before = street.devices();
        const auto inviter = street.inviter();
        inviter->offer(loyalty::Ceiling::Owner);
        QTRY_COMPARE_WITH_TIMEOUT(inviter->report().stage, Stage::Open, patience);
        const auto second = street.till(2);
        second->join(inviter->report().link);
        QTRY_COMPARE_WITH_TIMEOUT(inviter->report().stage, Stage::Asked, patience);
        QTRY_COMPARE_WITH_TIMEOUT(second->digits(), inviter->report().digits, patience);
        QCOMPARE(second->digits().size(), 6);
        // Nothing is given away before somebody has said yes.
        QTest::qWait(2'000);
        QVERIFY(!second->hasShop());
        QCOMPARE(street.devices(), before);
        inviter->decide(true);
        QTRY_VERIFY_WITH_TIMEOUT(second->outcome().has_value(), patience);
        QCOMPARE(*second->outcome(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(inviter->report().stage, Stage::Done, patience);
        second->replicator().start();
        QTRY_VERIFY_WITH_TIMEOUT(second->isAgreed() && street.first->isAgreed(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(second->cursor(), street.first->cursor(), patience);
        QCOMPARE(street.devices(), before + 1);
    }
    void nobodyIsLetInWhereTheyDiffer()
    {
        Street street;
        QVERIFY(street.open());
        const auto inviter = street.inviter();
        inviter->offer(loyalty::Ceiling::Owner);
        QTRY_COMPARE_WITH_TIMEOUT(inviter->report().stage, Stage::Open, patience);
        const QString link = inviter->report().link;
        // A thief who has photographed the code is quicker.
        const auto thief = street.till(2);
        thief->join(link);
        QTRY_COMPARE_WITH_TIMEOUT(inviter->report().stage, Stage::Asked, patience);
        const auto second = street.till(3);
        second->join(link);
        QTRY_VERIFY_WITH_TIMEOUT(second->outcome().has_value(), patience);
        QVERIFY(second->outcome()->startsWith(QLatin1String("not_allowed")));
        inviter->decide(false);
        QTRY_COMPARE_WITH_TIMEOUT(inviter->report().stage, Stage::Refused, patience);
        QTRY_VERIFY_WITH_TIMEOUT(thief->outcome().has_value(), patience);
        QVERIFY(thief->outcome()->startsWith(QLatin1String("not_allowed")));
        QVERIFY(!thief->hasShop());
    }
    void withoutAnEndpointItSaysSo()
    {
        const QTemporaryDir folder;
        const base::SystemClock clock;
        Told told;
        Till till(folder.path(), 1, clock, told);
        till.makeShop();
        SeededRandom random(3);
        sync::Inviter inviter({till.queue(), random, till.shop(), till.keys()});
        inviter.offer(loyalty::Ceiling::Owner);
        QTRY_COMPARE_WITH_TIMEOUT(inviter.report().stage, Stage::Failed, patience);
        QVERIFY(inviter.report().failure->word == words::Refusal::NoEndpoint);
    }
};

MUHR_TEST(InviteTest, invite_test)
#include "invite_test.moc"
