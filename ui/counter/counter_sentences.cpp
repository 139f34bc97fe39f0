// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_sentences.h"

#include "core/loyalty/refusal.h"

#include <cstring>

namespace muhr::counter {
namespace {

bool saysSo(const words::Refused &refused, loyalty::RefusalReason reason)
{
    return std::strcmp(refused.sentence.source.text, loyalty::refusalSentence(reason).text) == 0;
}

/// The toast is small; what she is called first is enough to know whom it means.
QString firstOf(const QString &name)
{
    return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}

std::int64_t stampsOf(const actions::VisitDone &done)
{
    std::int64_t stamps = 0;
    for (const auto &entry : done.decision.act.entries)
        if (const auto *given = std::get_if<loyalty::StampsGiven>(&entry))
            stamps += given->count;
    return stamps;
}

} // namespace

base::Sentence doneSentence(const actions::VisitDone &done)
{
    const std::int64_t stamps = stampsOf(done);
    if (done.isProvisional)
        return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Stamp kept for a new card")}, {}};
    if (!done.decision.used.empty())
        return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Handed over: %1"), "%1 is the reward"},
                {done.decision.used.front().title}};
    if (stamps > 0 && !done.name.isEmpty())
        return {{"Counter", QT_TRANSLATE_N_NOOP("Counter", "%Ln stamp(s) given to %2"), "%2 is the customer"},
                {stamps, base::TextName{firstOf(done.name)}}};
    if (stamps > 0)
        return {{"Counter", QT_TRANSLATE_N_NOOP("Counter", "%Ln stamp(s) given")}, {stamps}};
    // Of points and bonus money the decision says how much.
    if (!done.decision.given.empty())
        return done.decision.sentence;
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Purchase stored")}, {}};
}

base::Sentence alreadyStampedSentence()
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Already stamped just now. All is well.")}, {}};
}

bool isAboutStampThere(const base::Sentence &sentence)
{
    return std::strcmp(sentence.source.text, alreadyStampedSentence().source.text) == 0;
}

base::Sentence amountNeededSentence()
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Type the amount: the stamps depend on it.")}, {}};
}

base::Sentence waitWithNumbersSentence()
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Too many wrong numbers. Wait a minute, or find the customer by "
                                                     "name.")},
            {}};
}

base::Sentence notANumberSentence()
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "One of the digits is wrong. Compare them with the card.")}, {}};
}

base::Sentence nothingToRedeemSentence()
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "No reward is waiting on this card yet.")}, {}};
}

base::Sentence toPaySentence(std::int64_t paidMinor, const QString &currency)
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "The customer pays %1"), "%1 is an amount of money"},
            {base::TextMoney{paidMinor, currency}}};
}

base::Sentence goodsAboveAmountSentence()
{
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "The products come to more than the amount.")}, {}};
}

base::Sentence newCardSentence(const QString &name)
{
    if (name.isEmpty())
        return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Card made")}, {}};
    return {{"Counter", QT_TRANSLATE_NOOP("Counter", "Card made for %1"), "%1 is the customer"},
            {base::TextName{name}}};
}

bool isAboutUsedReward(const words::Refused &refused)
{
    return saysSo(refused, loyalty::RefusalReason::UndoOfUsedReward) ||
           saysSo(refused, loyalty::RefusalReason::UndoOfSpentPoints) ||
           saysSo(refused, loyalty::RefusalReason::UndoOfSpentBonus);
}

bool isLimit(const words::Refused &refused)
{
    using Reason = loyalty::RefusalReason;
    return saysSo(refused, Reason::TooSoon) || saysSo(refused, Reason::TooSoonAfterReward) ||
           saysSo(refused, Reason::EnoughToday) || saysSo(refused, Reason::RewardsWait);
}

} // namespace muhr::counter
