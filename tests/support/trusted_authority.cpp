// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace {

void trustAuthority()
{
    QFile file(qEnvironmentVariable("MUHR_TRUSTED_AUTHORITY"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("MUHR_TRUSTED_AUTHORITY names no certificate");
    auto trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromDevice(&file));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(trustAuthority)
