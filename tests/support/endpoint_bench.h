// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/demo_certificates.h"
#include "core/endpoint/http_server.h"
#include "core/endpoint/services.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/raw_client.h"
#include "tests/support/seeded_random.h"
#include "tests/support/shop_laptop.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>

namespace muhr::tests {

/// A whole endpoint on loopback: real store, real server, all routes, a certificate no phone trusts; and one shop.
struct EndpointBench
{
    explicit EndpointBench(const endpoint::EndpointSettings &settings = {}, std::optional<int> welcome = std::nullopt);

    using Lines = std::vector<std::pair<QByteArray, QByteArray>>;
    /// The whole answer.
    QByteArray ask(const QByteArray &method, const QByteArray &path, const Lines &headers = {},
                   const QByteArray &body = {}) const;
    QByteArray get(const QByteArray &path, const Lines &headers = {}) const { return ask("GET", path, headers); }
    QByteArray postForm(const QByteArray &path, const QByteArray &form, Lines headers = {}) const;

    /// Presses the button of a join page that was just fetched; the answer.
    QByteArray join(const ShopLaptop &at, const QByteArray &carrier = "web", const Lines &headers = {}) const;
    /// The view token of a new card at the shop.
    QByteArray newCard(const ShopLaptop &at) const;
    /// As it lies in the store of the endpoint.
    std::optional<pass::CardContents> cardOf(const QByteArray &view) const;
    std::int64_t customers(const ShopLaptop &at) const;

    static const crypto::DemoCertificates &certificates();

    FixedClock clock{base::Instant::fromMs(1'767'600'000'400)};
    SeededRandom chance{11};
    SeededRandom laptopChance{12};
    QTemporaryDir folder;
    base::Log log{clock, folder.filePath(QStringLiteral("log"))};
    endpoint::LockedRandom random{chance};
    std::unique_ptr<endpoint::Secrets> secrets;
    std::unique_ptr<store::WorkQueue> queue;
    std::unique_ptr<endpoint::Readers> readers;
    std::unique_ptr<endpoint::Services> services;
    std::unique_ptr<ShopLaptop> shop;
    std::unique_ptr<endpoint::Router> router;
    std::unique_ptr<endpoint::HttpServer> server;
};

/// The value of a hidden field of a form.
QByteArray hiddenField(const QByteArray &page, const QByteArray &name);

inline const QByteArray iPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15";
inline const QByteArray androidPhone = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Mobile";

} // namespace muhr::tests
