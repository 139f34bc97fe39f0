// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/restore.h"

#include "core/actions/backup.h"
#include "core/actions/erase_customer.h"
#include "core/actions/own_session.h"
#include "core/actions/workplace.h"
#include "core/store/customer_table.h"
#include "core/store/people.h"
#include "core/store/set_aside.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"

#include <QFile>

#include <algorithm>

namespace muhr::actions {
namespace {

constexpr int percentUnsealed = 50;
constexpr int percentVerified = 90;
/// Of a backup that is restored on two machines, neither of which knows of the other.
constexpr std::uint32_t incarnationsAhead = 1'000'000;

/// What the store in whose place a backup comes still tells.
struct Before
{
    bool isThere = false;
    std::vector<store::ShopGeneration> shops;
    store::Erased erased;
};

/// One that is damaged tells what it can; one that another program has open is left alone.
Outcome<Before> lookAt(const QString &path)
{
    Before before;
    before.isThere = QFile::exists(path);
    if (!before.isThere)
        return before;
    auto database = store::Database::openForWriting(path, store::IfMissing::Refuse);
    if (!database) {
        if (database.error() == store::OpenError::AlreadyOpen || database.error() == store::OpenError::NoRight)
            return base::Unexpected{actionErrorOf(database.error())};
        return before;
    }
    if (auto shops = store::generationsIn(*database))
        before.shops = std::move(*shops);
    if (auto erased = store::erasedIn(*database))
        before.erased = std::move(*erased);
    return before;
}

class Restoring
{
public:
    Restoring(const QString &backup, const RestorePlace &place, const base::Clock &clock, base::Random &random)
        : m_backup(backup), m_place(place), m_clock(clock), m_random(random)
    {
    }

    Outcome<std::optional<Restored>> run(const HowFar &howFar)
    {
        const auto opened = openBackup(m_backup, m_place.openers);
        if (!opened)
            return base::Unexpected{opened.error()};
        auto before = lookAt(m_place.store);
        if (!before)
            return base::Unexpected{before.error()};
        const WorkFolder folder(m_place.store);
        if (!folder.isValid())
            return words::refused(words::Refusal::DiskFull);
        const QString copy = folder.file(QStringLiteral("shops.muhr"));
        const auto unsealed =
            unsealFile(m_backup, copy, *opened, [&](int percent) { return howFar(percent * percentUnsealed / 100); });
        if (!unsealed)
            return base::Unexpected{unsealed.error()};
        if (!*unsealed)
            return std::optional<Restored>();
        Restored restored;
        restored.madeAt = opened->header.madeAt;
        if (const auto done = prepare(copy, *opened, *before, restored); !done)
            return base::Unexpected{done.error()};
        // From here on it would be half done.
        if (!howFar(percentVerified))
            return std::optional<Restored>();
        if (const auto done = exchange(copy, *before, restored); !done)
            return base::Unexpected{done.error()};
        howFar(100);
        return std::optional(std::move(restored));
    }

private:
    Outcome<void> prepare(const QString &copy, const OpenBackup &opened, const Before &before, Restored &restored)
    {
        auto database = store::Database::openForWriting(copy, store::IfMissing::Refuse);
        if (!database)
            return base::Unexpected{actionErrorOf(database.error())};
        auto shops = verifiedShopsIn(*database);
        if (!shops)
            return base::Unexpected{shops.error()};
        restored.shops = std::move(*shops);
        if (const auto fits = mustFit(restored.shops, before); !fits)
            return fits;
        store::Erased erased = store::readEraseList(eraseListBeside(m_backup));
        for (const auto &[shop, customers] : before.erased)
            erased[shop].insert(customers.begin(), customers.end());
        for (const ShopInBackup &shop : restored.shops) {
            if (auto done = goOnAnew(*database, shop.shop, before); !done)
                return done;
            const auto found = opened.secrets.find(shop.shop);
            std::optional<ShopKeys> keys = found == opened.secrets.end() ? std::nullopt : shopKeysOf(found->second);
            if (auto done = eraseAgain(*database, shop.shop, erased[shop.shop], keys, restored); !done)
                return done;
            if (keys && m_place.keep)
                if (auto kept = m_place.keep(shop.shop, *keys); !kept)
                    return kept;
        }
        const auto emptied = database->checkpoint();
        return emptied ? Outcome<void>() : Outcome<void>(refused(emptied.error()));
    }

    static Outcome<void> mustFit(const std::vector<ShopInBackup> &shops, const Before &before)
    {
        const bool isOther =
            !before.shops.empty() &&
            std::none_of(before.shops.begin(), before.shops.end(), [&](const store::ShopGeneration &here) {
                return std::any_of(shops.begin(), shops.end(),
                                   [&](const ShopInBackup &shop) { return shop.shop == here.shop; });
            });
        if (!isOther)
            return {};
        return refused(words::Refusal::OtherShop,
                       base::SourceText{
                           "Backup", QT_TRANSLATE_NOOP("Backup", "This backup is of another shop than the one on this "
                                                                 "computer. Nothing was changed. Choose a backup of "
                                                                 "this shop.")});
    }

    /// As an incarnation that neither this machine nor any other has used.
    Outcome<void> goOnAnew(store::Database &database, const base::ShopId &shop, const Before &before)
    {
        const auto row = store::findShop(database, shop);
        if (!row)
            return refused(row.error());
        std::int64_t used = (*row)->incarnation;
        if (const auto known = m_place.generations.known((*row)->device, shop))
            used = std::max(used, known->incarnation);
        for (const store::ShopGeneration &here : before.shops)
            if (here.shop == shop && here.device == (*row)->device)
                used = std::max(used, here.generation.incarnation);
        const std::int64_t next = used + 1 + m_random.below(incarnationsAhead);
        auto transaction = store::Transaction::begin(database, shop);
        if (!transaction)
            return refused(transaction.error());
        if (const auto set = store::setIncarnation(*transaction, shop, next); !set)
            return refused(set.error());
        if (const auto committed = transaction->commit(); !committed)
            return refused(committed.error());
        return {};
    }

    Outcome<void> eraseAgain(store::Database &database, const base::ShopId &shop,
                             const std::set<base::CustomerId> &erased, const std::optional<ShopKeys> &keys,
                             Restored &restored)
    {
        const auto row = store::findShop(database, shop);
        if (!row)
            return refused(row.error());
        const auto session = ownSession(database, **row);
        if (!session)
            return refused(session.error());
        // Only an owner's laptop may say it by an event.
        const bool isOwners = !(*row)->isEndpoint && session->ceiling == loyalty::Ceiling::Owner;
        Workplace owner{database, m_clock, m_random, *session, keys ? &*keys : nullptr, false};
        for (const base::CustomerId &customer : erased) {
            const auto here = store::findCustomer(database, shop, customer);
            if (!here)
                return refused(here.error());
            if (!*here || (*here)->isErased())
                continue;
            ++restored.erasedAgain;
            if (!isOwners) {
                if (auto done = eraseWithoutEvent(database, **row, customer); !done)
                    return done;
            } else if (const auto done = eraseCustomer(owner, customer.text()); !done) {
                return base::Unexpected{done.error()};
            }
        }
        return {};
    }

    /// The event that erased her comes back from another one; what it destroyed is destroyed now.
    Outcome<void> eraseWithoutEvent(store::Database &database, const store::ShopRow &row,
                                    const base::CustomerId &customer)
    {
        auto transaction = store::Transaction::begin(database, row.shop);
        if (!transaction)
            return refused(transaction.error());
        if (const auto done = store::erasePerson(*transaction, row.shop, customer, row.device, m_clock.now()); !done)
            return refused(done.error());
        if (const auto committed = transaction->commit(); !committed)
            return refused(committed.error());
        return {};
    }

    Outcome<void> exchange(const QString &copy, const Before &before, Restored &restored)
    {
        const auto failed = [] {
            return refused(words::Refusal::NotAllowed,
                           base::SourceText{
                               "Backup", QT_TRANSLATE_NOOP("Backup", "The restored shop can't be put in its place, so "
                                                                     "everything is as it was. Look whether the folder "
                                                                     "may be written.")});
        };
        if (before.isThere) {
            restored.aside = store::setAside(m_place.store, QStringLiteral("before-restore"));
            if (!restored.aside)
                return failed();
        }
        if (QFile::rename(copy, m_place.store))
            return {};
        if (restored.aside)
            store::putBackFromAside(*restored.aside, m_place.store);
        return failed();
    }

    const QString m_backup;
    const RestorePlace &m_place;
    const base::Clock &m_clock;
    base::Random &m_random;
};

} // namespace

Outcome<std::optional<Restored>> restore(const QString &backup, const RestorePlace &place, const base::Clock &clock,
                                         base::Random &random, const HowFar &howFar)
{
    return Restoring(backup, place, clock, random).run(howFar);
}

} // namespace muhr::actions
