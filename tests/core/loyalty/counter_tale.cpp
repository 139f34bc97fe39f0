// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_tale.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/counter_words.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"

#include "core/loyalty/coupon_book.h"
#include "core/loyalty/coupon_code.h"
#include "core/loyalty/coupon_format.h"
#include "core/loyalty/coupon_plan.h"
#include "core/loyalty/gift_plan.h"
#include "core/loyalty/provisional.h"

#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <map>

using namespace muhr::loyalty;

namespace muhr::tests {
namespace {

constexpr int steps = 45;

/// The uses of this one card, and one coupon a rule.
class Known : public ShopTotals, public CouponBook
{
public:
    ShopTotal of(const QString &rule, const QString &key) const override { return find(m_all, rule, key); }
    ShopTotal offlineOf(const QString &rule, const QString &key) const override { return find(m_offline, rule, key); }
    std::optional<KnownCoupon> find(const base::Sha256 &hash) const override
    {
        const auto found = m_coupons.find(hash);
        return found == m_coupons.end() ? std::nullopt : std::optional(found->second);
    }
    void add(const QString &code, const QString &rule) { m_coupons[CouponCode::parse(code)->hash()] = {rule, {}}; }
    void note(const Act &act, bool isOnline)
    {
        for (const Entry &entry : act.entries)
            if (const auto *use = std::get_if<UseCounted>(&entry)) {
                count(m_all, *use);
                if (!isOnline)
                    count(m_offline, *use);
            }
    }

private:
    using Totals = std::map<QString, ShopTotal>;
    static void count(Totals &totals, const UseCounted &use)
    {
        ShopTotal &total = totals[use.rule + u' ' + use.key];
        total.count += use.count;
        total.valueMinor += use.valueMinor;
    }
    static ShopTotal find(const Totals &totals, const QString &rule, const QString &key)
    {
        const auto found = totals.find(rule + u' ' + key);
        return found == totals.end() ? ShopTotal() : found->second;
    }
    Totals m_all;
    Totals m_offline;
    std::map<base::Sha256, KnownCoupon> m_coupons;
};

/// What a tale is mostly about.
enum class Mood { Everything, BrokenConnection, RewardsAndReturns };

class Tale
{
public:
    Tale(const QByteArray &json, std::uint64_t seed) : m_play(json), m_random(seed), m_mood(static_cast<Mood>(seed % 3))
    {
        m_play.card.customer = sampleId<base::CustomerId>(8);
        m_advocate = CardState::empty(sampleId<base::CustomerId>(77), m_play.card.programme);
        m_play.moment.coupons = &m_known;
        m_play.moment.totals = &m_known;
        for (const ProgrammeRule &rule : m_play.inForce->programme.rules()) {
            listKinds(rule);
            if (const auto plan = rule.bound->coupons()) {
                const auto codes = drawCoupons(plan->format, 2, m_random);
                for (const QString &code : codes ? QStringList(codes->begin(), codes->end()) : QStringList()) {
                    say(code);
                    m_known.add(code, rule.id);
                    m_codes.append(code);
                }
            }
            for (const QString &word : rule.bound->promoWords())
                m_codes.append(word);
        }
        // Chance of its own, whatever codes were drawn.
        m_random = SeededRandom(seed);
    }

    QString tell()
    {
        m_play.advanceMinutes(static_cast<std::int64_t>(m_random.below(400)) * 1'440);
        tellPerson();
        if (!once(4)) {
            m_play.referrer = m_advocate.customer;
            m_play.moment.referrer = &m_advocate;
            for (std::uint32_t friends = m_random.below(3); friends > 0; --friends)
                m_advocate.facts.tallies.push_back({{sampleId<base::EventId>(200), static_cast<std::int64_t>(friends)},
                                                    "r1",
                                                    "brought",
                                                    m_play.moment.at,
                                                    m_play.inForce->programme.dayOf(m_play.moment.at),
                                                    1,
                                                    0});
        }
        m_play.join();
        balance();
        provisional();
        for (int i = 0; i < steps; ++i) {
            // Some tales take an afternoon, some years.
            m_play.advanceMinutes(any<std::int64_t>({0, 4, 45, 300, 700, 1'440, 3 * 1'440, 9 * 1'440, 35 * 1'440}));
            step();
        }
        if (m_play.referrer)
            tellAdvocate();
        return m_text;
    }

private:
    bool once(std::uint32_t in) { return m_random.below(in) == 0; }
    template <typename T>
    T any(std::initializer_list<T> list)
    {
        return list.begin()[m_random.below(static_cast<std::uint32_t>(list.size()))];
    }
    QString anyOf(const QStringList &list)
    {
        return list[static_cast<int>(m_random.below(static_cast<std::uint32_t>(list.size())))];
    }

    void listKinds(const ProgrammeRule &rule)
    {
        if (const StampLadder *ladder = rule.bound->ladder())
            for (const Milestone &milestone : ladder->milestones)
                m_kinds.append(milestone.reward.kind);
        if (const PointPlan *plan = rule.bound->points())
            for (const PointReward &reward : plan->rewards)
                m_kinds.append(reward.reward.kind);
        for (const Reward *reward : rule.bound->rewards())
            m_kinds.append(reward->kind);
        for (const QJsonValue row : rule.terms["rewards"].toArray())
            m_chosen.append(row.toObject()["id"].toString());
    }
    /// Who she is; her days change now and then.
    void tellPerson()
    {
        const auto today = m_play.inForce->programme.dayOf(m_play.moment.at);
        const auto soon = today.plusDays(static_cast<std::int64_t>(m_random.below(60))).parts();
        const auto leap = base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, 2, 29);
        const auto day = base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, soon.month, soon.day);
        std::optional<base::LocalDate> changed;
        if (once(2))
            changed = today.plusDays(-static_cast<std::int64_t>(m_random.below(40)));
        m_person.days = {{QStringLiteral("birthday"), once(3) ? *leap : *day, today.plusDays(-50), changed},
                         {QStringLiteral("wedding"), *day, today.plusDays(-50), std::nullopt},
                         {QStringLiteral("other"), once(2) ? *leap : *day, today.plusDays(-50), std::nullopt}};
        m_person.isComplete = once(2);
        m_play.moment.person = &m_person;
    }

    /// What she could do with what she got for bringing this customer.
    void tellAdvocate()
    {
        CardState card = m_play.alsoFolded(m_advocate);
        if (card.rewards.empty())
            return;
        // Another friend brought the same.
        card.rewards.push_back(card.rewards.front());
        card.rewards.back().id = sampleId<base::VoucherId>(99);
        for (int i = 0; i < 40; ++i) {
            m_play.advanceMinutes(any<std::int64_t>({0, 300, 700, 1'440, 9 * 1'440}));
            anyCounter();
            ActCommand command;
            command.amountMinor = any<std::int64_t>({399, 10'000, 25'000});
            command.uses = {card.rewards.front().kind};
            if (once(2))
                command.uses.push_back(command.uses.front());
            const auto decision = decide(m_play.shelf, *m_play.inForce, card, command, m_play.moment);
            if (decision)
                tellDecision(*decision);
            else
                refused(decision.error());
        }
    }
    void anyCounter()
    {
        m_play.moment.role = any({Role::Owner, Role::Manager, Role::Cashier, Role::Kiosk});
        if (m_mood == Mood::RewardsAndReturns && !once(3))
            m_play.moment.role = Role::Owner;
        m_play.moment.isOnline = m_mood == Mood::BrokenConnection ? once(6) : !once(3);
        m_play.moment.offlineUsesToday = m_random.below(m_mood == Mood::BrokenConnection ? 2 : 4);
        m_play.moment.branch = sampleId<base::BranchId>(once(3) ? 7 : 6);
        m_play.moment.code = CodeFreshness(m_random.below(3));
        m_play.moment.chance = *base::Sha256::fromBytes(m_random.bytes(32));
    }
    void step()
    {
        anyCounter();
        if (once(12))
            tellPerson();
        const auto what = m_acts.empty() ? 0 : m_random.below(10);
        const bool isBusy = m_mood == Mood::RewardsAndReturns;
        if (what == 8 || (isBusy && what > 5 && what < 8))
            takeBack();
        else if (what == 9 || (isBusy && what == 5))
            bringBack();
        else
            act();
    }
    ActCommand command()
    {
        ActCommand command;
        if (m_play.inForce->programme.giftPlan() && once(4)) {
            GiftSale sale;
            sale.valueMinor = any<std::int64_t>({400, 3'000, 60'000});
            if (once(3))
                sale.lastDay = m_play.inForce->programme.dayOf(m_play.moment.at).plusDays(3);
            command.giftSales = {sale};
            return command;
        }
        if (m_mood == Mood::RewardsAndReturns || !once(3))
            command.amountMinor = any<std::int64_t>({0, 399, 9'999, 10'000, 25'000, 120'000, 1'000'000});
        for (const char *sku : {"bun", "cake", "tea"})
            if (once(3)) {
                command.lines.push_back(
                    {QString::fromLatin1(sku), 1 + m_random.below(9), any<std::int64_t>({3'333, 1'250, 700})});
                command.amountMinor.reset();
            }
        if (once(4))
            command.stamps = any<std::int64_t>({0, 1, 3, 11, 60});
        if (!m_kinds.isEmpty() && !once(3)) {
            command.uses = {anyOf(m_kinds)};
            // The rule that the tale is about stands last.
            if (m_mood == Mood::BrokenConnection)
                command.uses.emplace_back(once(2) ? UseWish(m_kinds.last()) : command.uses.front());
            else if (once(4))
                command.uses.emplace_back(anyOf(m_kinds));
        }
        if (!m_codes.isEmpty() && once(2)) {
            command.codes = {anyOf(m_codes)};
            if (m_chosen.size() > 1)
                command.uses = {anyOf(m_chosen)};
        }
        if (once(m_mood == Mood::RewardsAndReturns ? 2 : 3))
            command.spend = any<std::int64_t>({0, 0, 7, 400});
        command.payWithGift = m_play.inForce->programme.giftPlan() && once(2);
        if (once(3))
            command.happened = {any<QString>({QStringLiteral("review"), QStringLiteral("survey")})};
        command.managerOverride = once(5);
        return command;
    }
    void act()
    {
        const ActCommand asked = command();
        // With its event, as it will be stored.
        base::IdBytes id{};
        id[15] = static_cast<std::uint8_t>(m_play.history().size() + 1);
        m_play.moment.event = base::EventId::fromBytes(id);
        const auto decision = m_play.quote(asked);
        if (!decision)
            return refused(decision.error());
        const base::EventId event = m_play.act(asked);
        m_acts.push_back(event);
        tellDecision(*decision);
        const Event &stored = *m_play.timed(event).event;
        const Act &act = std::get<Act>(stored.body);
        for (const Entry &entry : act.entries)
            say(entryTold(entry));
        m_known.note(act, m_play.moment.isOnline);
        balance();
    }
    void tellDecision(const Decision &decision)
    {
        say(wordsOf(decision.sentence));
        say(QStringLiteral("price %1 %2 %3")
                .arg(decision.price.listMinor)
                .arg(decision.price.paidMinor)
                .arg(decision.price.roundingMinor));
        for (const Given &given : decision.given)
            say(QStringLiteral("given %1 %2").arg(given.kind).arg(given.amount));
        for (const ActReward &reward : decision.reached)
            say(QStringLiteral("reached %1 %2").arg(reward.kind, wordsOf(reward.title)));
        for (const ActReward &reward : decision.used)
            say(QStringLiteral("used %1 %2").arg(reward.kind, wordsOf(reward.title)));
        for (const Cause &cause : decision.why)
            say(wordsOf(cause.sentence));
        if (decision.codeUnmet)
            say(wordsOf(*decision.codeUnmet));
        if (decision.nothing)
            refused(*decision.nothing);
    }
    /// Often one of the last.
    base::EventId anyAct()
    {
        const auto count = static_cast<std::uint32_t>(m_acts.size());
        return m_acts[once(2) ? m_random.below(count) : count - 1 - m_random.below(std::min(count, 3U))];
    }
    void takeBack()
    {
        const base::EventId event = anyAct();
        const auto used = UsedReward(m_random.below(3));
        const auto decision = m_play.quoteUndo(event, used);
        if (!decision)
            return refused(decision.error());
        say(wordsOf(decision->sentence));
        m_play.undo(event, used);
        balance();
    }
    void bringBack()
    {
        const base::EventId event = anyAct();
        const std::optional<std::int64_t> amount =
            once(2) ? std::nullopt : std::optional<std::int64_t>(1 + m_random.below(9'000));
        const auto decision = m_play.quoteReturn(event, amount);
        if (!decision)
            return refused(decision.error());
        say(wordsOf(decision->sentence));
        m_play.giveBack(event, amount);
        balance();
    }
    void provisional()
    {
        const auto decision = decideProvisional(m_play.shelf, *m_play.inForce, {}, {m_play.moment, 0, false});
        if (!decision)
            return refused(decision.error());
        say(wordsOf(decision->sentence));
    }

    void refused(const Refusal &refusal) { say(QStringLiteral("refused: ") + wordsOf(sentenceOf(refusal))); }
    void balance()
    {
        say(cardTold(m_play));
        if (m_play.referrer)
            say(balanceTold(m_play.alsoFolded(m_advocate), m_play.inForce->programme.dayOf(m_play.moment.at)));
    }
    void say(const QString &line) { m_text += line + u'\n'; }

    CounterPlay m_play;
    SeededRandom m_random;
    Mood m_mood;
    Known m_known;
    CustomerFacts m_person;
    CardState m_advocate;
    QStringList m_kinds;
    /// What a promo code lets the customer choose from.
    QStringList m_chosen;
    QStringList m_codes;
    std::vector<base::EventId> m_acts;
    QString m_text;
};

} // namespace

QString counterTale(const QByteArray &programmeJson, std::uint64_t seed)
{
    return Tale(programmeJson, seed).tell();
}

} // namespace muhr::tests
