// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/checks/checks.h"

#include "core/store/verify.h"
#include "tests/support/sure.h"

#include <QtEndian>

namespace muhr::tests::sim {
namespace {

constexpr auto settledSql = "SELECT number, settled_at, at, bytes, head, incarnation, device FROM event WHERE shop = "
                            ":shop AND number IS NOT NULL ORDER BY number";

QByteArray bigEndian(std::int64_t value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToBigEndian<qint64>(value, bytes.data());
    return bytes;
}

// A fork has two events at one place, each of which follows the one before.
constexpr auto fallenSql =
    "SELECT count(*) FROM event e JOIN event b ON b.shop = e.shop AND b.device = e.device AND b.incarnation = "
    "e.incarnation AND b.seq < e.seq AND b.number < e.number WHERE e.shop = :shop AND e.number IS NOT NULL AND b.at > "
    "e.at";

Failure wrong(const QString &what, std::int64_t number)
{
    return {QStringLiteral("I3"), QStringLiteral("%1 at number %2").arg(what).arg(number)};
}

std::int64_t count(World &world, const char *sql)
{
    return sure(world.endpoint().database().statement(sql).bind(":shop", world.shop()).first([](const auto &row) {
               return row.integer(0);
           }))
        .value_or(0);
}

} // namespace

Found checkNumbers(World &world)
{
    Found found;
    std::int64_t last = 0;
    std::int64_t lastSettledAt = 0;
    QByteArray head(32, '\0');
    sure(world.endpoint().database().statement(settledSql).bind(":shop", world.shop()).each([&](const auto &row) {
        const std::int64_t number = row.integer(0);
        if (found)
            return;
        if (number != ++last)
            found = wrong(QStringLiteral("a gap"), number);
        else if (row.integer(1) < lastSettledAt)
            found = wrong(QStringLiteral("settled_at falls"), number);
        // By hand, as model.md says it.
        const QByteArray event = base::Sha256::of(row.bytes(3)).bytes();
        head =
            base::Sha256::of(head + bigEndian(number) + bigEndian(row.integer(1)) + bigEndian(row.integer(2)) + event)
                .bytes();
        if (!found && head != row.bytes(4))
            found = wrong(QStringLiteral("H is another"), number);
        lastSettledAt = row.integer(1);
    }));
    if (found)
        return found;
    if (count(world, fallenSql) > 0)
        return Failure{QStringLiteral("I10"), QStringLiteral("business time falls along a chain")};
    std::vector<Machine *> machines{&world.endpoint()};
    for (auto &laptop : world.laptops())
        machines.push_back(laptop.get());
    for (Machine *machine : machines) {
        const auto verified = sure(store::verify(machine->database(), world.shop()));
        if (!verified.wrong.empty())
            return Failure{QStringLiteral("I3"),
                           QStringLiteral("verify finds %1 %2 on %3")
                               .arg(QLatin1String(store::wrongKindWord(verified.wrong.front().kind)),
                                    verified.wrong.front().row, machine->name())};
    }
    return std::nullopt;
}

} // namespace muhr::tests::sim
