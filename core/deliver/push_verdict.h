// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/source_text.h"
#include "core/deliver/http_client.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace muhr::deliver {

/// What follows from Apple's answer to one push.
enum class PushResult {
    /// Apple took it. That is no proof that the phone heard it.
    Accepted,
    /// The token means nothing: delete the device and its registrations.
    BadToken,
    /// The card was taken off the phone: delete the registrations, unless it registered again after `goneSince`.
    Gone,
    /// This phone was pushed too often: later, it alone.
    TooOften,
    /// Apple has trouble: later.
    Later,
    /// The connection ended or could not be made: soon, over a new one.
    Reconnect,
    /// The certificate is wrong or expired: nothing is sent until someone has seen to it.
    CertificateRefused,
    /// We asked for something that Apple does not understand: nothing is sent until someone has seen to it.
    OurMistake,
    /// Not tried, since an earlier push stopped the batch.
    NotSent
};

/// The outcome of one push.
struct PushVerdict
{
    PushResult result = PushResult::NotSent;
    /// Apple's word, such as `BadDeviceToken`; empty if it gave none.
    QByteArray reason;
    /// With Gone: since when Apple knows.
    std::optional<base::Instant> goneSince;

    /// The batch is not worth going on with.
    bool stopsBatch() const { return result == PushResult::CertificateRefused || result == PushResult::OurMistake; }
};

/// Reads Apple's answer (reference: apple-wallet 7, "Answers").
PushVerdict judgeAnswer(int status, QByteArrayView body);
PushVerdict judgeFailure(CallFailure failure);

/// How long to wait before the attempt after `attempts` failed ones; nothing if another would change nothing.
std::optional<std::chrono::milliseconds> retryAfter(PushResult result, int attempts);

/// `accepted`, `bad_token` …: what is stored. Words are never renamed.
QString wordOf(PushResult result);
/// What the result means, for the operator.
base::SourceText sentenceOf(PushResult result);

} // namespace muhr::deliver
