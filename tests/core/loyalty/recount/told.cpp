// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/told.h"

#include "core/loyalty/card_tier.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/point_balance.h"

#include <algorithm>

namespace muhr::tests::recount {
namespace {

/// Words and numbers, one after the other.
class Line
{
public:
    Line &operator<<(const char *word)
    {
        m_text += u' ' + QLatin1String(word);
        return *this;
    }
    Line &operator<<(const QString &word)
    {
        m_text += u' ' + word;
        return *this;
    }
    Line &operator<<(Number number)
    {
        m_text += u' ' + QString::number(number);
        return *this;
    }
    Line &operator<<(const std::optional<Number> &number) { return number ? *this << *number : *this << "-"; }
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

std::optional<Number> dayIf(const std::optional<base::LocalDate> &day)
{
    return day ? std::optional<Number>(day->dayNumber()) : std::nullopt;
}

base::LocalDate dateOf(Number day)
{
    return *base::LocalDate::fromDayNumber(day);
}

void tell(Line &line, const char *name, const Balance &balance)
{
    line << "\n" << name << balance.there << balance.waiting << balance.debt << balance.lapsed << balance.spent;
    for (const Balance::Left &lot : balance.lots)
        line << lot.left << "until" << lot.last;
}

Balance plain(const loyalty::PointBalance &balance)
{
    Balance result{balance.balance, balance.pending, balance.debt, balance.lapsed, balance.spent, {}};
    for (const loyalty::LotView &lot : balance.lots)
        result.lots.push_back({dayIf(lot.lastDay), lot.left});
    return result;
}

struct Plainly
{
    Entry operator()(const loyalty::StampsGiven &e) const { return {What::Stamps, e.rule, e.stampKind, e.count}; }
    Entry operator()(const loyalty::RewardUsed &e) const { return {What::Used, e.rule, e.rewardKind, 0, e.valueMinor}; }
    Entry operator()(const loyalty::VoucherGiven &e) const
    {
        return {What::Voucher, e.rule, e.rewardKind, 0, 0, 0, dayIf(e.lastDay)};
    }
    Entry operator()(const loyalty::LimitNoted &e) const { return {What::Counted, e.rule, "limit", e.count}; }
    Entry operator()(const loyalty::PointsEarned &e) const
    {
        return {What::Points, e.rule, {}, e.points, 0, e.activeDay.dayNumber(), dayIf(e.lastDay), e.quietDays};
    }
    Entry operator()(const loyalty::BonusEarned &e) const
    {
        return {What::Bonus, e.rule, {}, e.amountMinor, 0, e.activeDay.dayNumber(), dayIf(e.lastDay), e.quietDays};
    }
    Entry operator()(const loyalty::PointsSpent &e) const
    {
        return {What::Bought, e.rule, e.rewardKind, e.points, e.valueMinor};
    }
    Entry operator()(const loyalty::BalancePaid &e) const
    {
        Entry paid{What::Paid, e.rule, {}, e.taken, e.valueMinor};
        paid.isBonus = e.account == loyalty::Account::Bonus;
        return paid;
    }
    Entry operator()(const loyalty::Discounted &e) const
    {
        Entry off{What::Off, e.rule, QString::number(static_cast<int>(e.cause)) + u'/' + e.key, 0, e.amountMinor};
        off.shares = e.shares;
        return off;
    }
    Entry operator()(const loyalty::UseCounted &e) const
    {
        return {What::Counted, e.rule, e.key, e.count, e.valueMinor};
    }
    Entry operator()(const loyalty::TierSet &e) const
    {
        return {What::TierByHand, e.rule, e.tier, 0, 0, 0, dayIf(e.lastDay)};
    }
    Entry operator()(const loyalty::GiftLoaded &e) const
    {
        return {What::GiftSold, e.rule, {}, 0, e.valueMinor, 0, dayIf(e.lastDay)};
    }
    Entry operator()(const loyalty::GiftPaid &e) const { return {What::GiftPaid, e.rule, {}, 0, e.amountMinor}; }
    Entry operator()(const loyalty::PrizeDrawn &e) const { return {What::Drawn, e.rule, e.drawn + u'>' + e.prize}; }
    Entry operator()(const loyalty::ForOther &e) const
    {
        Entry other = std::visit(*this, e.entry);
        other.given = other.what;
        other.what = What::ForOther;
        return other;
    }
    Entry operator()(const loyalty::VoucherVoided &e) const { return {What::Voided, e.rule}; }
    Entry operator()(const loyalty::PendingSettled &e) const { return {What::Settled, e.rule}; }
    // Never in these histories.
    Entry operator()(const loyalty::RewardReserved &) const { return {What::Voided, "reserved"}; }
    Entry operator()(const loyalty::VoucherPlanned &) const { return {What::Voided, "planned"}; }
    Entry operator()(const loyalty::UnknownEntry &) const { return {What::Voided, "unknown"}; }
};

} // namespace

Entry plain(const loyalty::Entry &entry)
{
    return std::visit(Plainly(), entry);
}

QString told(const Entry &entry)
{
    static const char *const words[] = {"stamps",  "used", "voucher", "points", "bonus", "bought", "paid",    "off",
                                        "counted", "sold", "gift",    "drawn",  "other", "tier",   "settled", "voided"};
    Line line;
    line << "\n"
         << words[static_cast<std::size_t>(entry.what)] << entry.rule << entry.key << entry.count << entry.value
         << entry.active << entry.last << entry.quiet;
    if (entry.isBonus)
        line << "of bonus";
    if (entry.what == What::ForOther)
        line << words[static_cast<std::size_t>(entry.given)];
    for (const Number share : entry.shares)
        line << share;
    return line.text();
}

QString told(std::optional<Number> amount, Number paid, const std::vector<Entry> &entries)
{
    Line line;
    line << amount << paid;
    for (const Entry &entry : entries)
        line << told(entry);
    return line.text();
}

QString told(const loyalty::Act &act)
{
    std::vector<Entry> entries;
    for (const loyalty::Entry &entry : act.entries)
        entries.push_back(plain(entry));
    return told(loyalty::purchaseMinor(act), loyalty::spendMinor(act), entries);
}

QString told(const loyalty::CardState &card, const loyalty::ProgrammeShelf &shelf,
             const loyalty::PublishedProgramme &inForce, Number today)
{
    const base::LocalDate date = dateOf(today);
    Line line;
    line << "visits" << card.visits << "purchases" << card.purchases << "spend" << card.spendMinor;
    for (const loyalty::StampLadder *ladder : inForce.programme.ladders()) {
        const loyalty::StampTrack *track = card.track(ladder->stampKind);
        line << "\n" << ladder->stampKind;
        if (!track)
            line << Number(0) << Number(0) << Number(0) << Number(0) << "-";
        else
            line << track->total << track->held() << track->cycle() << track->remainderMinor << dayIf(track->lastDay);
    }
    for (const loyalty::RewardState &reward : card.rewards)
        line << "\n"
             << reward.rule << reward.kind << loyalty::rewardStatusWord(card.statusOf(reward, date))
             << dayIf(reward.firstDay) << dayIf(reward.lastDay) << reward.valueMinor;
    for (const loyalty::Dispute &dispute : card.disputes) {
        const bool isPaid = std::any_of(card.rewards.begin(), card.rewards.end(),
                                        [&](const auto &reward) { return reward.use == dispute.use; });
        line << "\ndispute" << Number(dispute.use.event.raw()[15] - 1) << Number(dispute.use.index)
             << Number(dispute.decision ? static_cast<int>(*dispute.decision) : 0) << Number(isPaid);
    }
    line << "\nlimits" << static_cast<Number>(card.limits.size());
    tell(line, "points", plain(loyalty::balanceOf(card, loyalty::Account::Points, date)));
    tell(line, "bonus", plain(loyalty::balanceOf(card, loyalty::Account::Bonus, date)));
    for (const loyalty::GiftLeft &gift : loyalty::giftsOf(card, date))
        line << "\ngift" << gift.rule << gift.leftMinor;
    for (const loyalty::Tally &tally : card.facts.tallies)
        line << "\nuse" << tally.rule << tally.key << tally.day.dayNumber() << tally.count << tally.valueMinor;
    if (const auto tier = loyalty::tierOf(card, shelf, inForce.programme, date))
        line << "\ntier" << tier->now->id << dayIf(tier->until);
    return line.text();
}

QString told(const Ledger &ledger, const ProgrammeTerms &programme, Number today)
{
    Line line;
    line << "visits" << ledger.visits(programme.visit) << "purchases" << ledger.purchases() << "spend"
         << ledger.spend();
    for (const RuleTerms &rule : programme.rules) {
        if (!rule.stamps)
            continue;
        const StampCard card = cardOf(ledger, *rule.stamps, rule.id);
        line << "\n" << rule.stamps->stamp << card.total << card.held << card.cycle << card.rest << card.last;
    }
    const Promises promises = promisesOf(ledger, programme);
    for (const Promise &promise : promises.list)
        line << "\n"
             << promise.rule << promise.kind << promise.status(today) << promise.first << promise.last << promise.value;
    for (const Disputed &disputed : promises.disputes) {
        const bool isPaid = std::any_of(promises.list.begin(), promises.list.end(),
                                        [&](const Promise &promise) { return promise.use == disputed.use; });
        line << "\ndispute" << Number(disputed.use.happening) << Number(disputed.use.entry) << Number(disputed.said)
             << Number(isPaid);
    }
    line << "\nlimits" << limitsPassed(ledger, programme);
    tell(line, "points", balanceOf(ledger, programme, false, today));
    tell(line, "bonus", balanceOf(ledger, programme, true, today));
    for (const GiftLeft &gift : giftsOf(ledger, today))
        line << "\ngift" << gift.rule << gift.left;
    auto uses = ledger.uses();
    std::stable_sort(uses.begin(), uses.end(),
                     [&](const Ledger::Use &a, const Ledger::Use &b) { return ledger[a.act].at < ledger[b.act].at; });
    for (const Ledger::Use &use : uses)
        line << "\nuse" << use.rule << use.key << use.day << use.count << use.value;
    if (const auto tier = tierOf(ledger, programme, today))
        line << "\ntier" << tier->tier->id << tier->until;
    return line.text();
}

QString toldOther(const loyalty::CardState &card, Number today)
{
    Line line;
    line << "visits" << card.visits << "vouchers" << static_cast<Number>(card.rewards.size());
    tell(line, "points", plain(loyalty::balanceOf(card, loyalty::Account::Points, dateOf(today))));
    tell(line, "bonus", plain(loyalty::balanceOf(card, loyalty::Account::Bonus, dateOf(today))));
    return line.text();
}

QString toldOther(const Ledger &ledger, const ProgrammeTerms &programme, Number today)
{
    // Each device gives the same voucher for the same friend: it is there once, as long as the first act stands.
    const int nowhere = ledger.size();
    int from = nowhere;
    for (int i = 0; i < ledger.size(); ++i) {
        for (const Entry &entry : ledger[i].entries)
            if (from == nowhere && entry.what == What::ForOther && entry.given == What::Voucher)
                from = i;
        const Ledger then = ledger.before(i + 1);
        for (const RuleTerms &rule : programme.rules)
            if (from != nowhere && rule.referral &&
                (!then.stands(from) || then.isAllReturned(from) || then.keptMoney(from) < rule.referral->minimum))
                from = nowhere;
    }
    const Number vouchers = from != nowhere ? 1 : 0;
    Line line;
    line << "visits" << Number(0) << "vouchers" << vouchers;
    tell(line, "points", balanceOf(ledger, programme, false, today, true));
    tell(line, "bonus", balanceOf(ledger, programme, true, today, true));
    return line.text();
}

} // namespace muhr::tests::recount
