// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/counter_facts.h"
#include "core/report/device_facts.h"
#include "core/report/held_act.h"
#include "core/sync/invitation_report.h"
#include "core/sync/sync_state.h"
#include "ui/camera/camera_list.h"
#include "ui/hand_scanner/scanner_source.h"
#include "ui/hand_scanner/scanner_state.h"
#include "ui/settings/backup_state.h"
#include "ui/settings/key_place.h"
#include "ui/settings/preferences.h"
#include "ui/settings/stick_state.h"

#include <optional>
#include <vector>

namespace muhr::settings {

/// Everything the settings show.
struct SettingsState
{
    Preferences preferences;
    QList<camera::CameraInfo> cameras;
    /// That are plugged in.
    std::vector<hand_scanner::ScannerInfo> scanners;
    /// The one that is chosen.
    hand_scanner::ScannerState scanner = hand_scanner::ScannerState::Off;
    QString scannerName;

    /// Empty: no endpoint yet.
    QString endpoint;
    sync::SyncReport sync;
    std::int64_t waiting = 0;
    QString link;
    bool isConnecting = false;
    std::optional<base::Sentence> connectFailure;
    /// Of the report's new key: somebody has said that its digits are others than the endpoint's.
    std::optional<base::Sha256> refusedKey;
    std::optional<base::Sentence> newKeyFailure;

    /// All that were ever let into the shop; empty until they are read.
    std::vector<report::DeviceFacts> devices;
    /// What this laptop was let in for.
    bool isForCounter = false;
    /// Of another laptop.
    sync::InvitationReport invitation;
    /// An owner says what it may do.
    bool isChoosingCeiling = false;
    loyalty::Ceiling invited = loyalty::Ceiling::Till;
    /// Of the owner, for her acts on laptops for the counter.
    bool passwordsDiffer = false;
    bool isSettingPassword = false;
    bool wasPasswordSet = false;
    std::optional<base::Sentence> ownerPasswordFailure;
    /// What the endpoint holds until an owner says whether it counts.
    std::vector<report::HeldAct> held;
    /// IANA name: moments are told in the time of the shop.
    QString zone;
    std::optional<base::Sentence> deviceFailure;

    KeyPlace keyPlace = KeyPlace::Nowhere;
    QString keyPath;
    std::optional<base::Sentence> keyFailure;

    BackupState backups;
    StickState stick;

    QString storePath;
    QString version;
};

} // namespace muhr::settings
