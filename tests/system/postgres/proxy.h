// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "tests/support/certificates.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdint>
#include <optional>
#include <vector>

namespace muhr::tests {

/// nginx with the shipped configuration, in which only addresses, ports and paths are filled in. It runs as nobody who
/// owns anything, and ends with the program.
class Proxy
{
public:
    /// The processes behind it listen on these ports of this machine: three of them, as in the shipped file.
    explicit Proxy(const std::vector<std::uint16_t> &processes);
    ~Proxy();
    Proxy(const Proxy &) = delete;
    Proxy &operator=(const Proxy &) = delete;

    std::uint16_t port() const { return m_tls; }
    std::uint16_t plainPort() const { return m_plain; }
    /// https://127.0.0.1:port
    QString url() const;
    /// What laptops pin, as the openssl command says it.
    base::Sha256 keyHash() const;
    /// Whom to trust for its certificates.
    const Authority &authority() const { return *m_authority; }
    /// A new certificate, of the same key or of another one, as certbot puts it there with and without --reuse-key.
    void renew(bool keepsKey);
    /// The same with the key of a file.
    void renewWith(const QString &key);
    /// Where its key lies.
    QString keyFile() const { return m_folder.filePath(QStringLiteral("privkey.pem")); }
    /// The certificate that a new connection is shown.
    QByteArray servedCertificate() const;

private:
    QByteArray configuration(const std::vector<std::uint16_t> &processes) const;
    void certify(const QString &request);
    void reload();

    QTemporaryDir m_folder;
    std::optional<Authority> m_authority;
    std::uint16_t m_plain = 0;
    std::uint16_t m_tls = 0;
    /// Where the shipped file listens on IPv6, which not every machine has.
    std::uint16_t m_plainBeside = 0;
    std::uint16_t m_tlsBeside = 0;
    QProcess m_nginx;
};

} // namespace muhr::tests
