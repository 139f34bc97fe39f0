// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/language.h"
#include "core/base/local_date.h"
#include "core/base/source_text.h"
#include "core/loyalty/body.h"
#include "core/pass/card_contents.h"
#include "core/report/dispute_facts.h"

#include <QString>

#include <optional>
#include <vector>

namespace muhr::report {

/// The dot before a row of a history.
enum class HistoryTone { Stamp, Reward, TakenBack, Other };

/// One line of a customer's story.
struct HistoryRow
{
    base::EventId event;
    base::Instant at;
    HistoryTone tone = HistoryTone::Other;
    base::Sentence what;
    QString staffName;
    /// "4 of 6", "new round"; empty text where nothing changed.
    base::Sentence balance;
    bool isUndone = false;
    bool isPending = false;
};

/// Evidence of one consent.
struct ConsentRow
{
    loyalty::ConsentChannel channel = loyalty::ConsentChannel::Wallet;
    bool isGiven = false;
    base::Instant at;
};

/// Everything the page of a customer shows.
struct CustomerPage
{
    base::CustomerId customer;
    QString name;
    QString phone;
    QString mail;
    /// In some leap year where the year is not known.
    std::optional<base::LocalDate> birthday;
    bool isBirthYearKnown = false;
    /// When it comes back, as the programme keeps 29 February; nothing: no programme is in force here.
    std::optional<base::LocalDate> nextBirthday;
    base::Language language = base::Language::English;
    base::Instant joinedAt;
    /// Her data is gone; visits and stamps stay.
    bool isErased = false;
    loyalty::JoinRoute route = loyalty::JoinRoute::Staff;
    QString placementName;
    std::int64_t visits = 0;
    std::optional<base::Instant> lastVisit;
    /// Median of the days between visits; nothing before the third.
    std::optional<std::int64_t> usualDaysBetween;
    /// The card as it looks on the phone.
    pass::CardContents card;
    /// Newest first.
    std::vector<HistoryRow> history;
    std::vector<ConsentRow> consents;
    /// Rewards that she used once too often.
    std::vector<DisputeFacts> disputes;
    QString zone;
};

/// One change of a balance and why: "Explain this balance".
struct ExplainRow
{
    base::EventId event;
    base::Instant at;
    /// "stamps"
    QString kind;
    std::int64_t amount = 0;
    std::int64_t balance = 0;
    base::Sentence why;
};

struct Explanation
{
    base::CardId card;
    /// Oldest first; the last balance is what the card shows.
    std::vector<ExplainRow> rows;
};

} // namespace muhr::report
