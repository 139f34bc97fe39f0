// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/carried_acts.h"
#include "tests/support/lost_laptop.h"
#include "tests/support/shop_fixture.h"
#include "tests/support/test_main.h"
#include "tests/support/window_dress.h"
#include "tests/ui/settings/settings_stand.h"
#include "ui/camera/camera_feed.h"
#include "ui/kit/notice.h"
#include "ui/kit/progress_panel.h"
#include "ui/kit/switch.h"
#include "ui/settings/laptop_row.h"
#include "ui/settings/settings_screen.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace muhr;
using settings::KeyPlace;
using settings::Preferences;
using Stand = tests::SettingsStand;

class SettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { tests::dressInEnglish(); }
    void newsOfTheEndpointLeaveAnOpenListOfCamerasAlone()
    {
        Stand stand;
        QSignalSpy emptied(stand.part<QComboBox>("camera")->model(), &QAbstractItemModel::rowsRemoved);
        stand.presenter.setSyncReport({});
        QCOMPARE(emptied.count(), 0);
    }
    void aThemeIsInForceAtOnce()
    {
        Stand stand;
        stand.choose("theme", 1);
        QCOMPARE(stand.applied.size(), std::size_t(1));
        QCOMPARE(stand.applied.back().theme, kit::Theme::Dark);
        QCOMPARE(kit::currentTheme(), kit::Theme::Dark);
        QCOMPARE(stand.screen->palette().color(QPalette::Window), kit::tokens(kit::Theme::Dark).paper);
    }
    void aLanguageIsInForceAtOnce()
    {
        Stand stand;
        auto *language = stand.part<QComboBox>("language");
        auto *camera = stand.part<QComboBox>("camera");
        QVERIFY(language->mapToGlobal(QPoint()).x() < camera->mapToGlobal(QPoint()).x());
        stand.choose("language", language->findData(QStringLiteral("fa")));
        QCOMPARE(stand.applied.back().language, base::Language::Persian);
        QTRY_VERIFY(language->mapToGlobal(QPoint()).x() > camera->mapToGlobal(QPoint()).x());
        QCOMPARE(language->currentData().toString(), QStringLiteral("fa"));
    }
    void backupsSayWhatIsMissing()
    {
        Stand stand;
        QVERIFY(stand.shows("backupState") && stand.shows("chooseBackupFolder"));
        QVERIFY(!stand.shows("backUpNow") && !stand.shows("tryBackup") && !stand.shows("backupProgress"));
        stand.presenter.setBackupFolder(QStringLiteral("/media/stick"));
        QCOMPARE(stand.applied.back().backupFolder, QStringLiteral("/media/stick"));
        settings::BackupState backups;
        backups.folder = QStringLiteral("/media/stick");
        stand.presenter.setBackups(backups);
        QVERIFY(stand.shows("backUpNow") && !stand.part<QWidget>("backUpNow")->isEnabled());
        backups.isFolderThere = true;
        stand.presenter.setBackups(backups);
        QVERIFY(stand.part<QWidget>("backUpNow")->isEnabled() && !stand.shows("tryBackup"));
    }
    void aBackupIsMadeTriedAndStopped()
    {
        Stand stand;
        settings::BackupState backups;
        backups.folder = QStringLiteral("/media/stick");
        backups.isFolderThere = true;
        backups.kept = 2;
        backups.lastAt = base::Instant::fromMs(1'780'286'400'000);
        backups.zone = QStringLiteral("Asia/Tashkent");
        stand.presenter.setBackups(backups);
        stand.click("backUpNow");
        stand.click("tryBackup");
        QCOMPARE(stand.asked, QStringList({QStringLiteral("back up"), QStringLiteral("try")}));
        backups.work = settings::BackupState::Work::BackingUp;
        backups.percent = 40;
        stand.presenter.setBackups(backups);
        QVERIFY(stand.shows("backupProgress") && !stand.part<QWidget>("tryBackup")->isEnabled());
        // Once is enough.
        stand.presenter.backUp();
        stand.presenter.tryBackup();
        QCOMPARE(stand.asked.size(), 2);
        emit stand.part<kit::ProgressPanel>("backupProgress")->cancelled();
        QCOMPARE(stand.asked.back(), QStringLiteral("stop"));
        backups.work = settings::BackupState::Work::None;
        backups.said = base::Sentence{{"Backup", "It holds everything."}, {}};
        stand.presenter.setBackups(backups);
        QVERIFY(stand.shows("backupSaid") && !stand.shows("backupProgress"));
    }
    void aSwitchIsKept_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("stamps by itself") << QByteArray("stampsByItself");
        QTest::newRow("the camera as a mirror") << QByteArray("mirrorsCamera");
        QTest::newRow("the second screen") << QByteArray("customerDisplay");
        QTest::newRow("sound for a stamp") << QByteArray("stampSound");
        QTest::newRow("sound for a reward") << QByteArray("rewardSound");
        QTest::newRow("sound for not stored") << QByteArray("notStoredSound");
    }
    void aSwitchIsKept()
    {
        QFETCH(QByteArray, name);
        Stand stand;
        const Preferences before = stand.presenter.state().preferences;
        stand.part<kit::Switch>(name.constData())->click();
        QCOMPARE(stand.applied.size(), std::size_t(1));
        const Preferences &now = stand.applied.back();
        QVERIFY(!(now == before));
        QCOMPARE(!now.stampsByItself, name == "stampsByItself");
        QCOMPARE(!now.mirrorsCamera, name == "mirrorsCamera");
        QCOMPARE(now.customerDisplay, name == "customerDisplay");
        QCOMPARE(!now.stampSound, name == "stampSound");
        QCOMPARE(!now.rewardSound, name == "rewardSound");
        QCOMPARE(!now.notStoredSound, name == "notStoredSound");
        QCOMPARE(stand.part<kit::Switch>(name.constData())->isChecked(), name == "customerDisplay");
    }
    void aCameraIsChosenAndOneThatIsNotThereStaysChosen()
    {
        Stand stand;
        stand.presenter.setCameras({{QStringLiteral("one"), QStringLiteral("Laptop camera")}});
        auto *camera = stand.part<QComboBox>("camera");
        stand.choose("camera", camera->findText(QStringLiteral("Laptop camera")));
        QCOMPARE(stand.applied.back().camera, camera::CameraSource::device(QStringLiteral("one")).text());
        stand.presenter.setCameras({});
        QCOMPARE(camera->currentData().toString(), camera::CameraSource::device(QStringLiteral("one")).text());
    }
    void aCameraInTheNetworkIsChosenByItsAddress()
    {
        Stand stand;
        auto *camera = stand.part<QComboBox>("camera");
        auto *address = stand.part<QLineEdit>("cameraAddress");
        QVERIFY(!stand.shows("cameraAddress"));
        stand.choose("camera", camera->count() - 1);
        QVERIFY(stand.shows("cameraAddress"));
        QVERIFY(stand.applied.empty());
        QTest::keyClicks(address, QStringLiteral("192.168.1.20"));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(address->property("wrong").toBool());
        QVERIFY(stand.applied.empty());
        address->clear();
        QTest::keyClicks(address, QStringLiteral("http://192.168.1.20:8080/video "));
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(!address->property("wrong").toBool());
        QCOMPARE(stand.applied.back().camera, QStringLiteral("http://192.168.1.20:8080/video"));
        // Another one again: nothing is asked any more.
        stand.choose("camera", 0);
        QCOMPARE(stand.applied.back().camera, QString());
        QVERIFY(!stand.shows("cameraAddress"));
    }
    void aHandScannerIsChosenAndSaysHowItFares()
    {
        using hand_scanner::ScannerSource;
        Stand stand;
        const ScannerSource source{ScannerSource::Kind::Serial, QStringLiteral("/dev/ttyACM0")};
        stand.presenter.setScanners({{source, QStringLiteral("Voyager")}});
        auto *scanner = stand.part<QComboBox>("scanner");
        stand.choose("scanner", scanner->findData(source.text()));
        QCOMPARE(stand.applied.back().scanner, QStringLiteral("serial:/dev/ttyACM0"));
        stand.presenter.setScannerState(hand_scanner::ScannerState::PulledOut, source.device);
        QVERIFY(stand.part<QLabel>("scannerStatus")->text().contains(QStringLiteral("pulled out")));
        stand.presenter.setScanners({});
        QCOMPARE(scanner->currentData().toString(), source.text());
        stand.choose("scanner", 0);
        QCOMPARE(stand.applied.back().scanner, QString());
    }
    void theKioskIsBegunFromHere()
    {
        Stand stand;
        stand.part<QAbstractButton>("beginKiosk")->click();
        QCOMPARE(stand.asked, QStringList(QStringLiteral("kiosk")));
    }
    void aLinkThatIsRefusedStaysToBeMended()
    {
        Stand stand;
        QVERIFY(!stand.part<QWidget>("connect")->isEnabled());
        auto *link = stand.part<QLineEdit>("link");
        QTest::keyClicks(link, QStringLiteral(" https://muhr.example/x "));
        QVERIFY(stand.part<QWidget>("connect")->isEnabled());
        stand.click("connect");
        QCOMPARE(stand.links, QStringList{QStringLiteral("https://muhr.example/x")});
        QVERIFY(!stand.part<QWidget>("connect")->isEnabled());
        stand.answer(words::refused(words::Refusal::NoEndpoint));
        QVERIFY(link->property("wrong").toBool());
        QVERIFY(!link->text().isEmpty());
        QVERIFY(stand.part<QWidget>("connect")->isEnabled());
        stand.click("connect");
        stand.answer({});
        QVERIFY(!link->property("wrong").toBool());
        QVERIFY(link->text().isEmpty());
    }
    void whereTheKeyLiesIsSaid_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("canBeWritten");
        const auto row = [](const char *name, KeyPlace place, kit::PanelKind kind, bool canBeWritten) {
            QTest::newRow(name) << static_cast<int>(place) << static_cast<int>(kind) << canBeWritten;
        };
        row("in the key store", KeyPlace::SystemStore, kit::PanelKind::Firuza, true);
        row("in a file, which is weaker", KeyPlace::File, kit::PanelKind::Care, false);
        row("nowhere", KeyPlace::Nowhere, kit::PanelKind::Stop, false);
    }
    void whereTheKeyLiesIsSaid()
    {
        QFETCH(int, place);
        QFETCH(int, kind);
        QFETCH(bool, canBeWritten);
        Stand stand(static_cast<KeyPlace>(place));
        QCOMPARE(static_cast<int>(stand.part<kit::Notice>("keyPlace")->kind()), kind);
        QCOMPARE(stand.shows("writeKeyFile"), canBeWritten);
    }
    void aKeyFileIsWrittenOrNot()
    {
        Stand stand(KeyPlace::SystemStore);
        stand.keyAnswer = words::refused(words::Refusal::NoKey);
        stand.presenter.writeKeyFile();
        QCOMPARE(stand.presenter.state().keyPlace, KeyPlace::SystemStore);
        QVERIFY(stand.presenter.state().keyFailure);
        stand.keyAnswer = {};
        stand.presenter.writeKeyFile();
        QCOMPARE(stand.presenter.state().keyPlace, KeyPlace::File);
        QVERIFY(!stand.presenter.state().keyFailure);
    }
    void aLostLaptopIsTakenOutOnlyWhenAsked()
    {
        Stand stand;
        QTRY_COMPARE(stand.presenter.state().devices.size(), std::size_t(1));
        QVERIFY(stand.screen->findChildren<settings::LaptopRow *>().isEmpty() || !stand.shows("lost"));
        const auto others = tests::loseALaptop(stand.shop);
        stand.presenter.refresh();
        QTRY_COMPARE(stand.presenter.state().devices.size(), std::size_t(4));
        // Neither this one, nor one that is out already.
        QList<QWidget *> ways;
        for (auto *row : stand.screen->findChildren<settings::LaptopRow *>())
            if (auto *lost = row->findChild<QWidget *>(QStringLiteral("lost")); lost->isVisibleTo(stand.screen.get()))
                ways.append(lost);
        QCOMPARE(ways.size(), 2);
        QVERIFY(stand.presenter.state().devices[1].device == others.owners);
        // The sections that are new with it find their places.
        QTest::qWait(10);
        for (const bool isSure : {false, true}) {
            QTest::mouseClick(ways.first(), Qt::LeftButton);
            auto *ask = stand.screen->findChild<QDialog *>(QStringLiteral("askLost"));
            QVERIFY(ask);
            isSure ? ask->accept() : ask->reject();
            delete ask;
            QCOMPARE(stand.revoked.size(), std::size_t(isSure ? 1 : 0));
        }
        QVERIFY(stand.revoked.front() == others.owners);
        stand.answer(words::refused(words::Refusal::NotAllowed));
        QVERIFY(stand.part<QWidget>("deviceFailure")->isVisibleTo(stand.screen.get()));
        stand.answer({});
        QVERIFY(!stand.part<QWidget>("deviceFailure")->isVisibleTo(stand.screen.get()));
    }
    void sticksAreWrittenAndBroughtIn()
    {
        Stand stand;
        QTRY_COMPARE(stand.presenter.state().devices.size(), std::size_t(1));
        QVERIFY(!stand.part<QWidget>("writeStick")->isVisibleTo(stand.screen.get()));
        const auto others = tests::loseALaptop(stand.shop);
        tests::carryFor(stand.shop, others.owners, 12, false);
        tests::carryFor(stand.shop, others.till, 3, true);
        stand.presenter.refresh();
        QTRY_VERIFY(stand.presenter.state().devices.size() == 4 && stand.presenter.state().waiting > 0);
        QVERIFY(stand.part<QWidget>("writeStick")->isVisibleTo(stand.screen.get()));
        QStringList said;
        for (const auto *label : stand.part<QWidget>("stickWaiting")->parentWidget()->findChildren<QLabel *>())
            said.append(label->text());
        QCOMPARE(said.filter(QStringLiteral("12 act")).size(), 1);
        QCOMPARE(said.filter(QStringLiteral("what it did before them is missing")).size(), 1);
        QVERIFY(said.filter(QStringLiteral("on this laptop.")).size() == 1);
        stand.presenter.writeStick(QStringLiteral("/stick/one"));
        settings::StickState stick;
        stick.work = settings::StickState::Work::Writing;
        stick.percent = 40;
        stand.presenter.setStick(stick);
        QVERIFY(stand.part<QWidget>("stickProgress")->isVisibleTo(stand.screen.get()));
        QVERIFY(!stand.part<QWidget>("bringStick")->isEnabled());
        // One thing at a time.
        stand.presenter.bringStick(QStringLiteral("/stick/other"));
        emit stand.part<kit::ProgressPanel>("stickProgress")->cancelled();
        stick.work = settings::StickState::Work::None;
        stick.said = base::Sentence{{"Stick", "This file is damaged."}, {}};
        stick.hasFailed = true;
        stand.presenter.setStick(stick);
        QVERIFY(stand.part<QWidget>("stickSaid")->isVisibleTo(stand.screen.get()));
        QVERIFY(!stand.part<QWidget>("stickProgress")->isVisibleTo(stand.screen.get()));
        stand.presenter.bringStick(QStringLiteral("/stick/other"));
        QCOMPARE(stand.asked, QStringList({QStringLiteral("write /stick/one"), QStringLiteral("stop"),
                                           QStringLiteral("bring /stick/other")}));
    }
    void heldActsAreAcceptedOrRefused()
    {
        Stand stand;
        (void)stand.shop.join(QStringLiteral("Nodira"));
        (void)tests::loseALaptop(stand.shop);
        stand.presenter.refresh();
        QTRY_COMPARE(stand.presenter.state().held.size(), std::size_t(2));
        QVERIFY(stand.part<QWidget>("held")->isVisibleTo(stand.screen.get()));
        QVERIFY(stand.part<QWidget>("acceptAllHeld")->isVisibleTo(stand.screen.get()));
        const auto second = stand.presenter.state().held[1].event;
        QTest::mouseClick(stand.part<QWidget>("acceptHeld"), Qt::LeftButton);
        QTRY_COMPARE(stand.presenter.state().held.size(), std::size_t(1));
        QVERIFY(stand.presenter.state().held.front().event == second);
        QVERIFY(!stand.part<QWidget>("acceptAllHeld")->isVisibleTo(stand.screen.get()));
        QTest::mouseClick(stand.part<QWidget>("refuseHeld"), Qt::LeftButton);
        QTRY_VERIFY(stand.presenter.state().held.empty());
        QVERIFY(!stand.part<QWidget>("held")->isVisibleTo(stand.screen.get()));
        QVERIFY(!stand.presenter.state().deviceFailure);
    }
};

MUHR_TEST(SettingsTest, settings_test)
#include "settings_test.moc"
