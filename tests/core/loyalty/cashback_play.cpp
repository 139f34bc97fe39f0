// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/cashback_play.h"

#include "core/loyalty/rule.h"

#include <QJsonArray>

using namespace muhr::loyalty;

namespace muhr::tests {

QJsonObject cashbackTerms(const QJsonObject &changes)
{
    QJsonObject terms{{"percent", 500}, {"pays", QJsonObject()}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        terms[change.key()] = change.value();
    for (const QString &key : terms.keys())
        if (terms[key].isNull())
            terms.remove(key);
    return terms;
}

QByteArray cashbackProgramme(const QJsonObject &terms, const QJsonObject &changes)
{
    return programmeOf({QJsonObject{{"id", "r1"}, {"kind", "cashback"}, {"terms", terms}}}, changes);
}

QString cashbackFor(const QJsonObject &terms, const Price &price, const std::vector<Line> &lines)
{
    const CashbackPlay play(terms);
    ActCommand command;
    command.amountMinor = price.listMinor;
    command.lines = lines;
    const RuleInput input{play.card, command, play.moment, play.today(), play.inForce->programme,
                          "UZS",     price,   {},          false};
    const RuleOutcome outcome = play.inForce->programme.rules().front().bound->give(input);
    if (outcome.nothing)
        return QStringLiteral("nothing: ") + QLatin1String(refusalWord(outcome.nothing->reason));
    return QString::number(std::get<BonusEarned>(outcome.entries.front()).amountMinor);
}

ActCommand paying(std::int64_t amount, std::int64_t spend)
{
    ActCommand command;
    command.amountMinor = amount;
    command.spend = spend;
    return command;
}

CashbackPlay::CashbackPlay(const QJsonObject &terms, const QJsonObject &changes)
    : CounterPlay(cashbackProgramme(cashbackTerms(terms), changes))
{
}

void CashbackPlay::advanceDays(std::int64_t days)
{
    advanceMinutes(days * 24 * 60);
}

base::LocalDate CashbackPlay::today() const
{
    return inForce->programme.dayOf(moment.at);
}

PointBalance CashbackPlay::balance(Account account) const
{
    return balanceOf(card, account, today());
}

QString CashbackPlay::bonus() const
{
    return QString::number(balance().balance);
}

QString CashbackPlay::paid(const ActCommand &command) const
{
    const auto decision = quote(command);
    if (!decision)
        return QString::fromLatin1(refusalWord(decision.error().reason));
    for (const Entry &entry : decision->act.entries)
        if (const auto *paid = std::get_if<BalancePaid>(&entry))
            return QStringLiteral("%1 for %2").arg(paid->taken).arg(paid->valueMinor);
    return QStringLiteral("nothing");
}

} // namespace muhr::tests
