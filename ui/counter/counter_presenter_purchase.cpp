// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the presenter that deals with purchases and with what customers use in them.
#include "core/base/digits.h"
#include "core/base/money_text.h"
#include "ui/counter/counter_presenter.h"
#include "ui/counter/counter_sentences.h"

#include <algorithm>

namespace muhr::counter {
namespace {

/// As much as may be, as a command says it.
constexpr std::int64_t asMuchAsMayBe = 0;

/// What stands in a field, or what is wrong with it.
template <typename T>
using Typed = base::Expected<T, base::Sentence>;

/// Name of the line for all that was not typed one by one.
constexpr auto otherGoods = "*";

Typed<std::int64_t> moneyOf(const QString &text, const QString &code)
{
    const auto currency = base::Currency::parse(code);
    const auto money =
        currency
            ? base::parseMoneyText(text, *currency)
            : base::Expected<base::Money, base::MoneyTextError>(base::Unexpected{base::MoneyTextError::NotANumber});
    if (!money)
        return base::Unexpected{base::Sentence{base::sourceText(money.error()), {}}};
    return money->minor;
}

/// What stands between groups of digits in one language or another, the last of them in Persian.
const QString groupMarks = QStringLiteral(",.\u066c");

/// Points are whole; groups and the digits of any script are read.
Typed<std::int64_t> pointsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : base::latinDigits(text))
        if (letter.isDigit())
            digits += letter;
        else if (!letter.isSpace() && !groupMarks.contains(letter))
            return base::Unexpected{base::Sentence{base::sourceText(base::MoneyTextError::NotANumber), {}}};
    bool isNumber = false;
    const qlonglong points = digits.toLongLong(&isNumber);
    if (!isNumber)
        return base::Unexpected{base::Sentence{base::sourceText(base::MoneyTextError::NotANumber), {}}};
    return points;
}

Typed<std::vector<loyalty::Line>> linesOf(const std::vector<TypedGood> &goods, const QString &currency)
{
    std::vector<loyalty::Line> lines;
    for (const TypedGood &good : goods) {
        const auto price = moneyOf(good.price, currency);
        if (!price)
            return base::Unexpected{price.error()};
        lines.push_back({good.sku, good.quantity, *price});
    }
    return lines;
}

/// What waits is named by itself, what points bring by its kind.
loyalty::UseWish wishFor(const report::CounterReward &reward)
{
    return reward.points > 0 ? loyalty::UseWish(reward.kind) : loyalty::UseWish(reward.id);
}

Quote quoteOf(const loyalty::Decision &decision)
{
    Quote quote{decision.price.listMinor, decision.price.paidMinor, {}, decision.codeUnmet.has_value()};
    if (decision.codeUnmet)
        quote.lines.push_back(*decision.codeUnmet);
    else
        for (const loyalty::Cause &cause : decision.why)
            quote.lines.push_back(cause.sentence);
    return quote;
}

Quote refusedQuote(const base::Sentence &why)
{
    return {0, std::nullopt, {why}, true};
}

} // namespace

base::Expected<loyalty::ActCommand, base::Sentence> CounterPresenter::actOf(const TypedPurchase &typed) const
{
    const report::CounterCard &card = *m_state.card;
    loyalty::ActCommand act = actBy(*m_meeting);
    const auto lines = linesOf(typed.goods, card.currency);
    if (!lines)
        return base::Unexpected{lines.error()};
    act.lines = *lines;
    const std::int64_t ofGoods = loyalty::linesTotalMinor(act.lines);
    const bool isByGoods = typed.amount.trimmed().isEmpty() && ofGoods > 0;
    const auto amount = isByGoods ? Typed<std::int64_t>(ofGoods) : moneyOf(typed.amount, card.currency);
    if (!amount)
        return base::Unexpected{amount.error()};
    if (*amount < ofGoods)
        return base::Unexpected{goodsAboveAmountSentence()};
    // The rest of the purchase: lines that don't add up to it would tell the rules nothing.
    if (ofGoods > 0 && *amount > ofGoods)
        act.lines.push_back({QString::fromLatin1(otherGoods), 1, *amount - ofGoods});
    act.amountMinor = *amount;
    if (!typed.spend.trimmed().isEmpty()) {
        const bool isMoney = card.bonus && card.bonus->pays;
        const auto spend = isMoney ? moneyOf(typed.spend, card.currency) : pointsOf(typed.spend);
        if (!spend)
            return base::Unexpected{spend.error()};
        // Zero is typed for nothing at all.
        if (*spend > 0)
            act.spend = *spend;
    }
    if (const QString code = typed.code.trimmed(); !code.isEmpty())
        act.codes = QStringList{code};
    act.payWithGift = typed.paysWithGift;
    if (m_state.usedWithPurchase)
        act.uses = {wishFor(*m_state.usedWithPurchase)};
    return act;
}

void CounterPresenter::purchaseTyped(const TypedPurchase &typed)
{
    const int asked = ++m_quotesAsked;
    if (!m_meeting || !m_state.card || m_state.ask != Ask::Amount)
        return;
    m_state.fieldError.reset();
    const auto act = actOf(typed);
    if (!act) {
        // Half a number is no mistake yet.
        m_state.quote.reset();
        emit changed();
        return;
    }
    actions::RecordVisit visit;
    visit.target = m_meeting->target;
    visit.act = *act;
    visit.quoteOnly = true;
    m_desk.recordVisit(visit, whileHere([this, asked](const auto &done) {
                           if (asked != m_quotesAsked)
                               return;
                           m_state.quote = done ? quoteOf(done->decision) : refusedQuote(done.error().sentence);
                           emit changed();
                       }));
    emit changed();
}

void CounterPresenter::purchaseSent(const TypedPurchase &typed)
{
    if (!m_meeting || !m_state.card || m_state.isStoring)
        return;
    ++m_quotesAsked;
    const auto act = actOf(typed);
    m_state.fieldError.reset();
    if (act)
        record({*m_meeting, *act});
    else
        sayWhatIsWrong(typed, act.error());
    emit changed();
}

/// Under the amount, or below where it is something else.
void CounterPresenter::sayWhatIsWrong(const TypedPurchase &typed, const base::Sentence &wrong)
{
    if (!typed.goods.empty() || moneyOf(typed.amount, m_state.card->currency))
        m_state.quote = refusedQuote(wrong);
    else
        m_state.fieldError = wrong;
}

void CounterPresenter::mostToSpendWanted(const TypedPurchase &typed)
{
    if (!m_meeting || !m_state.card || m_state.ask != Ask::Amount)
        return;
    TypedPurchase without = typed;
    without.spend.clear();
    const auto act = actOf(without);
    if (!act) {
        sayWhatIsWrong(without, act.error());
        emit changed();
        return;
    }
    actions::RecordVisit visit;
    visit.target = m_meeting->target;
    visit.act = *act;
    visit.act.spend = asMuchAsMayBe;
    visit.quoteOnly = true;
    const int turn = m_turn;
    m_desk.recordVisit(visit, whileHere([this, turn](const auto &done) {
                           if (turn != m_turn || m_state.ask != Ask::Amount)
                               return;
                           if (!done) {
                               m_state.quote = refusedQuote(done.error().sentence);
                           } else {
                               for (const auto &entry : done->decision.act.entries)
                                   if (const auto *paid = std::get_if<loyalty::BalancePaid>(&entry))
                                       m_state.mostToSpend = {m_state.mostToSpend.number + 1, paid->taken};
                           }
                           emit changed();
                       }));
}

void CounterPresenter::redeem()
{
    if (!m_state.card || m_state.isStoring || !isCardSeen())
        return;
    m_state.choices.clear();
    for (const auto &reward : m_state.card->rewards)
        if (std::ranges::find(m_state.choices, reward.title, &report::CounterReward::title) == m_state.choices.end())
            m_state.choices.push_back(reward);
    m_state.choices.insert(m_state.choices.end(), m_state.card->forPoints.begin(), m_state.card->forPoints.end());
    // What costs points is never handed over without a word.
    if (m_state.choices.size() == 1 && m_state.choices.front().points == 0)
        rewardPicked(0);
    else if (m_state.choices.empty())
        say(Said::Kind::Calm, nothingToRedeemSentence());
    else
        m_state.ask = Ask::WhichReward;
    emit changed();
}

void CounterPresenter::rewardPicked(int choice)
{
    if (!m_meeting || m_state.isStoring || choice < 0 || choice >= static_cast<int>(m_state.choices.size()))
        return;
    use(m_state.choices[static_cast<std::size_t>(choice)]);
    emit changed();
}

void CounterPresenter::use(const report::CounterReward &reward)
{
    if (reward.needsPurchase) {
        ask(Ask::Amount);
        m_state.usedWithPurchase = reward;
        return;
    }
    m_state.ask = Ask::Nothing;
    Attempt attempt{*m_meeting, actBy(*m_meeting)};
    attempt.act.stamps = 0;
    attempt.act.uses = {wishFor(reward)};
    record(attempt);
}

} // namespace muhr::counter
