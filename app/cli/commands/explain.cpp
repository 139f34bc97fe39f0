// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/target.h"
#include "core/actions/write.h"
#include "core/base/instant_text.h"
#include "core/report/customer_story.h"
#include "core/report/explain_balance.h"
#include "core/store/card_state_table.h"
#include "core/words/say.h"

#include <QJsonArray>

namespace muhr::cli::commands {
namespace {

int run(Invocation &invocation)
{
    const QString what = invocation.arguments().value("--of").value_or(QStringLiteral("stamps"));
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    const auto known = actions::findKnown(**place, invocation.positional(0));
    if (!known)
        return invocation.fail(known.error());
    if (what == QLatin1String("tier")) {
        // No rule of this version gives any.
        const auto cards = store::shownCardsOf((*place)->database, (*place)->session.shop, known->customer);
        if (!cards)
            return invocation.fail(actions::refused(cards.error()).error);
        return invocation.answer({{QStringLiteral("card"), cards->empty() ? QString() : cards->front().card.text()},
                                  {QStringLiteral("entries"), QJsonArray()}});
    }
    // The shop's usual stamps, or a kind of them by its name.
    const auto kind = what == QLatin1String("stamps") ? std::nullopt : std::optional(what);
    const auto keys = actions::peopleKeysOf(**place);
    const auto *opened = keys ? &*keys : nullptr;
    const bool isBonus = what == QLatin1String("bonus");
    const bool isBalance = isBonus || what == QLatin1String("points");
    const auto explained =
        isBalance
            ? report::explainBalance((*place)->database, opened, (*place)->session.shop, known->customer, {},
                                     isBonus ? loyalty::Account::Bonus : loyalty::Account::Points,
                                     (*place)->clock.now())
            : report::explainStamps((*place)->database, opened, (*place)->session.shop, known->customer, {}, kind);
    if (!explained)
        return invocation.fail(actions::refused(explained.error()).error);
    if (!*explained)
        return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("of")}).error);
    QJsonArray entries;
    for (const auto &row : (*explained)->rows)
        entries.append(QJsonObject{{QStringLiteral("event"), row.event.text()},
                                   {QStringLiteral("at"), base::instantText(row.at)},
                                   {QStringLiteral("kind"), row.kind},
                                   {QStringLiteral("amount"), qint64(row.amount)},
                                   {QStringLiteral("balance"), qint64(row.balance)},
                                   {QStringLiteral("why"), words::say(invocation.language(), row.why)}});
    return invocation.answer(
        {{QStringLiteral("card"), (*explained)->card.text()}, {QStringLiteral("entries"), entries}});
}

} // namespace

const Command &explain()
{
    static const Command command{"explain", "CODE [--of stamps|points|bonus|tier]", {{"--of"}}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
