// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/recovery_words.h"
#include "tests/support/seeded_random.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/button.h"
#include "ui/welcome/welcome_screen.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

using namespace muhr;
using welcome::Step;

namespace {

const QString someFile = QStringLiteral("/media/stick/muhr-2026-11-26T07-25-00.muhr-backup");
const QString someKey = QStringLiteral("7F3KA-9M2QB-C4TWC-X8HND-2RVSE-QK7YF-0PZ1G-6JB5H");

/// Opens backups when the test says so.
struct Cellar
{
    welcome::BackupDoors doors()
    {
        return {[this](const QString &file, const QString &key, const auto &percentTo, const auto &answer) {
                    looked.push_back({file, key});
                    percent = percentTo;
                    then = answer;
                },
                [this] { ++stopped; },
                [this](const QString &file, const QString &key) {
                    restored.push_back({file, key});
                }};
    }
    void find() const
    {
        then(std::optional(welcome::BackupFound{
            base::Instant::fromMs(1'795'678'500'000),
            QStringLiteral("Asia/Tashkent"),
            {{{"Backup", QT_TRANSLATE_NOOP("Backup", "A backup of %1.")}, {QStringLiteral("Oqqush kafesi")}}}}));
    }

    std::vector<QStringList> looked;
    std::vector<QStringList> restored;
    welcome::BackupDoors::Percent percent;
    welcome::BackupDoors::Then then;
    int stopped = 0;
};

struct Stand
{
    Stand()
    {
        tests::dressInEnglish();
        screen.resize(1280, 800);
        screen.show();
        screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&screen);
        QTest::mouseClick(part<QWidget>("haveBackup"), Qt::LeftButton);
    }
    template <typename T>
    T *part(const char *name)
    {
        return screen.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    void type(const QString &key)
    {
        auto *field = part<QLineEdit>("recoveryKey");
        field->setText(key);
        emit field->textEdited(key);
    }
    /// With all that is needed.
    void look()
    {
        presenter.setBackupFile(someFile);
        type(someKey);
        click("next");
    }
    const welcome::RestoreState &state() const { return presenter.state().restore; }

    Cellar cellar;
    tests::ShopFixture shop{tests::ShopFixture::Nothing::Yet};
    camera::CameraFeed feed{shop.clock()};
    welcome::WelcomePresenter presenter{shop.desk(), shop.clock(), base::Language::English,
                                        QString(),   {},           cellar.doors()};
    welcome::WelcomeScreen screen{presenter, feed};
};

} // namespace

/// A shop whose laptop is gone, and whose backup is at hand.
class BackupTest : public QObject
{
    Q_OBJECT
private slots:
    void itIsLookedAtBeforeItIsPutInPlace()
    {
        Stand stand;
        QCOMPARE(stand.presenter.state().step, Step::Backup);
        stand.look();
        QCOMPARE(stand.cellar.looked, (std::vector<QStringList>{{someFile, someKey}}));
        QVERIFY(stand.part<QWidget>("backupLooking")->isVisible());
        stand.cellar.percent(40);
        QCOMPARE(stand.state().percent, 40);
        stand.cellar.find();
        QVERIFY(stand.cellar.restored.empty());
        QVERIFY(stand.part<QWidget>("backupSaid")->isVisible());
        stand.click("next");
        QCOMPARE(stand.cellar.restored, (std::vector<QStringList>{{someFile, someKey}}));
    }
    void onlyBackupsAreOfferedAtFirst()
    {
        Stand stand;
        stand.click("chooseBackup");
        const auto *dialog = stand.screen.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->nameFilters(),
                 QStringList({QStringLiteral("Backups (*.muhr-backup)"), QStringLiteral("All files (*)")}));
        QCOMPARE(dialog->selectedNameFilter(), dialog->nameFilters().front());
    }
    void withoutAFileItSaysWhatIsMissing()
    {
        Stand stand;
        stand.type(someKey);
        stand.click("next");
        QVERIFY(stand.cellar.looked.empty());
        QVERIFY(stand.state().failure.has_value());
        stand.presenter.setBackupFile(someFile);
        QVERIFY(!stand.state().failure);
    }
    void theSheetBeforeTheCameraIsTheKey()
    {
        Stand stand;
        tests::SeededRandom chance(4);
        const pass::RecoverySheet sheet{base::Language::English,
                                        QStringLiteral("Oqqush kafesi"),
                                        base::ShopId::make(chance, shopClock()),
                                        someKey,
                                        {}};
        stand.presenter.sheetSeen(QStringLiteral("M1:AB"));
        QVERIFY(stand.state().recoveryKey.isEmpty());
        stand.presenter.sheetSeen(pass::recoveryCodeText(sheet));
        QCOMPARE(stand.state().recoveryKey, someKey);
        // There is nothing to look at yet.
        QVERIFY(stand.cellar.looked.empty());
        stand.type(QString());
        stand.presenter.setBackupFile(someFile);
        stand.presenter.sheetSeen(pass::recoveryCodeText(sheet));
        QCOMPARE(stand.cellar.looked.size(), std::size_t(1));
    }
    void whatDoesNotOpenIsSaidAndMayBeTriedAgain()
    {
        Stand stand;
        stand.look();
        stand.cellar.then(words::refused(words::Refusal::NoKey));
        QVERIFY(stand.state().failure.has_value());
        QVERIFY(!stand.state().isLooking);
        stand.click("next");
        QCOMPARE(stand.cellar.looked.size(), std::size_t(2));
    }
    void anotherFileIsLookedAtAnew()
    {
        Stand stand;
        stand.look();
        stand.cellar.find();
        stand.presenter.setBackupFile(someFile + QLatin1Char('2'));
        QVERIFY(!stand.state().found);
        stand.click("next");
        QCOMPARE(stand.cellar.looked.size(), std::size_t(2));
        QVERIFY(stand.cellar.restored.empty());
    }
    void theSheetNamesTheChoiceAsItStandsThere_data()
    {
        QTest::addColumn<base::Language>("language");
        for (const base::Language language : base::allLanguages())
            QTest::newRow(qPrintable(base::languageCode(language))) << language;
    }
    void theSheetNamesTheChoiceAsItStandsThere()
    {
        QFETCH(base::Language, language);
        Stand stand;
        tests::appearance().setLanguage(language);
        const auto *choice = stand.part<kit::Button>("haveBackup");
        QTRY_VERIFY2(words::recovery::howToUse(language).contains(choice->text()), qPrintable(choice->text()));
    }
    void cancelStopsAndBackLeaves()
    {
        Stand stand;
        stand.look();
        QVERIFY(!stand.part<QWidget>("back")->isVisible());
        QTest::mouseClick(stand.part<QWidget>("backupLooking")->findChild<kit::Button *>(), Qt::LeftButton);
        QCOMPARE(stand.cellar.stopped, 1);
        stand.cellar.then(std::optional<welcome::BackupFound>());
        QVERIFY(!stand.state().isLooking);
        QVERIFY(!stand.state().found);
        stand.click("back");
        QCOMPARE(stand.presenter.state().step, Step::Language);
        stand.click("haveBackup");
        QCOMPARE(stand.state().file, someFile);
    }

private:
    static base::Instant shopClock() { return base::Instant::fromMs(1'795'678'500'000); }
};

MUHR_TEST(BackupTest, backup_test)
#include "backup_test.moc"
