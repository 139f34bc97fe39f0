// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/framing.h"
#include "core/endpoint/peer.h"
#include "tests/fuzz/target.h"

namespace muhr::fuzz::targets {
namespace {

/// `name:value` lines, as the server hands them on.
void run(QByteArrayView bytes)
{
    endpoint::Request request;
    for (const QByteArray &line : bytes.toByteArray().split('\n'))
        if (const auto colon = line.indexOf(':'); colon > 0)
            request.headers.add(line.first(colon), line.sliced(colon + 1).trimmed());

    for (const auto &[name, value] : endpoint::parseCookies(request.header("Cookie").value_or(QByteArray()))) {
        require(!name.isEmpty() && !name.contains(';') && !value.contains(';'), "a cookie ends at its semicolon");
        require(request.cookie(name).has_value(), "a cookie is found by its name");
    }
    const auto here = endpoint::parsePeer("127.0.0.1").value();
    const auto peer = endpoint::peerBehind(here, request.headers, true);
    require(!peer.group.isEmpty(), "everybody counts somewhere");
    const auto stranger = endpoint::parsePeer("198.51.100.7").value();
    require(!endpoint::peerBehind(stranger, request.headers, true).isLoopback,
            "no header makes a stranger this machine");

    const auto reply = endpoint::Reply::empty(200).with("X-Echo", request.header("X-Echo").value_or(QByteArray()));
    const auto head = headText(reply, {}, base::Instant());
    require(head.count("\r\n") == head.count('\n') && head.indexOf("\r\n\r\n") == head.size() - 4, "a head ends once");

    const auto fault = framingFault(endpoint::HttpVersion::Http11, request.headers);
    const bool isTwofold = request.headers.count("Transfer-Encoding") + request.headers.count("Content-Length") > 1 &&
                           request.headers.count("Transfer-Encoding") > 0;
    require(fault || (!isTwofold && request.headers.count("Host") == 1), "a request ends in one place");
}

} // namespace

const Target &requestHeaders()
{
    static const Target target{"request_headers", run};
    return target;
}

} // namespace muhr::fuzz::targets
