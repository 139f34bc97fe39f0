// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/programme_version.h"

#include <algorithm>

namespace muhr::cli {
namespace {

constexpr qsizetype shortestPrefix = 4;

} // namespace

actions::Outcome<Versions> versionsOf(actions::Workplace &place)
{
    const base::ShopId &shop = place.session.shop;
    const auto row = store::findShop(place.database, shop);
    if (!row)
        return actions::refused(row.error());
    if (!*row || !(*row)->defaultProgramme)
        return words::refused(words::Refusal::BadValue, {QStringLiteral("programme")});
    Versions versions;
    versions.programme = *(*row)->defaultProgramme;
    auto shelf = store::programmeShelf(place.database, shop);
    if (!shelf)
        return actions::refused(shelf.error());
    versions.shelf = std::move(*shelf);
    auto rows = store::listProgrammeVersions(place.database, shop);
    if (!rows)
        return actions::refused(rows.error());
    std::erase_if(*rows, [&](const auto &one) { return one.programme != versions.programme; });
    versions.rows = std::move(*rows);
    for (const auto &one : versions.rows)
        if (one.state == store::ProgrammeVersionState::InForce)
            versions.inForce = versions.shelf.find(one.version);
    if (!versions.inForce)
        return words::refused(words::Refusal::NeedsNewerMuhr);
    return versions;
}

actions::Outcome<store::ProgrammeVersionRow> versionNamed(const Versions &versions, const QString &prefix)
{
    const store::ProgrammeVersionRow *found = nullptr;
    for (const auto &row : versions.rows) {
        if (prefix.size() < shortestPrefix || !row.version.text().startsWith(prefix))
            continue;
        if (found)
            return words::refused(words::Refusal::BadValue, {prefix});
        found = &row;
    }
    if (!found)
        return words::refused(words::Refusal::BadValue, {prefix});
    return *found;
}

} // namespace muhr::cli
