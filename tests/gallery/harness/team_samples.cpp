// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/harness/team_samples.h"

#include "tests/gallery/harness/window_samples.h"
#include "tests/support/shop_fixture.h"
#include "ui/kit/theme.h"
#include "ui/shell/frame.h"
#include "ui/shell/frame_presenter.h"
#include "ui/shell/search_presenter.h"
#include "ui/shell/who_page.h"
#include "ui/team/team_screen.h"

#include <QBoxLayout>
#include <QTest>

#include <set>

namespace muhr::gallery {
namespace {

/// What stands behind the window; goes after it.
struct Behind : QObject
{
    explicit Behind(tests::ShopFixture &shop)
        : frame(shop.report(), shop.desk(), shop.clock()), search(shop.report(), {}), team(shop.desk(), shop.report())
    {
    }
    shell::FramePresenter frame;
    shell::SearchPresenter search;
    team::TeamPresenter team;
    std::unique_ptr<shell::WhoPresenter> who;
};

struct Stage
{
    std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
    Behind *behind;
    shell::Frame *frame;

    explicit Stage(tests::ShopFixture &shop) : behind(new Behind(shop))
    {
        QObject::connect(window.get(), &QObject::destroyed, behind, &QObject::deleteLater);
        auto *column = new QVBoxLayout(window.get());
        column->setContentsMargins(0, 0, 0, 0);
        frame = new shell::Frame(behind->frame, behind->search);
        column->addWidget(frame);
        for (const char *id : {"counter", "customers"})
            frame->addScreen(QString::fromLatin1(id), new QWidget);
        frame->addScreen(QStringLiteral("team"), new team::TeamScreen(behind->team));
        frame->addScreen(QStringLiteral("settings"), new QWidget);
        frame->show(QStringLiteral("team"));
        (void)QTest::qWaitFor(
            [this] { return behind->team.state().isRead && !behind->frame.state().shopName.isEmpty(); });
    }
};

/// With a PIN each, but for whoever came last.
tests::ShopFixture &shopWithPins()
{
    static std::set<base::Language> made;
    tests::ShopFixture &shop = sampleShopAtWork();
    if (!made.insert(kit::currentLanguage()).second)
        return shop;
    const auto team = shop.wait<report::Team>([&](auto then) { shop.report().team(then); });
    if (!team)
        return shop;
    int number = 570261;
    for (const report::TeamMember &member : team->members) {
        if (member.staff == team->members.back().staff)
            break;
        const QString pin = QString::number(number++);
        (void)shop.wait<base::EventId>([&](auto then) { shop.desk().setPin({member.staff, pin, {}}, then); });
    }
    return shop;
}

} // namespace

std::unique_ptr<QWidget> showTeam(const std::function<void(team::TeamPresenter &)> &play)
{
    Stage stage(shopWithPins());
    play(stage.behind->team);
    return std::move(stage.window);
}

std::unique_ptr<QWidget> showNoTeam()
{
    Stage stage(emptyShop());
    return std::move(stage.window);
}

std::unique_ptr<QWidget> showWho(const std::function<void(shell::WhoPresenter &)> &play)
{
    tests::ShopFixture &shop = shopWithPins();
    Stage stage(shop);
    stage.behind->who = std::make_unique<shell::WhoPresenter>(
        shop.desk(), shop.report(), shop.clock(), true, std::vector{stage.behind->team.state().team.members[1].staff});
    shell::WhoPresenter &who = *stage.behind->who;
    stage.frame->setCover(new shell::WhoPage(who));
    stage.frame->setCovered(true);
    (void)QTest::qWaitFor([&] { return !who.state().people.empty(); });
    play(who);
    (void)QTest::qWaitFor([&] { return !who.state().isChecking; });
    return std::move(stage.window);
}

} // namespace muhr::gallery
