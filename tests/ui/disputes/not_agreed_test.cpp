// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isolate.h"
#include "tests/support/lost_laptop.h"
#include "tests/support/not_agreed.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/disputes/conflict_row.h"
#include "ui/disputes/disputes_screen.h"
#include "ui/disputes/message_row.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/toast.h"

#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using report::ConflictState;
using tests::ShopFixture;

namespace {

/// The page of a shop in which laptops changed the same things, and the endpoint refused some acts.
struct Stand
{
    explicit Stand(loyalty::Role role = loyalty::Role::Owner)
    {
        tests::dressInEnglish();
        const auto others = tests::loseALaptop(shop);
        changed = tests::changeInTwoPlaces(shop, others.owners, QStringLiteral("Navoi"));
        tests::leaveADraft(shop);
        refused = tests::refuseLastActs(shop, 2);
        shop.workAs(role);
        all = std::make_unique<disputes::ToLookAt>(shop.desk(), shop.report());
        screen = std::make_unique<disputes::DisputesScreen>(*all);
        screen->resize(1084, 744);
        screen->show();
        screen->activateWindow();
        (void)QTest::qWaitForWindowActive(screen.get());
        (void)QTest::qWaitFor([this] { return all->isRead(); });
    }
    template <typename Row>
    std::vector<Row *> rows() const
    {
        std::vector<Row *> shown;
        for (auto *row : screen->findChildren<Row *>())
            if (row->isVisible())
                shown.push_back(row);
        return shown;
    }
    kit::Button *button(QWidget *row, const char *name) const
    {
        return row->findChild<kit::Button *>(QString::fromLatin1(name));
    }
    const report::ConflictFacts &conflict(const base::EventId &event) const
    {
        const auto &conflicts = all->conflicts().state().list.conflicts;
        return *std::find_if(conflicts.begin(), conflicts.end(), [&](const auto &one) { return one.event == event; });
    }
    QString address()
    {
        QString text;
        const auto facts = shop.wait<report::ConflictList>([&](auto then) { shop.report().conflicts(then); });
        for (const auto &one : facts->conflicts)
            if (one.event == changed.back())
                text = base::stripIsolates(report::valueText(base::Language::English, one.fields.front().holds));
        return text;
    }

    ShopFixture shop{base::Language::English};
    std::vector<base::EventId> changed;
    std::vector<base::EventId> refused;
    std::unique_ptr<disputes::ToLookAt> all;
    std::unique_ptr<disputes::DisputesScreen> screen;
};

} // namespace

class NotAgreedTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { tests::dressInEnglish(); }
    void allThatWaitsIsCountedOnce()
    {
        Stand stand;
        // Two values, a draft, two acts.
        QCOMPARE(stand.all->open(), 5);
        QVERIFY(stand.all->isWorthShowing());
        QCOMPARE(stand.rows<disputes::ConflictRow>().size(), 2U);
        QCOMPARE(stand.rows<disputes::MessageRow>().size(), 3U);
    }
    void oneClickUsesTheOtherAndUndoPutsItBack()
    {
        Stand stand;
        QCOMPARE(stand.address(), QStringLiteral("Navoi 71"));
        stand.all->conflicts().useOther(stand.changed.back());
        QTRY_COMPARE(stand.all->open(), 4);
        QVERIFY(stand.conflict(stand.changed.back()).state == ConflictState::Used);
        QCOMPARE(stand.address(), QStringLiteral("Navoi 17"));
        QVERIFY(stand.screen->findChild<kit::Toast *>()->isVisible());
        QTRY_VERIFY(!stand.all->isActing());
        QTest::keyClick(stand.screen.get(), Qt::Key_F3);
        QTRY_COMPARE(stand.all->open(), 5);
        QCOMPARE(stand.address(), QStringLiteral("Navoi 71"));
    }
    void clickingTheOtherOnceMoreIsAnotherWayBack()
    {
        Stand stand;
        for (const auto state : {ConflictState::Used, ConflictState::Open, ConflictState::Used}) {
            stand.all->conflicts().useOther(stand.changed.front());
            QTRY_VERIFY(!stand.all->isActing() && stand.conflict(stand.changed.front()).state == state);
        }
    }
    void whatIsKeptMovesDownWithoutAButtonToKeepIt()
    {
        Stand stand;
        const auto first = stand.rows<disputes::ConflictRow>().front();
        QVERIFY(stand.button(first, "keepValue")->isVisible());
        stand.button(first, "keepValue")->click();
        QTRY_COMPARE(stand.all->open(), 4);
        QTRY_COMPARE(stand.rows<disputes::ConflictRow>().size(), 2U);
        auto *done = stand.rows<disputes::ConflictRow>().back();
        QVERIFY(!stand.button(done, "keepValue")->isVisible());
        // It can still be changed.
        QVERIFY(stand.button(done, "useOther")->isVisible());
    }
    void whatWasRefusedGoesOffTheListAndStays()
    {
        Stand stand;
        stand.all->refused().look(stand.refused.back());
        QTRY_COMPARE(stand.all->refused().state().list.open, 1);
        QTRY_VERIFY(!stand.all->isActing());
        QCOMPARE(stand.all->refused().state().list.acts.size(), 2U);
        QTest::keyClick(stand.screen.get(), Qt::Key_F3);
        QTRY_COMPARE(stand.all->refused().state().list.open, 2);
        QTRY_VERIFY(!stand.all->isActing());
        stand.all->refused().lookAtAll();
        QTRY_COMPARE(stand.all->refused().state().list.open, 0);
    }
    void aDraftIsTakenNoteOf()
    {
        Stand stand;
        const auto event = stand.all->conflicts().state().list.drafts.front().event;
        stand.all->conflicts().keep(event);
        QTRY_VERIFY(stand.all->conflicts().state().list.drafts.front().wasSeen);
        QCOMPARE(stand.all->open(), 4);
    }
    void undoTakesBackWhatWasSaidLast()
    {
        Stand stand;
        stand.all->conflicts().keep(stand.changed.front());
        QTRY_VERIFY(!stand.all->isActing() && stand.all->open() == 4);
        stand.all->refused().look(stand.refused.front());
        QTRY_VERIFY(!stand.all->isActing() && stand.all->open() == 3);
        stand.all->undo();
        QTRY_COMPARE(stand.all->refused().state().list.open, 2);
        QCOMPARE(stand.all->open(), 4);
    }
    void theKeyboardIsEnough()
    {
        Stand stand;
        auto *row = stand.rows<disputes::ConflictRow>().front();
        stand.button(row, "keepValue")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stand.screen->focusWidget(), Qt::Key_Tab);
        QCOMPARE(stand.screen->focusWidget(), stand.button(row, "useOther"));
        QTest::keyClick(stand.screen->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(stand.all->open(), 4);
    }
    void onlyAnOwnerIsAsked()
    {
        Stand stand(loyalty::Role::Manager);
        QVERIFY(!stand.all->isWorthShowing());
        for (auto *row : stand.rows<disputes::ConflictRow>())
            QVERIFY(!stand.button(row, "useOther")->isEnabled());
        stand.all->conflicts().useOther(stand.changed.back());
        stand.all->refused().look(stand.refused.back());
        QVERIFY(!stand.all->isActing());
    }
    void theOneThatHoldsStandsFirstInPersianToo()
    {
        Stand stand;
        auto *row = stand.rows<disputes::ConflictRow>().front();
        QVERIFY(tests::standsBefore(*stand.button(row, "keepValue"), *stand.button(row, "useOther")));
        tests::appearance().setLanguage(base::Language::Persian);
        QTest::qWait(20);
        QVERIFY(tests::standsBefore(*stand.button(row, "keepValue"), *stand.button(row, "useOther")));
    }
};

MUHR_TEST(NotAgreedTest, not_agreed_test)
#include "not_agreed_test.moc"
