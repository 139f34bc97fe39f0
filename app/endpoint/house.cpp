// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/house.h"

#include "app/endpoint/options.h"
#include "app/endpoint/say.h"

#include <QFile>

namespace muhr::endpoint_program {
namespace {

const char *wordOf(store::OpenError error)
{
    switch (error) {
    case store::OpenError::AlreadyOpen:
        return "store_open";
    case store::OpenError::Newer:
    case store::OpenError::NewerDatabase:
        return "store_newer";
    case store::OpenError::DiskFull:
        return "disk_full";
    case store::OpenError::Older:
    case store::OpenError::Damaged:
    case store::OpenError::NotADatabase:
    case store::OpenError::Empty:
    case store::OpenError::Missing:
    case store::OpenError::NoRight:
    case store::OpenError::IoFailed:
    case store::OpenError::UnsafeDisk:
    case store::OpenError::NoServer:
    case store::OpenError::NotLetIn:
    case store::OpenError::OtherDatabase:
    case store::OpenError::NeedsOwner:
    case store::OpenError::NoDriver:
        return "store_damaged";
    }
    return "store_damaged";
}

} // namespace

int fail(const Options &options, const HouseError &error)
{
    return fail(options, error.word, error.sentence, error.values);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

HouseError houseErrorOf(store::OpenError error)
{
    return {wordOf(error), store::sourceText(error)};
}

QString storePath(const Options &options)
{
    return options.inData(QStringLiteral("shops.muhr"));
}

QString keyPath(const Options &options)
{
    return options.inData(QStringLiteral("secrets/endpoint.key"));
}

QString listeningFile(const Options &options)
{
    return options.inData(QStringLiteral("listening"));
}

QString complaintsFile(const Options &options)
{
    return options.inData(QStringLiteral("phone_complaints.log"));
}

HouseResult<store::Database> openStore(const Options &options, store::IfMissing ifMissing)
{
    auto database = store::Database::openForWriting(storePath(options), ifMissing);
    if (!database)
        return base::Unexpected{houseErrorOf(database.error())};
    return std::move(*database);
}

HouseResult<std::unique_ptr<endpoint::Secrets>> openSecrets(const Options &options)
{
    auto secrets = endpoint::Secrets::open(keyPath(options));
    if (!secrets)
        return base::Unexpected{HouseError{"no_key", crypto::sourceText(secrets.error())}};
    return std::move(*secrets);
}

HouseResult<std::optional<crypto::PassSigner>> loadSigner(const Options &options)
{
    if (!QFile::exists(options.file("pass_signer")))
        return std::optional<crypto::PassSigner>();
    const crypto::PassSignerFiles files{contentsOf(options.file("pass_signer")), contentsOf(options.file("pass_key")),
                                        contentsOf(options.file("pass_intermediate")),
                                        contentsOf(options.file("pass_key_password_file")).trimmed()};
    auto signer = crypto::PassSigner::fromPem(files);
    if (!signer)
        return base::Unexpected{HouseError{"no_key", crypto::sourceText(signer.error())}};
    return std::optional(std::move(*signer));
}

HouseResult<std::optional<pass::GoogleIssuer>> loadGoogle(const Options &options)
{
    const QString issuer = options.value("google_issuer").trimmed();
    if (issuer.isEmpty())
        return std::optional<pass::GoogleIssuer>();
    auto google = pass::GoogleIssuer::parse(contentsOf(options.file("google_service_account")), issuer);
    if (!google)
        return base::Unexpected{HouseError{"no_key", pass::sourceText(google.error())}};
    return std::optional(std::move(*google));
}

endpoint::EndpointSettings settingsOf(const Options &options)
{
    endpoint::EndpointSettings settings;
    settings.joinsPerAddressHour = std::max(1, options.number("joins_per_address_hour"));
    settings.joinsPerShopHour = std::max(1, options.number("joins_per_shop_hour"));
    settings.metricsAnywhere = options.isOn("metrics_anywhere");
    settings.badgeFolder = options.inData(QStringLiteral("badges"));
    settings.complaintsFile = complaintsFile(options);
    return settings;
}

QString publicUrl(const Options &options)
{
    QString url = options.value("public_url").trimmed();
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace muhr::endpoint_program
