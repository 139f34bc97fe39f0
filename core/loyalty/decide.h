// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/body.h"
#include "core/loyalty/card_code.h"
#include "core/loyalty/card_state.h"
#include "core/loyalty/customer_facts.h"
#include "core/loyalty/fold.h"
#include "core/loyalty/gift_sale.h"
#include "core/loyalty/price.h"
#include "core/loyalty/programme_shelf.h"
#include "core/loyalty/refusal.h"
#include "core/loyalty/role.h"
#include "core/loyalty/shop_totals.h"

#include "core/base/expected.h"
#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/local_text.h"
#include "core/base/sha256.h"
#include "core/base/source_text.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace muhr::loyalty {

class CouponBook;

/// What the customer wants to use: a certain voucher, or one of a kind. An id stands for its kind.
using UseWish = std::variant<base::VoucherId, QString>;

/// What somebody at the counter asks for.
struct ActCommand
{
    Channel channel = Channel::Camera;
    /// Set by hand, for the first rule that gives stamps; nothing: as the rules say. 0: no stamps at all.
    std::optional<std::int64_t> stamps;
    std::optional<std::int64_t> amountMinor;
    std::vector<Line> lines;
    std::vector<UseWish> uses;
    /// Promo words and coupon codes as they were typed.
    QStringList codes;
    /// To pay with what the card has saved up: points or minor units; 0: as much as may be.
    std::optional<std::int64_t> spend;
    /// Gifts on the card pay, after all else.
    bool payWithGift = false;
    /// Gifts that are put on the card: an act of its own.
    std::vector<GiftSale> giftSales;
    /// What happened beside the purchase and is rewarded, such as "review".
    QStringList happened;
    QString receipt;
    /// A manager said yes to passing a limit.
    bool managerOverride = false;
};

/// When, where and by whom. All that the decision depends on beside programme, card and command.
struct ActMoment
{
    /// Business time so far: `businessTime` with now as the latest.
    base::Instant at;
    /// The id the event will have, for the card behind the act; none for a quote.
    base::EventId event;
    base::BranchId branch;
    base::StaffId staff;
    Role role = Role::Cashier;
    /// The card is that of the member of staff.
    bool isOwnCard = false;
    /// The endpoint can be asked, or the shop has no other device.
    bool isOnline = true;
    /// Rewards used today on this device while it could not ask.
    std::int64_t offlineUsesToday = 0;
    CodeFreshness code = CodeFreshness::None;
    /// Random, for draws; none for a quote, which draws nothing.
    base::Sha256 chance;
    /// What is limited over all cards; none: nothing was used.
    const ShopTotals *totals = nullptr;
    /// The coupons of the programme; none: there are none.
    const CouponBook *coupons = nullptr;
    /// What is known of the person; none: nothing.
    const CustomerFacts *person = nullptr;
    /// The card of whom brought this customer, in the same programme; none: nobody.
    const CardState *referrer = nullptr;
};

/// So much of a kind: {"kind": "stamps", "amount": 1}.
struct Given
{
    QString kind;
    std::int64_t amount = 0;
    friend bool operator==(const Given &, const Given &) = default;
};

/// The kind of points in what was given; no stamps are called so where points are given.
inline constexpr const char *pointsKind = "points";
/// The kind of bonus money, in minor units.
inline constexpr const char *bonusKind = "bonus";

/// A reward that an act brings or uses.
struct ActReward
{
    base::VoucherId id;
    QString kind;
    base::LocalText title;
    RewardForm form = RewardForm::Voucher;
    std::optional<base::LocalDate> lastDay;
};

/// Why a rule gave what it gave.
struct Cause
{
    QString rule;
    base::Sentence sentence;
};

/// An act as it will be written, and what it does.
struct Decision
{
    Act act;
    std::vector<Given> given;
    /// Reached now.
    std::vector<ActReward> reached;
    std::vector<ActReward> used;
    /// One sentence for the counter.
    base::Sentence sentence;
    /// Why a rule gave nothing in an act that stands all the same.
    std::optional<Refusal> nothing;
    Price price;
    std::vector<Cause> why;
    /// Why a code that was typed brought nothing.
    std::optional<base::Sentence> codeUnmet;
    /// Whose cards the act changes too.
    std::vector<base::CustomerId> others;
    /// The card behind the act.
    CardState after;
};

/// What an act would be under the programme in force. Pure; nothing is written. `inForce` must be on the shelf.
base::Expected<Decision, Refusal> decide(const ProgrammeShelf &shelf, const PublishedProgramme &inForce,
                                         const CardState &card, const ActCommand &command, const ActMoment &moment);

/// What becomes of a reward that the undone act brought and that was used since.
enum class UsedReward {
    /// Answer with a refusal that names it.
    Ask,
    TakeBack,
    LetOwe,
};

struct UndoCommand
{
    /// The event, as it is known here.
    TimedEvent event;
    UsedReward usedReward = UsedReward::Ask;
    /// Index of the blob with the reason, if there is one.
    std::optional<BlobIndex> reason;
};

struct UndoMoment
{
    base::Instant at;
    base::StaffId staff;
    Role role = Role::Cashier;
};

struct UndoDecision
{
    Undone undone;
    /// What goes from the card.
    std::vector<Given> takenBack;
    std::vector<ActReward> rewardsTakenBack;
    /// What points or bonus had paid in other purchases and is taken back: to be paid in money now.
    std::int64_t payAgainMinor = 0;
    base::Sentence sentence;
    CardState after;
};

inline constexpr std::int64_t undoOwnMinutes = 10;

/// An act can be undone: one's own within 10 minutes, later by a manager.
base::Expected<UndoDecision, Refusal> decideUndo(const ProgrammeShelf &shelf, const CardState &card,
                                                 const UndoCommand &command, const UndoMoment &moment);

struct ReturnCommand
{
    TimedEvent act;
    /// Nothing: all that is left of it.
    std::optional<std::int64_t> amountMinor;
    std::vector<Line> lines;
};

struct ReturnDecision
{
    Returned returned;
    std::vector<Given> takenBack;
    /// Points and bonus that had paid for the goods.
    std::vector<Given> broughtBack;
    /// What the customer gets back in money.
    std::int64_t moneyMinor = 0;
    base::Sentence sentence;
    CardState after;
};

/// Goods brought back: spending falls; all of an act takes its stamps along.
base::Expected<ReturnDecision, Refusal> decideReturn(const ProgrammeShelf &shelf, const CardState &card,
                                                     const ReturnCommand &command, const UndoMoment &moment);

} // namespace muhr::loyalty
