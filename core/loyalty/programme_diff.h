// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loyalty/programme.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace muhr::loyalty {

/// One thing that two versions of a programme say differently. It points into both programmes, which must outlive it.
struct ProgrammeChange
{
    /// Such as "rules[r1].terms.milestones[m1].at": rules and rows by their ids, since their places may differ.
    QString path;
    /// The rule it belongs to; null in the head of the programme, and where only the order of the rules changed.
    const ProgrammeRule *rule = nullptr;
    /// What describes the value; null: the whole rule, or something that this version does not know.
    const Field *field = nullptr;
    /// A whole row of the list that `field` describes.
    bool isRow = false;
    /// The list whose row the value stands in, and the row's id or place; null and empty outside a list.
    const Field *list = nullptr;
    QString row;
    /// Undefined: was not there, or its standard held.
    QJsonValue before = QJsonValue::Undefined;
    QJsonValue after = QJsonValue::Undefined;
};

/// Head first, then the rules in the order of `before`, new ones last. A term that is left out and one that says its
/// standard are the same.
std::vector<ProgrammeChange> programmeDiff(const Programme &before, const Programme &after);

} // namespace muhr::loyalty
