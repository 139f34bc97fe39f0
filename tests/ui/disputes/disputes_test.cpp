// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lost_laptop.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/used_twice.h"
#include "tests/support/window_dress.h"
#include "ui/disputes/dispute_row.h"
#include "ui/disputes/disputes_screen.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/notice.h"
#include "ui/kit/toast.h"

#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using loyalty::DisputeDecision;
using tests::ShopFixture;

namespace {

/// The page of a real shop in a shown window, so many rewards of which were used twice.
struct Stand
{
    explicit Stand(int count, loyalty::Role role = loyalty::Role::Owner)
    {
        tests::dressInEnglish();
        if (count > 0)
            uses = tests::useTwice(shop, count);
        shop.workAs(role);
        all = std::make_unique<disputes::ToLookAt>(shop.desk(), shop.report());
        presenter = &all->disputes();
        screen = std::make_unique<disputes::DisputesScreen>(*all);
        screen->resize(1084, 744);
        screen->show();
        screen->activateWindow();
        (void)QTest::qWaitForWindowActive(screen.get());
        (void)QTest::qWaitFor([this] { return all->isRead(); });
    }
    std::vector<disputes::DisputeRow *> rows() const
    {
        std::vector<disputes::DisputeRow *> shown;
        for (auto *row : screen->findChildren<disputes::DisputeRow *>())
            if (row->isVisible())
                shown.push_back(row);
        return shown;
    }
    kit::Button *button(std::size_t row, const char *name) const
    {
        return rows().at(row)->findChild<kit::Button *>(QString::fromLatin1(name));
    }
    QString outcome(std::size_t row) const
    {
        return rows().at(row)->findChild<kit::Label *>(QStringLiteral("disputeOutcome"))->text();
    }
    std::int64_t open() const { return presenter->state().list.open; }

    ShopFixture shop{base::Language::English};
    std::vector<loyalty::EntryRef> uses;
    std::unique_ptr<disputes::ToLookAt> all;
    disputes::DisputePresenter *presenter = nullptr;
    std::unique_ptr<disputes::DisputesScreen> screen;
};

} // namespace

class DisputesTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { tests::dressInEnglish(); }
    void eachIsShownWithItsCostAndThreeAnswers()
    {
        Stand stand(2);
        QCOMPARE(stand.rows().size(), 2U);
        QCOMPARE(stand.open(), 2);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(!stand.rows()[i]->findChild<kit::Label *>(QStringLiteral("disputeCost"))->text().isEmpty());
            for (const char *answer : {"writeOff", "charge", "block"})
                QVERIFY2(stand.button(i, answer)->isVisible(), answer);
            QVERIFY(!stand.button(i, "decideAnew")->isVisible());
        }
        QVERIFY(stand.all->isWorthShowing());
    }
    void whatIsDecidedMovesDownAndCanBeTakenBack()
    {
        Stand stand(2);
        const QSignalSpy decided(stand.all.get(), &disputes::ToLookAt::decided);
        stand.button(0, "charge")->click();
        QTRY_COMPARE(stand.open(), 1);
        QTRY_COMPARE(stand.rows().size(), 2U);
        QCOMPARE(decided.size(), 1);
        QTRY_COMPARE(stand.outcome(1), QStringLiteral("The next reward will pay for it"));
        QVERIFY(stand.screen->findChild<kit::Toast *>()->isVisible());
        QTest::keyClick(stand.screen.get(), Qt::Key_F3);
        QTRY_COMPARE(stand.open(), 2);
        // Only once.
        QTest::keyClick(stand.screen.get(), Qt::Key_F3);
        QTest::qWait(50);
        QCOMPARE(stand.open(), 2);
    }
    void itIsDecidedAnewAsOftenAsWanted()
    {
        Stand stand(1);
        stand.button(0, "block")->click();
        QTRY_COMPARE(stand.outcome(0), QStringLiteral("Stopped on this card"));
        // Back to what it was, not to what it once had been.
        stand.button(0, "decideAnew")->click();
        QTRY_COMPARE(stand.open(), 1);
        QTest::keyClick(stand.screen.get(), Qt::Key_F3);
        QTRY_COMPARE(stand.outcome(0), QStringLiteral("Stopped on this card"));
    }
    void theKeyboardIsEnough()
    {
        Stand stand(2);
        stand.button(0, "writeOff")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stand.screen->focusWidget(), Qt::Key_Tab);
        QCOMPARE(stand.screen->focusWidget(), stand.button(0, "charge"));
        QTest::keyClick(stand.screen->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(stand.open(), 1);
        QTRY_VERIFY(stand.button(0, "charge")->isEnabled());
    }
    void onlyAnOwnerDecides()
    {
        Stand stand(1, loyalty::Role::Manager);
        QVERIFY(!stand.all->isWorthShowing());
        QVERIFY(!stand.button(0, "writeOff")->isEnabled());
        stand.presenter->decide(stand.uses.front(), DisputeDecision::WriteOff);
        QVERIFY(!stand.presenter->state().isActing);
        QCOMPARE(stand.open(), 1);
    }
    void whatCannotBeStoredIsSaid()
    {
        Stand stand(1);
        stand.shop.fillDisk();
        auto *failure = stand.screen->findChild<kit::Notice *>(QStringLiteral("disputeFailure"));
        // There is room for a few words in the pages that are there.
        for (int i = 0; i < 400 && !failure->isVisible(); ++i) {
            stand.presenter->decide(stand.uses.front(),
                                    i % 2 == 0 ? DisputeDecision::WriteOff : DisputeDecision::Block);
            QTRY_VERIFY(!stand.presenter->state().isActing);
        }
        QVERIFY(failure->isVisible());
        stand.shop.freeDisk();
        stand.presenter->decide(stand.uses.front(), DisputeDecision::Charge);
        QTRY_COMPARE(stand.outcome(0), QStringLiteral("The next reward will pay for it"));
        QVERIFY(!failure->isVisible());
    }
    void anEmptyPageTeaches()
    {
        Stand stand(0);
        QTRY_VERIFY(stand.screen->findChild<QWidget *>(QStringLiteral("noDisputes"))->isVisible());
        QVERIFY(stand.rows().empty());
        // Alone, a laptop never comes to it.
        QVERIFY(!stand.all->isWorthShowing());
        (void)tests::loseALaptop(stand.shop);
        stand.all->refresh();
        QTRY_VERIFY(stand.all->isWorthShowing());
    }
    void answersStandInReadingOrderInPersian()
    {
        Stand stand(1);
        QVERIFY(tests::standsBefore(*stand.button(0, "writeOff"), *stand.button(0, "block")));
        tests::appearance().setLanguage(base::Language::Persian);
        QTest::qWait(20);
        QVERIFY(tests::standsBefore(*stand.button(0, "writeOff"), *stand.button(0, "block")));
    }
};

MUHR_TEST(DisputesTest, disputes_test)
#include "disputes_test.moc"
