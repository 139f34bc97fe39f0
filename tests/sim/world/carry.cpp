// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carried_table.h"
#include "core/sync/laptop_side.h"
#include "core/sync/stick_in.h"
#include "tests/sim/world/world.h"
#include "tests/support/sure.h"

#include <QBuffer>

// Sticks on which laptops carry each other's outboxes to the endpoint: late, twice, in any order, or never.

namespace muhr::tests::sim {

void World::carrySomething(Laptop &laptop)
{
    writeStick(laptop);
    if (!m_sticks.empty() && m_carryDice.percent(80))
        bringStick(*m_carryDice.oneOf(m_laptops), m_carryDice.oneOf(m_sticks));
}

void World::writeStick(Laptop &laptop)
{
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::WriteOnly);
    const sync::StickHeader header{laptop.clock.now(), m_shop, laptop.session.device, laptop.keys->shop.version,
                                   laptop.random.bytes(sync::StickHeader::saltSize)};
    sync::StickWriter writer(file, header, laptop.keys->shop);
    writer.begin();
    const auto shop = laptop.row();
    std::int64_t events = 0;
    for (;;) {
        const auto batch = sure(sync::batchToCarry(laptop.database(), shop, laptop.keys->signing, events));
        if (!batch)
            break;
        writer.add(*batch);
        events += static_cast<std::int64_t>(batch->events.size());
    }
    if (!writer.finish())
        return; // nothing waits
    m_trace.count(QStringLiteral("sticks written"));
    m_trace.note(QStringLiteral("  %1 writes %2 to a stick").arg(laptop.name()).arg(events));
    m_sticks.push_back(bytes);
}

void World::bringStick(Laptop &laptop, const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer file(&copy);
    file.open(QIODevice::ReadOnly);
    // Locked with a key that it has not heard of yet, mostly.
    const auto stick = sync::readStick(file, m_shop, keysOf(laptop)->shop);
    if (!stick) {
        m_trace.count(QStringLiteral("sticks that could not be read"));
        return;
    }
    QString word;
    (void)at(laptop, [&] {
        const auto taken = sync::takeStick(laptop.database(), m_shop, *stick);
        word = taken ? QStringLiteral("%1 new").arg(taken->isNew) : words::errorWord(taken.error().word);
        if (taken)
            m_trace.count(QStringLiteral("sticks brought in"));
    });
    m_trace.note(QStringLiteral("  %1 is brought a stick: %2").arg(laptop.name(), word));
}

void World::countCarriedAndLeft()
{
    for (auto &laptop : m_laptops) {
        const auto sums = sure(store::carriedSums(laptop->database(), m_shop));
        for (const store::CarriedSum &sum : sums)
            m_trace.count(sum.needs            ? QStringLiteral("carried, with a part that is missing")
                          : isRevoked(*laptop) ? QStringLiteral("carried by a laptop that is out of the shop")
                                               : QStringLiteral("carried, and left"),
                          sum.events);
    }
}

} // namespace muhr::tests::sim
