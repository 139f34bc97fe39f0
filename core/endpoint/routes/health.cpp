// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/services.h"
#include "core/store/job_table.h"
#include "core/store/shop_table.h"

namespace muhr::endpoint::routes {
namespace {

Reply alive(Services &, const Request &, const PathValues &)
{
    return Reply::text("ok\n").with("Cache-Control", "no-store");
}

/// Ready: what was settled can be read, and the next event can be written.
Reply ready(Services &services, const Request &, const PathValues &)
{
    const bool reads =
        services.readers.ask([](store::Database &database) { return store::listShops(database).hasValue(); });
    const bool writes = services.queue.ask(store::Lane::Counter, [](store::Database &database) {
        return store::Transaction::beginBeside(database).hasValue();
    });
    const int status = reads && writes ? 200 : 503;
    return Reply::json({{QStringLiteral("reads"), reads}, {QStringLiteral("writes"), writes}}, status)
        .with("Cache-Control", "no-store");
}

/// One figure in the text form of Prometheus.
class Figures
{
public:
    void add(const char *name, const char *type, const char *help, std::int64_t value)
    {
        begin(name, type, help);
        line(name, {}, value);
    }
    void begin(const char *name, const char *type, const char *help)
    {
        m_text += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    }
    void line(const char *name, const QByteArray &labels, std::int64_t value)
    {
        m_text += name + labels + ' ' + QByteArray::number(static_cast<qlonglong>(value)) + '\n';
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

struct StoreFigures
{
    std::int64_t shops = 0;
    std::int64_t events = 0;
    std::int64_t waiting = 0;
    std::int64_t givenUp = 0;
};

StoreFigures figuresOf(store::Database &database)
{
    StoreFigures result;
    const auto shops = store::listShops(database);
    if (!shops)
        return result;
    result.shops = static_cast<std::int64_t>(shops->size());
    for (const store::ShopRow &shop : *shops) {
        result.events += shop.position.cursor;
        for (const auto state : {store::JobState::Waiting, store::JobState::Taken})
            if (const auto count = store::countJobs(database, shop.shop, state))
                result.waiting += *count;
        if (const auto count = store::countJobs(database, shop.shop, store::JobState::GivenUp))
            result.givenUp += *count;
    }
    return result;
}

Reply metrics(Services &services, const Request &request, const PathValues &)
{
    if (!request.peer.isLoopback && !services.settings.metricsAnywhere)
        return Reply::plain(404);
    const auto counts = services.serverCounts();
    const auto stored = services.readers.ask(figuresOf);
    Figures figures;
    figures.add("muhr_connections_total", "counter", "Connections taken.",
                static_cast<std::int64_t>(counts.connections));
    figures.add("muhr_connections_turned_away_total", "counter", "Connections that came when there were too many.",
                static_cast<std::int64_t>(counts.turnedAway));
    figures.begin("muhr_answers_total", "counter", "Answers by the first digit of their status.");
    for (std::size_t digit = 1; digit < counts.answers.size(); ++digit)
        figures.line("muhr_answers_total", "{status=\"" + QByteArray::number(int(digit)) + "xx\"}",
                     static_cast<std::int64_t>(counts.answers[digit]));
    figures.add("muhr_waiting_laptops", "gauge", "Laptops in a long poll.",
                static_cast<std::int64_t>(services.waiters.size()));
    figures.add("muhr_shops", "gauge", "Shops of this endpoint.", stored.shops);
    figures.add("muhr_events", "gauge", "Events settled, over all shops.", stored.events);
    figures.add("muhr_jobs_waiting", "gauge", "Pushes that still have to go out.", stored.waiting);
    figures.add("muhr_jobs_given_up", "gauge", "Pushes that will not go out.", stored.givenUp);
    return Reply::bytes(figures.text(), "text/plain; version=0.0.4; charset=utf-8").with("Cache-Control", "no-store");
}

} // namespace

const RouteGroup &health()
{
    static const RouteGroup group = {
        {{Method::Get}, QStringLiteral("/healthz"), Access::anyone(), Answer(alive)},
        {{Method::Get}, QStringLiteral("/readyz"), Access::anyone(), Answer(ready)},
        {{Method::Get}, QStringLiteral("/metrics"), Access::anyone(), Answer(metrics)},
    };
    return group;
}

} // namespace muhr::endpoint::routes
