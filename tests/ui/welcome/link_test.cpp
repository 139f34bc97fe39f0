// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/enrol_wire.h"
#include "core/words/say.h"
#include "tests/support/seeded_random.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/welcome/welcome_screen.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using welcome::Fetch;
using welcome::Step;

namespace {

const QString someLink = QStringLiteral("https://muhr.example/sync/v1/enrol#AB.CD.EF");

/// An endpoint that answers when the test says so.
struct Endpoint
{
    welcome::FetchDoors doors()
    {
        return {[this](const QString &link, welcome::FetchDoors::Came to, welcome::FetchDoors::Then answer,
                       welcome::FetchDoors::Waits wait) {
                    asked.push_back(link);
                    came = std::move(to);
                    then = std::move(answer);
                    waits = std::move(wait);
                },
                [this] {
                    ++cancelled;
                    return letsGo;
                }};
    }

    std::vector<QString> asked;
    welcome::FetchDoors::Came came;
    welcome::FetchDoors::Then then;
    welcome::FetchDoors::Waits waits;
    int cancelled = 0;
    bool letsGo = true;
};

/// Welcome at its first step, in a shown window.
struct Stand
{
    Stand()
    {
        tests::dressInEnglish();
        screen.resize(1280, 800);
        screen.show();
        screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&screen);
    }
    template <typename T = kit::Button>
    T *part(const char *name)
    {
        return screen.findChild<T *>(QString::fromLatin1(name));
    }
    QLineEdit *field() { return part<QLineEdit>("link"); }
    bool shows(const char *name)
    {
        const auto *found = part<QWidget>(name);
        return found && found->isVisible();
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    void ask()
    {
        presenter.haveLink();
        presenter.setLink(someLink);
        presenter.next();
    }
    const welcome::LinkState &link() const { return presenter.state().link; }

    Endpoint endpoint;
    tests::ShopFixture shop{tests::ShopFixture::Nothing::Yet};
    camera::CameraFeed feed{shop.clock()};
    welcome::WelcomePresenter presenter{shop.desk(), shop.clock(), base::Language::English, QString(),
                                        endpoint.doors()};
    welcome::WelcomeScreen screen{presenter, feed};
    QSignalSpy finished{&presenter, &welcome::WelcomePresenter::finished};
};

} // namespace

/// A shop that there is already: its endpoint has given a link to it.
class LinkTest : public QObject
{
    Q_OBJECT
private slots:
    void theShopIsFetchedByKeysAlone()
    {
        Stand stand;
        stand.part<>("haveLink")->setFocus();
        QTest::keyClick(stand.screen.focusWidget(), Qt::Key_Return);
        QCOMPARE(stand.presenter.state().step, Step::Link);
        QCOMPARE(stand.screen.focusWidget(), stand.field());
        stand.field()->insert(QStringLiteral(" ") + someLink + QStringLiteral("\n"));
        emit stand.field()->textEdited(stand.field()->text());
        QTest::keyClick(stand.field(), Qt::Key_Return);
        QCOMPARE(stand.endpoint.asked, std::vector<QString>{someLink});
        QCOMPARE(stand.link().fetch, Fetch::Asking);
        stand.endpoint.came(0, 0);
        stand.endpoint.came(1240, 160000);
        QCOMPARE(stand.link().events, 1240);
        QCOMPARE(stand.link().ofEvents, 160000);
        QCOMPARE(stand.finished.count(), 0);
        stand.endpoint.then({});
        QCOMPARE(stand.finished.count(), 1);
    }
    void whoWaitsSeesWhatTheOtherLaptopMustShow()
    {
        Stand stand;
        stand.ask();
        QVERIFY(!stand.part<kit::Label>("digits")->isVisible());
        stand.endpoint.waits(QStringLiteral("042117"));
        QVERIFY(stand.part<kit::Label>("digits")->isVisible());
        QVERIFY(stand.part<kit::Label>("digits")->text().contains(QStringLiteral("042 117")));
        stand.endpoint.came(0, 0);
        QVERIFY(!stand.part<kit::Label>("digits")->isVisible());
    }
    void aLinkBeforeTheCameraIsFollowedAndNothingElse()
    {
        Stand stand;
        stand.presenter.haveLink();
        stand.presenter.linkSeen(QStringLiteral("M1:AB"));
        QCOMPARE(stand.endpoint.asked.size(), std::size_t(0));
        tests::SeededRandom chance(4);
        const sync::EnrolLinkText link{QStringLiteral("https://muhr.example"), crypto::Token::make(chance),
                                       crypto::BoxKey::make(chance).publicKey(), std::nullopt};
        stand.presenter.linkSeen(link.text());
        QCOMPARE(stand.endpoint.asked, std::vector<QString>{link.text()});
        stand.presenter.linkSeen(link.text());
        QCOMPARE(stand.endpoint.asked.size(), std::size_t(1));
    }
    void whatWasPastedIsKeptOnTheWayBack()
    {
        Stand stand;
        stand.click("haveLink");
        stand.presenter.setLink(someLink);
        stand.click("back");
        QCOMPARE(stand.presenter.state().step, Step::Language);
        stand.click("haveLink");
        QCOMPARE(stand.field()->text(), someLink);
        stand.click("back");
        stand.click("next");
        QCOMPARE(stand.presenter.state().step, Step::Shop);
        stand.presenter.haveLink();
        QCOMPARE(stand.presenter.state().step, Step::Shop);
    }
    void whyNotIsSaidAtTheField()
    {
        Stand stand;
        stand.ask();
        stand.endpoint.then(words::refused(words::Refusal::NoEndpoint));
        QCOMPARE(stand.link().fetch, Fetch::Idle);
        QVERIFY(stand.field()->property("wrong").toBool());
        QCOMPARE(stand.field()->accessibleDescription(),
                 words::say(base::Language::English, words::sentence(words::Refusal::NoEndpoint)));
        QVERIFY(stand.part<>("next")->isEnabled());
        QVERIFY(!stand.shows("coming"));
        stand.presenter.setLink(someLink + u'x');
        QVERIFY(!stand.field()->property("wrong").toBool());
        QCOMPARE(stand.finished.count(), 0);
    }
    void nothingIsAskedTwiceAtATime()
    {
        Stand stand;
        stand.ask();
        QVERIFY(!stand.part<>("next")->isEnabled());
        QVERIFY(stand.field()->isReadOnly());
        QVERIFY(stand.shows("coming"));
        stand.presenter.next();
        stand.presenter.setLink(QStringLiteral("another"));
        QCOMPARE(stand.endpoint.asked.size(), std::size_t(1));
        QCOMPARE(stand.field()->text(), someLink);
    }
    void askingIsGivenUp()
    {
        Stand stand;
        stand.ask();
        stand.click("back");
        QCOMPARE(stand.endpoint.cancelled, 1);
        QCOMPARE(stand.link().fetch, Fetch::Idle);
        QCOMPARE(stand.presenter.state().step, Step::Link);
        QVERIFY(stand.part<>("next")->isEnabled());
        stand.click("next");
        QCOMPARE(stand.endpoint.asked.size(), std::size_t(2));
    }
    void aShopThatIsBeingStoredComes()
    {
        Stand stand;
        stand.endpoint.letsGo = false;
        stand.ask();
        stand.click("back");
        QCOMPARE(stand.link().fetch, Fetch::Asking);
        stand.endpoint.came(0, 0);
        QCOMPARE(stand.link().fetch, Fetch::Coming);
        QVERIFY(!stand.shows("back"));
    }
    void theRestIsFetchedAgain()
    {
        Stand stand;
        stand.ask();
        stand.endpoint.came(20, 160000);
        stand.endpoint.then(words::refused(words::Refusal::NoEndpoint));
        QCOMPARE(stand.link().fetch, Fetch::Stopped);
        QVERIFY(stand.field()->property("wrong").toBool());
        QVERIFY(!stand.shows("back"));
        stand.click("next");
        QCOMPARE(stand.link().fetch, Fetch::Coming);
        QCOMPARE(stand.endpoint.asked.size(), std::size_t(2));
        stand.endpoint.then({});
        QCOMPARE(stand.finished.count(), 1);
    }
    void nobodyHasToWaitForTheRest()
    {
        Stand stand;
        stand.ask();
        QVERIFY(!stand.shows("openNow"));
        stand.presenter.openNow();
        QCOMPARE(stand.finished.count(), 0);
        stand.endpoint.came(20, 160000);
        QVERIFY(stand.shows("openNow"));
        QSignalSpy languages(&stand.presenter, &welcome::WelcomePresenter::languageChosen);
        stand.click("openNow");
        QCOMPARE(stand.finished.count(), 1);
        QCOMPARE(languages.count(), 1);
    }
    void theLinkReadsForwardInPersianToo()
    {
        Stand stand;
        stand.presenter.haveLink();
        tests::appearance().setLanguage(base::Language::Persian);
        QTRY_COMPARE(stand.screen.layoutDirection(), Qt::RightToLeft);
        QCOMPARE(stand.field()->layoutDirection(), Qt::LeftToRight);
        QVERIFY(stand.field()->alignment().testFlag(Qt::AlignRight));
    }
};

MUHR_TEST(LinkTest, link_test)
#include "link_test.moc"
