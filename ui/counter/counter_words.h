// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/counter/counter_state.h"

#include <QString>

namespace muhr::counter {

/// What the counter says, in the language of the window.

QString say(const base::Sentence &sentence);
QString titleOf(const base::LocalText &title);
/// "just now", "3 min", "2 h", else the day.
QString ago(base::Instant now, base::Instant then);
/// "Visit 12 · last came 6 days ago".
QString visitsLine(const report::CounterCard &card);
/// "<b>Stamped: 4 of 6.</b> 2 more for: Free coffee", ready for Label::setSentence.
QString stampsLine(const State &state);
/// "Today", "Tomorrow" or the weekday of her birthday; empty if it is not near.
QString birthdayWord(const report::CounterCard &card);
/// "Until 30 November", or that it has no end.
QString untilLine(const report::CounterReward &reward);
/// An amount in minor units as it is said; empty where the currency is none.
QString moneyText(std::int64_t minor, const QString &currency);
/// A reward to choose, with what it costs.
QString choiceLine(const report::CounterReward &reward);
/// "120 points", "3,50 ₼ bonus", "20 ₼ on the gift card", in the order in which they are worth a look.
QStringList savedWords(const report::CounterCard &card);
/// "Silver · 2 visits to Gold"; empty without tiers.
QString tierLine(const report::CounterCard &card);
/// A few words above a sentence that says why something was not done.
QString refusalTitle(words::Refusal word);
/// "123 456 7890", to be read from left to right.
QString shownNumber(const QString &digits);

} // namespace muhr::counter
