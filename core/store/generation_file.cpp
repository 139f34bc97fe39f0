// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/generation_file.h"

#include "core/store/shop_table.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <utility>

namespace muhr::store {
namespace {

constexpr int numberWidth = 20;
constexpr qsizetype lineSize = 36 + 1 + 36 + 3 * (1 + numberWidth) + 1;
constexpr int lockMs = 1'000;

#define MUHR_GENERATION                                                                                                \
    "SELECT s.shop, s.device, s.is_endpoint, s.incarnation, c.seq, s.cursor FROM shop s LEFT JOIN chain c ON c.shop "  \
    "= "                                                                                                               \
    "s.shop AND c.device = s.device AND c.incarnation = s.incarnation "
constexpr auto allSql = MUHR_GENERATION "ORDER BY s.shop";
constexpr auto oneSql = MUHR_GENERATION "WHERE s.shop = :shop";
#undef MUHR_GENERATION
constexpr auto idsSql = "SELECT shop FROM shop ORDER BY shop";

ShopGeneration readGeneration(const Row &row)
{
    return {row.id<base::ShopId>(0),
            row.id<base::DeviceId>(1),
            row.integer(2) == 1,
            {row.integer(3), row.isNull(4) ? 0 : row.integer(4), row.integer(5)}};
}

QByteArray keyText(const base::DeviceId &device, const base::ShopId &shop)
{
    return device.text().toLatin1() + ' ' + shop.text().toLatin1();
}

QByteArray lineOf(const base::DeviceId &device, const base::ShopId &shop, const Generation &now)
{
    QByteArray line = keyText(device, shop);
    for (const std::int64_t value : {now.incarnation, now.seq, now.number})
        line += ' ' + QByteArray::number(qint64(value)).rightJustified(numberWidth, ' ');
    return line + '\n';
}

bool knowsLess(const Generation &now, const Generation &before)
{
    return now.incarnation < before.incarnation || (now.incarnation == before.incarnation && now.seq < before.seq);
}

bool beginIncarnation(Database &database, const base::ShopId &shop, std::int64_t incarnation)
{
    auto transaction = Transaction::begin(database, shop);
    return transaction && setIncarnation(*transaction, shop, incarnation) && transaction->commit();
}

} // namespace

Result<std::vector<ShopGeneration>> generationsIn(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return database.statement(allSql).all(readGeneration);
    // A server shows one shop at a time.
    const auto ids = database.statementAcrossShops(idsSql).all([](const Row &row) { return row.id<base::ShopId>(0); });
    if (!ids)
        return base::Unexpected{ids.error()};
    std::vector<ShopGeneration> generations;
    for (const base::ShopId &shop : *ids) {
        const auto found = database.statement(oneSql).bind(":shop", shop).first(readGeneration);
        if (!found)
            return base::Unexpected{found.error()};
        if (*found)
            generations.push_back(**found);
    }
    return generations;
}

std::optional<Generation> GenerationFile::known(const base::DeviceId &device, const base::ShopId &shop)
{
    read();
    const auto found = m_lines.find({device, shop});
    return found == m_lines.end() ? std::nullopt : std::optional(found->second.generation);
}

void GenerationFile::settle(Database &database)
{
    const auto shops = generationsIn(database);
    if (!shops)
        return;
    for (const ShopGeneration &one : *shops) {
        if (one.isEndpoint)
            continue;
        Generation now = one.generation;
        const auto before = known(one.device, one.shop);
        if (before && knowsLess(now, *before) && beginIncarnation(database, one.shop, before->incarnation + 1))
            now = {before->incarnation + 1, 0, now.number};
        note(one.device, one.shop, now);
    }
}

void GenerationFile::note(Database &database)
{
    const auto shops = generationsIn(database);
    if (!shops)
        return;
    for (const ShopGeneration &one : *shops)
        note(one.device, one.shop, one.generation);
}

void GenerationFile::note(Database &database, const base::ShopId &shop)
{
    const auto found = database.statement(oneSql).bind(":shop", shop).first(readGeneration);
    if (found && *found)
        note((*found)->device, shop, (*found)->generation);
}

void GenerationFile::note(const base::DeviceId &device, const base::ShopId &shop, const Generation &now)
{
    if (!m_isRead)
        read();
    const Key key{device, shop};
    const auto found = m_lines.find(key);
    if (found != m_lines.end() && found->second.generation == now)
        return;
    if (found == m_lines.end() || !isInPlace(key, found->second)) {
        add(key, now);
        return;
    }
    QFile file(m_path);
    const QByteArray line = lineOf(device, shop, now);
    if (file.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && file.seek(found->second.place) &&
        file.write(line) == line.size())
        found->second.generation = now;
}

void GenerationFile::read()
{
    m_isRead = true;
    m_lines.clear();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (qint64 place = 0; !file.atEnd(); place = file.pos()) {
        const QByteArray line = file.readLine(2 * lineSize);
        const QList<QByteArray> words = line.simplified().split(' ');
        const auto device = base::DeviceId::parse(QString::fromLatin1(words.value(0)));
        const auto shop = base::ShopId::parse(QString::fromLatin1(words.value(1)));
        if (words.size() == 5 && device && shop && line.size() == lineSize)
            m_lines[{*device, *shop}] = {{words[2].toLongLong(), words[3].toLongLong(), words[4].toLongLong()}, place};
    }
}

/// Somebody may have begun the file anew.
bool GenerationFile::isInPlace(const Key &key, const Line &line) const
{
    QFile file(m_path);
    const QByteArray text = keyText(key.first, key.second);
    return file.open(QIODevice::ReadOnly) && file.seek(line.place) && file.read(text.size()) == text;
}

void GenerationFile::add(const Key &key, const Generation &now)
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockMs))
        return;
    read();
    const auto found = m_lines.find(key);
    const QByteArray line = lineOf(key.first, key.second, now);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return;
    qint64 place = found != m_lines.end() ? found->second.place : file.size();
    // A line that a power cut left unfinished counts for nothing.
    if (place == file.size() && place > 0 && file.seek(place - 1) && file.read(1) != "\n" && file.write("\n") == 1)
        ++place;
    if (file.seek(place) && file.write(line) == line.size())
        m_lines[key] = {now, place};
}

} // namespace muhr::store
