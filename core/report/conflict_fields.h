// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/conflict_facts.h"

#include <QJsonObject>

namespace muhr::report {

/// What a document is, in words.
base::SourceText documentTitle(loyalty::DocumentType type);
/// What a field of it is called; one that this version does not know is "Something else".
base::SourceText fieldTitle(loyalty::DocumentType type, const QString &field);
/// What was set aside can take the place of what holds; the code of a card that was replaced twice can't.
bool canBeUsed(const ConflictFacts &facts);
ConflictValue fieldValue(loyalty::DocumentType type, const QString &field, const QJsonObject &document);

} // namespace muhr::report
