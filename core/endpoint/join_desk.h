// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/random.h"
#include "core/crypto/secret_key.h"
#include "core/endpoint/rate_limiter.h"
#include "core/endpoint/settings.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>

namespace muhr::endpoint {

/// Where a form stands: it is good for one card, there.
struct FormPlace
{
    base::ShopId shop;
    base::PlacementId placement;
};

/// What keeps the join page from making cards for machines, or two for one person. Any thread.
class JoinDesk
{
public:
    JoinDesk(const EndpointSettings &settings, base::Random &random);

    /// Signed and dated, for the hidden field of a form. It counts until the endpoint is started anew: so what was
    /// already used needs to be remembered no longer than that.
    QString makeForm(const FormPlace &place, base::Instant now, base::Random &random) const;
    /// The number of a form that was made here for this place, and not long ago.
    std::optional<QByteArray> checkForm(const QString &text, const FormPlace &place, base::Instant now) const;
    static constexpr std::chrono::minutes formLasts{30};

    /// Zero: go ahead, and it is counted. Otherwise how long to wait.
    std::chrono::milliseconds takeTurn(const QByteArray &addressGroup, const base::ShopId &shop, base::Instant now);
    /// How many were refused since the start because a shop had too many new cards.
    std::int64_t ceilingsReached() const { return m_ceilings; }

    /// The view token of the card that a form has made already.
    std::optional<QString> cardOf(const QByteArray &form) const;
    void remember(const QByteArray &form, const QString &view, base::Instant now);

private:
    struct Made
    {
        QString view;
        base::Instant at;
    };
    QByteArray signatureOf(const QByteArray &head, const FormPlace &place) const;

    const crypto::DerivedKey m_key;
    RateLimiter m_addresses;
    RateLimiter m_shops;
    std::atomic<std::int64_t> m_ceilings = 0;
    mutable std::mutex m_mutex;
    std::map<QByteArray, Made> m_made;
};

} // namespace muhr::endpoint
