// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop_laptop.h"

#include "core/actions/record_visit.h"
#include "core/actions/write_document.h"
#include "core/endpoint/cards.h"
#include "core/endpoint/shop_refresh.h"
#include "core/report/documents.h"
#include "core/store/enrol_table.h"
#include "core/store/shop_table.h"
#include "core/sync/enrol_shop.h"
#include "core/sync/laptop_side.h"
#include "core/sync/serve_pull.h"
#include "core/sync/settle.h"

namespace muhr::tests {
namespace {

using store::Lane;

/// What must work for a test to mean anything.
template <typename T>
T sure(T answer)
{
    if (!answer)
        qFatal("a step before the test failed");
    return answer;
}

} // namespace

ShopLaptop::ShopLaptop(const QString &folder, const QString &name, endpoint::Services &services, base::Random &random,
                       std::optional<int> welcomeStamps)
    : m_services(services), m_random(random)
{
    m_database = std::move(*sure(
        store::Database::openForWriting(folder + u'/' + name + QStringLiteral(".muhr"), store::IfMissing::Create)));
    actions::CreateShop command;
    command.name = name;
    command.language = base::Language::Uzbek;
    command.welcomeStamps = welcomeStamps;
    const auto keep = [this](const base::ShopId &, const actions::ShopKeys &keys) -> actions::Outcome<void> {
        m_keys = std::make_unique<actions::ShopKeys>(keys.copy());
        return {};
    };
    m_created = *sure(actions::createShop(*m_database, services.clock, random, keep, command));
    const auto row = **sure(store::findShop(*m_database, shop()));
    m_joinCode = row.joinCode;

    const auto token = crypto::Token::make(random);
    const sync::EnrolLinkText link{QStringLiteral("http://127.0.0.1"), token, services.secrets.box().publicKey(), {}};
    const auto request = **sure(sync::enrolRequestOf(*m_database, row, link, m_keys->shop, m_keys->signing,
                                                     m_keys->box.publicKey().bytes(), random));
    const sync::EndpointSelf self{services.secrets.device(), services.secrets.signing(), services.secrets.box(),
                                  services.publicUrl()};
    const auto answer = sure(services.queue.ask(Lane::Sync, [&](store::Database &database) {
        auto transaction = *sure(store::Transaction::begin(database));
        store::EnrolLink place;
        place.token = token.hash();
        place.ceiling = loyalty::Ceiling::Owner;
        (void)sure(store::insertEnrolLink(transaction, place));
        (void)sure(transaction.commit());
        const auto keepKey = [&](const base::ShopId &id, const crypto::VersionedShopKey &key) {
            return services.secrets.keep(id, key.copy()).hasValue();
        };
        return sync::enrolShop(database, request, self, keepKey, services.clock.now(), services.random);
    }));
    (void)sure(sync::takeEndpoint(*m_database, services.clock, random, m_created.session, link, *answer));
    (void)sure(sync());
}

QByteArray ShopLaptop::joinPath() const
{
    return "/j/" + m_joinCode.toLatin1() + '/' + m_created.placement.text().toLatin1();
}

actions::Workplace ShopLaptop::workplace()
{
    return {*m_database, m_services.clock, m_random, m_created.session, m_keys.get(), true};
}

bool ShopLaptop::sync()
{
    return push() && pull();
}

std::optional<sync::PushBatch> ShopLaptop::nextBatch()
{
    const auto row = **sure(store::findShop(*m_database, shop()));
    return *sure(sync::nextPush(*m_database, row, m_keys->signing));
}

bool ShopLaptop::push()
{
    for (;;) {
        const auto batch = nextBatch();
        if (!batch)
            return true;
        const sync::PushedBy by{shop(), m_created.session.device};
        const auto answer = m_services.queue.ask(Lane::Sync, [&](store::Database &database) {
            return sync::settlePush(database, by, *batch, m_services.clock.now(),
                                    [&](store::Transaction &transaction, const std::set<base::CustomerId> &customers) {
                                        return endpoint::refreshCardsOf(m_services, transaction, shop(), customers);
                                    });
        });
        if (!answer || !answer->refused.empty())
            return false;
        m_services.wakePushes();
        // What settled comes back by the pull, which takes it out of the outbox.
        if (!sync::takePushAnswer(*m_database, shop(), *answer) || !pull())
            return false;
    }
}

bool ShopLaptop::pull()
{
    const auto row = **sure(store::findShop(*m_database, shop()));
    sync::PullQuestion question;
    question.after = row.position.cursor;
    question.epoch = row.position.epoch;
    question.head = row.position.head;
    const auto answer = m_services.readers.ask([&](store::Database &database) {
        return sync::answerPull(database, shop(), question, m_services.secrets.signing(), m_services.clock.now());
    });
    if (!answer)
        return false;
    const auto missing = *sure(sync::blobsToFetch(*m_database, shop(), answer->blobs));
    const auto found =
        m_services.readers.ask([&](store::Database &database) { return sync::answerBlobs(database, shop(), missing); });
    if (!found || !sync::keepBlobs(*m_database, shop(), *found) || !sync::keepKeys(*m_database, shop(), answer->keys))
        return false;
    const store::PeopleKeys people(shop(), m_keys->shop.copy());
    std::size_t from = 0;
    while (from < answer->events.size())
        from = *sure(sync::takeSlice(*m_database, shop(), &people, *answer, from, [] { return true; }));
    return true;
}

bool ShopLaptop::rename(const QString &name)
{
    report::ShopSettings settings;
    settings.name = name;
    settings.language = base::Language::Uzbek;
    auto place = workplace();
    auto transaction = store::Transaction::begin(*m_database);
    return transaction &&
           actions::writeDocument(*transaction, place, loyalty::DocumentType::ShopSettings, actions::documentOf(shop()),
                                  report::encodeDocument(settings)) &&
           transaction->commit();
}

bool ShopLaptop::stamp(const QString &code)
{
    actions::RecordVisit visit;
    visit.target = code;
    visit.act.stamps = 1;
    auto place = workplace();
    const auto done = actions::recordVisit(place, visit);
    return done && !done->isProvisional;
}

} // namespace muhr::tests
