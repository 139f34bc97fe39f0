// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/deliver/device_token.h"
#include "core/deliver/http_client.h"
#include "core/deliver/push_verdict.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace muhr::deliver {

/// How Apple's push service is reached (reference: apple-wallet 7).
struct ApnsSettings
{
    /// Port 2197 where a firewall takes 443.
    QByteArray url = "https://api.push.apple.com:443";
    /// The passTypeIdentifier.
    QByteArray topic;
    /// The pair that signs passes, PEM.
    QByteArray certificate;
    QByteArray key;
    /// PEM; empty for the system's.
    QByteArray authorities;
    QByteArray proxy;
    QByteArray pushType = "background";
    /// 5 with `background`; 10 with `alert`.
    int priority = 5;
    /// How long Apple keeps a push for a phone that is off.
    std::chrono::hours keepFor{24};
    /// Pushes under way at the same time, 1 to 100.
    int window = 100;
};

/// Tells phones over Apple's push service that a pass has changed; what changed, the phone fetches itself. One
/// connection stays open between batches. One thread at a time.
class Apns
{
public:
    explicit Apns(const ApnsSettings &settings);

    /// One verdict a token, in the order of the tokens. Ask with each token once. Returns when all are answered; after
    /// a verdict that stops the batch the rest is NotSent.
    std::vector<PushVerdict> push(const std::vector<DeviceToken> &tokens, base::Instant now);

    int connectionsMade() const { return m_client.connectionsMade(); }

private:
    /// Sends over a connection that has not answered yet: whether Apple takes our certificate is seen before more is
    /// sent after it.
    PushVerdict pushFirst(const Call &call);
    Call callFor(const DeviceToken &token, base::Instant now) const;

    ApnsSettings m_settings;
    HttpClient m_client;
    bool m_hasAnswered = false;
};

} // namespace muhr::deliver
