// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/loyalty/event.h"
#include "core/loyalty/programme_shelf.h"

#include <QString>

#include <optional>

namespace muhr::report {

/// What else a sentence about an event needs to know.
struct EventSurroundings
{
    const loyalty::ProgrammeShelf &shelf;
    /// The event that an undo or a return names, if it is here.
    const loyalty::Event *earlier = nullptr;
    /// Of an undo, unsealed; empty where there is none.
    QString reason;
    /// Of a join: where the QR hangs.
    QString placementName;
    /// ISO code.
    QString currency;
    /// In whose story it is told: an act of somebody else says only what it brought this one. Nothing: whose it was.
    std::optional<base::CustomerId> reader = std::nullopt;
};

/// What happened, as one line of a customer's story: "+1 stamp", "Free coffee handed over".
base::Sentence eventSentence(const loyalty::Event &event, const EventSurroundings &surroundings);

/// The act, or what the event says of one, was done for somebody else and brought the reader something.
bool isOfOther(const loyalty::Event &event, const loyalty::Event *earlier, const base::CustomerId &reader);

/// Stamps of all kinds in the entries.
std::int64_t stampsIn(const loyalty::Entries &entries);

} // namespace muhr::report
