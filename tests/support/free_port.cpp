// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/free_port.h"

#include <QTcpServer>

#include <set>

namespace muhr::tests {

std::uint16_t freePort()
{
    static std::set<std::uint16_t> given;
    while (true) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port is free");
        if (given.insert(server.serverPort()).second)
            return server.serverPort();
    }
}

} // namespace muhr::tests
