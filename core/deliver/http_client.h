// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace muhr::deliver {

/// How the endpoint speaks to one kind of outside server.
struct ClientSettings
{
    /// Certificate and key that we show, PEM; both empty for none.
    QByteArray certificate;
    QByteArray key;
    /// Certificates that the other end may be signed by, PEM; empty for those of the system.
    QByteArray authorities;
    /// `http://proxy:3128`; empty for none. The environment is not asked.
    QByteArray proxy;
    /// Connections to one host; HTTP/2 needs only one.
    int connections = 1;
    /// Calls under way at the same time.
    int window = 100;
    /// Largest answer body, bytes.
    std::size_t answerLimit = 64 * 1024;
    std::chrono::milliseconds connectTime{10'000};
    /// From sending a call to the end of its answer.
    std::chrono::milliseconds answerTime{20'000};
};

/// One call of an outside server.
struct Call
{
    QByteArray method;
    QByteArray url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

struct CallAnswer
{
    int status = 0;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    /// Names are compared without case.
    std::optional<QByteArray> header(QByteArrayView name) const;
};

/// Why no answer came.
enum class CallFailure {
    /// No such name, no route, or nobody listens.
    Unreachable,
    /// The other end's certificate is not one that we trust.
    NotTrusted,
    /// The other end does not take our certificate, or wants one that we don't have.
    CertificateRefused,
    TimedOut,
    /// The connection ended before the answer did. On a new connection this may be a refused certificate too: the
    /// reason is
    /// lost if we are still sending when it comes.
    Broken,
    /// The answer is larger than the limit.
    TooLarge,
    /// The call was not made, since an earlier one said to stop.
    NotMade,
    /// Address, header, certificate or key can't be used.
    BadSettings
};

/// Calls outside servers, many at a time over few connections that stay open between calls. One thread at a time.
class HttpClient
{
public:
    explicit HttpClient(ClientSettings settings);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    using Outcome = base::Expected<CallAnswer, CallFailure>;
    /// Gets each outcome as it comes; false means that no call which has not begun is made any more.
    using Take = std::function<bool(std::size_t index, const Outcome &outcome)>;

    /// Makes the calls and returns when all have an outcome. Calls begin in their order; they may end in any.
    void perform(std::span<const Call> calls, const Take &take);
    Outcome perform(const Call &call);

    /// Closes all connections; the next call opens new ones.
    void reconnect();
    /// Connections opened so far.
    int connectionsMade() const;

private:
    class Core;
    std::unique_ptr<Core> m_core;
};

} // namespace muhr::deliver
