// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/two_laptops.h"

#include "core/actions/write.h"
#include "core/loyalty/card_state.h"
#include "core/store/card_state_table.h"
#include "core/store/customer_table.h"
#include "core/store/enrol_table.h"
#include "core/store/verify.h"
#include "core/sync/enrol_device.h"
#include "core/sync/enrol_shop.h"
#include "core/sync/serve_pull.h"
#include "tests/support/sure.h"

namespace muhr::tests {
namespace {

using namespace muhr::sync;

constexpr base::Instant morning = base::Instant::fromMs(1'780'286'400'000);

template <typename T>
QString wordOf(const base::Expected<T, words::Refused> &outcome)
{
    return outcome ? QStringLiteral("done") : words::errorWord(outcome.error().word);
}

} // namespace

SyncEndpoint::SyncEndpoint(std::uint64_t seed, const std::optional<store::ServerAddress> &server)
    : file(server), clock(morning), random(seed), database(sure(file.open())),
      device(base::DeviceId::make(random, morning)), signing(crypto::DeviceKey::make(random)),
      box(crypto::BoxKey::make(random))
{
}

EnrolLinkText SyncEndpoint::newPlace(const base::ShopId &shop, std::optional<base::Instant> expiresAt)
{
    const auto token = crypto::Token::make(random);
    store::EnrolLink place;
    place.shop = shop;
    place.expiresAt = expiresAt;
    place.token = token.hash();
    place.ceiling = loyalty::Ceiling::Owner;
    auto transaction = sure(store::Transaction::begin(database));
    sure(store::insertEnrolLink(transaction, place));
    sure(transaction.commit());
    return {QStringLiteral("http://127.0.0.1"), token, box.publicKey(), {}};
}

base::Expected<EnrolAnswer, words::Refused> SyncEndpoint::enrol(const EnrolRequest &request)
{
    const auto keep = [this](const base::ShopId &, const crypto::VersionedShopKey &key) {
        keptKey = key.copy();
        return true;
    };
    return enrolShop(database, request, {device, signing, box, QStringLiteral("http://127.0.0.1")}, keep, clock.now(),
                     random);
}

base::Expected<JoinAnswer, words::Refused> SyncEndpoint::give(const JoinRequest &request)
{
    const auto answer = ask(request);
    if (!answer)
        return base::Unexpected{answer.error()};
    return *answer ? base::Expected<JoinAnswer, words::Refused>(**answer) : words::refused(words::Refusal::NotAllowed);
}

base::Expected<std::optional<JoinAnswer>, words::Refused> SyncEndpoint::ask(const JoinRequest &request)
{
    return enrolDevice(database, request, {device, signing, box, QStringLiteral("http://127.0.0.1")}, findKey(),
                       clock.now(), random);
}

FindShopKey SyncEndpoint::findKey() const
{
    return [this](const base::ShopId &) { return keptKey ? std::optional(keptKey->copy()) : std::nullopt; };
}

void SyncEndpoint::takeNextKeys(const base::ShopId &shop)
{
    const actions::ShopKeys keys{keptKey->copy(), signing.copy(), box.copy()};
    if (const auto newer = sure(newerKeysAt(database, shop, keys))) {
        keptKey = newer->shop.copy();
        (void)sure(rewrapSome(database, shop, *newer, random));
    }
}

base::Expected<PushAnswer, words::Refused> SyncEndpoint::settle(const PushedBy &by, const PushBatch &batch)
{
    return settlePush(database, by, batch, clock.now(),
                      [this](store::Transaction &, const std::set<base::CustomerId> &customers) -> store::Result<void> {
                          touched.insert(customers.begin(), customers.end());
                          return {};
                      });
}

SyncLaptop::SyncLaptop(SyncEndpoint &at, std::uint64_t seed)
    : endpoint(at), clock(morning), random(seed), database(sure(file.open()))
{
    actions::CreateShop command;
    command.name = QStringLiteral("Choyxona");
    command.language = base::Language::Uzbek;
    command.welcomeStamps = 0;
    const auto keep = [this](const base::ShopId &, const actions::ShopKeys &made) -> actions::Outcome<void> {
        keys = std::make_unique<actions::ShopKeys>(made.copy());
        return {};
    };
    session = sure(actions::createShop(database, clock, random, keep, command)).session;
    const auto link = endpoint.newPlace();
    const auto request =
        *sure(enrolRequestOf(database, row(), link, keys->shop, keys->signing, keys->box.publicKey().bytes(), random));
    const auto answer = sure(endpoint.enrol(request));
    sure(takeEndpoint(database, clock, random, session, link, answer));
    if (!agree())
        qFatal("the first laptop does not agree with its endpoint");
}

SyncLaptop::SyncLaptop(SyncEndpoint &at, SyncLaptop &first, std::uint64_t seed, loyalty::Ceiling ceiling)
    : endpoint(at), clock(first.clock.now()), random(seed), database(sure(file.open())), session(first.session)
{
    session.device = base::DeviceId::make(random, clock.now());
    session.ceiling = ceiling;
    keys = std::make_unique<actions::ShopKeys>(
        actions::ShopKeys{first.keys->shop.copy(), crypto::DeviceKey::make(random), crypto::BoxKey::make(random)});
    auto place = first.workplace();
    const loyalty::DeviceEnrolled enrolled{session.device, keys->signing.publicKey().bytes(),
                                           keys->box.publicKey().bytes(), ceiling};
    {
        auto transaction = sure(store::Transaction::begin(first.database));
        (void)sure(actions::write(transaction, place, actions::draftOf(place, enrolled)));
        sure(transaction.commit());
    }
    store::ShopRow mine = first.row();
    mine.device = session.device;
    mine.incarnation = 1;
    mine.position = {};
    mine.recovery.reset();
    mine.defaultProgramme.reset();
    auto transaction = sure(store::Transaction::begin(database));
    sure(store::insertShop(transaction, mine));
    sure(transaction.commit());
    if (!first.agree() || pull() != QLatin1String("done"))
        qFatal("the second laptop does not get the shop");
}

SyncLaptop::SyncLaptop(SyncEndpoint &at, const EnrolLinkText &link, std::uint64_t seed)
    : endpoint(at), clock(at.clock.now()), random(seed), database(sure(file.open()))
{
    const auto keep = [this](const base::ShopId &, const actions::ShopKeys &made) -> actions::Outcome<void> {
        keys = std::make_unique<actions::ShopKeys>(made.copy());
        return {};
    };
    const auto self = NewDevice::make(random, clock.now());
    session = sure(takeShop(database, self, link, sure(endpoint.give(self.requestFor(link))), keep)).session;
}

store::ShopRow SyncLaptop::row()
{
    if (session.shop.isNone())
        qFatal("no shop yet");
    return *sure(store::findShop(database, session.shop));
}

QString SyncLaptop::join(const QString &name)
{
    auto place = workplace();
    actions::JoinCustomer command;
    command.name = name;
    return sure(actions::joinCustomer(place, command)).code;
}

base::EventId SyncLaptop::stamp(const QString &code)
{
    auto place = workplace();
    actions::RecordVisit command;
    command.target = code;
    return *sure(actions::recordVisit(place, command)).event;
}

std::optional<PushBatch> SyncLaptop::nextBatch()
{
    return sure(nextPush(database, row(), keys->signing));
}

QString SyncLaptop::push()
{
    const auto batch = nextBatch();
    if (!batch)
        return QStringLiteral("done");
    const auto answer = endpoint.settle(self(), *batch);
    if (answer)
        sure(takePushAnswer(database, session.shop, *answer));
    return wordOf(answer);
}

QString SyncLaptop::pull()
{
    const auto position = row().position;
    PullQuestion question;
    question.after = position.cursor;
    question.epoch = position.epoch;
    question.head = position.head;
    const auto answer = answerPull(endpoint.database, session.shop, question, endpoint.signing, endpoint.clock.now());
    if (!answer)
        return wordOf(answer);
    if (!isUnbroken(position, answer->events))
        return QStringLiteral("broken");
    sure(noteContact(database, session.shop, clock.now(), answer->time));
    const auto missing = sure(blobsToFetch(database, session.shop, answer->blobs));
    const auto blobs = answerBlobs(endpoint.database, session.shop, missing);
    if (!blobs)
        return wordOf(blobs);
    sure(keepBlobs(database, session.shop, *blobs));
    sure(keepKeys(database, session.shop, answer->keys));
    const store::PeopleKeys people(session.shop, keys->shop.copy());
    for (std::size_t from = 0; from < answer->events.size();)
        from = sure(takeSlice(database, session.shop, &people, *answer, from, [] { return true; }));
    return QStringLiteral("done");
}

bool SyncLaptop::agree()
{
    while (nextBatch())
        if (push() != QLatin1String("done") || pull() != QLatin1String("done"))
            return false;
    return pull() == QLatin1String("done");
}

std::map<base::CardId, QByteArray> settledCards(store::Database &database, const base::ShopId &shop)
{
    std::map<base::CardId, QByteArray> cards;
    const auto customers = sure(store::listCustomers(database, shop));
    for (const auto &customer : customers)
        for (const auto &row : sure(store::cardStatesOf(database, shop, customer.customer, store::Layer::Settled)))
            cards[row.card] = loyalty::encodeCardState(row.state);
    return cards;
}

QStringList wrongRowsOf(store::Database &database, const base::ShopId &shop)
{
    QStringList rows;
    const auto found = sure(store::verify(database, shop));
    for (const auto &row : found.wrong)
        rows.append(QStringLiteral("%1 %2").arg(QLatin1String(store::wrongKindWord(row.kind)), row.row));
    return rows;
}

} // namespace muhr::tests
