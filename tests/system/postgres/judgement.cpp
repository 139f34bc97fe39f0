// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/postgres/judgement.h"

#include "core/store/card_state_table.h"
#include "core/store/event_log.h"
#include "core/store/read_view.h"
#include "core/store/shop_table.h"
#include "core/store/verify.h"
#include "tests/support/sure.h"

#include <QCryptographicHash>

#include <algorithm>

namespace muhr::tests {
namespace {

/// Written at a counter, and told there.
bool isOfACounter(const loyalty::Event &event)
{
    if (event.role == loyalty::Role::Endpoint)
        return false;
    return std::holds_alternative<loyalty::Act>(event.body) || std::holds_alternative<loyalty::Undone>(event.body) ||
           std::holds_alternative<loyalty::CustomerJoined>(event.body);
}

} // namespace

QString standingOf(store::Database &database, const base::ShopId &shop)
{
    const auto view = sure(store::ReadView::begin(database));
    const auto row = sure(store::findShop(database, shop));
    QCryptographicHash cards(QCryptographicHash::Sha256);
    int count = 0;
    sure(store::eachCardRow(database, shop, [&](const store::CardStateBytes &card) {
        if (card.layer != store::Layer::Settled)
            return;
        cards.addData(card.card.bytes());
        cards.addData(card.bytes);
        ++count;
    }));
    return QStringLiteral("number %1, H %2, epoch %3, %4 cards %5")
        .arg(row->position.cursor)
        .arg(row->position.head.text().left(16),
             QString::fromLatin1(row->position.epoch.value_or(QByteArray()).toHex().left(16)))
        .arg(count)
        .arg(QString::fromLatin1(cards.result().toHex().left(16)));
}

QStringList wrongRowsOf(store::Database &database, const base::ShopId &shop)
{
    QStringList rows;
    const auto found = sure(store::verify(database, shop));
    for (const auto &row : found.wrong)
        if (rows.size() < 10)
            rows.append(QStringLiteral("%1 %2").arg(QLatin1String(store::wrongKindWord(row.kind)), row.row));
    return rows;
}

QStringList faultsOfEndpoint(store::Database &database, const base::ShopId &shop, const Told &told)
{
    const auto view = sure(store::ReadView::begin(database));
    const std::int64_t last = sure(store::findShop(database, shop))->position.cursor;
    std::set<base::EventId> settled;
    std::int64_t count = 0;
    QStringList faults;
    for (std::int64_t number = 1; number <= last; ++number) {
        const auto event = sure(store::findEventByNumber(database, shop, number));
        if (!event) {
            faults.append(QStringLiteral("there is no number %1 of %2").arg(number).arg(last));
            continue;
        }
        if (!isOfACounter(event->event))
            continue;
        settled.insert(event->event.id);
        ++count;
    }
    if (count != static_cast<std::int64_t>(settled.size()))
        faults.append(QStringLiteral("some events are there twice"));
    const auto promised = told.events();
    const auto missing = std::count_if(promised.begin(), promised.end(),
                                       [&](const base::EventId &event) { return !settled.count(event); });
    const auto madeUp = std::count_if(settled.begin(), settled.end(),
                                      [&](const base::EventId &event) { return !promised.count(event); });
    if (missing > 0)
        faults.append(QStringLiteral("%1 events are lost").arg(missing));
    if (madeUp > 0)
        faults.append(QStringLiteral("%1 events are there that nobody was told of").arg(madeUp));
    return faults + wrongRowsOf(database, shop);
}

} // namespace muhr::tests
