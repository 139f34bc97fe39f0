// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shop_fixture.h"
#include "tests/support/window_dress.h"
#include "ui/camera/camera_feed.h"
#include "ui/settings/settings_screen.h"

#include <QComboBox>
#include <QTest>

namespace muhr::tests {

using settings::KeyPlace;
using settings::Preferences;

/// The settings of a real shop in a shown window; what they reach is written down.
struct SettingsStand
{
    explicit SettingsStand(KeyPlace place = KeyPlace::File) : presenter(shop.report(), doors(), first(place))
    {
        dressInEnglish();
        screen = std::make_unique<settings::SettingsScreen>(presenter, feed);
        screen->resize(1084, 744);
        screen->show();
        (void)QTest::qWaitForWindowExposed(screen.get());
    }
    static settings::SettingsState first(KeyPlace place)
    {
        settings::SettingsState state;
        state.keyPlace = place;
        state.keyPath = QStringLiteral("/shop/shops.muhr.key");
        state.version = QStringLiteral("0.1.0");
        return state;
    }
    settings::SettingsDoors doors()
    {
        settings::SettingsDoors made;
        made.apply = [this](const Preferences &preferences) {
            applied.push_back(preferences);
            appearance().setLanguage(preferences.language);
            appearance().setTheme(preferences.theme);
        };
        made.enrol = [this](const QString &link, settings::SettingsDoors::Then then) {
            links.push_back(link);
            answer = std::move(then);
        };
        made.syncNow = [] {};
        made.beginKiosk = [this] { asked.append(QStringLiteral("kiosk")); };
        made.backUp = [this] { asked.append(QStringLiteral("back up")); };
        made.tryBackup = [this] { asked.append(QStringLiteral("try")); };
        made.stopBackup = [this] { asked.append(QStringLiteral("stop")); };
        made.writeStick = [this](const QString &path) { asked.append(QStringLiteral("write ") + path); };
        made.bringStick = [this](const QString &path) { asked.append(QStringLiteral("bring ") + path); };
        made.stopStick = [this] { asked.append(QStringLiteral("stop")); };
        made.revoke = [this](const base::DeviceId &device, loyalty::RevokeReason, settings::SettingsDoors::Then then) {
            revoked.push_back(device);
            answer = std::move(then);
        };
        made.decide = [this](const std::vector<base::EventId> &events, bool isAccepted,
                             const settings::SettingsDoors::Then &then) {
            shop.desk().decideQuarantine({events, isAccepted}, [then](const auto &done) {
                then(done ? base::Expected<void, words::Refused>() : base::Unexpected{done.error()});
            });
        };
        made.invite = [this](loyalty::Ceiling ceiling) {
            asked.append(QStringLiteral("invite ") + loyalty::ceilingWord(ceiling));
        };
        made.setOwnerPassword = [this](const QString &password, settings::SettingsDoors::Then then) {
            asked.append(password);
            answer = std::move(then);
        };
        made.decideInvitation = [this](bool areTheSame) {
            asked.append(areTheSame ? QStringLiteral("same") : QStringLiteral("differ"));
        };
        made.stopInviting = [this] { asked.append(QStringLiteral("end")); };
        made.writeKeyFile = [this](const settings::SettingsDoors::Then &then) { then(keyAnswer); };
        return made;
    }
    template <typename T>
    T *part(const char *name)
    {
        return screen->findChild<T *>(QString::fromLatin1(name));
    }
    bool shows(const char *name) { return part<QWidget>(name)->isVisible(); }
    void choose(const char *name, int index)
    {
        part<QComboBox>(name)->setCurrentIndex(index);
        emit part<QComboBox>(name)->activated(index);
    }
    void click(const char *name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }

    ShopFixture shop;
    camera::CameraFeed feed{shop.clock()};
    std::vector<Preferences> applied;
    QStringList links;
    QStringList asked;
    std::vector<base::DeviceId> revoked;
    settings::SettingsDoors::Then answer;
    base::Expected<void, words::Refused> keyAnswer;
    settings::SettingsPresenter presenter;
    std::unique_ptr<settings::SettingsScreen> screen;
};

} // namespace muhr::tests
