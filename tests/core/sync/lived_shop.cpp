// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/lived_shop.h"

#include "core/actions/add_place.h"
#include "core/actions/add_staff.h"
#include "core/actions/erase_customer.h"
#include "core/actions/publish_programme.h"
#include "core/actions/replace_code.h"
#include "core/actions/undo_visit.h"
#include "core/actions/write.h"
#include "core/actions/write_document.h"
#include "core/report/documents.h"
#include "core/store/blob_table.h"
#include "core/store/programme_table.h"
#include "tests/support/sure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muhr::tests {
namespace {

/// Stamps a day each until she has a reward; its id.
base::VoucherId reachReward(SyncLaptop &laptop, const QString &code, SyncEndpoint &endpoint)
{
    for (int day = 0; day < 20; ++day) {
        laptop.clock.advance(std::chrono::hours(24));
        endpoint.clock.advance(std::chrono::hours(24));
        auto place = laptop.workplace();
        actions::RecordVisit command;
        command.target = code;
        const auto done = sure(actions::recordVisit(place, command));
        if (!done.decision.reached.empty())
            return done.decision.reached.front().id;
    }
    qFatal("no reward is reached");
}

void useReward(SyncLaptop &laptop, const QString &code, const base::VoucherId &reward)
{
    auto place = laptop.workplace();
    actions::RecordVisit command;
    command.target = code;
    command.act.stamps = 0;
    command.act.uses = {reward};
    (void)sure(actions::recordVisit(place, command));
}

} // namespace

LivedShop::LivedShop()
{
    till.session.role = loyalty::Role::Cashier;
    joinSome(30);
    changeTheShop(QStringLiteral("Choyxona Anhor"));
    if (!agreeAll())
        qFatal("the shop does not begin");
    for (int i = 0; i < 80; ++i) {
        one.clock.advance(std::chrono::hours(3));
        endpoint.clock.advance(std::chrono::hours(3));
        (void)one.stamp(codes[i * 7 % codes.size()]);
    }
    replaceACode();
    undoOne();
    eraseOne(codes[3]);
    codes.removeAt(3);
    workApart();
    doWhatNoTillMay();
    if (!agreeAll())
        qFatal("the shop does not agree");
}

bool LivedShop::agreeAll()
{
    for (SyncLaptop *laptop : {&one, &two, &till, &one})
        if (!laptop->agree())
            return false;
    return true;
}

void LivedShop::goOn()
{
    joinSome(5);
    eraseOne(codes[1]);
    codes.removeAt(1);
    replaceACode();
    changeTheShop(QStringLiteral("Choyxona Bahor"));
    if (!agreeAll())
        qFatal("the shop does not go on");
}

void LivedShop::joinSome(int count)
{
    for (int i = 0; i < count; ++i) {
        auto place = one.workplace();
        actions::JoinCustomer command;
        const auto next = codes.size();
        command.name = QStringLiteral("Mehmon %1").arg(next);
        command.phone = next % 2 == 0 ? QStringLiteral("+9989012%1").arg(30000 + next) : QString();
        command.mail = next % 3 == 0 ? QStringLiteral("mehmon%1@example.com").arg(next) : QString();
        if (next % 4 == 0)
            command.consents = {{loyalty::ConsentChannel::Wallet, true, 1}};
        codes.append(sure(actions::joinCustomer(place, command)).code);
        if (i % 2 == 0)
            (void)one.stamp(codes.back());
    }
}

void LivedShop::replaceACode()
{
    auto place = one.workplace();
    codes[0] = sure(actions::replaceCode(place, codes[0])).code;
    (void)one.stamp(codes[0]);
}

void LivedShop::undoOne()
{
    const auto act = one.stamp(codes[5]);
    auto place = one.workplace();
    (void)sure(actions::undoVisit(place, {act, QStringLiteral("Adashib urildi")}));
}

void LivedShop::eraseOne(const QString &code)
{
    auto place = one.workplace();
    (void)sure(actions::eraseCustomer(place, code));
}

void LivedShop::changeTheShop(const QString &name)
{
    auto place = one.workplace();
    (void)sure(actions::addStaff(place, {name, loyalty::Role::Manager}));
    (void)sure(actions::addBranch(place, {name}));
    (void)sure(actions::addPlacement(place, {name}));
    const auto version = sure(store::programmeInForce(one.database, id(), *one.row().defaultProgramme))->version;
    auto json = QJsonDocument::fromJson(sure(store::findBlob(one.database, id(), version))->bytes).object();
    json[QLatin1String("name")] = QJsonObject{{QStringLiteral("uz"), name}};
    (void)sure(actions::publishProgramme(place, {QJsonDocument(json).toJson(QJsonDocument::Compact), {}}));
    report::ShopSettings settings;
    settings.name = name;
    settings.language = base::Language::Uzbek;
    auto transaction = sure(store::Transaction::begin(one.database));
    (void)sure(actions::writeDocument(transaction, place, loyalty::DocumentType::ShopSettings,
                                      actions::documentOf(id()), report::encodeDocument(settings)));
    sure(transaction.commit());
}

/// What settles in another order than it was done: a stamp on a code before anybody has heard of it, a reward that is
/// used on both sides, a name that is changed on both.
void LivedShop::workApart()
{
    if (!agreeAll())
        qFatal("they can't part");
    const base::VoucherId reward = reachReward(one, codes[7], endpoint);
    if (!agreeAll())
        qFatal("they can't part");
    two.clock.advance(one.clock.now() - two.clock.now());
    useReward(one, codes[7], reward);
    useReward(two, codes[7], reward);
    const QString unheard = one.join(QStringLiteral("Hali notanish"));
    codes.append(unheard);
    auto place = two.workplace();
    actions::RecordVisit command;
    command.target = unheard;
    (void)sure(actions::recordVisit(place, command));
    if (!two.agree())
        qFatal("the second laptop does not agree");
}

void LivedShop::doWhatNoTillMay()
{
    till.clock.advance(one.clock.now() - till.clock.now());
    auto place = till.workplace();
    loyalty::StaffSet set;
    set.staff = base::StaffId::make(till.random, till.clock.now());
    set.role = loyalty::Role::Owner;
    {
        auto transaction = sure(store::Transaction::begin(till.database));
        (void)sure(actions::write(transaction, place, actions::draftOf(place, set)));
        sure(transaction.commit());
    }
    (void)till.stamp(codes[8]);
    const auto answer = sure(endpoint.settle(till.self(), *till.nextBatch()));
    sure(sync::takePushAnswer(till.database, id(), answer));
    refused += static_cast<int>(answer.refused.size());
}

} // namespace muhr::tests
