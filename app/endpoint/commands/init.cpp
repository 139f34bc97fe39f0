// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/command.h"
#include "app/endpoint/house.h"
#include "app/endpoint/invitation.h"
#include "app/endpoint/options.h"
#include "app/endpoint/say.h"
#include "app/endpoint/write_file.h"
#include "core/crypto/demo_certificates.h"

#include <QDir>
#include <QFile>

namespace muhr::endpoint_program::commands {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

HouseResult<void> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner))
        return base::Unexpected{notWritten(path)};
    return {};
}

/// A certificate to try passes out with; one that lies there already is left alone.
HouseResult<void> makeDemoCertificate(const Options &options, base::Instant now)
{
    if (QFile::exists(options.file("pass_signer")))
        return {};
    const auto made =
        crypto::makeDemoCertificates(QStringLiteral("pass.example.muhr.demo"), QStringLiteral("MUHRDEMO00"), now);
    const std::pair<const char *, QByteArray> files[] = {{"pass_signer", made.signer.signer},
                                                         {"pass_key", made.signer.key},
                                                         {"pass_intermediate", made.signer.intermediate}};
    for (const auto &[key, bytes] : files)
        if (const auto written = writeFile(options.file(key), bytes); !written)
            return written;
    return writeFile(options.inData(QStringLiteral("secrets/demo_root.pem")), made.root);
}

/// What was said by flag or variable is kept, so that `serve` needs the folder alone.
HouseResult<void> writeSettings(const Options &options)
{
    const QString path = options.inData(QStringLiteral("muhr-endpoint.ini"));
    if (QFile::exists(path))
        return {};
    QHash<QString, QString> set;
    for (const Setting &setting : allSettings())
        if (options.isFlag(setting.key))
            set.insert(QString::fromLatin1(setting.key), options.value(setting.key));
    return writeFile(path, iniText(set));
}

HouseResult<void> makeHouse(const Options &options, base::Random &random, base::Instant now)
{
    for (const QString &folder : {options.dataFolder(), options.inData(QStringLiteral("secrets"))})
        if (const auto made = makeFolder(folder); !made)
            return made;
    if (const auto written = writeSettings(options); !written)
        return written;
    if (const auto secrets = endpoint::Secrets::make(keyPath(options), random, now); !secrets)
        return base::Unexpected{HouseError{"no_key", crypto::sourceText(secrets.error())}};
    if (options.isOn("demo_certificate"))
        return makeDemoCertificate(options, now);
    return {};
}

int run(const Options &options)
{
    const base::SystemClock clock;
    base::SystemRandom random;
    if (const auto made = makeHouse(options, random, clock.now()); !made)
        return fail(options, made.error());
    if (const auto made = makeTables(options); !made)
        return fail(options, made.error());
    return invite(options, {}, clock, random);
}

} // namespace

const Command &init()
{
    static const Command command = {"init", "makes the data folder and the tables, and a link for one more shop", run};
    return command;
}

} // namespace muhr::endpoint_program::commands
