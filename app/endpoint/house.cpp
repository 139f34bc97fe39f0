// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endpoint/house.h"

#include "app/endpoint/options.h"
#include "app/endpoint/say.h"

#include "core/store/row_walls.h"

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
    case store::OpenError::NotLetIn:
    case store::OpenError::NeedsOwner:
        return "not_allowed";
    case store::OpenError::NoServer:
    case store::OpenError::NoDriver:
        return "not_here";
    case store::OpenError::OtherDatabase:
        return "bad_value";
    case store::OpenError::Older:
    case store::OpenError::Damaged:
    case store::OpenError::NotADatabase:
    case store::OpenError::Empty:
    case store::OpenError::Missing:
    case store::OpenError::NoRight:
    case store::OpenError::IoFailed:
    case store::OpenError::UnsafeDisk:
        return "store_damaged";
    }
    return "store_damaged";
}

base::SourceText sentenceOf(store::AddressError error)
{
    switch (error) {
    case store::AddressError::OtherScheme:
        return {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The address of a database has to begin with "
                                                          "postgresql://.")};
    case store::AddressError::NoDatabase:
        return {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The address of a database has to name it: "
                                                          "postgresql://user@host/name.")};
    case store::AddressError::BadPart:
        return {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The address of the database has a part that can't be "
                                                          "understood. It has to look like "
                                                          "postgresql://user@host:5432/name?sslmode=verify-full.")};
    }
    Q_UNREACHABLE();
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

HouseResult<std::optional<store::ServerAddress>> databaseOf(const Options &options, const char *key)
{
    if (options.value(key).trimmed().isEmpty())
        return std::optional<store::ServerAddress>();
    auto address = store::ServerAddress::parse(options.value(key));
    if (!address)
        return base::Unexpected{HouseError{"bad_value", sentenceOf(address.error())}};
    return std::optional(std::move(*address));
}

HouseResult<store::Database> openStore(const Options &options, store::IfMissing ifMissing)
{
    const auto server = databaseOf(options);
    if (!server)
        return base::Unexpected{server.error()};
    auto database = *server ? store::Database::openServerForWriting(**server)
                            : store::Database::openForWriting(storePath(options), ifMissing);
    if (!database)
        return base::Unexpected{houseErrorOf(database.error())};
    return std::move(*database);
}

HouseResult<store::Database> openStoreForReading(const Options &options)
{
    const auto openers = storeOpeners(options);
    if (!openers)
        return base::Unexpected{openers.error()};
    auto database = openers->forReading();
    if (!database)
        return base::Unexpected{houseErrorOf(database.error())};
    return std::move(*database);
}

HouseResult<StoreOpeners> storeOpeners(const Options &options)
{
    auto server = databaseOf(options);
    if (!server)
        return base::Unexpected{server.error()};
    if (*server)
        return StoreOpeners{[at = **server] { return store::Database::openServerForWriting(at); },
                            [at = **server] { return store::Database::openServerForReading(at); }};
    return StoreOpeners{
        [at = storePath(options)] { return store::Database::openForWriting(at, store::IfMissing::Refuse); },
        [at = storePath(options)] { return store::Database::openForReading(at); }};
}

HouseResult<void> makeTables(const Options &options, const char *key)
{
    const auto server = databaseOf(options, key);
    const auto owner = databaseOf(options, "database_owner");
    if (!server || !owner)
        return base::Unexpected{server ? owner.error() : server.error()};
    if (!*server || !*owner)
        return {};
    auto database = store::Database::openServerForWriting(**owner);
    if (!database)
        return base::Unexpected{houseErrorOf(database.error())};
    auto transaction = store::Transaction::begin(*database);
    const auto done = transaction ? store::letServe(*transaction, (*server)->user())
                                  : store::Result<void>(base::Unexpected{transaction.error()});
    if (!done || !transaction->commit())
        return base::Unexpected{
            HouseError{"not_allowed",
                       {"Endpoint", QT_TRANSLATE_NOOP("Endpoint", "The owner of the database could not let %1 serve "
                                                                  "with it. Look whether there is such a user, and "
                                                                  "whether the owner may create roles.")},
                       {base::TextCode{(*server)->user()}}}};
    return {};
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
