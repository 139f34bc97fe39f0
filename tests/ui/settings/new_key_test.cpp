// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/settings/new_key_panel.h"

#include <QLabel>
#include <QTest>

using namespace muhr;
using namespace muhr::tests;

namespace {

/// The panel alone, which the section of the endpoint shows.
struct Stand
{
    Stand() : presenter(shop.report(), doors(), {}), panel(presenter, nullptr)
    {
        tests::dressInEnglish();
        QObject::connect(&presenter, &settings::SettingsPresenter::changed, &panel,
                         [this] { panel.render(presenter.state()); });
        panel.render(presenter.state());
    }
    settings::SettingsDoors doors()
    {
        settings::SettingsDoors made;
        made.takeNewKey = [this](settings::SettingsDoors::Then then) {
            ++asked;
            answer = std::move(then);
        };
        return made;
    }
    /// The endpoint has this key.
    void meet(const char *key, const QString &digits)
    {
        sync::SyncReport report;
        report.state = sync::SyncState::NewKey;
        report.newKey = sync::MetKey{base::Sha256::of(key), digits};
        presenter.setSyncReport(report);
    }
    bool shows(const char *name) const { return panel.findChild<QWidget *>(QLatin1String(name))->isVisibleTo(&panel); }
    void click(const char *name) { QTest::mouseClick(panel.findChild<QWidget *>(QLatin1String(name)), Qt::LeftButton); }

    ShopFixture shop;
    int asked = 0;
    settings::SettingsDoors::Then answer;
    settings::SettingsPresenter presenter;
    settings::NewKeyPanel panel;
};

} // namespace

/// The endpoint has a key that this laptop was not told of.
class NewKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void withoutOneNothingIsShown()
    {
        Stand stand;
        QVERIFY(stand.panel.isHidden());
        stand.presenter.decideNewKey(true);
        QCOMPARE(stand.asked, 0);
    }
    void itIsTakenOnceTheDigitsAreTheSame()
    {
        Stand stand;
        stand.meet("new", QStringLiteral("042117"));
        QVERIFY(!stand.panel.isHidden());
        QVERIFY(stand.panel.findChild<QLabel *>(QStringLiteral("newKeyDigits"))
                    ->text()
                    .contains(QStringLiteral("042 117")));
        stand.click("newKeyIsTheSame");
        QCOMPARE(stand.asked, 1);
        stand.answer({});
        stand.presenter.setSyncReport({});
        QVERIFY(stand.panel.isHidden());
    }
    void oneThatDiffersIsNotTakenAndNotAskedAboutAgain()
    {
        Stand stand;
        stand.meet("new", QStringLiteral("042117"));
        stand.click("newKeyDiffers");
        QCOMPARE(stand.asked, 0);
        QVERIFY(stand.shows("newKey") && !stand.shows("newKeyDigits") && !stand.shows("newKeyIsTheSame"));
        // It is met again at each try; another one is asked about.
        stand.meet("new", QStringLiteral("042117"));
        QVERIFY(!stand.shows("newKeyIsTheSame"));
        stand.meet("newer", QStringLiteral("000001"));
        QVERIFY(stand.shows("newKeyIsTheSame"));
    }
    void whyItWasNotTakenIsSaid()
    {
        Stand stand;
        stand.meet("new", QStringLiteral("042117"));
        stand.click("newKeyIsTheSame");
        stand.answer(words::refused(words::Refusal::DiskFull));
        QVERIFY(stand.presenter.state().newKeyFailure.has_value());
        QVERIFY(stand.shows("newKeyIsTheSame"));
    }
};

MUHR_TEST(NewKeyTest, new_key_test)
#include "new_key_test.moc"
