// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/source_text.h"
#include "core/report/fraud_watch.h"

#include <QString>

#include <optional>

namespace muhr::report {

/// Something that is worth a look, with the names that a person reads.
struct FindingFacts
{
    FraudFinding finding;
    /// By which it is looked at (report/finding_id).
    base::EventId id;
    bool wasSeen = false;
    QString staffName;
    /// The card it is about, where it is about one that is known.
    std::optional<base::CustomerId> customer;
    QString customerName;
    /// What it rests on, in calm words.
    base::Sentence evidence;
};

/// "One card, many times".
base::SourceText fraudTitle(FraudKind kind);
/// Names the evidence and accuses nobody.
base::Sentence fraudEvidence(const FraudFinding &finding, const QString &staffName, const QString &zone);

} // namespace muhr::report
