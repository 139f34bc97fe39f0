// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/person_facts.h"

#include "core/actions/write.h"
#include "core/store/people.h"

namespace muhr::actions {

std::optional<loyalty::CustomerFacts> personFacts(Workplace &workplace, const base::CustomerId &customer)
{
    const auto keys = peopleKeysOf(workplace);
    if (!keys)
        return std::nullopt;
    const auto person = store::openPerson(workplace.database, *keys, customer);
    if (!person)
        return std::nullopt;
    loyalty::CustomerFacts facts;
    if (person->birthday)
        facts.days.push_back(
            {QStringLiteral("birthday"), *person->birthday, person->birthdayTold.known, person->birthdayTold.changed});
    for (const store::OtherDate &date : person->dates)
        facts.days.push_back({date.name, date.day, date.told.known, date.told.changed});
    facts.isComplete =
        !person->name().isEmpty() && (person->phone || !person->mail.isEmpty()) && person->birthday.has_value();
    return facts;
}

} // namespace muhr::actions
