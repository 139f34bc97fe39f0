// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/endpoint/bench.h"

#include <thread>
#include <utility>

namespace muhr::tests {
namespace {

using namespace endpoint;
using namespace std::chrono_literals;

RouteGroup makeRoutes(Waiting &waiting, std::atomic<int> &running)
{
    return {
        {{Method::Get},
         "/hello",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &) { return Reply::text("hello"); }},
        {{Method::Get},
         "/say/{word}",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &values) { return Reply::text(values[u"word"].toUtf8()); }},
        {{Method::Get},
         "/slow/{ms}",
         Access::anyone(),
         [&running](Services &, const Request &, const PathValues &values) {
             ++running;
             std::this_thread::sleep_for(std::chrono::milliseconds(values[u"ms"].toInt()));
             --running;
             return Reply::text("slow");
         }},
        {{Method::Post},
         "/echo",
         Access::anyone(),
         [](Services &, const Request &request, const PathValues &) {
             return Reply::bytes(request.body, "application/octet-stream");
         }},
        {{Method::Post},
         "/small",
         Access::anyone(),
         [](Services &, const Request &request, const PathValues &) {
             return Reply::text(QByteArray::number(request.body.size()));
         },
         10},
        {{Method::Post},
         "/guarded",
         Access::deviceBearer(),
         [](Services &, const Request &, const PathValues &) { return Reply::text("let in"); },
         8 * 1024 * 1024},
        {{Method::Get},
         "/who",
         Access::anyone(),
         [](Services &, const Request &request, const PathValues &) { return Reply::text(request.peer.address); }},
        {{Method::Get},
         "/big",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &) {
             return Reply::text(QByteArray(32 * 1024 * 1024, 'x'));
         }},
        {{Method::Get},
         "/unchanged",
         Access::anyone(),
         [](Services &, const Request &, const PathValues &) { return Reply::empty(304).with("ETag", "\"1\""); }},
        {{Method::Get},
         "/wait/{ms}",
         Access::anyone(),
         AnswerLater{1000ms, Reply::text("nothing new"),
                     [&waiting](Services &, const Request &, const PathValues &, const Later &later) {
                         const std::scoped_lock lock(waiting.mutex);
                         waiting.list.push_back(later);
                     }}},
    };
}

} // namespace

Bench::Bench(const Limits &limits)
    : routes(makeRoutes(waiting, running)),
      router(
          noServices(), {&routes},
          [](Services &, Access::Kind, const Request &, const PathValues &) -> base::Expected<Caller, Reply> {
              return base::Unexpected{Reply::empty(401)};
          },
          [](int status, const Request &) { return Reply::plain(status); }),
      server(std::move(HttpServer::start("127.0.0.1:0", limits, router, clock, 2).value()))
{
}

Limits Bench::quick()
{
    Limits limits;
    limits.headerTime = 400ms;
    limits.bodyTime = 400ms;
    limits.idleTime = 800ms;
    limits.slowestRate = 64 * 1024 * 1024;
    return limits;
}

QByteArray Bench::ask(const QByteArray &request) const
{
    auto client = connect();
    client.send(request);
    return client.readAll();
}

QByteArray Bench::hello() const
{
    return ask("GET /hello HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
}

} // namespace muhr::tests
