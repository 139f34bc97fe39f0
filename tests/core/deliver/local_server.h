// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/endpoint/http_server.h"

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace muhr::tests {

/// Our own HTTP server on loopback with a test's routes, for answers that nghttpd can't give. The routes look into no
/// services.
class LocalServer
{
public:
    explicit LocalServer(endpoint::RouteGroup routes);
    QByteArray url() const { return "http://127.0.0.1:" + QByteArray::number(m_server->port()); }

private:
    /// Stands for the services and is never read.
    std::max_align_t m_place{};
    base::SystemClock m_clock;
    endpoint::RouteGroup m_routes;
    endpoint::Router m_router;
    std::unique_ptr<endpoint::HttpServer> m_server;
};

} // namespace muhr::tests
