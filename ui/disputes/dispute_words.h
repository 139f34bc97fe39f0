// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dispute_facts.h"

#include <QCoreApplication>
#include <QString>

namespace muhr::disputes {

/// What the page says of a reward that was used twice, in the language of the window.
class DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeWords)
public:
    /// The title of the reward, else its id.
    static QString reward(const report::DisputeFacts &facts);
    static QString customer(const report::DisputeFacts &facts);
    /// "26.11.2026 14:05 · Chilonzor · Aziz · Laptop 2"
    static QString where(const report::DisputeFacts &facts, const QString &zone);
    /// Empty: the programme does not say what it is worth.
    static QString cost(const report::DisputeFacts &facts, const QString &currency);
    static QString money(std::int64_t minor, const QString &currency);
    /// What was decided, and what came of it; empty while it is open.
    static QString outcome(const report::DisputeFacts &facts);
    /// "Dilnoza, 26.11.2026 18:10"; empty while it is open.
    static QString decidedBy(const report::DisputeFacts &facts, const QString &zone);
    /// On the button.
    static QString answer(loyalty::DisputeDecision decision);
    /// What the button does, in one sentence.
    static QString meaning(loyalty::DisputeDecision decision);
    /// In the toast.
    static QString done(loyalty::DisputeDecision decision);
};

} // namespace muhr::disputes
