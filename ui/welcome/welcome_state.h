// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/create_shop.h"
#include "core/base/language.h"
#include "core/base/source_text.h"
#include "core/pass/card_contents.h"
#include "core/pass/poster.h"
#include "core/pass/recovery_sheet.h"
#include "ui/welcome/backup_doors.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::welcome {

enum class Step {
    Language,
    Shop,
    Reward,
    Counter,
    Poster,
    /// Beside the path, from its first step: the shop is there already, and its endpoint keeps it.
    Link,
    /// Another way beside it: a backup of the shop is at hand.
    Backup,
};
inline constexpr int stepCount = 7;

/// How a card is found at the counter.
enum class Way { Camera, Scanner, Number };

enum class RewardProblem {
    None,
    Missing,
    /// "a discount": nobody can picture it.
    Vague,
};

/// How far a shop has come from its endpoint.
enum class Fetch {
    Idle,
    /// Nothing is stored here yet.
    Asking,
    /// The shop is stored here; its history is coming.
    Coming,
    /// The shop is stored here; its history stopped coming.
    Stopped,
};

struct LinkState
{
    QString link;
    Fetch fetch = Fetch::Idle;
    /// While it is Asking by the link of another laptop: what that one must show, too.
    QString digits;
    /// Of the shop's history, here so far, and in all as far as is known.
    std::int64_t events = 0;
    std::int64_t ofEvents = 0;
    /// Why the shop, or the rest of it, is not here.
    std::optional<base::Sentence> failure;

    bool isFetching() const { return fetch == Fetch::Asking || fetch == Fetch::Coming; }
    /// It stays, whatever happens.
    bool isHere() const { return fetch == Fetch::Coming || fetch == Fetch::Stopped; }
};

struct RestoreState
{
    QString file;
    /// As it was typed from the recovery sheet; empty where this computer still has the shop's keys.
    QString recoveryKey;
    bool isLooking = false;
    int percent = 0;
    /// It opens, and all of it adds up.
    std::optional<BackupFound> found;
    std::optional<base::Sentence> failure;
};

/// Everything Welcome shows.
struct WelcomeState
{
    Step step = Step::Language;
    base::Language language = base::Language::English;

    QString shopName;
    bool nameIsMissing = false;
    QString trade = QStringLiteral("cafe");
    QString currency;
    QString zone;

    int goal = 6;
    QString reward;
    RewardProblem rewardProblem = RewardProblem::None;
    std::vector<QString> otherRewards;
    bool givesFirstStamp = true;

    Way way = Way::Camera;

    LinkState link;
    RestoreState restore;

    bool isMaking = false;
    /// Why there is no shop yet.
    std::optional<base::Sentence> failure;

    /// The card as it will look on a phone.
    pass::CardContents preview;

    /// Once the shop is made.
    std::optional<actions::ShopCreated> made;
    pass::Poster poster;
    std::optional<pass::RecoverySheet> recoverySheet;
    /// Whether the recovery sheet was printed or saved; nothing else has the key.
    bool isRecoveryKept = false;
};

} // namespace muhr::welcome
