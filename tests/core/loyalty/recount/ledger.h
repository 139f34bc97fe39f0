// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/terms.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace muhr::tests::recount {

/// One line of a receipt.
struct Goods
{
    QString sku;
    Number pieces = 1;
    Number price = 0;
};

enum class What {
    Stamps,
    /// A reward was handed over.
    Used,
    Voucher,
    Points,
    Bonus,
    /// A reward was bought with points.
    Bought,
    /// Part of the purchase was paid with points or bonus money.
    Paid,
    Off,
    /// Something limited was used.
    Counted,
    GiftSold,
    GiftPaid,
    Drawn,
    /// Points, bonus money or a voucher for who brought this customer.
    ForOther,
    TierByHand,
    /// What waited was made active, or cancelled.
    Settled,
    /// A voucher was taken from the customer.
    Voided,
};

/// One thing that an act does; what its numbers are depends on what it is.
struct Entry
{
    What what = What::Stamps;
    QString rule = {};
    /// Kind of stamp or reward, key of a use, tier, prize.
    QString key = {};
    Number count = 0;
    Number value = 0;
    /// Of points and bonus money: from when, until when, and how many quiet days.
    Number active = 0;
    std::optional<Number> last = {};
    Number quiet = 0;
    /// What tells vouchers and gifts apart.
    QString id = {};
    /// Of a payment or a lot that waited: bonus money, not points.
    bool isBonus = false;
    /// Of something settled by hand: it is gone.
    bool isCancelled = false;
    std::vector<Number> shares = {};
    /// What another customer gets: points, bonus money or a voucher.
    What given = What::Points;
};

enum class Kind {
    Joined,
    Act,
    Undone,
    Returned,
    /// An owner said what becomes of a use that found nothing.
    Decided,
};

/// Which entry of which happening.
struct Place
{
    int happening = 0;
    int entry = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

/// One thing that happened to the card. Its number is its place in the ledger.
struct Happening
{
    Kind kind = Kind::Act;
    /// Milliseconds, and the business day.
    Number at = 0;
    Number day = 0;
    int branch = 0;
    std::optional<Number> amount;
    std::vector<Goods> goods;
    Number paid = 0;
    std::vector<Entry> entries;
    /// The stamps were set by hand.
    bool isByHand = false;
    /// Somebody of the shop only set something right: no visit.
    bool isDeskwork = false;
    /// What is undone or brought back.
    int about = 0;
    std::vector<Place> takenBack;
    std::optional<Number> broughtBack;
    std::vector<Goods> goodsBack;
    /// What was decided on, and how: 1 written off, 2 charged, 3 stopped, 4 open again.
    Place disputed = {};
    int said = 0;
    /// Only on its way: no visit and no purchase yet.
    bool isDraft = false;

    bool isPurchase() const { return amount.has_value(); }
};

/// All that happened, in the order it came here. Nothing else is known; whatever is asked is counted from it anew.
class Ledger
{
public:
    explicit Ledger(std::span<const Happening> list) : m_list(list) {}

    int size() const { return static_cast<int>(m_list.size()); }
    const Happening &operator[](int number) const { return m_list[static_cast<std::size_t>(number)]; }
    /// The ledger as it was before this happening.
    Ledger before(int number) const { return Ledger(m_list.first(static_cast<std::size_t>(number))); }

    bool isUndone(int act) const;
    /// An act at the counter, joining not among them, that was not undone.
    bool stands(int act) const;
    /// Those, by the clock.
    std::vector<int> actsByClock() const;
    /// Of what the goods of the act came to.
    Number returned(int act) const;
    bool isAllReturned(int act) const;
    /// What the goods came to, whatever paid them.
    Number worth(int act) const;
    Number moneyBack(int act, Number returned) const;
    /// What was paid and not given back.
    Number keptMoney(int act) const;

    Number spend() const;
    Number purchases() const;
    /// Of at least so much, less what came back.
    Number purchasesOf(Number least) const;
    Number visits(const QString &counting) const;
    std::vector<bool> visitsOf(const std::vector<int> &acts, const QString &counting) const;
    /// Stamps that acts of this day brought.
    Number stampsOn(Number day) const;

    /// Uses of what is limited that stand, `rule` empty: of all rules.
    struct Use
    {
        int act = 0;
        Number day = 0;
        QString rule;
        QString key;
        Number count = 0;
        Number value = 0;
    };
    std::vector<Use> uses(const QString &rule = {}) const;
    /// Those whose act was not brought back, down to less than `least`.
    std::vector<Use> standingUses(const QString &rule, Number least = 0) const;

private:
    std::span<const Happening> m_list;
};

/// Of the day, "2026-3" and the like tell whether two days lie in one stretch of the calendar.
struct DayParts
{
    int year = 0;
    int month = 0;
    int day = 0;
};
DayParts partsOf(Number day, bool isJalali);
/// 1 Monday … 7 Sunday.
int weekdayOf(Number day);
Number plusMonths(Number day, Number months, bool isJalali);
/// The last day of the stretch of so many months that the day lies in.
Number endOfStretch(Number day, int months, bool isJalali);
bool isTime(const Times &times, Number day, Number minuteOfDay);

} // namespace muhr::tests::recount
