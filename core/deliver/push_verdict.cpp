// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/push_verdict.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

#include <algorithm>

namespace muhr::deliver {
namespace {

using namespace std::chrono_literals;

/// `first`, then twice as long each time, up to `longest`.
std::chrono::milliseconds doubled(std::chrono::milliseconds first, std::chrono::milliseconds longest, int attempts)
{
    auto wait = first;
    for (int i = 1; i < attempts && wait < longest; ++i)
        wait *= 2;
    return std::min(wait, longest);
}

PushResult resultOf(int status, const QByteArray &reason)
{
    if (status == 200)
        return PushResult::Accepted;
    if (status == 400) {
        if (reason == "BadDeviceToken" || reason == "DeviceTokenNotForTopic")
            return PushResult::BadToken;
        return reason == "IdleTimeout" ? PushResult::Reconnect : PushResult::OurMistake;
    }
    if (status == 403)
        return PushResult::CertificateRefused;
    if (status == 410)
        return PushResult::Gone;
    if (status == 429)
        return PushResult::TooOften;
    if (status == 503)
        return PushResult::Reconnect;
    if (status >= 500)
        return PushResult::Later;
    return PushResult::OurMistake;
}

} // namespace

PushVerdict judgeAnswer(int status, QByteArrayView body)
{
    PushVerdict verdict;
    const auto object = QJsonDocument::fromJson(body.toByteArray()).object();
    verdict.reason = object.value(QLatin1String("reason")).toString().toUtf8().left(64);
    verdict.result = resultOf(status, verdict.reason);
    if (verdict.result == PushResult::Gone)
        if (const auto since = object.value(QLatin1String("timestamp")); since.isDouble())
            verdict.goneSince = base::Instant::fromMs(since.toInteger());
    return verdict;
}

PushVerdict judgeFailure(CallFailure failure)
{
    PushVerdict verdict;
    switch (failure) {
    case CallFailure::Unreachable:
    case CallFailure::TimedOut:
    case CallFailure::Broken:
        verdict.result = PushResult::Reconnect;
        break;
    case CallFailure::TooLarge:
        verdict.result = PushResult::Later;
        break;
    case CallFailure::NotTrusted:
    case CallFailure::BadSettings:
        verdict.result = PushResult::OurMistake;
        break;
    case CallFailure::CertificateRefused:
        verdict.result = PushResult::CertificateRefused;
        break;
    case CallFailure::NotMade:
        verdict.result = PushResult::NotSent;
        break;
    }
    return verdict;
}

std::optional<std::chrono::milliseconds> retryAfter(PushResult result, int attempts)
{
    switch (result) {
    case PushResult::Accepted:
    case PushResult::BadToken:
    case PushResult::Gone:
        return std::nullopt;
    case PushResult::TooOften:
        return doubled(5min, 6h, attempts);
    case PushResult::Later:
        return doubled(15min, 6h, attempts);
    case PushResult::Reconnect:
        return doubled(2s, 15min, attempts);
    case PushResult::CertificateRefused:
    case PushResult::OurMistake:
        return 15min;
    case PushResult::NotSent:
        return 15min;
    }
    return std::nullopt;
}

QString wordOf(PushResult result)
{
    switch (result) {
    case PushResult::Accepted:
        return QStringLiteral("accepted");
    case PushResult::BadToken:
        return QStringLiteral("bad_token");
    case PushResult::Gone:
        return QStringLiteral("gone");
    case PushResult::TooOften:
        return QStringLiteral("too_often");
    case PushResult::Later:
        return QStringLiteral("later");
    case PushResult::Reconnect:
        return QStringLiteral("unreachable");
    case PushResult::CertificateRefused:
        return QStringLiteral("certificate_refused");
    case PushResult::OurMistake:
        return QStringLiteral("our_mistake");
    case PushResult::NotSent:
        return QStringLiteral("not_sent");
    }
    return {};
}

base::SourceText sentenceOf(PushResult result)
{
    switch (result) {
    case PushResult::Accepted:
        return {"Push", QT_TRANSLATE_NOOP("Push", "Apple took the push.")};
    case PushResult::BadToken:
        return {"Push", QT_TRANSLATE_NOOP("Push", "Apple does not know this phone. It was removed.")};
    case PushResult::Gone:
        return {"Push", QT_TRANSLATE_NOOP("Push", "The card is no longer on this phone.")};
    case PushResult::TooOften:
        return {"Push", QT_TRANSLATE_NOOP("Push", "This phone was told too often. It will be told again later.")};
    case PushResult::Later:
        return {"Push", QT_TRANSLATE_NOOP("Push", "Apple has trouble at the moment. The push will be sent again.")};
    case PushResult::Reconnect:
        return {"Push", QT_TRANSLATE_NOOP("Push", "Apple could not be reached. The push will be sent again.")};
    case PushResult::CertificateRefused:
        return {"Push", QT_TRANSLATE_NOOP("Push", "Apple refused the pass certificate. Check that it is the right one "
                                                  "and has not expired.")};
    case PushResult::OurMistake:
        return {"Push", QT_TRANSLATE_NOOP("Push", "Apple did not understand the push. Check the push settings of the "
                                                  "endpoint.")};
    case PushResult::NotSent:
        return {"Push", QT_TRANSLATE_NOOP("Push", "The push waits until the trouble before it is solved.")};
    }
    return {};
}

} // namespace muhr::deliver
