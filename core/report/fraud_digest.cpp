// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fraud_digest.h"

#include "core/report/day_rows.h"
#include "core/report/finding_id.h"
#include "core/report/fraud_limits.h"
#include "core/report/shop_documents.h"
#include "core/report/staff_card.h"
#include "core/store/looked_at_table.h"
#include "core/store/programme_table.h"

namespace muhr::report {

using base::Unexpected;
using store::Result;

namespace {

/// All days that are looked at and those before that they are held against; day by day from the newest on, so that a
/// large shop reads no more than it needs.
Result<std::vector<DayRow>> rowsUpTo(store::Database &database, const base::ShopId &shop, const BusinessDays &days,
                                     base::LocalDate last, int count)
{
    std::vector<DayRow> rows;
    const base::LocalDate first = last.plusDays(1 - count);
    for (base::LocalDate day = last; day >= first.plusDays(-fraud::daysLearnt); day = day.plusDays(-1)) {
        if (day < first && rows.size() >= fraud::rowsLearnt)
            break;
        const auto ofDay = dayRows(database, shop, days, day, day, std::nullopt);
        if (!ofDay)
            return Unexpected{ofDay.error()};
        rows.insert(rows.end(), ofDay->begin(), ofDay->end());
    }
    return rows;
}

} // namespace

Result<std::vector<FindingFacts>> fraudDigest(store::Database &database, const store::PeopleKeys *keys,
                                              const base::ShopId &shop, const BusinessDays &days, base::LocalDate last,
                                              int count)
{
    const auto shelf = store::programmeShelf(database, shop);
    if (!shelf)
        return Unexpected{shelf.error()};
    const auto ownActs = ownCardActs(database, shop, *shelf);
    const auto rows = rowsUpTo(database, shop, days, last, count);
    const auto seen = store::lookedAt(database, shop);
    if (!ownActs || !rows || !seen)
        return Unexpected{!ownActs ? ownActs.error() : !rows ? rows.error() : seen.error()};
    std::set<base::EventId> own;
    for (const OwnCardAct &act : *ownActs)
        own.insert(act.event);
    std::vector<FindingFacts> digest;
    for (int back = 0; back < count; ++back) {
        const base::LocalDate day = last.plusDays(-back);
        for (FraudFinding &finding : fraudWatch(day, *rows, FraudPast(day, *rows), own)) {
            const auto name = staffName(database, keys, shop, finding.staff);
            if (!name)
                return Unexpected{name.error()};
            FindingFacts facts;
            facts.id = findingId(finding);
            facts.wasSeen = seen->contains(facts.id);
            facts.staffName = *name;
            facts.evidence = fraudEvidence(finding, *name, days.zone.name());
            if (finding.cards.size() == 1)
                if (const auto *customer = std::get_if<base::CustomerId>(&finding.cards.front())) {
                    facts.customer = *customer;
                    if (keys)
                        if (const auto person = store::openPerson(database, *keys, *customer))
                            facts.customerName = person->name();
                }
            facts.finding = std::move(finding);
            digest.push_back(std::move(facts));
        }
    }
    return digest;
}

} // namespace muhr::report
