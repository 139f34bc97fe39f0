// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/programme_projection.h"

#include "core/store/programme_table.h"
#include "core/store/shop_table.h"

#include <map>

namespace muhr::store {

Result<void> projectProgrammes(Transaction &transaction, const base::ShopId &shop)
{
    const auto events = eventsOfKind(transaction.database(), shop, loyalty::EventKind::ProgrammePublished);
    if (!events)
        return base::Unexpected{events.error()};

    // A version may be published twice: whoever goes back to an earlier programme publishes the same bytes again.
    std::map<base::Sha256, ProgrammeVersionRow> rows;
    std::map<base::ProgrammeId, base::Sha256> inForce;
    std::optional<base::ProgrammeId> defaultProgramme;
    for (const StoredEvent &stored : *events) {
        const auto *published = std::get_if<loyalty::ProgrammePublished>(&stored.event.body);
        if (!published || stored.event.blobs.empty())
            continue;
        const base::Sha256 version = stored.event.blobs.front();
        base::Sha256 &current = inForce[published->programme];
        ProgrammeVersionRow row{version,         published->programme, published->basedOn,
                                stored.event.id, published->isDefault, ProgrammeVersionState::InForce,
                                stored.at};
        if (published->basedOn == current) {
            if (!current.isNone())
                rows.at(current).state = ProgrammeVersionState::Earlier;
            current = version;
            if (published->isDefault || !defaultProgramme)
                defaultProgramme = published->programme;
        } else if (rows.contains(version)) {
            continue;
        } else {
            row.state = ProgrammeVersionState::Draft;
        }
        rows.insert_or_assign(version, row);
    }

    const auto before = listProgrammeVersions(transaction.database(), shop);
    if (!before)
        return base::Unexpected{before.error()};
    for (const auto &row : *before)
        if (!rows.contains(row.version))
            if (auto done = removeProgrammeVersion(transaction, shop, row.version); !done)
                return done;
    for (const auto &[version, row] : rows)
        if (auto done = writeProgrammeVersion(transaction, shop, row); !done)
            return done;
    return setDefaultProgramme(transaction, shop, defaultProgramme);
}

} // namespace muhr::store
