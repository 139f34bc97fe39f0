// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/rebuild.h"

#include "core/actions/backup_contents.h"
#include "core/store/event_log.h"
#include "core/store/salvage.h"
#include "core/store/set_aside.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace muhr::actions {
namespace {

constexpr std::uint32_t incarnationsAhead = 1'000'000;

Outcome<std::vector<store::Salvage>> salvageOf(const QString &path)
{
    const auto nothing = [] {
        return refused(words::Refusal::StoreDamaged,
                       base::SourceText{
                           "Rebuild", QT_TRANSLATE_NOOP("Rebuild", "The shop's file can't be read at all, so nothing "
                                                                   "can be saved of it. It was left as it is. Restore "
                                                                   "the latest backup, or ask your endpoint for a "
                                                                   "link for this laptop.")});
    };
    auto damaged = store::Database::openForReading(path);
    if (!damaged)
        return damaged.error() == store::OpenError::NoRight
                   ? Outcome<std::vector<store::Salvage>>(base::Unexpected{actionErrorOf(damaged.error())})
                   : nothing();
    auto salvage = store::salvage(*damaged);
    if (!salvage || salvage->empty())
        return nothing();
    const bool isAlone =
        std::any_of(salvage->begin(), salvage->end(), [](const store::Salvage &one) { return !one.shop.endpoint; });
    if (isAlone)
        return refused(
            words::Refusal::NoEndpoint,
            base::SourceText{"Rebuild", QT_TRANSLATE_NOOP("Rebuild", "This shop has no endpoint that has its history. "
                                                                     "Nothing was changed. Restore the latest "
                                                                     "backup.")});
    return std::move(*salvage);
}

Outcome<void> insertAll(const QString &path, const std::vector<store::Salvage> &salvage,
                        store::GenerationFile &generations, base::Random &random)
{
    auto database = store::Database::openForWriting(path, store::IfMissing::Create);
    if (!database)
        return base::Unexpected{actionErrorOf(database.error())};
    for (const store::Salvage &one : salvage) {
        std::int64_t used = one.shop.incarnation;
        for (const store::StoredEvent &stored : one.events)
            used = std::max(used, stored.event.incarnation);
        if (const auto known = generations.known(one.shop.device, one.shop.shop))
            used = std::max(used, known->incarnation);
        auto transaction = store::Transaction::begin(*database);
        if (!transaction)
            return refused(transaction.error());
        if (const auto done = store::insertSalvage(*transaction, one, used + 1 + random.below(incarnationsAhead));
            !done)
            return refused(done.error());
        if (const auto committed = transaction->commit(); !committed)
            return refused(committed.error());
    }
    const auto emptied = database->checkpoint();
    return emptied ? Outcome<void>() : Outcome<void>(refused(emptied.error()));
}

/// The same act by the same people at the same moment under the same id, at another place of the chain. False: it is
/// here.
store::Result<bool> writeAnew(store::Transaction &transaction, const store::Salvage &salvage,
                              const store::StoredEvent &stored, base::Random &random)
{
    const loyalty::Event &event = stored.event;
    const auto known = store::findEvent(transaction.database(), event.shop, event.id);
    if (!known)
        return base::Unexpected{known.error()};
    if (*known)
        return false;
    store::EventDraft draft;
    draft.staff = event.staff;
    draft.branch = event.branch;
    draft.role = event.role;
    draft.subjects = event.subjects;
    draft.programmeVersion = event.programmeVersion;
    draft.body = event.body;
    draft.id = event.id;
    for (const base::Sha256 &hash : event.blobs) {
        const auto blob = std::find_if(salvage.blobs.begin(), salvage.blobs.end(),
                                       [&](const store::Blob &one) { return one.hash() == hash; });
        // Without its words it would say something else.
        if (blob == salvage.blobs.end())
            return false;
        draft.blobs.push_back(*blob);
    }
    for (const store::PersonKeyRow &key : salvage.keys) {
        const auto here = store::findPersonKey(transaction.database(), event.shop, key.person);
        if (!here)
            return base::Unexpected{here.error()};
        if (!*here)
            if (const auto done = store::writePersonKey(transaction, event.shop, key); !done)
                return base::Unexpected{done.error()};
    }
    const auto written = store::appendEvent(transaction, event.shop, draft, event.wall, random);
    if (!written)
        return base::Unexpected{written.error()};
    return true;
}

} // namespace

Outcome<RebuiltStore> rebuildStore(const QString &path, store::GenerationFile &generations, base::Random &random)
{
    // Whoever writes to it holds this for as long as it is open.
    QLockFile lock(path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return words::refused(words::Refusal::StoreOpen);
    const auto salvage = salvageOf(path);
    if (!salvage)
        return base::Unexpected{salvage.error()};
    const WorkFolder folder(path);
    if (!folder.isValid())
        return words::refused(words::Refusal::DiskFull);
    const QString made = folder.file(QStringLiteral("shops.muhr"));
    if (const auto done = insertAll(made, *salvage, generations, random); !done)
        return base::Unexpected{done.error()};
    const auto aside = store::setAside(path);
    if (!aside)
        return words::refused(words::Refusal::NotAllowed);
    if (!QFile::rename(made, path)) {
        store::putBackFromAside(*aside, path);
        return words::refused(words::Refusal::NotAllowed);
    }
    RebuiltStore rebuilt;
    rebuilt.aside = *aside;
    for (const store::Salvage &one : *salvage) {
        rebuilt.shops.push_back(one.shop.shop);
        rebuilt.kept += static_cast<std::int64_t>(one.events.size());
        rebuilt.behind += static_cast<std::int64_t>(one.behind.size());
        rebuilt.lost += one.unreadable;
    }
    return rebuilt;
}

Outcome<std::int64_t> addSalvaged(store::Database &database, const QString &aside, base::Random &random)
{
    const auto salvage = salvageOf(aside);
    if (!salvage)
        return base::Unexpected{salvage.error()};
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return refused(transaction.error());
    std::int64_t added = 0;
    for (const store::Salvage &one : *salvage)
        for (const store::StoredEvent &stored : one.behind) {
            const auto done = writeAnew(*transaction, one, stored, random);
            if (!done)
                return refused(done.error());
            added += *done ? 1 : 0;
        }
    if (const auto committed = transaction->commit(); !committed)
        return refused(committed.error());
    return added;
}

base::Sentence sentenceOf(const RebuiltStore &rebuilt)
{
    const std::int64_t kept = rebuilt.kept + rebuilt.behind;
    if (rebuilt.lost > 0)
        return {
            {"Rebuild",
             QT_TRANSLATE_N_NOOP("Rebuild", "%Ln act(s) had not reached the endpoint yet. They were kept and are sent "
                                            "first; %L2 more can't be read any more. Everything else comes from the "
                                            "endpoint. The damaged file is kept aside."),
             "%L2 is a number"},
            {kept, rebuilt.lost}};
    if (kept > 0)
        return {{"Rebuild", QT_TRANSLATE_N_NOOP(
                                "Rebuild", "%Ln act(s) had not reached the endpoint yet. They were kept and are sent "
                                           "first. Everything else comes from the endpoint. The damaged file is "
                                           "kept aside.")},
                {kept}};
    return {
        {"Rebuild", QT_TRANSLATE_NOOP("Rebuild", "Nothing waited to be sent. Everything comes from the endpoint. The "
                                                 "damaged file is kept aside.")},
        {}};
}

} // namespace muhr::actions
