// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/add_place.h"

#include "core/actions/plain_name.h"
#include "core/actions/write_document.h"
#include "core/report/documents.h"

namespace muhr::actions {
namespace {

/// Branches and placements come into being by their name.
template <typename AnyId>
Outcome<AnyId> addNamed(Workplace &workplace, loyalty::Action action, loyalty::DocumentType type, const QString &text)
{
    if (const auto allowed = mustBeAllowed(workplace, action); !allowed)
        return base::Unexpected{allowed.error()};
    const auto name = plainName(text);
    if (!name || name->isEmpty())
        return words::refused(words::Refusal::BadValue, {QStringLiteral("name")});
    const auto id = AnyId::make(workplace.random, workplace.clock.now());
    auto transaction = store::Transaction::begin(workplace.database);
    if (!transaction)
        return refused(transaction.error());
    const auto written = writeDocument(*transaction, workplace, type, documentOf(id),
                                       report::encodeDocument(report::NameDocument{*name}));
    if (!written)
        return base::Unexpected{written.error()};
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return id;
}

} // namespace

Outcome<base::BranchId> addBranch(Workplace &workplace, const AddBranch &command)
{
    return addNamed<base::BranchId>(workplace, loyalty::Action::ManageBranches, loyalty::DocumentType::Branch,
                                    command.name);
}

Outcome<base::PlacementId> addPlacement(Workplace &workplace, const AddPlacement &command)
{
    return addNamed<base::PlacementId>(workplace, loyalty::Action::MakePosters, loyalty::DocumentType::Placement,
                                       command.name);
}

} // namespace muhr::actions
