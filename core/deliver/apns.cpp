// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deliver/apns.h"

#include <algorithm>
#include <span>

namespace muhr::deliver {
namespace {

/// A network that fails mostly does so before there is a connection; one that is made and cut this often without a word
/// is refused.
constexpr int firstAttempts = 3;

ClientSettings clientSettings(const ApnsSettings &settings)
{
    ClientSettings result;
    result.certificate = settings.certificate;
    result.key = settings.key;
    result.authorities = settings.authorities;
    result.proxy = settings.proxy;
    result.connections = 1;
    result.window = std::clamp(settings.window, 1, 100);
    result.answerLimit = 4096;
    return result;
}

} // namespace

Apns::Apns(const ApnsSettings &settings) : m_settings(settings), m_client(clientSettings(settings)) {}

Call Apns::callFor(const DeviceToken &token, base::Instant now) const
{
    const auto expiration = (now + m_settings.keepFor).ms() / 1000;
    return {"POST",
            m_settings.url + "/3/device/" + token.hex(),
            {{"apns-topic", m_settings.topic},
             {"apns-push-type", m_settings.pushType},
             {"apns-priority", QByteArray::number(m_settings.priority)},
             {"apns-expiration", QByteArray::number(expiration)},
             {"content-type", "application/json"}},
            "{}"};
}

PushVerdict Apns::pushFirst(const Call &call)
{
    for (int attempt = 1; attempt <= firstAttempts; ++attempt) {
        const auto outcome = m_client.perform(call);
        if (outcome) {
            m_hasAnswered = true;
            return judgeAnswer(outcome->status, outcome->body);
        }
        m_client.reconnect();
        if (outcome.error() != CallFailure::Broken)
            return judgeFailure(outcome.error());
    }
    return judgeFailure(CallFailure::CertificateRefused);
}

std::vector<PushVerdict> Apns::push(const std::vector<DeviceToken> &tokens, base::Instant now)
{
    std::vector<Call> calls;
    calls.reserve(tokens.size());
    for (const DeviceToken &token : tokens)
        calls.push_back(callFor(token, now));

    std::vector<PushVerdict> verdicts(tokens.size());
    std::size_t first = 0;
    if (!m_hasAnswered && !tokens.empty()) {
        verdicts.front() = pushFirst(calls.front());
        first = 1;
        if (verdicts.front().result == PushResult::Reconnect)
            std::fill(verdicts.begin(), verdicts.end(), verdicts.front());
        if (!m_hasAnswered || verdicts.front().stopsBatch())
            return verdicts;
    }
    bool wantsNewConnection = false;
    m_client.perform(std::span(calls).subspan(first), [&](std::size_t index, const HttpClient::Outcome &outcome) {
        auto &verdict = verdicts[first + index];
        verdict = outcome ? judgeAnswer(outcome->status, outcome->body) : judgeFailure(outcome.error());
        wantsNewConnection = wantsNewConnection || verdict.result == PushResult::Reconnect;
        return !verdict.stopsBatch();
    });
    if (wantsNewConnection) {
        m_client.reconnect();
        m_hasAnswered = false;
    }
    return verdicts;
}

} // namespace muhr::deliver
