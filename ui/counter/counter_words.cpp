// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_words.h"

#include "core/base/format_date.h"
#include "core/base/isolate.h"
#include "core/base/money.h"
#include "core/words/say.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace muhr::counter {
namespace {

/// tr() for words that belong to no widget.
class CounterWords
{
    Q_DECLARE_TR_FUNCTIONS(CounterWords)

public:
    static QString ago(base::Instant now, base::Instant then);
    static QString visits(const report::CounterCard &card);
    static QString stamps(const State &state);
    static QString birthday(const report::CounterCard &card);
    static QString until(const report::CounterReward &reward);
    static QString refusal(words::Refusal word);
    static QString choice(const report::CounterReward &reward);
    static QStringList saved(const report::CounterCard &card);
    static QString missing(const report::CounterCard &card);
    static QString tier(const report::CounterCard &card);
};

QString CounterWords::choice(const report::CounterReward &reward)
{
    if (reward.points == 0)
        return counter::titleOf(reward.title);
    //: %1 is a reward
    return tr("%1 for %Ln point(s)", nullptr, static_cast<int>(reward.points)).arg(counter::titleOf(reward.title));
}

QStringList CounterWords::saved(const report::CounterCard &card)
{
    QStringList words;
    if (const auto &points = card.points) {
        words += points->ready < 0 ? tr("%Ln point(s) owed", nullptr, static_cast<int>(-points->ready))
                                   : tr("%Ln point(s)", nullptr, static_cast<int>(points->ready));
        if (points->pending > 0)
            words += tr("%Ln point(s) later", nullptr, static_cast<int>(points->pending));
    }
    if (const auto &bonus = card.bonus) {
        //: %1 is an amount of money
        words += (bonus->ready < 0 ? tr("%1 bonus owed") : tr("%1 bonus"))
                     .arg(moneyText(std::abs(bonus->ready), card.currency));
        if (bonus->pending > 0) {
            //: %1 is an amount of money that is good from a later day on
            words += tr("%1 bonus later").arg(moneyText(bonus->pending, card.currency));
        }
    }
    if (card.giftMinor > 0) {
        //: %1 is an amount of money
        words += tr("Gift card: %1").arg(moneyText(card.giftMinor, card.currency));
    }
    return words;
}

/// What the next tier wants, by the way that is nearest.
QString CounterWords::missing(const report::CounterCard &card)
{
    const auto &missing = card.tier->missing;
    const QString next = base::isolateName(counter::titleOf(*card.tier->next));
    QStringList words;
    if (missing.visits > 0)
        words += tr("%Ln visit(s)", nullptr, static_cast<int>(missing.visits));
    if (missing.purchases > 0)
        words += tr("%Ln purchase(s)", nullptr, static_cast<int>(missing.purchases));
    if (missing.points > 0)
        words += tr("%Ln point(s)", nullptr, static_cast<int>(missing.points));
    if (missing.spendMinor > 0)
        words += moneyText(missing.spendMinor, card.currency);
    if (words.isEmpty()) {
        //: %1 is the name of the next tier, which the next act brings
        return tr("%1 with the next visit").arg(next);
    }
    //: %1 is the name of the next tier, %2 what is missing: “2 visits”
    return tr("to %1: %2").arg(next, QLocale().createSeparatedList(words));
}

QString CounterWords::tier(const report::CounterCard &card)
{
    if (!card.tier)
        return {};
    const QString now = counter::titleOf(card.tier->title);
    return card.tier->next ? now + QStringLiteral(" · ") + missing(card) : now;
}

QString CounterWords::ago(base::Instant now, base::Instant then)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - then).count();
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%Ln min", "so many minutes ago", static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return tr("%Ln h", "so many hours ago", static_cast<int>(minutes / 60));
    return tr("%Ln day(s) ago", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString CounterWords::visits(const report::CounterCard &card)
{
    if (card.visits == 0)
        return tr("First visit");
    //: %L1 is the number of the visit that is going on
    const QString number = tr("Visit %L1").arg(card.visits);
    if (!card.daysSince)
        return number;
    const int days = static_cast<int>(*card.daysSince);
    if (card.wasHereToday) {
        //: %1 is the number of the visit that is going on
        return tr("Visit %1 · last came %Ln day(s) ago", nullptr, days).arg(QLocale().toString(card.visits));
    }
    //: %1 is how often she came
    return tr("Visits: %1 · last came %Ln day(s) ago", nullptr, days).arg(QLocale().toString(card.visits));
}

QString CounterWords::stamps(const State &state)
{
    const auto &card = *state.card;
    if (card.goal == 0)
        return {};
    const QString next = card.next ? base::isolateName(counter::titleOf(*card.next)) : QString();
    if (state.reachedNow) {
        return tr("<b>Stamped: %L1 of %L2.</b> Reward reached: %3")
            .arg(card.held)
            .arg(card.goal)
            .arg(base::isolateName(counter::titleOf(*state.reachedNow)));
    }
    const int missing = static_cast<int>(card.missing);
    if (state.stampedNow > 0) {
        //: %1 stamps are on the card, %2 make it full; %n more bring the reward %3
        return tr("<b>Stamped: %1 of %2.</b> %Ln more for: %3", nullptr, missing)
            .arg(QLocale().toString(card.held), QLocale().toString(card.goal), next);
    }
    //: %1 stamps are on the card, %2 make it full; %n more bring the reward %3
    return tr("<b>Stamps: %1 of %2.</b> %Ln more for: %3", nullptr, missing)
        .arg(QLocale().toString(card.held), QLocale().toString(card.goal), next);
}

QString CounterWords::birthday(const report::CounterCard &card)
{
    if (!card.daysToBirthday)
        return {};
    if (*card.daysToBirthday == 0)
        return tr("Today", "her birthday");
    if (*card.daysToBirthday == 1)
        return tr("Tomorrow", "her birthday");
    return QLocale().standaloneDayName(card.today.plusDays(*card.daysToBirthday).dayOfWeek());
}

QString CounterWords::until(const report::CounterReward &reward)
{
    if (!reward.lastDay)
        return tr("Without end");
    //: %1 is the last day a reward can be used
    return tr("Until %1").arg(base::formatDate(kit::currentLanguage(), *reward.lastDay));
}

QString CounterWords::refusal(words::Refusal word)
{
    switch (word) {
    case words::Refusal::NotOurCard:
        return tr("This is not a card");
    case words::Refusal::OtherShop:
        return tr("A card of another shop");
    case words::Refusal::RevokedCard:
        return tr("An old card");
    case words::Refusal::UnknownCustomer:
        return tr("Nobody found");
    case words::Refusal::TooSoon:
        return tr("Not yet");
    case words::Refusal::NoReward:
        return tr("No reward");
    case words::Refusal::NeedsManager:
        return tr("Ask a manager");
    case words::Refusal::NeedsOwner:
        return tr("Ask an owner");
    case words::Refusal::NotAllowed:
        return tr("Not allowed");
    case words::Refusal::NoKey:
        return tr("The key is not here");
    case words::Refusal::NoEndpoint:
        return tr("Needs a connection");
    case words::Refusal::NeedsNewerMuhr:
        return tr("Muhr is too old for this card");
    case words::Refusal::AlreadyUndone:
    case words::Refusal::NothingToUndo:
        return tr("Nothing to undo");
    case words::Refusal::StoreOpen:
    case words::Refusal::StoreNewer:
    case words::Refusal::StoreDamaged:
    case words::Refusal::DiskFull:
        return tr("Not stored!");
    case words::Refusal::PhoneTaken:
    case words::Refusal::BadValue:
    case words::Refusal::NoCamera:
    case words::Refusal::WrongClock:
    case words::Refusal::NotHere:
    case words::Refusal::UnknownCode:
    case words::Refusal::NothingToPay:
    case words::Refusal::CodeOver:
    case words::Refusal::CodeUsed:
    case words::Refusal::ChooseReward:
    case words::Refusal::RewardsWait:
    case words::Refusal::TooMuchAtOnce:
    case words::Refusal::ThisDevice:
    case words::Refusal::LastDevice:
    case words::Refusal::DeviceRevoked:
    case words::Refusal::StaffLeft:
    case words::Refusal::NoOwnerPassword:
    case words::Refusal::WrongPassword:
    case words::Refusal::TooManyTries:
    case words::Refusal::WrongPin:
    case words::Refusal::LockedOut:
    case words::Refusal::NoPin:
    case words::Refusal::WeakPin:
    case words::Refusal::LastOwner:
        return tr("Not done");
    }
    return {};
}

} // namespace

QString say(const base::Sentence &sentence)
{
    return words::say(kit::currentLanguage(), sentence);
}

QString titleOf(const base::LocalText &title)
{
    return title.inLanguage(kit::currentLanguage());
}

QString ago(base::Instant now, base::Instant then)
{
    return CounterWords::ago(now, then);
}

QString visitsLine(const report::CounterCard &card)
{
    return CounterWords::visits(card);
}

QString stampsLine(const State &state)
{
    return state.card ? CounterWords::stamps(state) : QString();
}

QString birthdayWord(const report::CounterCard &card)
{
    return CounterWords::birthday(card);
}

QString untilLine(const report::CounterReward &reward)
{
    return CounterWords::until(reward);
}

QString moneyText(std::int64_t minor, const QString &currency)
{
    const auto parsed = base::Currency::parse(currency);
    return parsed ? base::formatMoney(kit::currentLanguage(), {minor, *parsed}) : QString();
}

QString choiceLine(const report::CounterReward &reward)
{
    return CounterWords::choice(reward);
}

QStringList savedWords(const report::CounterCard &card)
{
    return CounterWords::saved(card);
}

QString tierLine(const report::CounterCard &card)
{
    return CounterWords::tier(card);
}

QString refusalTitle(words::Refusal word)
{
    return CounterWords::refusal(word);
}

QString shownNumber(const QString &digits)
{
    return digits.size() == 10 ? digits.left(3) + QLatin1Char(' ') + digits.mid(3, 3) + QLatin1Char(' ') + digits.mid(6)
                               : digits;
}

} // namespace muhr::counter
