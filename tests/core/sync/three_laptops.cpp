// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/three_laptops.h"

#include "core/actions/decide_quarantine.h"
#include "core/actions/revoke_device.h"
#include "core/store/blob_table.h"
#include "core/store/device_table.h"
#include "core/store/programme_table.h"
#include "tests/core/sync/round_by_hand.h"
#include "tests/support/sure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::tests {

using sync::SyncState;

ThreeLaptops::ThreeLaptops()
{
    lost.session.role = loyalty::Role::Manager;
    if (!agreeAll())
        qFatal("the shop does not begin");
}

bool ThreeLaptops::agreeAll()
{
    for (SyncLaptop *laptop : {&one, &lost, &two, &one})
        if (round(*laptop) != SyncState::Agreed)
            return false;
    return true;
}

std::optional<store::StoredEvent> ThreeLaptops::at(store::Database &database, const base::EventId &event) const
{
    return sure(store::findEvent(database, id(), event));
}

std::int64_t ThreeLaptops::stampsAt(store::Database &database) const
{
    const auto cards = settledCards(database, id());
    const auto state = loyalty::decodeCardState(cards.begin()->second);
    return state->stamps.empty() ? 0 : state->stamps.front().total;
}

bool ThreeLaptops::isRevoked(const SyncLaptop &laptop, store::Database &database) const
{
    return sure(store::findDevice(database, id(), laptop.session.device))->isRevoked;
}

QString ThreeLaptops::nameBy(store::Database &database, const crypto::VersionedShopKey &keys) const
{
    const store::PeopleKeys people(id(), keys.copy());
    QString name = QStringLiteral("nobody");
    sure(store::eachPerson(database, people, [&](const auto &, const auto &person) {
        name = person ? person->name() : QStringLiteral("unreadable");
    }));
    return name;
}

bool ThreeLaptops::areClean()
{
    for (SyncLaptop *laptop : {&one, &two, &lost})
        if (!wrongRowsOf(laptop->database, id()).isEmpty())
            return false;
    return wrongRowsOf(endpoint.database, id()).isEmpty();
}

SyncState round(SyncLaptop &laptop)
{
    sync::Round going = roundOf(laptop);
    return go(going, laptop);
}

QString revoke(SyncLaptop &by, const SyncLaptop &lost)
{
    auto place = by.workplace();
    const auto done = actions::revokeDevice(place, {lost.session.device, loyalty::RevokeReason::Lost});
    return done ? QStringLiteral("done") : words::errorWord(done.error().word);
}

QString decide(SyncLaptop &by, const std::vector<base::EventId> &events, bool isAccepted)
{
    auto place = by.workplace();
    const auto done = actions::decideQuarantine(place, {events, isAccepted});
    return done ? QStringLiteral("done") : words::errorWord(done.error().word);
}

QByteArray otherProgramme(SyncLaptop &at)
{
    const auto inForce = sure(store::programmeInForce(at.database, at.session.shop, *at.row().defaultProgramme));
    QJsonObject json =
        QJsonDocument::fromJson(sure(store::findBlob(at.database, at.session.shop, inForce->version))->bytes).object();
    json[QStringLiteral("visit")] = QStringLiteral("act");
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace muhr::tests
