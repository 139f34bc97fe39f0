// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/deliver/local_server.h"

#include <utility>

namespace muhr::tests {

using namespace endpoint;

LocalServer::LocalServer(RouteGroup routes)
    : m_routes(std::move(routes)),
      m_router(
          reinterpret_cast<Services &>(m_place), {&m_routes},
          [](Services &, Access::Kind, const Request &, const PathValues &) -> base::Expected<Caller, Reply> {
              return base::Unexpected{Reply::empty(401)};
          },
          [](int status, const Request &) { return Reply::plain(status); }),
      m_server(std::move(HttpServer::start("127.0.0.1:0", Limits(), m_router, m_clock).value()))
{
}

} // namespace muhr::tests
