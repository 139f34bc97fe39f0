// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"
#include "core/report/refused_act.h"
#include "ui/disputes/conflict_state.h"

#include <QCoreApplication>
#include <QString>

namespace muhr::disputes {

/// What the page says of values that were set aside and of acts that were refused, in the language of the window.
class ConflictWords
{
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
public:
    /// "Customer · Nodira"
    static QString what(const report::ConflictFacts &facts);
    static QString draft(const report::DraftFacts &facts);
    /// Of an empty field: that it is empty.
    static QString value(const report::ConflictValue &value);
    /// "Aziz · Laptop 2 · 26.11.2026 14:05"
    static QString side(const report::ConflictSide &side, const QString &zone);
    /// "Nodira: +1 stamp"
    static QString what(const report::RefusedAct &act);
    static QString who(const report::RefusedAct &act, const QString &zone);
    /// In the toast.
    static QString done(ConflictDone::What what);
};

} // namespace muhr::disputes
