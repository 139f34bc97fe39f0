// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/game.h"

#include "core/loyalty/card_changes.h"
#include "core/loyalty/coupon_book.h"
#include "core/loyalty/coupon_code.h"

#include <algorithm>

namespace muhr::tests::recount {

using namespace loyalty;

namespace {

/// What a store would know of one customer's shop.
class Known : public ShopTotals, public CouponBook
{
public:
    Known(const Ledger &ledger, const World &world) : m_ledger(ledger), m_world(world) {}
    ShopTotal of(const QString &rule, const QString &key) const override
    {
        ShopTotal total;
        for (const Ledger::Use &use : m_ledger.uses(rule))
            if (use.key == key) {
                total.count += use.count;
                total.valueMinor += use.value;
            }
        return total;
    }
    ShopTotal offlineOf(const QString &, const QString &) const override { return {}; }
    std::optional<KnownCoupon> find(const base::Sha256 &hash) const override
    {
        for (const auto &[code, rule] : m_world.coupons)
            if (CouponCode::parse(code)->hash() == hash)
                return KnownCoupon{rule, {}};
        return std::nullopt;
    }

private:
    const Ledger &m_ledger;
    const World &m_world;
};

} // namespace

base::EventId eventId(int number)
{
    base::IdBytes bytes{};
    bytes[15] = static_cast<std::uint8_t>(number + 1);
    return base::EventId::fromBytes(bytes);
}

int numberOf(const base::EventId &event)
{
    return event.raw()[15] - 1;
}

Game::Game(const Setting &setting, const World &world, Number start, Counts &counts, bool isThorough)
    : m_setting(setting), m_world(world), m_counts(counts), m_isThorough(isThorough), m_now(start)
{
    m_cards.push_back(CardState::empty(customerId, programmeId));
    CardState advocate = CardState::empty(advocateId, programmeId);
    for (std::size_t i = 0; i < world.broughtBefore.size(); ++i) {
        const Number day = world.broughtBefore[i];
        advocate.facts.tallies.push_back({{sameBytes<base::EventId>(static_cast<std::uint8_t>(200 + i)), 0},
                                          QStringLiteral("r1"),
                                          QLatin1String(broughtKey),
                                          base::Instant::fromMs(day * 86'400'000),
                                          *base::LocalDate::fromDayNumber(day),
                                          1,
                                          0});
    }
    m_advocates.push_back(advocate);
    if (world.birthMonth > 0)
        m_person.days.push_back(
            {QStringLiteral("birthday"),
             *base::YearlyDay::make(base::CalendarSystem::Gregorian, std::nullopt, world.birthMonth, world.birthDay),
             std::nullopt, std::nullopt});
    m_person.isComplete = world.isComplete;
}

QString Game::run(const std::vector<Step> &steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_now += steps[i].minutes * 60'000;
        take(steps[i]);
        if (m_wrong.isEmpty() && (m_isThorough || i + 1 == steps.size()))
            compare(QStringLiteral("card"), 0);
        if (!m_wrong.isEmpty())
            return QStringLiteral("step %1: ").arg(i) + m_wrong;
    }
    for (const Number days : {3, 45}) {
        compare(QStringLiteral("card %1 days later").arg(days), days);
        if (!m_wrong.isEmpty())
            return m_wrong;
    }
    return {};
}

ActMoment Game::momentAt(Number at, int number, int branch, int seen) const
{
    ActMoment moment;
    moment.at = base::Instant::fromMs(at);
    moment.event = eventId(number);
    moment.branch = sameBytes<base::BranchId>(static_cast<std::uint8_t>(6 + branch));
    moment.staff = staffId;
    moment.role = Role::Owner;
    moment.person = &m_person;
    if (m_world.isBrought)
        moment.referrer = &m_advocates[static_cast<std::size_t>(seen)];
    return moment;
}

void Game::compare(const QString &what, Number later)
{
    const Number today = dayOf(m_now) + later;
    const Ledger ledger(m_list);
    differ(what, told(m_cards.back(), m_setting.shelf, *m_setting.inForce, today),
           told(ledger, m_setting.terms, today));
    if (m_wrong.isEmpty() && m_world.isBrought)
        differ(what + QStringLiteral(" of the advocate"), toldOther(m_advocates.back(), today),
               toldOther(ledger, m_setting.terms, today));
}

TimedEvent Game::timed(int number) const
{
    const auto &[event, at] = m_events[static_cast<std::size_t>(number)];
    return {&event, base::Instant::fromMs(at), false};
}

void Game::store(Body body, Happening happening, Number at)
{
    Event event;
    event.id = eventId(size());
    event.branch = sameBytes<base::BranchId>(static_cast<std::uint8_t>(6 + happening.branch));
    event.staff = staffId;
    event.role = Role::Owner;
    event.programmeVersion = m_setting.inForce->programme.version();
    event.body = std::move(body);
    m_events.emplace_back(event, at);
    happening.at = at;
    happening.day = dayOf(at);
    const TimedEvent now = timed(size());
    const bool hasEarlier = happening.kind == Kind::Undone || happening.kind == Kind::Returned;
    const FoldedEvent folded{now, hasEarlier ? timed(happening.about) : TimedEvent{}, {}};
    m_cards.push_back(fold(m_cards.back(), folded, m_setting.shelf));
    const TimedEvent about = hasEarlier ? folded.earlier : now;
    const auto *act = std::get_if<Act>(&about.event->body);
    m_advocates.push_back(act && isAboutOther(*act, advocateId) ? fold(m_advocates.back(), folded, m_setting.shelf)
                                                                : m_advocates.back());
    for (const Entry &entry : happening.entries)
        ++m_counts.entries[static_cast<std::size_t>(entry.what)];
    m_list.push_back(std::move(happening));
}

void Game::take(const Step &step)
{
    switch (step.kind) {
    case StepKind::Join:
        return joins();
    case StepKind::Act:
        return acts(step);
    case StepKind::Undo:
        return undoes(step);
    case StepKind::Return:
        return returns(step);
    case StepKind::Tier:
        return setsTier(step);
    case StepKind::Settle:
        return settles(step);
    case StepKind::Void:
        return voids(step);
    case StepKind::UseAgain:
        return usesAgain(step);
    case StepKind::Decide:
        return decides(step);
    }
}

std::optional<int> Game::targetOf(const Step &step) const
{
    std::vector<int> acts;
    for (int i = 0; i < size(); ++i)
        if (m_list[static_cast<std::size_t>(i)].kind == Kind::Act)
            acts.push_back(i);
    if (acts.empty())
        return std::nullopt;
    // Often one of the last.
    const auto back = static_cast<std::size_t>(step.target) % (2 * acts.size());
    return acts[back < acts.size() ? back : acts.size() - 1];
}

void Game::differ(const QString &what, const QString &muhr, const QString &recount)
{
    if (muhr != recount)
        m_wrong = QStringLiteral("%1\nMuhr:%2\nrecount:%3").arg(what, muhr, recount);
}

void Game::joins()
{
    CustomerJoined body;
    body.programme = programmeId;
    if (m_world.isBrought)
        body.referrer = advocateId;
    body.entries = m_setting.inForce->programme.welcomeEntries(customerId, base::Instant::fromMs(m_now),
                                                               m_world.isBrought, programmeId);
    const Happening joined = join(m_world, m_now, dayOf(m_now), 0);
    std::vector<Entry> entries;
    for (const loyalty::Entry &entry : body.entries)
        entries.push_back(plain(entry));
    differ(QStringLiteral("joining"), told(std::nullopt, 0, entries), told(std::nullopt, 0, joined.entries));
    count(StepKind::Join);
    store(body, joined, m_now);
}

void Game::acts(const Step &step)
{
    const int seen = std::max(0, size() - step.behind);
    const bool isLate = seen < size();
    Wish wish = step.wish;
    wish.number = size();
    const Number before = seen > 0 ? m_list[static_cast<std::size_t>(seen - 1)].at : m_now;
    wish.at = isLate ? std::min(m_now, before + step.minutes * 60'000) : m_now;
    for (int i = 0; i < seen; ++i)
        wish.at = std::max(wish.at, m_list[static_cast<std::size_t>(i)].at);
    wish.day = dayOf(wish.at);
    const Ledger ledger = Ledger(m_list).before(seen);

    ActCommand command;
    command.stamps = wish.stamps;
    command.amountMinor = wish.amount;
    for (const Goods &line : wish.goods)
        command.lines.push_back({line.sku, line.pieces, line.price});
    for (const QString &kind : wish.uses)
        command.uses.emplace_back(kind);
    command.codes = wish.codes;
    command.spend = wish.spend;
    command.payWithGift = wish.isPaidWithGift;
    command.happened = wish.happened;
    for (const Number value : wish.giftsSold) {
        GiftSale sale;
        sale.valueMinor = value;
        command.giftSales.push_back(sale);
    }
    if (!wish.giftsSold.empty())
        command.channel = Channel::Command;
    const Known known(ledger, m_world);
    ActMoment moment = momentAt(wish.at, size(), wish.branch, seen);
    moment.chance = *base::Sha256::fromBytes(wish.chance);
    moment.totals = &known;
    moment.coupons = &known;
    const auto muhr =
        decide(m_setting.shelf, *m_setting.inForce, m_cards[static_cast<std::size_t>(seen)], command, moment);
    const auto recount = recount::decide(ledger, m_world, wish);
    const QString refused = QStringLiteral(" refused");
    differ(QStringLiteral("act"), muhr ? told(muhr->act) : refused,
           recount ? told(recount->amount, recount->paid, recount->entries) : refused);
    if (!m_wrong.isEmpty() && !muhr)
        m_wrong += QStringLiteral("\nbecause: ") + QLatin1String(refusalSentence(muhr.error().reason).text);
    if (!m_wrong.isEmpty())
        return;
    if (!muhr) {
        ++m_counts.refused;
        return;
    }
    count(StepKind::Act);
    m_counts.late += isLate ? 1 : 0;
    store(muhr->act, *recount, wish.at);
}

QString lived(const Setting &setting, const World &world, const std::vector<Step> &steps, Number start, Counts &counts,
              bool isThorough)
{
    return Game(setting, world, start, counts, isThorough).run(steps);
}

} // namespace muhr::tests::recount
