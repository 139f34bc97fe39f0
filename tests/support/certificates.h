// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace muhr::tests {

/// A certificate and its key, PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;
};

/// An authority made for one test, in a folder of its own, by the `openssl` command.
class Authority
{
public:
    /// Nothing if the command fails.
    static std::optional<Authority> make(const QString &folder);
    /// A certificate for 127.0.0.1 that servers and clients can show, written to `name`.crt and `name`.key.
    std::optional<Identity> issue(const QString &name) const;
    const QByteArray &certificate() const { return m_certificate; }

private:
    Authority(QString folder, QByteArray certificate);
    QString m_folder;
    QByteArray m_certificate;
};

} // namespace muhr::tests
