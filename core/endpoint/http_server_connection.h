// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/framing.h"
#include "core/endpoint/http_server_core.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QByteArray>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace muhr::endpoint {

/// One connection, in the io thread only. At any time it waits for exactly one of: bytes, a worker, a Later, the end of
/// a write; so requests that arrive together are answered in their order.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(HttpServerCore &core, ConnectionId id, boost::asio::ip::tcp::socket socket, Peer peer);

    const QByteArray &group() const { return m_peer.group; }

    void start();
    /// Too many are open already.
    void turnAway();
    /// Whether the body of the request of this number is to be read; nothing: it is.
    void takeAdmission(std::uint32_t request, std::optional<Reply> refusal);
    /// The answer to the request of this number, which a connection counts from 1.
    void takeAnswer(std::uint32_t request, Reply reply);
    /// The server stops: a running request is answered, the rest ends.
    void stopSoon();
    void close();

private:
    using Error = const boost::system::error_code &;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    enum class State { Idle, Reading, Admitting, Answering, Writing, Lingering, Closed };

    /// Between two requests: waits for a first byte longer than a header may take.
    void waitForNext();
    void readHeader();
    void haveHeader(Error error);
    /// The status to refuse with, or nothing: then either the route is found, or its refusal is being sent.
    std::optional<int> findRoute();
    /// A body is read from those only who may send one.
    void askAdmission();
    void readBody();
    void readBodyBytes();
    void haveBody(Error error);
    void answer();
    /// A laptop that closes its lid must not hold a place until its wait is over.
    void watchForEnd();
    void sendWhenOver();
    void endWait();
    void refuse(int status);
    std::chrono::milliseconds timeFor(std::uint64_t bytes) const;
    void send(Reply reply);
    /// Closing with unread bytes would reset the connection and could take our answer along, so some are read first.
    void closeGently();
    void readAndForget();
    bool hasBody() const;

    HttpServerCore &m_core;
    const ConnectionId m_id;
    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    boost::asio::steady_timer m_timer;
    const Peer m_peer;
    State m_state = State::Idle;
    std::uint32_t m_request = 0;
    Sending m_sending;
    std::optional<Parser> m_parser;
    Request m_asked;
    std::optional<Router::Match> m_match;
    std::optional<Later> m_later;
    std::optional<Reply> m_whenOver;
    QByteArray m_head;
    QByteArray m_body;
    std::int64_t m_lingerLeft = 0;
};

} // namespace muhr::endpoint
