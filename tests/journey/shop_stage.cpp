// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journey/shop_stage.h"

#include <QDir>

namespace muhr::journey {

std::unique_ptr<ShopStage> ShopStage::set(const QString &language, const QString &name, QString &why)
{
    std::unique_ptr<ShopStage> stage(new ShopStage);
    QDir folder(stage->m_folder.path());
    folder.mkdir(QStringLiteral("laptop"));
    folder.mkdir(QStringLiteral("apple"));
    const QString apple = stage->file(QStringLiteral("apple"));
    const auto authority = tests::Authority::make(apple);
    if (!authority || !authority->issue(QStringLiteral("server"))) {
        why = QStringLiteral("certificates");
        return nullptr;
    }
    QFile authorities(stage->file(QStringLiteral("apple/authority.pem")));
    if (!authorities.open(QIODevice::WriteOnly) || authorities.write(authority->certificate()) < 0) {
        why = QStringLiteral("authority file");
        return nullptr;
    }
    authorities.close();
    stage->m_pushes = std::make_unique<tests::PushServer>(apple);
    stage->m_port = tests::freePort();
    const Ran made = run(programPath(QStringLiteral("muhr-endpoint")),
                         {QStringLiteral("init"), QStringLiteral("--data"), stage->file(QStringLiteral("endpoint")),
                          QStringLiteral("--public-url"), stage->address(), QStringLiteral("--demo-certificate"),
                          QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(stage->m_port),
                          QStringLiteral("--apns-url"), QString::fromLatin1(stage->m_pushes->url()),
                          QStringLiteral("--apns-authorities"), authorities.fileName()});
    stage->m_link = made.json()[QLatin1String("link")].toString();
    if (stage->m_link.isEmpty() || !stage->startEndpoint()) {
        why = QStringLiteral("endpoint: ") + QString::fromUtf8(made.errors);
        return nullptr;
    }
    const Ran shop =
        stage->laptop({QStringLiteral("--language"), language, QStringLiteral("shop"), QStringLiteral("create"),
                       QStringLiteral("--name"), name, QStringLiteral("--template"), QStringLiteral("cafe")});
    stage->m_shop = shop.json();
    if (shop.exitCode != 0) {
        why = QStringLiteral("shop: ") + QString::fromUtf8(shop.errors);
        return nullptr;
    }
    return stage;
}

ShopStage::~ShopStage() = default;

QString ShopStage::joinAddress() const
{
    return m_shop[QLatin1String("address")].toString();
}

Ran ShopStage::laptop(const QStringList &arguments) const
{
    return run(programPath(QStringLiteral("muhr-cli")), QStringList{QStringLiteral("--store"), store()} + arguments);
}

Ran ShopStage::endpoint(const QStringList &arguments) const
{
    return run(programPath(QStringLiteral("muhr-cli")),
               QStringList{QStringLiteral("--store"), endpointStore()} + arguments);
}

bool ShopStage::startEndpoint()
{
    m_endpoint = std::make_unique<Program>(
        programPath(QStringLiteral("muhr-endpoint")),
        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), file(QStringLiteral("endpoint"))});
    const auto line = m_endpoint->nextLine();
    return line && line->contains("listening");
}

void ShopStage::stopEndpoint()
{
    m_endpoint->terminate();
    m_endpoint.reset();
}

void ShopStage::killEndpoint()
{
    m_endpoint->kill();
    m_endpoint.reset();
}

bool ShopStage::connect()
{
    const Ran enrolled = laptop({QStringLiteral("enrol"), m_link});
    if (enrolled.exitCode != 0)
        return false;
    const Ran placement =
        laptop({QStringLiteral("placement"), QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("Table")});
    m_shop[QLatin1String("address")] = placement.json()[QLatin1String("address")];
    return placement.exitCode == 0 && laptop({QStringLiteral("sync")}).exitCode == 0 && !joinAddress().isEmpty();
}

} // namespace muhr::journey
