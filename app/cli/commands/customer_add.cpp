// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invocation.h"

#include "core/actions/join_customer.h"

namespace muhr::cli::commands {
namespace {

/// "1994-03-21", or "--03-21" where the year is unknown; Gregorian, as all days of the outside edges.
std::optional<base::YearlyDay> birthdayOf(const QString &text)
{
    const bool hasYear = !text.startsWith(QLatin1String("--"));
    const QStringList parts = (hasYear ? text : text.mid(2)).split(QLatin1Char('-'));
    if (parts.size() != (hasYear ? 3 : 2))
        return std::nullopt;
    const auto year = hasYear ? std::optional(parts[0].toInt()) : std::nullopt;
    return base::YearlyDay::make(base::CalendarSystem::Gregorian, year, parts[parts.size() - 2].toInt(),
                                 parts.last().toInt());
}

int run(Invocation &invocation)
{
    const Arguments &arguments = invocation.arguments();
    const auto place = invocation.workplace();
    if (!place)
        return invocation.fail(place.error());
    actions::JoinCustomer command;
    command.name = arguments.value("--name").value_or(QString());
    command.phone = arguments.value("--phone").value_or(QString());
    command.mail = arguments.value("--email").value_or(QString());
    command.referrerCode = arguments.value("--referrer").value_or(QString());
    if (arguments.has("--language"))
        command.language = invocation.language();
    if (const auto text = arguments.value("--birthday")) {
        command.birthday = birthdayOf(*text);
        if (!command.birthday)
            return invocation.fail(words::refused(words::Refusal::BadValue, {QStringLiteral("birthday")}).error);
    }
    const auto joined = actions::joinCustomer(**place, command);
    if (!joined)
        return invocation.fail(joined.error());
    return invocation.answer({{QStringLiteral("customer"), joined->customer.text()},
                              {QStringLiteral("card"), joined->card.text()},
                              {QStringLiteral("code"), joined->code},
                              {QStringLiteral("short"), joined->shortNumber},
                              {QStringLiteral("event"), joined->event.text()}});
}

} // namespace

const Command &customerAdd()
{
    static const Command command{"customer add",
                                 "--name N [--phone P] [--email M] [--birthday YYYY-MM-DD] [--referrer CODE]",
                                 {{"--name"}, {"--phone"}, {"--email"}, {"--birthday"}, {"--referrer"}},
                                 0,
                                 0,
                                 run};
    return command;
}

} // namespace muhr::cli::commands
