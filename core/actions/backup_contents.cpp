// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/backup_contents.h"

#include "core/report/shop_documents.h"
#include "core/store/shop_table.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

namespace muhr::actions {
namespace {

constexpr auto folderEnding = ".trying-";
constexpr int percentUnsealed = 60;

base::Unexpected<ActionError> doesNotAddUp()
{
    return refused(
        words::Refusal::StoreDamaged,
        base::SourceText{"Backup",
                         QT_TRANSLATE_NOOP("Backup", "What stands in this backup does not add up, so it can't be "
                                                     "trusted. Nothing was changed here. Take an earlier "
                                                     "backup.")});
}

/// Nothing while somebody alive holds it.
std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/in_use"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

Outcome<std::vector<ShopInBackup>> shopsIn(store::Database &database)
{
    const auto rows = store::listShops(database);
    if (!rows)
        return refused(rows.error());
    std::vector<ShopInBackup> shops;
    for (const store::ShopRow &row : *rows) {
        const auto settings = report::shopSettings(database, row.shop);
        const auto figures = store::shopFigures(database, row.shop);
        if (!settings || !figures)
            return refused(settings ? figures.error() : settings.error());
        shops.push_back({row.shop, settings->name, row.zone, *figures});
    }
    return shops;
}

Outcome<std::vector<ShopInBackup>> verifiedShopsIn(store::Database &database)
{
    auto shops = shopsIn(database);
    if (!shops)
        return shops;
    for (const ShopInBackup &shop : *shops) {
        const auto found = store::verify(database, shop.shop);
        if (!found)
            return refused(found.error());
        if (!found->wrong.empty())
            return doesNotAddUp();
    }
    return shops;
}

base::Sentence sentenceOf(const ShopInBackup &shop)
{
    const store::ShopFigures &figures = shop.figures;
    if (!figures.lastActAt)
        return {{"Backup",
                 QT_TRANSLATE_N_NOOP("Backup", "The backup opens, and all of it adds up: it holds %2 with %Ln "
                                               "customer(s), who have not been here yet."),
                 "%2 is the name of the shop"},
                {figures.customers, base::TextName{shop.name}}};
    return {{"Backup",
             QT_TRANSLATE_N_NOOP("Backup", "The backup opens, and all of it adds up: it holds %2 with %Ln "
                                           "customer(s). The last visit in it was on %3."),
             "%2 is the name of the shop, %3 a moment"},
            {figures.customers, base::TextName{shop.name}, base::TextMoment{*figures.lastActAt, shop.zone}}};
}

WorkFolder::WorkFolder(const QString &storePath)
{
    const QFileInfo store(storePath);
    const QDir beside(store.path());
    // On a new computer nothing has made it yet.
    beside.mkpath(QStringLiteral("."));
    const QString pattern = store.fileName() + QLatin1String(folderEnding) + u'*';
    const QStringList left = beside.entryList({pattern}, QDir::Dirs);
    for (const QString &name : left)
        if (lockIn(beside.filePath(name)))
            QDir(beside.filePath(name)).removeRecursively();
    QTemporaryDir folder(storePath + QLatin1String(folderEnding) + QStringLiteral("XXXXXX"));
    folder.setAutoRemove(false);
    if (!folder.isValid())
        return;
    m_path = folder.path();
    m_lock = lockIn(m_path);
}

WorkFolder::~WorkFolder()
{
    m_lock.reset();
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Outcome<std::optional<TriedBackup>> tryBackup(const QString &backup, const BackupOpeners &openers,
                                              const QString &storePath, const HowFar &howFar)
{
    const auto opened = openBackup(backup, openers);
    if (!opened)
        return base::Unexpected{opened.error()};
    const WorkFolder folder(storePath);
    if (!folder.isValid())
        return words::refused(words::Refusal::DiskFull);
    const QString copy = folder.file(QStringLiteral("shops.muhr"));
    const auto unsealed =
        unsealFile(backup, copy, *opened, [&](int percent) { return howFar(percent * percentUnsealed / 100); });
    if (!unsealed)
        return base::Unexpected{unsealed.error()};
    if (!*unsealed)
        return std::optional<TriedBackup>();
    auto database = store::Database::openForWriting(copy, store::IfMissing::Refuse);
    if (!database)
        return base::Unexpected{actionErrorOf(database.error())};
    auto shops = verifiedShopsIn(*database);
    if (!shops)
        return base::Unexpected{shops.error()};
    if (!howFar(100))
        return std::optional<TriedBackup>();
    return std::optional(TriedBackup{opened->header.madeAt, std::move(*shops)});
}

} // namespace muhr::actions
