// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/counter_words.h"

#include "core/loyalty/card_tier.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"

#include <QStringList>

#include <type_traits>

using namespace muhr::loyalty;

namespace muhr::tests {
namespace {

QString dayTold(const std::optional<base::LocalDate> &day)
{
    return day ? day->text() : QStringLiteral("never");
}

QString numbers(std::initializer_list<std::int64_t> list)
{
    QString text;
    for (const std::int64_t number : list)
        text += u' ' + QString::number(number);
    return text;
}

struct Told
{
    QString operator()(const StampsGiven &e) const { return e.stampKind + numbers({e.count}); }
    QString operator()(const RewardUsed &e) const { return e.rewardKind + numbers({e.valueMinor}); }
    QString operator()(const VoucherGiven &e) const { return e.rewardKind + u' ' + dayTold(e.lastDay); }
    QString operator()(const LimitNoted &e) const { return numbers({e.count}); }
    QString operator()(const PointsEarned &e) const
    {
        return numbers({e.points, e.activeDay.dayNumber(), e.quietDays}) + dayTold(e.lastDay);
    }
    QString operator()(const BonusEarned &e) const
    {
        return numbers({e.amountMinor, e.activeDay.dayNumber(), e.quietDays}) + dayTold(e.lastDay);
    }
    QString operator()(const PointsSpent &e) const { return e.rewardKind + numbers({e.points, e.valueMinor}); }
    QString operator()(const BalancePaid &e) const { return numbers({e.taken, e.valueMinor}); }
    QString operator()(const Discounted &e) const
    {
        QString text = e.key + numbers({e.amountMinor});
        for (const std::int64_t share : e.shares)
            text += numbers({share});
        return text;
    }
    QString operator()(const UseCounted &e) const { return e.key + numbers({e.count, e.valueMinor}); }
    QString operator()(const TierSet &e) const { return e.tier; }
    QString operator()(const GiftLoaded &e) const { return numbers({e.valueMinor}) + dayTold(e.lastDay); }
    QString operator()(const GiftPaid &e) const { return numbers({e.amountMinor}); }
    QString operator()(const PrizeDrawn &e) const { return e.drawn + u' ' + e.prize; }
    QString operator()(const ForOther &e) const { return std::visit(*this, e.entry); }
    QString operator()(const RewardReserved &e) const { return e.rewardKind; }
    QString operator()(const VoucherPlanned &e) const { return e.rewardKind; }
    QString operator()(const VoucherVoided &) const { return {}; }
    QString operator()(const PendingSettled &) const { return {}; }
    QString operator()(const UnknownEntry &) const { return {}; }
};

} // namespace

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

QString entryTold(const Entry &entry)
{
    return QLatin1String(entryWord(entry)) + u' ' + std::visit(Told(), entry);
}

QString balanceTold(const CardState &card, base::LocalDate today)
{
    QString text;
    for (const Account account : {Account::Points, Account::Bonus}) {
        const PointBalance balance = balanceOf(card, account, today);
        text += numbers({balance.balance, balance.pending, balance.debt, balance.lapsed});
    }
    for (const RewardState &reward : card.rewards)
        text += u' ' + reward.kind + u' ' + rewardStatusWord(card.statusOf(reward, today)) + dayTold(reward.lastDay);
    return text;
}

QString cardTold(const CounterPlay &play)
{
    const Programme &programme = play.inForce->programme;
    const base::LocalDate today = programme.dayOf(play.moment.at);
    QStringList lines{balanceTold(play.card, today) + numbers({std::int64_t(play.card.limits.size())})};
    for (const LadderView &view : ladderViews(play.shelf, *play.inForce, play.card, today))
        lines.append(wordsOf(view.ladder->stampTitle) +
                     numbers({view.held, view.ladder->goal, view.cycle, view.missing, view.owed}) + u' ' +
                     (view.next ? wordsOf(view.next->reward.title) : QString()));
    for (const StampTrack &track : play.card.stamps)
        lines.append(track.kind + numbers({track.total, track.remainderMinor}));
    for (const GiftLeft &gift : giftsOf(play.card, today))
        lines.append(QStringLiteral("gift") + numbers({gift.leftMinor}));
    if (const auto tier = tierOf(play.card, play.shelf, programme, today))
        lines.append(tier->now->id + tier->now->colour + wordsOf(tier->now->title) + dayTold(tier->until) +
                     dayTold(tier->keptUntil));
    const CardView view{play.card,   play.moment.at,    today, programme, programme.currency().code(),
                        &play.shelf, play.moment.person};
    for (const ProgrammeRule &rule : programme.rules())
        if (const auto next = rule.bound->nextGood(view))
            lines.append(QStringLiteral("next") + numbers({next->missing, next->of}) + wordsOf(next->what));
    return lines.join(u'\n');
}

} // namespace muhr::tests
