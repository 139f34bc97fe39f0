// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/http_server_connection.h"

#include "core/endpoint/peer.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

#include <array>
#include <exception>
#include <limits>
#include <string_view>

namespace muhr::endpoint {
namespace {

namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

/// What is still read of a connection that was answered for the last time.
constexpr std::int64_t lingerBytes = 256 * 1024;

QByteArray toBytes(boost::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

HttpConnection::HttpConnection(HttpServerCore &core, ConnectionId id, tcp::socket socket, Peer peer)
    : m_core(core), m_id(id), m_stream(std::move(socket)), m_buffer(core.limits.header + 16 * 1024), m_timer(core.io),
      m_peer(std::move(peer))
{
}

bool HttpConnection::hasBody() const
{
    return m_parser->chunked() || m_parser->content_length().value_or(0) > 0;
}

void HttpConnection::start()
{
    readHeader();
}

void HttpConnection::turnAway()
{
    m_sending.keepsOpen = false;
    send(Reply::plain(503));
}

void HttpConnection::takeAnswer(std::uint32_t request, Reply reply)
{
    if (request != m_request || m_state != State::Answering)
        return;
    endWait();
    send(std::move(reply));
}

void HttpConnection::stopSoon()
{
    m_sending.keepsOpen = false;
    if (m_state == State::Idle || (m_state == State::Reading && m_parser && !m_parser->got_some()))
        close();
    else if (m_state == State::Answering && m_later)
        sendWhenOver();
}

void HttpConnection::close()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    endWait();
    error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
    m_stream.close();
    m_core.leave(m_id);
}

void HttpConnection::waitForNext()
{
    if (m_core.isStopping)
        return close();
    if (m_buffer.size() > 0)
        return readHeader();
    m_state = State::Idle;
    m_stream.expires_after(m_core.limits.idleTime);
    m_stream.async_read_some(m_buffer.prepare(4096), [self = shared_from_this()](error_code error, std::size_t size) {
        self->m_buffer.commit(size);
        if (error)
            self->close();
        else
            self->readHeader();
    });
}

void HttpConnection::readHeader()
{
    m_state = State::Reading;
    ++m_request;
    m_sending = Sending();
    m_lingerLeft = lingerBytes;
    m_parser.emplace();
    m_parser->header_limit(m_core.limits.header);
    // The route says how much; it is not known yet.
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_stream.expires_after(m_core.limits.headerTime);
    http::async_read_header(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](error_code error, std::size_t) { self->haveHeader(error); });
}

void HttpConnection::haveHeader(Error error)
{
    if (m_state == State::Closed)
        return;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return refuse(431);
    if (error == http::error::bad_version)
        return refuse(505);
    // A connection that ends or stays silent is no mistake worth an answer; anything else the parser says is.
    if (error && (error == http::error::end_of_stream || error == http::error::partial_message ||
                  error.category() != http::make_error_code(http::error::bad_target).category()))
        return close();
    if (error)
        return refuse(400);

    const auto &head = m_parser->get();
    m_sending.keepsOpen = head.keep_alive() && m_request < m_core.limits.requestsPerConnection && !m_core.isStopping;
    m_sending.version = head.version() < 11 ? HttpVersion::Http10 : HttpVersion::Http11;
    m_asked = Request();
    for (const auto &line : head)
        m_asked.headers.add(toBytes(line.name_string()), toBytes(line.value()));
    m_asked.peer = peerBehind(m_peer, m_asked.headers, m_core.limits.loopbackIsProxy);
    if (const auto status = findRoute())
        return refuse(*status);
    if (m_state == State::Writing)
        return;
    if (hasBody() && m_match->route->access.kind() != Access::Kind::Public)
        askAdmission();
    else
        readBody();
}

void HttpConnection::askAdmission()
{
    m_state = State::Admitting;
    m_stream.expires_never();
    asio::post(m_core.workers,
               [&core = m_core, id = m_id, request = m_request, match = *m_match, asked = m_asked]() mutable {
                   std::optional<Reply> refusal;
                   try {
                       if (auto admitted = core.router.admit(match, asked); !admitted)
                           refusal = std::move(admitted.error());
                   } catch (const std::exception &) {
                       refusal = core.router.refuse(500, asked);
                   }
                   core.admit(id, request, std::move(refusal));
               });
}

void HttpConnection::takeAdmission(std::uint32_t request, std::optional<Reply> refusal)
{
    if (request != m_request || m_state != State::Admitting)
        return;
    m_state = State::Reading;
    if (!refusal)
        return readBody();
    // Whoever hung up on a body that is on its way would have its sender see a broken line in place of the answer. A
    // body without a length counts as the most there may be.
    m_lingerLeft += static_cast<std::int64_t>(m_parser->content_length().value_or(m_match->route->bodyLimit));
    m_match.reset();
    m_sending.keepsOpen = false;
    send(std::move(*refusal));
}

std::optional<int> HttpConnection::findRoute()
{
    const auto &head = m_parser->get();
    const auto method = parseMethod({head.method_string().data(), head.method_string().size()});
    m_sending.isHead = method == Method::Head;
    if (head.version() != 10 && head.version() != 11)
        return 505;
    if (const auto fault = framingFault(m_sending.version, m_asked.headers))
        return fault;
    if (!method)
        return 501;
    const QByteArray target = toBytes(head.target());
    auto parsed = Target::parse(target);
    if (!parsed)
        return 400;
    m_asked.method = *method;
    m_asked.target = target;
    m_asked.segments = std::move(parsed->segments);
    m_asked.query = std::move(parsed->query);
    auto match = m_core.router.find(m_asked);
    if (!match) {
        if (hasBody())
            m_sending.keepsOpen = false;
        send(match.error());
        return std::nullopt;
    }
    m_match = std::move(*match);
    const auto length = m_parser->content_length();
    if (length && *length > m_match->route->bodyLimit)
        return 413;
    return std::nullopt;
}

void HttpConnection::readBody()
{
    const auto limit = m_match->route->bodyLimit;
    m_parser->body_limit(limit);
    m_stream.expires_after(timeFor(m_parser->content_length().value_or(limit)));
    const auto expectation = m_asked.header("Expect");
    if (!expectation || m_sending.version == HttpVersion::Http10)
        return readBodyBytes();
    if (expectation->compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse(417);
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_stream, asio::buffer(goOn), [self = shared_from_this()](error_code error, std::size_t) {
        if (error)
            self->close();
        else
            self->readBodyBytes();
    });
}

void HttpConnection::readBodyBytes()
{
    http::async_read(m_stream, m_buffer, *m_parser,
                     [self = shared_from_this()](error_code error, std::size_t) { self->haveBody(error); });
}

void HttpConnection::haveBody(Error error)
{
    if (m_state == State::Closed)
        return;
    if (error == http::error::body_limit)
        return refuse(413);
    if (error && (error == http::error::partial_message ||
                  error.category() != http::make_error_code(http::error::bad_target).category()))
        return close();
    if (error)
        return refuse(400);
    const std::string &body = m_parser->get().body();
    m_asked.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
    m_parser.reset();
    answer();
}

void HttpConnection::answer()
{
    m_state = State::Answering;
    m_stream.expires_never();
    const Later later(
        [&core = m_core, id = m_id, request = m_request](Reply reply) { core.deliver(id, request, std::move(reply)); });
    if (const auto *waiting = std::get_if<AnswerLater>(&m_match->route->answer)) {
        m_later = later;
        m_whenOver = waiting->whenOver;
        m_timer.expires_after(waiting->atMost);
        m_timer.async_wait([self = shared_from_this(), request = m_request](error_code error) {
            if (!error && self->m_request == request && self->m_state == State::Answering)
                self->sendWhenOver();
        });
        watchForEnd();
    }
    asio::post(m_core.workers,
               [&router = m_core.router, later, match = std::move(*m_match), asked = m_asked]() mutable {
                   try {
                       if (auto reply = router.answer(match, asked, later))
                           later.answer(std::move(*reply));
                   } catch (const std::exception &) {
                       // None of ours throws; memory may still run out for one request without taking down the
                       // others.
                       later.answer(router.refuse(500, asked));
                   }
               });
    m_match.reset();
}

void HttpConnection::watchForEnd()
{
    m_stream.socket().async_wait(tcp::socket::wait_read,
                                 [self = shared_from_this(), request = m_request](error_code error) {
                                     if (error || self->m_request != request || self->m_state != State::Answering)
                                         return;
                                     error_code ignored;
                                     if (self->m_stream.socket().available(ignored) == 0)
                                         self->close();
                                 });
}

void HttpConnection::sendWhenOver()
{
    auto reply = std::move(m_whenOver);
    endWait();
    send(reply ? std::move(*reply) : Reply::plain(503));
}

void HttpConnection::endWait()
{
    if (!m_later)
        return;
    // From the io thread only; a worker that is about to answer finds nobody waiting.
    m_later->drop();
    m_later.reset();
    m_whenOver.reset();
    m_timer.cancel();
    error_code ignored;
    if (m_stream.socket().is_open())
        m_stream.socket().cancel(ignored);
}

void HttpConnection::refuse(int status)
{
    m_sending.keepsOpen = false;
    const bool isParsed = !m_asked.target.isEmpty();
    send(isParsed ? m_core.router.refuse(status, m_asked) : Reply::plain(status));
}

std::chrono::milliseconds HttpConnection::timeFor(std::uint64_t bytes) const
{
    constexpr std::uint64_t aDay = 86'400;
    const auto seconds = std::min(bytes / std::max<std::uint64_t>(m_core.limits.slowestRate, 1), aDay);
    return m_core.limits.bodyTime + std::chrono::seconds(static_cast<std::int64_t>(seconds));
}

void HttpConnection::send(Reply reply)
{
    m_state = State::Writing;
    m_core.countAnswer(reply.status());
    m_head = headText(reply, m_sending, m_core.clock.now());
    m_body = bodyText(reply, m_sending);
    m_stream.expires_after(timeFor(static_cast<std::uint64_t>(m_body.size())));
    const std::array<asio::const_buffer, 2> parts = {
        asio::const_buffer(m_head.constData(), static_cast<std::size_t>(m_head.size())),
        asio::const_buffer(m_body.constData(), static_cast<std::size_t>(m_body.size()))};
    asio::async_write(m_stream, parts, [self = shared_from_this()](error_code error, std::size_t) {
        if (self->m_state == State::Closed)
            return;
        self->m_body.clear();
        self->m_asked = Request();
        if (error)
            self->close();
        else if (self->m_sending.keepsOpen)
            self->waitForNext();
        else
            self->closeGently();
    });
}

void HttpConnection::closeGently()
{
    m_state = State::Lingering;
    error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(m_lingerLeft > lingerBytes ? std::chrono::seconds(10) : std::chrono::seconds(2));
    readAndForget();
}

void HttpConnection::readAndForget()
{
    m_buffer.clear();
    m_stream.async_read_some(m_buffer.prepare(8192), [self = shared_from_this()](error_code error, std::size_t size) {
        self->m_lingerLeft -= static_cast<std::int64_t>(size);
        if (error || self->m_lingerLeft <= 0 || self->m_core.isStopping)
            self->close();
        else
            self->readAndForget();
    });
}

} // namespace muhr::endpoint
