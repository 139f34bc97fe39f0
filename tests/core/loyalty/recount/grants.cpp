// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/loyalty/recount/acts.h"

#include <QCryptographicHash>
#include <QDate>

#include <algorithm>

// What is given beside purchases: for a day of the year, for what happened, for a friend, by chance.

namespace muhr::tests::recount {
namespace {

Number dayOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

/// The day a customer joined; nothing: she never did.
std::optional<Number> joinedOn(const Ledger &ledger)
{
    for (int i = 0; i < ledger.size(); ++i)
        if (ledger[i].kind == Kind::Joined)
            return ledger[i].day;
    return std::nullopt;
}

/// One return of a yearly day.
struct Window
{
    int year = 0;
    Number first = 0;
    Number day = 0;
    Number last = 0;
};

std::optional<Window> windowIn(const OccasionTerms &terms, int year, int month, int day)
{
    QDate date(year, month, day);
    if (!date.isValid() && month == 2 && day == 29)
        date = terms.isMarch ? QDate(year, 3, 1) : QDate(year, 2, 28);
    if (!date.isValid())
        return std::nullopt;
    if (!terms.isMonth)
        return Window{year, dayOf(date) + terms.from, dayOf(date), dayOf(date) + terms.to};
    const QDate first(year, month, 1);
    return Window{year, dayOf(first), dayOf(date), std::max(dayOf(date), dayOf(first.addMonths(1)) - 1)};
}

std::optional<Window> openWindow(const Draft &draft, const OccasionTerms &terms)
{
    const Number today = draft.act().day;
    const auto joined = joinedOn(draft.before());
    const bool isJoining = terms.date == u"joining";
    const bool isBirthday = terms.date == u"birthday" && draft.world.birthMonth > 0;
    if (isJoining ? !joined : !isBirthday)
        return std::nullopt;
    const DayParts of = isJoining ? partsOf(*joined, false) : DayParts{0, draft.world.birthMonth, draft.world.birthDay};
    const int thisYear = partsOf(today, false).year;
    for (int year = thisYear - 1; year <= thisYear + 1; ++year) {
        // Nobody has an anniversary on the day itself.
        if (isJoining && year <= of.year)
            continue;
        const auto window = windowIn(terms, year, of.month, of.day);
        if (window && window->first <= today && today <= window->last)
            return window;
    }
    return std::nullopt;
}

bool isInPeriod(const QString &period, Number day, Number today, bool isJalali)
{
    const DayParts then = partsOf(day, isJalali);
    const DayParts now = partsOf(today, isJalali);
    if (period == u"day")
        return day == today;
    if (period == u"month")
        return then.year == now.year && then.month == now.month;
    return period != u"year" || then.year == now.year;
}

/// The voucher of the n-th time, the first that is not on the card yet.
QString nextTime(const Draft &draft, const RuleTerms &rule)
{
    const Promises promises = promisesOf(draft.with(), draft.programme);
    for (int n = 1;; ++n) {
        const QString key = rule.bonus->key + u':' + QString::number(n);
        if (std::none_of(promises.list.begin(), promises.list.end(), [&](const Promise &promise) {
                return promise.id == rule.id + u'/' + key && !promise.isUnbacked;
            }))
            return key;
    }
}

/// The id of a reward that was reached, as it is written out: it salts the draw.
QByteArray rewardText(const QString &milestone, Number cycle)
{
    QByteArray text = "muhr/reward/1" + QByteArray(16, '\x08') + QByteArray(16, '\x0c') + milestone.toLatin1();
    text += QByteArray(7, '\0') + static_cast<char>(cycle);
    const QByteArray hex = QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(16).toHex();
    return hex.mid(0, 8) + '-' + hex.mid(8, 4) + '-' + hex.mid(12, 4) + '-' + hex.mid(16, 4) + '-' + hex.mid(20);
}

Number drawNumber(const QByteArray &seed, int event, const QString &rule)
{
    QByteArray id(16, '\0');
    id[15] = static_cast<char>(event + 1);
    for (char counter = 0;; ++counter) {
        const QByteArray text = "muhr/draw/1" + seed + id + rule.toLatin1() + QByteArray(3, '\0') + counter;
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        const int number = (hash[0] & 0xff) * 256 + (hash[1] & 0xff);
        if (number < 60'000)
            return number % 10'000;
    }
}

void drawOne(Draft &draft, const RuleTerms &rule, const QByteArray &salt)
{
    const DrawTerms &terms = *rule.draw;
    const QByteArray seed = QCryptographicHash::hash(draft.wish.chance + salt, QCryptographicHash::Sha256);
    Number number = drawNumber(seed, draft.wish.number, rule.id);
    const DrawTerms::Prize *drawn = &terms.prizes.front();
    for (const DrawTerms::Prize &prize : terms.prizes) {
        drawn = &prize;
        number -= prize.chance;
        if (number < 0)
            break;
    }
    const DrawTerms::Prize *given = drawn;
    if (drawn->stock > 0) {
        Number used = 0;
        for (const Ledger::Use &use : draft.before().uses(rule.id))
            used += use.key == drawn->id ? use.count : 0;
        for (const DrawTerms::Prize &prize : terms.prizes)
            if (used >= drawn->stock && prize.id == terms.fallback)
                given = &prize;
    }
    draft.add({What::Drawn, rule.id, drawn->id + u'>' + given->id});
    draft.add({What::Counted, rule.id, QStringLiteral("draw"), 1});
    if (given->stock > 0)
        draft.add({What::Counted, rule.id, given->id, 1, given->reward->value});
    if (!given->reward)
        return;
    Entry voucher{What::Voucher, rule.id, given->id};
    voucher.id = QString::fromLatin1(seed.toHex());
    if (given->reward->validDays)
        voucher.last = draft.act().day + *given->reward->validDays;
    draft.add(voucher);
}

} // namespace

Number worthOf(const GrantTerms &terms)
{
    return terms.kind == u"bonus" ? terms.amount : terms.kind == u"voucher" ? terms.reward.value : 0;
}

Entry granted(const RuleTerms &rule, const GrantTerms &terms, const ProgrammeTerms &programme, Number day,
              const QString &key)
{
    if (terms.kind == u"stamps")
        return {What::Stamps, rule.id, terms.stamp, terms.amount};
    if (terms.kind == u"voucher") {
        Entry voucher{What::Voucher, rule.id, terms.reward.id};
        voucher.id = rule.id + u'/' + key;
        if (terms.reward.validDays)
            voucher.last = day + *terms.reward.validDays;
        return voucher;
    }
    Entry lot{terms.kind == u"bonus" ? What::Bonus : What::Points, rule.id, {}, terms.amount};
    lot.active = day + terms.life.waits;
    lot.last = lastDayOf(terms.life, lot.active, programme.isJalali);
    lot.quiet = terms.life.lapse == Lapse::Quiet ? terms.life.after : 0;
    return lot;
}

void giveOccasion(Draft &draft, const RuleTerms &rule)
{
    const OccasionTerms &terms = *rule.occasion;
    const auto window = openWindow(draft, terms);
    if (!window)
        return;
    const Ledger before = draft.before();
    const auto acts = before.actsByClock();
    const Number known = joinedOn(before).value_or(acts.empty() ? draft.act().day : before[acts.front()].day);
    const QString key = terms.date + u':' + QString::number(window->year);
    const auto uses = before.standingUses(rule.id);
    const bool isGiven = std::any_of(uses.begin(), uses.end(), [&](const Ledger::Use &use) { return use.key == key; });
    if (isGiven || known >= window->day || (terms.needsPurchase && !draft.act().isPurchase()))
        return;
    draft.add(granted(rule, terms.gift, draft.programme, draft.act().day, key));
    draft.add({What::Counted, rule.id, key, 1, worthOf(terms.gift)});
}

void giveBonus(Draft &draft, const RuleTerms &rule)
{
    const BonusTerms &terms = *rule.bonus;
    const Ledger before = draft.before();
    const bool isPurchase = draft.act().isPurchase() && draft.money.paid >= terms.minimum &&
                            before.purchasesOf(terms.minimum) + 1 == terms.nth;
    const bool isDue = terms.event == u"purchase"  ? isPurchase
                       : terms.event == u"profile" ? draft.world.isComplete
                       : terms.event == u"signup"  ? false
                                                   : draft.wish.happened.contains(terms.key);
    Number times = 0;
    for (const Ledger::Use &use : before.standingUses(rule.id, terms.minimum))
        times += isInPeriod(terms.period, use.day, draft.act().day, draft.programme.isJalali) ? 1 : 0;
    if (!isDue || (terms.most > 0 && times >= terms.most))
        return;
    draft.add(granted(rule, terms.gift, draft.programme, draft.act().day, nextTime(draft, rule)));
    draft.add({What::Counted, rule.id, terms.key, 1, worthOf(terms.gift)});
}

void giveReferral(Draft &draft, const RuleTerms &rule)
{
    const ReferralTerms &terms = *rule.referral;
    const Ledger before = draft.before();
    const auto joined = joinedOn(before);
    const Number today = draft.act().day;
    const bool isThePurchase = draft.act().isPurchase() && draft.money.paid >= terms.minimum &&
                               before.purchasesOf(terms.minimum) + 1 == terms.nth &&
                               before.standingUses(rule.id, terms.minimum).empty();
    if (!draft.world.isBrought || !joined || !isThePurchase ||
        (terms.withinDays > 0 && today - *joined > terms.withinDays))
        return;
    Number value = 0;
    const std::size_t entries = draft.act().entries.size();
    if (terms.brought && !terms.isAtJoining) {
        draft.add(granted(rule, *terms.brought, draft.programme, today, QStringLiteral("referral")));
        value += worthOf(*terms.brought);
    }
    // Whom the other brought: earlier ones, and this one where it still stands.
    std::vector<Number> friends = draft.world.broughtBefore;
    for (int i = 0; i < before.size(); ++i)
        for (const Entry &entry : before[i].entries)
            if (entry.what == What::ForOther && before.stands(i) && !before.isAllReturned(i) &&
                before.keptMoney(i) >= terms.minimum)
                friends.push_back(before[i].day);
    const DayParts now = partsOf(today, draft.programme.isJalali);
    const auto inMonth = std::count_if(friends.begin(), friends.end(), [&](Number day) {
        const DayParts then = partsOf(day, draft.programme.isJalali);
        return then.year == now.year && then.month == now.month;
    });
    const auto count = static_cast<Number>(friends.size());
    const bool isCapped =
        (terms.most > 0 && count >= terms.most) || (terms.mostAMonth > 0 && inMonth >= terms.mostAMonth);
    if (terms.advocate && !isCapped) {
        const GrantTerms *gift = &*terms.advocate;
        for (const auto &row : terms.further)
            if (count + 1 >= row.from)
                gift = &row.gift;
        Entry other = granted(rule, *gift, draft.programme, today, QStringLiteral("brought"));
        other.given = other.what;
        other.what = What::ForOther;
        draft.add(other);
        value += worthOf(*gift);
    }
    if (draft.act().entries.size() > entries)
        draft.add({What::Counted, rule.id, QStringLiteral("referral"), 1, value});
}

void giveDraw(Draft &draft, const RuleTerms &rule)
{
    const DrawTerms &terms = *rule.draw;
    if (terms.on == u"reward") {
        const Promises promises = promisesOf(draft.with(), draft.programme);
        std::vector<Promise> due;
        for (const Promise &promise : promises.list)
            if (terms.rewards.contains(promise.kind) && !promise.use && promise.from == draft.number())
                due.push_back(promise);
        for (const Promise &promise : due)
            draft.add({What::Used, promise.rule, promise.kind, 0, promise.value});
        for (const Promise &promise : due)
            drawOne(draft, rule, rewardText(promise.kind, promise.id.section(u'/', -1).toLongLong()));
        return;
    }
    Number today = 0;
    for (const Ledger::Use &use : draft.before().uses(rule.id))
        today += use.key == u"draw" && use.day == draft.act().day ? use.count : 0;
    const bool isPurchase = draft.act().isPurchase();
    if ((terms.on == u"purchase" && !isPurchase) || draft.money.list < terms.minimum ||
        (terms.mostADay > 0 && today >= terms.mostADay) || !draft.isServed())
        return;
    drawOne(draft, rule, {});
}

} // namespace muhr::tests::recount
