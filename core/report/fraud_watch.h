// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/fraud_past.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace muhr::report {

/// What may be worth a look. Nothing of it is blocked, and none of it proves anything.
enum class FraudKind {
    /// More acts on one card on one day than cards have here.
    SameCardOften,
    /// Stamps without an amount, at a till where amounts are usual.
    StampsWithoutSale,
    /// Somebody served their own card, though the programme does not allow it.
    OwnCard,
    /// Nearly all acts on a card by one member of staff, though others were at the counter as well.
    OneCardOneCashier,
    /// At hours at which the shop does not work.
    OutsideHours,
    /// One member of staff undid far more than is usual.
    ManyUndos,
};

inline constexpr std::array allFraudKinds{FraudKind::SameCardOften, FraudKind::StampsWithoutSale,
                                          FraudKind::OwnCard,       FraudKind::OneCardOneCashier,
                                          FraudKind::OutsideHours,  FraudKind::ManyUndos};

/// "same_card_often" …: for scripts.
QString fraudKindWord(FraudKind kind);

/// One thing that is worth a look, with what it rests on.
struct FraudFinding
{
    FraudKind kind = FraudKind::SameCardOften;
    base::LocalDate day;
    base::StaffId staff;
    /// The cards it is about; empty: of no card more than of others.
    std::vector<loyalty::Subject> cards;
    /// Of this day, by their moment.
    std::vector<base::EventId> events;
    base::Instant first;
    base::Instant last;
    /// How often, and of how many.
    std::int64_t count = 0;
    std::int64_t of = 0;
    /// What would be usual: of a hundred; of one card and one cashier how many of `of`.
    std::int64_t usual = 0;
};

/// What is worth a look on one day, by kind and moment. `ownCard` are acts on the own card of who did them. Pure.
std::vector<FraudFinding> fraudWatch(base::LocalDate day, const std::vector<DayRow> &rows, const FraudPast &past,
                                     const std::set<base::EventId> &ownCard);

/// How likely so many of so many are or more, each with its own chance.
double chanceOfAtLeast(std::int64_t count, const std::vector<double> &chances);

} // namespace muhr::report
