// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/card_json.h"

#include "core/base/instant_text.h"
#include "core/loyalty/card_tier.h"
#include "core/loyalty/gift_balance.h"
#include "core/loyalty/hand_off_code.h"
#include "core/loyalty/next_reward.h"
#include "core/loyalty/point_balance.h"

#include <QJsonArray>

#include <utility>

namespace muhr::report {
namespace {

QJsonValue momentOrNull(const std::optional<base::Instant> &moment)
{
    return moment ? QJsonValue(base::instantText(*moment)) : QJsonValue();
}

QJsonObject ladderJson(const loyalty::LadderView &view, base::Language language)
{
    QJsonObject object{{QStringLiteral("kind"), view.ladder->stampKind},
                       {QStringLiteral("held"), qint64(view.held)},
                       {QStringLiteral("goal"), qint64(view.ladder->goal)},
                       {QStringLiteral("cycle"), qint64(view.cycle)}};
    if (view.next)
        object[QStringLiteral("next")] =
            QJsonObject{{QStringLiteral("at"), qint64(view.next->at)},
                        {QStringLiteral("reward"), view.next->reward.title.inLanguage(language)}};
    if (view.lastDay)
        object[QStringLiteral("expires")] = view.lastDay->text();
    if (view.owed > 0)
        object[QStringLiteral("owed")] = qint64(view.owed);
    return object;
}

QJsonObject rewardJson(const loyalty::ProgrammeShelf &shelf, const loyalty::CardState &card,
                       const loyalty::RewardState &reward, base::Language language, base::LocalDate today,
                       base::Instant now)
{
    const auto *description = loyalty::rewardOf(shelf, reward);
    const auto status = card.statusAt(reward, today, now);
    QJsonObject object{{QStringLiteral("id"), reward.id.text()},
                       {QStringLiteral("kind"), reward.kind},
                       {QStringLiteral("reward"), description ? description->title.inLanguage(language) : reward.kind},
                       {QStringLiteral("status"), loyalty::rewardStatusWord(status)},
                       {QStringLiteral("expires"), reward.lastDay ? QJsonValue(reward.lastDay->text()) : QJsonValue()}};
    if (status == loyalty::RewardStatus::Waiting)
        object[QStringLiteral("active_from")] = reward.firstDay->text();
    if (status == loyalty::RewardStatus::Reserved) {
        object[QStringLiteral("reserved_until")] = momentOrNull(reward.reservedUntil);
        object[QStringLiteral("hand_off")] = loyalty::handOffCode(reward, now).value_or(QString());
    }
    return object;
}

/// What can be spent is the balance; a lot that waits says from which day on. Bonus is money.
QJsonObject balanceJson(const loyalty::CardState &card, loyalty::Account account, base::LocalDate today)
{
    const QString unit = account == loyalty::Account::Bonus ? QStringLiteral("_minor") : QString();
    const auto balance = loyalty::balanceOf(card, account, today);
    QJsonArray lots;
    for (const auto &lot : balance.lots) {
        QJsonObject object{{QStringLiteral("amount") + unit, qint64(lot.points)},
                           {QStringLiteral("left") + unit, qint64(lot.left)},
                           {QStringLiteral("expires"), lot.lastDay ? QJsonValue(lot.lastDay->text()) : QJsonValue()}};
        if (lot.activeDay > today)
            object[QStringLiteral("active_from")] = lot.activeDay.text();
        lots.append(object);
    }
    return {{QStringLiteral("balance") + unit, qint64(balance.balance)},
            {QStringLiteral("pending") + unit, qint64(balance.pending)},
            {QStringLiteral("debt") + unit, qint64(balance.debt)},
            {QStringLiteral("lots"), lots}};
}

/// The ids of tiers; null where the programme has none.
QJsonValue tierJson(const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce,
                    const loyalty::CardState &card, base::LocalDate today)
{
    const auto tier = loyalty::tierOf(card, shelf, inForce.programme, today);
    if (!tier)
        return {};
    const auto dayOrNull = [](const auto &day) { return day ? QJsonValue(day->text()) : QJsonValue(); };
    QJsonObject missing;
    const auto &distance = tier->missing;
    for (const auto &[key, amount] :
         {std::pair("spend_minor", distance.spendMinor), std::pair("purchases", distance.purchases),
          std::pair("visits", distance.visits), std::pair("points", distance.points)})
        if (amount > 0)
            missing[QLatin1String(key)] = qint64(amount);
    return QJsonObject{{QStringLiteral("now"), tier->now->id},
                       {QStringLiteral("since"), dayOrNull(tier->since)},
                       {QStringLiteral("until"), dayOrNull(tier->until)},
                       {QStringLiteral("kept_until"), dayOrNull(tier->keptUntil)},
                       {QStringLiteral("next"), tier->next ? QJsonValue(tier->next->id) : QJsonValue()},
                       {QStringLiteral("missing"), tier->next ? QJsonValue(missing) : QJsonValue()},
                       {QStringLiteral("projected"), tier->projected->id}};
}

} // namespace

QJsonObject cardJson(const loyalty::ProgrammeShelf &shelf, const loyalty::PublishedProgramme &inForce,
                     const loyalty::CardState &card, base::Language language, base::Instant now)
{
    QJsonArray stamps;
    const auto today = inForce.programme.dayOf(now);
    for (const auto &view : loyalty::ladderViews(shelf, inForce, card, today))
        stamps.append(ladderJson(view, language));
    QJsonArray vouchers;
    for (const auto &reward : card.rewards)
        vouchers.append(rewardJson(shelf, card, reward, language, today, now));
    QJsonArray gifts;
    for (const auto &gift : loyalty::giftsOf(card, today))
        gifts.append(
            QJsonObject{{QStringLiteral("id"), gift.id.text()},
                        {QStringLiteral("value_minor"), qint64(gift.valueMinor)},
                        {QStringLiteral("left_minor"), qint64(gift.leftMinor)},
                        {QStringLiteral("expires"), gift.lastDay ? QJsonValue(gift.lastDay->text()) : QJsonValue()}});
    QJsonArray notes;
    for (const auto &dispute : card.disputes)
        notes.append(QStringLiteral("dispute:") + dispute.rewardKind);
    if (card.needsNewerMuhr)
        notes.append(QStringLiteral("needs_newer_muhr"));
    return {{QStringLiteral("visits"), qint64(card.visits)},
            {QStringLiteral("purchases"), qint64(card.purchases)},
            {QStringLiteral("spend_minor"), qint64(card.spendMinor)},
            {QStringLiteral("last_visit"), momentOrNull(card.lastVisit())},
            {QStringLiteral("stamps"), stamps},
            {QStringLiteral("tier"), tierJson(shelf, inForce, card, today)},
            {QStringLiteral("points"), balanceJson(card, loyalty::Account::Points, today)},
            {QStringLiteral("bonus"), balanceJson(card, loyalty::Account::Bonus, today)},
            {QStringLiteral("vouchers"), vouchers},
            {QStringLiteral("gifts"), gifts},
            {QStringLiteral("notes"), notes}};
}

} // namespace muhr::report
