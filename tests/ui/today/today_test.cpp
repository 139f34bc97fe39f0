// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/isolate.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/label.h"
#include "ui/kit/tile.h"
#include "ui/today/today_presenter.h"
#include "ui/today/today_screen.h"
#include "ui/today/today_words.h"

#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using tests::ShopFixture;

namespace {

/// The page of a real shop in a shown window; so many have come today.
struct Stand
{
    explicit Stand(int visits, loyalty::Role role = loyalty::Role::Owner)
    {
        tests::dressInEnglish();
        for (int i = 0; i < visits; ++i) {
            const auto joined = shop.join(QStringLiteral("Customer %1").arg(i + 1));
            if (!joined || !shop.stamp(joined->code, 1, std::chrono::minutes(1)))
                qFatal("nobody was stamped");
        }
        if (role != loyalty::Role::Owner)
            shop.workAs(role);
        presenter = std::make_unique<today::TodayPresenter>(shop.desk(), shop.report());
        screen = std::make_unique<today::TodayScreen>(*presenter);
        screen->resize(1084, 744);
        screen->show();
        (void)QTest::qWaitFor([this] { return presenter->state().facts || !presenter->state().maySee; });
    }
    QString text(const char *name) const { return screen->findChild<kit::Label *>(QString::fromLatin1(name))->text(); }
    kit::Button *button(const char *name) const { return screen->findChild<kit::Button *>(QString::fromLatin1(name)); }
    bool says(const QString &words) const
    {
        for (const auto *label : screen->findChildren<kit::Label *>())
            if (label->isVisible() && label->text() == words)
                return true;
        return false;
    }

    ShopFixture shop;
    std::unique_ptr<today::TodayPresenter> presenter;
    std::unique_ptr<today::TodayScreen> screen;
};

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { tests::dressInEnglish(); }

    void anEmptyDayTeachesAndLeadsToTheCounter()
    {
        Stand stand(0);
        auto *empty = stand.screen->findChild<kit::EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!stand.button("closeDay")->isVisible());
        const QSignalSpy wanted(stand.screen.get(), &today::TodayScreen::counterWanted);
        empty->findChild<kit::Button *>()->click();
        QCOMPARE(wanted.size(), 1);
    }

    void theFiguresAreThoseOfTheStore()
    {
        Stand stand(3);
        const auto &facts = stand.presenter->state().facts;
        QVERIFY(facts);
        QCOMPARE(facts->day.day.sheet().all.newCards, 3);
        QCOMPARE(facts->day.day.sheet().all.visits, 3);
        QVERIFY(stand.says(QStringLiteral("3")));
        QVERIFY(!facts->weekBefore);
        QVERIFY(stand.button("closeDay")->isVisible());
    }

    void aClosedDayStaysAsItWas()
    {
        Stand stand(2);
        stand.button("closeDay")->click();
        QTRY_VERIFY(stand.presenter->state().facts->day.day.close);
        QTRY_VERIFY(!stand.button("closeDay")->isVisible());
        QVERIFY(stand.text("dayState").contains(QStringLiteral("Closed")));
        QVERIFY(!stand.screen->findChild<kit::Label *>(QStringLiteral("afterClose"))->isVisible());
        const report::DaySheet closed = stand.presenter->state().facts->day.day.sheet();
        stand.shop.clock().advance(std::chrono::minutes(1));
        QVERIFY(stand.shop.join(QStringLiteral("Late")));
        stand.presenter->refresh();
        QTRY_VERIFY(stand.screen->findChild<kit::Label *>(QStringLiteral("afterClose"))->isVisible());
        QVERIFY(stand.presenter->state().facts->day.day.sheet() == closed);
    }

    void whoSees_data()
    {
        QTest::addColumn<loyalty::Role>("role");
        QTest::addColumn<bool>("maySee");
        QTest::addColumn<bool>("mayClose");
        QTest::newRow("an owner sees and closes") << loyalty::Role::Owner << true << true;
        QTest::newRow("a manager sees and closes") << loyalty::Role::Manager << true << true;
        QTest::newRow("a cashier sees nothing") << loyalty::Role::Cashier << false << false;
        QTest::newRow("an auditor sees and changes nothing") << loyalty::Role::Auditor << true << false;
    }
    void whoSees()
    {
        QFETCH(loyalty::Role, role);
        Stand stand(1, role);
        QTEST(stand.presenter->state().maySee, "maySee");
        QTEST(stand.presenter->state().facts.has_value(), "maySee");
        QTEST(stand.button("closeDay")->isVisible(), "mayClose");
    }

    void whatWaitsElsewhereIsNamedAndLeadsThere()
    {
        Stand stand(1);
        stand.presenter->setToLookAt(2);
        const QSignalSpy wanted(stand.screen.get(), &today::TodayScreen::toLookAtWanted);
        QVERIFY(stand.button("look")->isVisible());
        stand.button("look")->click();
        QCOMPARE(wanted.size(), 1);
        stand.presenter->setToLookAt(0);
        QVERIFY(!stand.button("look")->isVisible());
    }

    void whatWasLookedAtIsShownNoMoreUnlessItIsAskedFor()
    {
        Stand stand(1);
        const auto often = stand.shop.join(QStringLiteral("Often"));
        QVERIFY(often);
        for (int i = 0; i < 6; ++i)
            QVERIFY(stand.shop.stamp(often->code, 1, std::chrono::minutes(1)));
        const auto look = [&] {
            stand.presenter->refresh();
            return QTest::qWaitFor([&] { return !stand.presenter->state().facts->findings.empty(); });
        };
        QVERIFY(look());
        QCOMPARE(stand.presenter->state().facts->findings.size(), 1U);
        QVERIFY(stand.button("lookedAt")->isVisible());
        QVERIFY(!stand.button("showSeen")->isVisible());
        stand.button("lookedAt")->click();
        QTRY_VERIFY(!stand.button("lookedAt")->isVisible());
        QVERIFY(stand.text("nothingToLookAt").startsWith(QStringLiteral("Nothing new")));
        // It is stored: whoever opens the page later sees the same.
        stand.presenter->refresh();
        QTest::qWait(50);
        QTRY_VERIFY(stand.presenter->state().facts->findings.front().wasSeen);
        stand.button("showSeen")->click();
        QVERIFY(stand.button("lookedAt")->isVisible());
        stand.button("lookedAt")->click();
        QTRY_VERIFY(!stand.button("showSeen")->isVisible());
        QVERIFY(stand.button("lookedAt")->isVisible());
        // Once more the same card: that is new, whatever was looked at before.
        stand.button("lookedAt")->click();
        QTRY_VERIFY(stand.presenter->state().facts->findings.front().wasSeen);
        QVERIFY(stand.shop.stamp(often->code, 1, std::chrono::minutes(1)));
        stand.presenter->refresh();
        QTRY_VERIFY(!stand.presenter->state().facts->findings.front().wasSeen);
    }

    void whoseBirthdayItIsStandsThere()
    {
        Stand stand(1);
        const base::LocalDate today = stand.presenter->state().facts->day.day.day;
        const auto join = [&](const QString &name, base::LocalDate day) {
            actions::JoinCustomer command;
            command.name = name;
            const auto told = base::YearlyDay::of(day, base::CalendarSystem::Gregorian);
            command.birthday = base::YearlyDay::make(told.calendar(), std::nullopt, told.month(), told.day());
            return stand.shop.wait<actions::CustomerJoined>(
                [&](auto then) { stand.shop.desk().joinCustomer(command, then); });
        };
        const auto gulnora = join(QStringLiteral("Gulnora"), today);
        QVERIFY(gulnora && join(QStringLiteral("Aziz"), today.plusDays(1)));
        stand.presenter->refresh();
        QTRY_COMPARE(stand.presenter->state().facts->birthdays.size(), 1U);
        QVERIFY(stand.says(base::isolateName(QStringLiteral("Gulnora"))));
        QVERIFY(stand.says(QStringLiteral("Birthday today")));
        // Beside it still stands that there is nothing to look at.
        QVERIFY(stand.screen->findChild<kit::Label *>(QStringLiteral("nothingToLookAt"))->isVisible());
        QSignalSpy wanted(stand.screen.get(), &today::TodayScreen::customerWanted);
        stand.button("look")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<base::CustomerId>(), gulnora->customer);
    }

    void whoOnlyReadsMarksNothing()
    {
        Stand stand(1, loyalty::Role::Auditor);
        QVERIFY(!stand.button("lookedAt") || !stand.button("lookedAt")->isVisible());
        stand.presenter->lookAt({base::EventId()}, true);
        QVERIFY(!stand.presenter->state().failure);
        const auto done = stand.shop.wait<std::int64_t>([&](auto then) {
            stand.shop.desk().lookAtFindings({{base::EventId()}, true}, then);
        });
        QVERIFY(!done && done.error().word == words::Refusal::NotAllowed);
    }

    void inPersianItRunsTheOtherWay()
    {
        Stand stand(2);
        const auto tiles = stand.screen->findChildren<kit::Tile *>();
        QVERIFY(tests::standsBefore(*tiles[0], *tiles[1]));
        const int english = tiles[0]->x();
        tests::appearance().setLanguage(base::Language::Persian);
        QTRY_VERIFY(tiles[0]->x() > english);
        QVERIFY(tests::standsBefore(*tiles[0], *tiles[1]));
        QVERIFY(stand.says(QStringLiteral("۲")));
    }

    void comparedInWords_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing to compare with") << 3 << -1 << QString();
        QTest::newRow("as many") << 3 << 3 << QStringLiteral("as many as a week ago by this time");
        QTest::newRow("more") << 15 << 3 << QStringLiteral("12 more than a week ago by this time");
        QTest::newRow("fewer") << 0 << 3 << QStringLiteral("3 fewer than a week ago by this time");
    }
    void comparedInWords()
    {
        QFETCH(int, now);
        QFETCH(int, before);
        tests::dressInEnglish();
        QTEST(today::TodayWords::compared(now, before < 0 ? std::nullopt : std::optional<std::int64_t>(before)),
              "words");
    }

    void thePaperSaysWhatThePageSays()
    {
        Stand stand(3);
        const auto sheet = today::TodayWords::sheet(stand.presenter->state().facts->day);
        QCOMPARE(sheet.facts.front().second, QStringLiteral("3"));
        QCOMPARE(sheet.rows.size(), 1U);
        QCOMPARE(sheet.rows.front().size(), sheet.heads.size());
        QVERIFY(pass::tableSheetPdf(sheet).startsWith("%PDF"));
    }
};

MUHR_TEST(TodayTest, today_test)
#include "today_test.moc"
