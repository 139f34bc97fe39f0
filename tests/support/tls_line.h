// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "tests/support/certificates.h"

#include <QSslServer>

#include <cstdint>

namespace muhr::tests {

/// Speaks TLS for a port of loopback, as the proxy before an endpoint does. Thread: the one it was made on, whose event
/// loop has to run.
class TlsLine : public QObject
{
public:
    TlsLine(std::uint16_t target, const Identity &identity);
    ~TlsLine() override;

    std::uint16_t port() const { return m_server.serverPort(); }
    /// Whoever comes from now on is shown this certificate.
    void show(const Identity &identity);
    /// Of the public key that is shown: what laptops pin.
    base::Sha256 keyHash() const;

private:
    void open();

    QSslServer m_server;
    const std::uint16_t m_target;
};

} // namespace muhr::tests
