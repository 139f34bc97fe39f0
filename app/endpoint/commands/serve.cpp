// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/backing_up.h"
#include "app/endpoint/command.h"
#include "app/endpoint/house.h"
#include "app/endpoint/options.h"
#include "app/endpoint/pins.h"
#include "app/endpoint/pushing.h"
#include "app/endpoint/say.h"
#include "core/endpoint/gatekeeper.h"
#include "core/endpoint/news_listener.h"
#include "core/endpoint/refusal.h"
#include "core/endpoint/services.h"
#include "core/endpoint/shop_refresh.h"
#include "core/store/shop_table.h"
#include "core/sync/endpoint_side.h"
#include "core/sync/new_epoch.h"

#include <QFile>

#include <atomic>
#include <csignal>
#include <cstdint>

namespace muhr::endpoint_program::commands {
namespace {

using namespace std::chrono_literals;

/// Blocked in this thread before others are started, which inherit it: the main thread alone waits for them.
sigset_t blockedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&set, signal);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return set;
}

base::SourceText sentenceOf(endpoint::ListenError error)
{
    switch (error) {
    case endpoint::ListenError::BadAddress:
        return {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The address to listen on has to look like 127.0.0.1:8420.")};
    case endpoint::ListenError::AddressTaken:
        return {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "Another program listens on this address already.")};
    case endpoint::ListenError::NotAllowed:
        return {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The system does not allow to listen on this address.")};
    }
    Q_UNREACHABLE();
}

/// Says in the data folder where this endpoint listens, as long as it does.
class ListeningNote
{
public:
    ListeningNote(const QString &path, const QString &address) : m_file(path)
    {
        if (m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            m_file.write(address.toLatin1());
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_file.close();
    }
    ~ListeningNote() { m_file.remove(); }
    ListeningNote(const ListeningNote &) = delete;
    ListeningNote &operator=(const ListeningNote &) = delete;

private:
    QFile m_file;
};

/// Whoever waits for a number hears of it, whichever process gave it.
endpoint::NewsListener::Ears earsOf(endpoint::Services &services, store::GenerationFile &generations)
{
    return {[&services, &generations](const base::ShopId &shop, std::int64_t number) {
                services.waiters.tell(shop, number);
                services.queue.post(store::Lane::Sync, [&generations, shop](store::Database &database) {
                    generations.note(database, shop);
                });
            },
            [&services] {
                for (const base::ShopId &shop : services.waiters.shops()) {
                    const auto number = services.readers.ask(
                        [&](store::Database &database) { return sync::settledNumber(database, shop); });
                    services.waiters.tell(shop, number);
                }
            }};
}

void noteRestored(const store::Result<std::vector<base::ShopId>> &restored, base::Log &log)
{
    if (!restored)
        log.error("endpoint", "Whether the store was put back can't be told");
    else
        for (const base::ShopId &shop : *restored)
            log.warn("endpoint", "The store was put back: a new epoch begins", {{"shop", shop}});
}

/// From the start on, until a signal says to stop.
int serveFrom(const Options &options)
{
    const sigset_t awaited = blockedSignals();
    const base::SystemClock clock;
    base::Log log(clock);
    base::SystemRandom chance;
    endpoint::LockedRandom random(chance);
    const auto server = databaseOf(options);
    const auto openers = storeOpeners(options);
    if (!server || !openers)
        return fail(options, server ? openers.error() : server.error());
    auto secrets = openSecrets(options);
    if (!secrets)
        return fail(options, secrets.error());
    if (const auto pins = pinsOf(options); !pins)
        return fail(options, pins.error());
    auto signer = loadSigner(options);
    if (!signer)
        return fail(options, signer.error());
    auto google = loadGoogle(options);
    if (!google)
        return fail(options, google.error());
    store::GenerationFile generations(generationsFile(options));
    const auto openAndLook = [&] {
        auto database = openers->forWriting();
        if (database)
            noteRestored(sync::beginEpochsOfRestored(*database, generations, clock.now(), random), log);
        return database;
    };
    // Of a database each shop is noted by itself, when it says that it has settled something.
    store::WorkQueue::Task after;
    if (!*server)
        after = [&generations](store::Database &database) { generations.note(database); };
    auto queue = store::WorkQueue::start(openAndLook, std::move(after));
    if (!queue)
        return fail(options, houseErrorOf(queue.error()));
    auto readers = endpoint::Readers::open(openers->forReading);
    if (!readers)
        return fail(options, houseErrorOf(readers.error()));

    std::atomic<endpoint::HttpServer *> running = nullptr;
    const QString host = options.value("listen").section(u':', 0, -2);
    std::atomic<std::uint16_t> port = 0;
    const auto listening = [&port, host] { return host + u':' + QString::number(port.load()); };
    endpoint::Services services{**queue, **readers, clock, random, log, **secrets, settingsOf(options)};
    services.signer = std::move(*signer);
    services.google = std::move(*google);
    services.publicUrl = [url = publicUrl(options), listening] {
        return url.isEmpty() ? QStringLiteral("http://") + listening() : url;
    };
    services.pins = [&options] {
        const auto pins = pinsOf(options);
        return pins ? *pins : std::nullopt;
    };
    services.serverCounts = [&running] {
        const auto *http = running.load();
        return http ? http->counts() : endpoint::ServerCounts();
    };
    const auto pushing = startPushing(options, services);
    const endpoint::Router router(services, endpoint::allRoutes(), endpoint::recognise,
                                  [&services](int status, const endpoint::Request &request) {
                                      return endpoint::refuse(services, status, request);
                                  });
    auto http = endpoint::HttpServer::start(options.value("listen").toLatin1(), endpoint::Limits(), router, clock);
    if (!http)
        return fail(options, "bad_value", sentenceOf(http.error()));
    running = http->get();
    port = (*http)->port();
    // What other processes of this endpoint settle is heard from the database.
    std::optional<endpoint::NewsListener> listener;
    if (*server)
        listener.emplace(**server, earsOf(services, generations));
    // An update may have changed what cards say, and an earlier run may have been stopped on its way through them.
    if (const auto shops = (*readers)->ask([](store::Database &database) { return store::listShops(database); }))
        for (const store::ShopRow &shop : *shops)
            endpoint::refreshShop(services, shop.shop);
    // Of several that share a folder the last one's would stand there; with a database nobody needs it.
    std::optional<ListeningNote> note;
    if (!*server)
        note.emplace(listeningFile(options), listening());
    answer({{QStringLiteral("listening"), listening()}});
    log.info("endpoint", "Serving", {{"port", (*http)->port()}});

    int signal = 0;
    while (sigwait(&awaited, &signal) == 0 && signal == SIGHUP)
        if (pushing)
            pushing->resume();
    log.info("endpoint", "Stop…");
    listener.reset();
    (*http)->stop(10s);
    services.isStopping = true;
    running = nullptr;
    // Waits for requests that took longer than that: they may post something too.
    http->reset();
    // What was posted before is done with the services when this is answered; twice, since what ran meanwhile may have
    // posted its rest behind the first.
    for (int i = 0; i < 2; ++i)
        (*queue)->ask(store::Lane::Sync, [](store::Database &) { return true; });
    return 0;
}

} // namespace

const Command &serve()
{
    static const Command command = {"serve", "answers phones and laptops until it is told to stop", serveFrom};
    return command;
}

} // namespace muhr::endpoint_program::commands
