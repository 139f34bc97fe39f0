// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/endpoint_bench.h"

#include "core/endpoint/cards.h"
#include "core/endpoint/gatekeeper.h"
#include "core/endpoint/refusal.h"
#include "core/store/customer_table.h"

namespace muhr::tests {

const crypto::DemoCertificates &EndpointBench::certificates()
{
    static const auto made =
        crypto::makeDemoCertificates(QStringLiteral("pass.example.muhr.test"), QStringLiteral("MUHRTEST00"),
                                     base::Instant::fromMs(1'767'600'000'000));
    return made;
}

EndpointBench::EndpointBench(const endpoint::EndpointSettings &settings, std::optional<int> welcome)
{
    const QString path = folder.filePath(QStringLiteral("endpoint.muhr"));
    secrets = std::move(*endpoint::Secrets::make(folder.filePath(QStringLiteral("keys")), random, clock.now()));
    queue = std::move(
        *store::WorkQueue::start([path] { return store::Database::openForWriting(path, store::IfMissing::Create); }));
    readers = std::move(*endpoint::Readers::open([path] { return store::Database::openForReading(path); }));
    services.reset(new endpoint::Services{*queue, *readers, clock, random, log, *secrets, settings});
    services->signer = std::move(*crypto::PassSigner::fromPem(certificates().signer));
    services->publicUrl = [] { return QStringLiteral("https://cards.example"); };
    shop = std::make_unique<ShopLaptop>(folder.path(), QStringLiteral("Choyxona"), *services, laptopChance, welcome);
    router = std::make_unique<endpoint::Router>(
        *services, endpoint::allRoutes(), endpoint::recognise,
        [this](int status, const endpoint::Request &request) { return endpoint::refuse(*services, status, request); });
    server = std::move(*endpoint::HttpServer::start("127.0.0.1:0", endpoint::Limits(), *router, clock));
}

QByteArray EndpointBench::ask(const QByteArray &method, const QByteArray &path, const Lines &headers,
                              const QByteArray &body) const
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: cards.example\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    RawClient client(server->port());
    client.send(request + "\r\n" + body);
    return client.readAnswer(method == "HEAD");
}

QByteArray EndpointBench::postForm(const QByteArray &path, const QByteArray &form, Lines headers) const
{
    headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    return ask("POST", path, headers, form);
}

QByteArray EndpointBench::join(const ShopLaptop &at, const QByteArray &carrier, const Lines &headers) const
{
    const QByteArray page = bodyOf(get(at.joinPath(), headers));
    return postForm(at.joinPath(), "token=" + hiddenField(page, "token") + "&homepage=&carrier=" + carrier, headers);
}

QByteArray EndpointBench::newCard(const ShopLaptop &at) const
{
    return headerOf(join(at), "Location").mid(3);
}

std::optional<pass::CardContents> EndpointBench::cardOf(const QByteArray &view) const
{
    return readers->ask([&](store::Database &database) -> std::optional<pass::CardContents> {
        const auto at = endpoint::findCardAtView(database, QString::fromLatin1(view));
        if (!at || !*at)
            return std::nullopt;
        const auto card = endpoint::readCard(*services, database, (*at)->shop, (*at)->customer);
        return card ? *card : std::nullopt;
    });
}

std::int64_t EndpointBench::customers(const ShopLaptop &at) const
{
    return *readers->ask([&](store::Database &database) { return store::countCustomers(database, at.shop()); });
}

QByteArray hiddenField(const QByteArray &page, const QByteArray &name)
{
    const QByteArray before = "name=\"" + name + "\" value=\"";
    const auto begin = page.indexOf(before);
    if (begin < 0)
        return {};
    const auto from = begin + before.size();
    return page.mid(from, page.indexOf('"', from) - from);
}

} // namespace muhr::tests
