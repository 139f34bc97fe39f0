// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk.h"
#include "core/base/instant.h"
#include "ui/welcome/backup_doors.h"
#include "ui/welcome/fetch_doors.h"
#include "ui/welcome/welcome_state.h"

#include <QObject>

namespace muhr::welcome {

/// Makes a shop in three minutes: what was typed is kept whichever way one goes, and the shop is made when the way of
/// validation is chosen. Or fetches the one that an endpoint keeps, or restores a backup. Thread: the window's.
class WelcomePresenter : public QObject
{
    Q_OBJECT
public:
    /// `machineZone` is the IANA name the machine lives in; UTC and unknown ones say nothing about the shop.
    WelcomePresenter(actions::Desk &desk, const base::Clock &clock, base::Language language, const QString &machineZone,
                     FetchDoors doors, BackupDoors backups = {}, QObject *parent = nullptr);

    const WelcomeState &state() const { return m_state; }

    void chooseLanguage(base::Language language);
    void setShopName(const QString &name);
    void chooseTrade(const QString &trade);
    void setCurrency(const QString &code);
    void setZone(const QString &name);
    void setGoal(int visits);
    void setReward(const QString &title);
    void setGivesFirstStamp(bool gives);
    void chooseWay(Way way);
    void recoveryWasKept();

    /// From the first step: there is a shop, and its endpoint has given a link to it.
    void haveLink();
    void setLink(const QString &link);
    /// The camera has read something: goes on if it is a link.
    void linkSeen(const QString &text);
    /// From the first step: there is a backup of the shop.
    void haveBackup();
    void setBackupFile(const QString &file);
    void setRecoveryKey(const QString &key);
    /// The camera has read something: takes the key if it is a recovery sheet, and looks at the backup.
    void sheetSeen(const QString &text);

    /// The shop is here; the rest of its history comes while one works.
    void openNow();

    /// Nothing happens while something is missing on this step but that it is said.
    void next();
    /// Not once the shop is made or here. Where the endpoint is being asked, it is not any more.
    void back();
    bool canGoBack() const;

signals:
    void changed();
    void languageChosen(muhr::base::Language language);
    /// The shop is stored.
    void shopMade(const muhr::actions::ShopCreated &made);
    /// The owner goes to the counter.
    void finished();

private:
    void follow();
    void takeTrade();
    void refreshPreview();
    bool isComplete();
    void makeShop();
    void fetchShop();
    void lookAtBackup();
    void take(const actions::ShopCreated &made);
    void change();

    actions::Desk &m_desk;
    const base::Clock &m_clock;
    QString m_machineZone;
    FetchDoors m_doors;
    BackupDoors m_backups;
    WelcomeState m_state;
    bool m_isCurrencyChosen = false;
    bool m_isZoneChosen = false;
    bool m_isRewardTyped = false;
};

} // namespace muhr::welcome
