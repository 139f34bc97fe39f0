// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/generation_file.h"

#include "core/store/chain_table.h"
#include "core/store/shop_table.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace muhr::desktop {
namespace {

bool beginIncarnation(store::Database &database, const base::ShopId &shop, std::int64_t incarnation)
{
    auto transaction = store::Transaction::begin(database);
    return transaction && store::setIncarnation(*transaction, shop, incarnation) && transaction->commit();
}

} // namespace

void GenerationFile::settle(store::Database &database) const
{
    const auto shops = store::listShops(database);
    if (!shops)
        return;
    std::map<QString, Known> known = read();
    for (const store::ShopRow &shop : *shops) {
        const auto end = store::chainEnd(database, shop.shop, shop.device, shop.incarnation);
        if (!end)
            continue;
        Known &before = known[shop.device.text()];
        const bool knowsLess =
            shop.incarnation < before.incarnation || (shop.incarnation == before.incarnation && end->seq < before.seq);
        if (!knowsLess)
            before = {shop.incarnation, end->seq};
        else if (beginIncarnation(database, shop.shop, before.incarnation + 1))
            before = {before.incarnation + 1, 0};
    }
    write(known);
}

std::map<QString, GenerationFile::Known> GenerationFile::read() const
{
    std::map<QString, Known> known;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return known;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 3)
            known[QString::fromLatin1(words[0])] = {words[1].toLongLong(), words[2].toLongLong()};
    }
    return known;
}

void GenerationFile::write(const std::map<QString, Known> &known) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const auto &[device, at] : known)
        file.write(QStringLiteral("%1 %2 %3\n").arg(device).arg(at.incarnation).arg(at.seq).toLatin1());
    file.commit();
}

} // namespace muhr::desktop
