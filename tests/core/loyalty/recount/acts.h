// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/cards.h"
#include "tests/core/loyalty/recount/prices.h"

#include <QByteArray>

namespace muhr::tests::recount {

/// What somebody at the counter asks for, and when.
struct Wish
{
    /// Of the happening it will be; another device may not have seen all before it.
    int number = 0;
    Number at = 0;
    Number day = 0;
    int branch = 0;
    std::optional<Number> amount;
    std::vector<Goods> goods;
    std::optional<Number> stamps;
    QStringList uses;
    QStringList codes;
    std::optional<Number> spend;
    bool isPaidWithGift = false;
    std::vector<Number> giftsSold;
    QStringList happened;
    QByteArray chance;
};

/// What is the same for a whole history.
struct World
{
    const ProgrammeTerms *programme = nullptr;
    /// The birthday; month 0: unknown.
    int birthMonth = 0;
    int birthDay = 0;
    bool isComplete = false;
    bool isBrought = false;
    /// The days on which who brought this customer had brought others.
    std::vector<Number> broughtBefore;
    /// Codes of coupons, and the rule each is of.
    std::vector<std::pair<QString, QString>> coupons;
};

/// One act on its way: whatever is asked is counted from the ledger, with or without it.
class Draft
{
public:
    Draft(const Ledger &ledger, const World &world, const Wish &wish);

    const World &world;
    const ProgrammeTerms &programme;
    const Wish &wish;
    Money money;

    int number() const { return static_cast<int>(m_list.size()) - 1; }
    Happening &act() { return m_list.back(); }
    const Happening &act() const { return m_list.back(); }
    Ledger before() const { return with().before(number()); }
    Ledger with() const { return Ledger(m_list); }
    void add(const Entry &entry) { act().entries.push_back(entry); }
    bool isServed() const { return wish.stamps != Number(0) || act().isPurchase(); }

private:
    std::vector<Happening> m_list;
};

/// Nothing: it has to be refused.
std::optional<Happening> decide(const Ledger &ledger, const World &world, const Wish &wish);
/// Somebody joins.
Happening join(const World &world, Number at, Number day, int branch);

/// The key a coupon's uses are counted by.
QString couponKey(const QString &code);
/// What of the gifts on the card can be paid with, the oldest first.
struct GiftLeft
{
    QString id;
    QString rule;
    Number left = 0;
};
std::vector<GiftLeft> giftsOf(const Ledger &ledger, Number day);

/// The most that may be earned under a rule today; nothing: no cap.
std::optional<Number> roomOf(const Ledger &ledger, const ProgrammeTerms &programme, const QString &rule,
                             const Saving &saving, Number today);

/// Limits that acts turn out to have passed, since nobody could see it at the time.
Number limitsPassed(const Ledger &ledger, const ProgrammeTerms &programme);

// What rules give, one function a kind; false: the act has to be refused.

bool offersOf(Draft &draft, std::vector<Offer> &offers, QStringList &codes, QStringList &uses);
bool giveStamps(Draft &draft, const RuleTerms &rule, std::optional<Number> byHand);
void givePoints(Draft &draft, const RuleTerms &rule);
void giveCashback(Draft &draft, const RuleTerms &rule);
void givePromo(Draft &draft, const RuleTerms &rule);
void giveCoupons(Draft &draft, const RuleTerms &rule);
void giveOccasion(Draft &draft, const RuleTerms &rule);
void giveBonus(Draft &draft, const RuleTerms &rule);
void giveReferral(Draft &draft, const RuleTerms &rule);
void giveDraw(Draft &draft, const RuleTerms &rule);
void giveTiers(Draft &draft, const RuleTerms &rule);
Entry granted(const RuleTerms &rule, const GrantTerms &terms, const ProgrammeTerms &programme, Number day,
              const QString &key);
Number worthOf(const GrantTerms &terms);

/// The tier that counts in this act; nothing: there are none.
struct TierNow
{
    const TierTerms::Tier *tier = nullptr;
    /// Tiers that were reached, and until when.
    std::vector<std::pair<const TierTerms::Tier *, Number>> reached;
    std::optional<Number> until;
};
std::optional<TierNow> tierOf(const Ledger &ledger, const ProgrammeTerms &programme, Number today,
                              const Happening *more = nullptr);
/// That of an act: before it, or with it where its rule says so.
std::optional<TierNow> tierIn(const Draft &draft);

} // namespace muhr::tests::recount
