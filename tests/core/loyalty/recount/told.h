// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/loyalty/recount/acts.h"

#include "core/loyalty/card_state.h"
#include "core/loyalty/programme_shelf.h"

namespace muhr::tests::recount {

// The same words for what Muhr says and for what the recount says, to be compared.

/// An entry that Muhr wrote, in the plain form of the recount.
Entry plain(const loyalty::Entry &entry);
QString told(const Entry &entry);
/// What an act comes to: its price and its entries.
QString told(std::optional<Number> amount, Number paid, const std::vector<Entry> &entries);
QString told(const loyalty::Act &act);

/// All that can be asked of a card on a day.
QString told(const loyalty::CardState &card, const loyalty::ProgrammeShelf &shelf,
             const loyalty::PublishedProgramme &inForce, Number today);
QString told(const Ledger &ledger, const ProgrammeTerms &programme, Number today);
/// What the card of who brought this customer has.
QString toldOther(const loyalty::CardState &card, Number today);
QString toldOther(const Ledger &ledger, const ProgrammeTerms &programme, Number today);

} // namespace muhr::tests::recount
