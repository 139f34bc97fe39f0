// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/finding.h"
#include "tests/architecture/source_tree.h"

namespace muhr::tests::architecture {

/// Includes against the folders that each CMakeLists.txt names.
Findings checkLayers(const SourceTree &tree);
/// What has one home: `tests/architecture/words.txt`, the length of files, their first lines, their names.
Findings checkWords(const SourceTree &tree);
/// Ids that stand in databases: `tests/data/part_ids.txt` knows them all and never loses one.
Findings checkParts(const SourceTree &tree);
/// Every edge case and complaint has a test: `tests/core/loyalty/edge_cases.tsv`.
Findings checkEdgeCases(const SourceTree &tree);
/// `translations/*.ts`.
Findings checkTranslations(const QString &root);

} // namespace muhr::tests::architecture
