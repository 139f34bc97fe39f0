// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_tale.h"

#include "tests/core/loyalty/counter_play.h"
#include "tests/core/loyalty/sample_events.h"
#include "tests/support/seeded_random.h"

#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"
#include "core/loyalty/provisional.h"

using namespace muhr::loyalty;

namespace muhr::tests {
namespace {

constexpr int tales = 4;
constexpr int steps = 90;

QString wordsOf(const base::TextValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *money = std::get_if<base::TextMoney>(&value))
        return QString::number(money->minor);
    if (const auto *title = std::get_if<base::LocalText>(&value))
        return title->inLanguage(base::Language::English);
    const auto *day = std::get_if<base::TextDay>(&value);
    return day ? QString::number(day->dayNumber) : QString();
}

QString wordsOf(const base::Sentence &sentence)
{
    QString words = QString::fromUtf8(sentence.source.text);
    for (const base::TextValue &value : sentence.values)
        words += u' ' + wordsOf(value);
    return words;
}

class Tale
{
public:
    Tale(const QByteArray &json, std::uint64_t seed) : m_play(json), m_random(seed)
    {
        for (const StampLadder *ladder : m_play.inForce->programme.ladders())
            for (const Milestone &milestone : ladder->milestones)
                m_kinds.append(milestone.reward.kind);
        for (const PointPlan *plan : m_play.inForce->programme.pointPlans())
            for (const PointReward &reward : plan->rewards)
                m_kinds.append(reward.reward.kind);
    }
    QStringList tell()
    {
        m_play.join();
        say(QStringLiteral("joined"));
        provisional();
        for (int i = 0; i < steps; ++i) {
            // Some tales take an afternoon, some years.
            const std::int64_t pauses[] = {0, 4, 45, 300, 1'440, 5 * 1'440, 40 * 1'440};
            m_play.advanceMinutes(pauses[m_random.below(7)]);
            step();
        }
        return m_lines;
    }

private:
    bool once(std::uint32_t in) { return m_random.below(in) == 0; }
    QString anyKind() { return m_kinds[static_cast<int>(m_random.below(static_cast<std::uint32_t>(m_kinds.size())))]; }

    void step()
    {
        const Role roles[] = {Role::Owner, Role::Manager, Role::Cashier, Role::Kiosk};
        m_play.moment.role = roles[m_random.below(4)];
        m_play.moment.isOnline = !once(3);
        m_play.moment.offlineUsesToday = m_random.below(4);
        m_play.moment.branch = sampleId<base::BranchId>(once(3) ? 7 : 6);
        m_play.moment.code = CodeFreshness(m_random.below(3));
        const auto what = m_acts.empty() ? 0 : m_random.below(10);
        if (what == 8)
            takeBack();
        else if (what == 9)
            bringBack();
        else
            act();
    }
    void act()
    {
        ActCommand command;
        const std::int64_t amounts[] = {0, 400, 9'999, 10'000, 25'000, 120'000, 1'000'000};
        if (!once(3))
            command.amountMinor = amounts[m_random.below(7)];
        for (const char *sku : {"bun", "cake", "tea"})
            if (once(4)) {
                command.lines.push_back({QString::fromLatin1(sku), 1 + m_random.below(9), 3'000});
                command.amountMinor.reset();
            }
        const std::int64_t byHand[] = {0, 1, 3, 11, 60};
        if (once(3))
            command.stamps = byHand[m_random.below(5)];
        const auto uses = m_kinds.isEmpty() ? 0 : m_random.below(3);
        for (std::uint32_t i = 0; i < uses; ++i)
            command.uses.emplace_back(anyKind());
        command.managerOverride = once(5);
        const auto decision = m_play.quote(command);
        if (!decision)
            return refused(decision.error());
        say(wordsOf(decision->sentence));
        for (const Given &given : decision->given)
            say(QStringLiteral("given %1 %2").arg(given.kind).arg(given.amount));
        for (const ActReward &reward : decision->reached)
            say(QStringLiteral("reached %1 %2").arg(reward.kind, wordsOf(reward.title)));
        for (const ActReward &reward : decision->used)
            say(QStringLiteral("used %1 %2").arg(reward.kind, wordsOf(reward.title)));
        if (decision->nothing)
            refused(*decision->nothing);
        m_acts.push_back(m_play.act(command));
        balance();
    }
    void takeBack()
    {
        const base::EventId event = m_acts[m_random.below(static_cast<std::uint32_t>(m_acts.size()))];
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
        const base::EventId event = m_acts[m_random.below(static_cast<std::uint32_t>(m_acts.size()))];
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
        const base::LocalDate today = m_play.inForce->programme.dayOf(m_play.moment.at);
        for (const LadderView &view : ladderViews(m_play.shelf, *m_play.inForce, m_play.card, today))
            say(QStringLiteral("%1 %2 of %3, card %4, %5 to go to %6, owes %7")
                    .arg(wordsOf(view.ladder->stampTitle))
                    .arg(view.held)
                    .arg(view.ladder->goal)
                    .arg(view.cycle)
                    .arg(view.missing)
                    .arg(view.next ? wordsOf(view.next->reward.title) : QString())
                    .arg(view.owed));
        for (const StampTrack &track : m_play.card.stamps)
            say(QStringLiteral("%1 %2 rest %3").arg(track.kind).arg(track.total).arg(track.remainderMinor));
        say(m_play.rewards().join(u','));
        const PointBalance points = pointBalance(m_play.card, today);
        say(QStringLiteral("points %1 pending %2 debt %3 lapsed %4")
                .arg(points.balance)
                .arg(points.pending)
                .arg(points.debt)
                .arg(points.lapsed));
        say(QStringLiteral("limits passed %1").arg(m_play.card.limits.size()));
    }
    void say(const QString &line) { m_lines.append(line); }

    CounterPlay m_play;
    SeededRandom m_random;
    QStringList m_kinds;
    std::vector<base::EventId> m_acts;
    QStringList m_lines;
};

} // namespace

QStringList counterTale(const QByteArray &programmeJson)
{
    QStringList lines;
    for (std::uint64_t seed = 0; seed < tales; ++seed)
        lines += Tale(programmeJson, seed).tell();
    return lines;
}

} // namespace muhr::tests
