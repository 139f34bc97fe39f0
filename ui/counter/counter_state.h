// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/report/counter_card.h"
#include "core/report/counter_facts.h"
#include "core/report/customer_list.h"
#include "core/words/refused.h"
#include "ui/camera/camera_state.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::counter {

/// What the counter asks the cashier for right now.
enum class Ask { Nothing, Amount, Code, Find, NewCustomer, WhichReward, UsedReward };

/// What the big button does.
enum class StampButton { Off, Stamp, Again, Anyway, Retry };

/// A sentence about what was just tried.
struct Said
{
    enum class Kind {
        /// All is well; nothing needs to be done.
        Calm,
        /// Not done, for a reason of the shop's rules.
        Care,
        /// The store did not take it.
        NotStored,
    };
    Kind kind = Kind::Calm;
    base::Sentence sentence;
    /// Why, for the short words above a sentence that stands alone.
    std::optional<words::Refusal> word;
};

/// What is heard and seen to move: each number once, and only after the store has answered.
struct Happening
{
    enum class Sound { None, Stamp, Reward, NotStored };
    int number = 0;
    Sound sound = Sound::None;
    bool sealIsPressed = false;
};

/// What was just done, shown for a while with its undo.
struct JustDone
{
    int number = 0;
    base::Sentence words;
    bool canBeUndone = false;
    base::Instant shownUntil;
};

struct ActLine
{
    report::RecentAct act;
    bool canBeUndone = false;
};

/// A card that was just made, to be handed over.
struct NewCard
{
    base::CustomerId customer;
    QString name;
    /// "M1:" + 26 characters.
    QString code;
    /// Ten digits.
    QString shortNumber;
    /// Address of the card as a page; empty where the shop has no endpoint.
    QString webAddress;
};

/// So many of one product, and the price of one as it was typed.
struct TypedGood
{
    QString sku;
    std::int64_t quantity = 1;
    QString price;
    friend bool operator==(const TypedGood &, const TypedGood &) = default;
};

/// A purchase as it stands in the fields.
struct TypedPurchase
{
    /// Empty: what the goods come to.
    QString amount;
    /// Products that the rules make a difference of.
    std::vector<TypedGood> goods;
    /// Points or bonus money to pay with.
    QString spend;
    /// A promo word or the code of a coupon.
    QString code;
    bool paysWithGift = false;
    friend bool operator==(const TypedPurchase &, const TypedPurchase &) = default;
};

/// What the purchase that is typed would be.
struct Quote
{
    std::int64_t listMinor = 0;
    /// To be paid in money; nothing: it can't be like this.
    std::optional<std::int64_t> paidMinor;
    /// What comes off and what it gives, or what is wrong.
    std::vector<base::Sentence> lines;
    /// Something that was typed brings nothing.
    bool needsCare = false;
};

/// A purchase that was just stored.
struct PaidNow
{
    std::int64_t listMinor = 0;
    std::int64_t paidMinor = 0;

    /// It is not what the cashier typed.
    bool isLess() const { return paidMinor != listMinor; }
};

/// The most that may be paid with what is saved up, to be put into its field: each number once.
struct MostToSpend
{
    int number = 0;
    std::int64_t amount = 0;
};

/// Everything the counter shows.
struct State
{
    base::Instant now;
    report::ShopFacts shop;
    report::SyncFigures sync;
    camera::CameraStatus camera;
    /// What it sees is shown as in a mirror.
    bool cameraIsMirrored = false;
    /// The key of the shop is not here: cards work, names don't.
    bool namesAreHidden = false;
    /// An act is on its way to the store.
    bool isStoring = false;

    Ask ask = Ask::Nothing;
    std::optional<report::CounterCard> card;
    /// A card of this shop lies there that is not known here yet.
    bool isUnknownHere = false;
    /// And a stamp was kept for it.
    bool isProvisional = false;
    /// Stamps given by the act that is shown; 0 before it.
    std::int64_t stampedNow = 0;
    std::optional<base::LocalText> reachedNow;
    /// A reward that the act which is shown handed over.
    std::optional<base::LocalText> handedOverNow;
    /// The purchase of the act which is shown.
    std::optional<PaidNow> paidNow;
    bool wasScanned = false;
    std::optional<Said> said;
    StampButton stampButton = StampButton::Off;
    std::optional<NewCard> newCard;

    /// What is wrong with what was typed, under its field.
    std::optional<base::Sentence> fieldError;
    report::CustomerList found;
    QString searched;
    /// The answer to `searched` is here.
    bool hasSearched = false;
    /// Rewards to choose from, one of each kind.
    std::vector<report::CounterReward> choices;
    /// Of a purchase that is being typed; nothing: nothing to be said of it yet.
    std::optional<Quote> quote;
    MostToSpend mostToSpend;
    /// The reward that comes off it.
    std::optional<report::CounterReward> usedWithPurchase;
    /// Of an undo that needs an answer first.
    std::optional<base::Sentence> question;

    Happening happening;
    JustDone justDone;
    std::vector<ActLine> acts;
    /// The last try did not reach the store.
    bool isNotStored = false;
};

} // namespace muhr::counter
