// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/write.h"
#include "core/base/instant_text.h"
#include "core/report/customer_book.h"
#include "core/store/customer_table.h"
#include "core/words/say.h"

#include <cstdio>

namespace muhr::cli::commands {
namespace {

constexpr std::int64_t kMostHits = 1000;
constexpr std::size_t kCustomersAtOnce = 1000;

actions::Outcome<report::CustomerList> search(const Invocation &invocation, actions::Workplace &place,
                                              const store::PeopleKeys &keys, const QString &text)
{
    report::CustomerBook book(place.database, &keys, place.session.shop);
    while (book.isLoading())
        if (const auto read = book.loadSome(kCustomersAtOnce); !read)
            return actions::refused(read.error());
    report::CustomerQuestion question;
    question.text = text;
    question.limit = kMostHits;
    return actions::orRefused(book.list(question, place.session.role, invocation.clock().now()));
}

actions::Outcome<QJsonObject> hitJson(actions::Workplace &place, const store::PeopleKeys &keys,
                                      const report::CustomerRow &row)
{
    const auto customer = store::findCustomer(place.database, place.session.shop, row.customer);
    if (!customer)
        return actions::refused(customer.error());
    const auto person = store::openPerson(place.database, keys, row.customer);
    return QJsonObject{
        {QStringLiteral("customer"), row.customer.text()},
        {QStringLiteral("card"), row.card.text()},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("phone"), row.phone},
        {QStringLiteral("code"), person ? person->code.text() : QString()},
        {QStringLiteral("short"), person ? person->shortNumber.digits() : QString()},
        {QStringLiteral("event"), *customer ? (*customer)->joinedEvent.text() : QString()},
        {QStringLiteral("visits"), qint64(row.visits)},
        {QStringLiteral("last_visit"), row.lastVisit ? QJsonValue(base::instantText(*row.lastVisit)) : QJsonValue()},
        {QStringLiteral("stamps"), qint64(row.stamps)},
        {QStringLiteral("goal"), qint64(row.goal)},
        {QStringLiteral("rewards"), qint64(row.rewardsWaiting)}};
}

int run(Invocation &invocation)
{
    const auto place = invocation.readingPlace();
    if (!place)
        return invocation.fail(place.error());
    if (const auto allowed = actions::mustBeAllowed(**place, loyalty::Action::FindCustomer); !allowed)
        return invocation.fail(allowed.error());
    const auto keys = actions::peopleKeysOf(**place);
    if (!keys)
        return invocation.fail(keys.error());
    const auto list = search(invocation, **place, *keys, invocation.positional(0));
    if (!list)
        return invocation.fail(list.error());
    for (const auto &row : list->rows) {
        const auto hit = hitJson(**place, *keys, row);
        if (!hit)
            return invocation.fail(hit.error());
        invocation.answer(*hit);
    }
    for (const QString &name : list->suggestions) {
        const QString sentence = words::say(
            invocation.language(), {"Search", QT_TRANSLATE_NOOP("Search", "Did you mean %1?")}, {base::TextName{name}});
        std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
    }
    return 0;
}

} // namespace

const Command &customerFind()
{
    static const Command command{"customer find", "TEXT", {}, 1, 1, run};
    return command;
}

} // namespace muhr::cli::commands
