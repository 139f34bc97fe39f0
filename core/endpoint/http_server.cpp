// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows Boost: it takes most of a minute to compile.
#include "core/endpoint/http_server.h"

#include "core/endpoint/peer.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QDateTime>
#include <QLocale>

#include <array>
#include <condition_variable>
#include <limits>
#include <map>
#include <mutex>
#include <thread>

namespace muhr::endpoint {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

QByteArray toBytes(boost::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// RFC 9110, 5.6.7.
QByteArray httpDate(base::Instant moment)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(moment.ms(), Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toLatin1();
}

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

std::optional<tcp::endpoint> parseEndpoint(const QByteArray &text)
{
    const auto colon = text.lastIndexOf(':');
    if (colon < 0)
        return std::nullopt;
    QByteArray host = text.first(colon);
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const auto port = text.sliced(colon + 1).toUShort(&isNumber);
    error_code error;
    const auto address = asio::ip::make_address(host.toStdString(), error);
    if (error || !isNumber)
        return std::nullopt;
    return tcp::endpoint(address, port);
}

QByteArray hostText(const tcp::endpoint &endpoint)
{
    return QByteArray::fromStdString(endpoint.address().to_string());
}

using ConnectionId = std::uint64_t;

} // namespace

std::optional<Peer> parsePeer(const QByteArray &text)
{
    error_code error;
    auto address = asio::ip::make_address(text.toStdString(), error);
    if (error)
        return std::nullopt;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        address = asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    Peer result;
    result.address = QByteArray::fromStdString(address.to_string());
    result.isLoopback = address.is_loopback();
    if (address.is_v4()) {
        result.group = result.address;
    } else {
        const auto bytes = address.to_v6().to_bytes();
        result.group = QByteArray(reinterpret_cast<const char *>(bytes.data()), 8).toHex() + "/64";
    }
    return result;
}

class Connection;

/// What the connections share. Everything but the counter and the stop signal belongs to the io thread.
class HttpServerCore
{
public:
    HttpServerCore(const Limits &serverLimits, const Router &serverRouter, const base::Clock &serverClock,
                   int workerCount)
        : limits(serverLimits), router(serverRouter), clock(serverClock), acceptor(io), pause(io),
          workers(static_cast<std::size_t>(std::max(workerCount, 1)))
    {
    }
    ~HttpServerCore();

    void run();
    void acceptNext();
    void enter(tcp::socket socket);
    void leave(ConnectionId id);
    /// Brings an answer from any thread to its connection, if that still exists.
    void deliver(ConnectionId id, std::uint32_t request, Reply reply);
    void beginStop();
    void closeAll();

    const Limits limits;
    const Router &router;
    const base::Clock &clock;
    asio::io_context io{1};
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    asio::thread_pool workers;
    std::thread thread;
    std::uint16_t port = 0;

    std::map<ConnectionId, std::shared_ptr<Connection>> open;
    std::map<QByteArray, std::size_t> perGroup;
    ConnectionId nextId = 1;
    bool isStopping = false;

    mutable std::mutex mutex;
    std::condition_variable emptied;
    std::size_t count = 0;
};

/// One connection, in the io thread only. At any time it waits for exactly one of: bytes, a worker, a Later, the end of
/// a write; so requests that arrive together are answered in their order.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(HttpServerCore &core, ConnectionId id, tcp::socket socket, Peer peer)
        : m_core(core), m_id(id), m_stream(std::move(socket)), m_buffer(core.limits.header + 16 * 1024),
          m_timer(core.io), m_peer(std::move(peer))
    {
    }

    const QByteArray &group() const { return m_peer.group; }

    void start() { readHeader(); }
    void turnAway()
    {
        m_keepsOpen = false;
        send(Reply::plain(503));
    }

    void takeAnswer(std::uint32_t request, Reply reply)
    {
        if (request != m_request || m_state != State::Answering)
            return;
        endWait();
        send(std::move(reply));
    }

    void stopSoon()
    {
        m_keepsOpen = false;
        if (m_state == State::Idle || (m_state == State::Reading && m_parser && !m_parser->got_some()))
            close();
        else if (m_state == State::Answering && m_later)
            sendWhenOver();
    }

    void close()
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

private:
    enum class State { Idle, Reading, Answering, Writing, Lingering, Closed };
    using Parser = http::request_parser<http::string_body>;

    /// Between two requests: waits for a first byte longer than a header may take.
    void waitForNext()
    {
        if (m_core.isStopping)
            return close();
        if (m_buffer.size() > 0)
            return readHeader();
        m_state = State::Idle;
        m_stream.expires_after(m_core.limits.idleTime);
        m_stream.async_read_some(m_buffer.prepare(4096),
                                 [self = shared_from_this()](error_code error, std::size_t size) {
                                     self->m_buffer.commit(size);
                                     if (error)
                                         self->close();
                                     else
                                         self->readHeader();
                                 });
    }

    void readHeader()
    {
        m_state = State::Reading;
        ++m_request;
        m_isHead = false;
        m_isHttp10 = false;
        m_parser.emplace();
        m_parser->header_limit(m_core.limits.header);
        // The route says how much; it is not known yet.
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        m_stream.expires_after(m_core.limits.headerTime);
        http::async_read_header(
            m_stream, m_buffer, *m_parser,
            [self = shared_from_this()](error_code error, std::size_t) { self->haveHeader(error); });
    }

    void haveHeader(error_code error)
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
        m_keepsOpen = head.keep_alive() && m_request < m_core.limits.requestsPerConnection && !m_core.isStopping;
        m_isHttp10 = head.version() < 11;
        m_asked = Request();
        for (const auto &line : head)
            m_asked.headers.add(toBytes(line.name_string()), toBytes(line.value()));
        m_asked.peer = peerBehind(m_peer, m_asked.headers, m_core.limits.loopbackIsProxy);
        if (const auto status = findRoute())
            return refuse(*status);
        if (m_state == State::Writing)
            return;
        readBody();
    }

    /// The status to refuse with, or nothing: then either the route is found, or its refusal is being sent.
    std::optional<int> findRoute()
    {
        const auto &head = m_parser->get();
        const auto method = parseMethod({head.method_string().data(), head.method_string().size()});
        m_isHead = method == Method::Head;
        if (head.version() != 10 && head.version() != 11)
            return 505;
        // Two readings of where a request ends would let one hide inside another.
        const auto coding = m_asked.header("Transfer-Encoding");
        if (m_asked.headers.count("Host") > 1 || (!m_isHttp10 && m_asked.headers.count("Host") == 0) ||
            (coding && (m_isHttp10 || m_asked.headers.count("Content-Length") > 0)))
            return 400;
        if (coding && coding->trimmed().compare("chunked", Qt::CaseInsensitive) != 0)
            return 501;
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
                m_keepsOpen = false;
            send(match.error());
            return std::nullopt;
        }
        m_match = std::move(*match);
        const auto length = m_parser->content_length();
        if (length && *length > m_match->route->bodyLimit)
            return 413;
        return std::nullopt;
    }

    bool hasBody() const { return m_parser->chunked() || m_parser->content_length().value_or(0) > 0; }

    void readBody()
    {
        const auto limit = m_match->route->bodyLimit;
        m_parser->body_limit(limit);
        m_stream.expires_after(timeFor(m_parser->content_length().value_or(limit)));
        const auto expectation = m_asked.header("Expect");
        if (!expectation || m_isHttp10)
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

    void readBodyBytes()
    {
        http::async_read(m_stream, m_buffer, *m_parser,
                         [self = shared_from_this()](error_code error, std::size_t) { self->haveBody(error); });
    }

    void haveBody(error_code error)
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

    void answer()
    {
        m_state = State::Answering;
        m_stream.expires_never();
        const Later later([&core = m_core, id = m_id, request = m_request](Reply reply) {
            core.deliver(id, request, std::move(reply));
        });
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

    /// A laptop that closes its lid must not hold a place until its wait is over.
    void watchForEnd()
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

    void sendWhenOver()
    {
        auto reply = std::move(m_whenOver);
        endWait();
        send(reply ? std::move(*reply) : Reply::plain(503));
    }

    void endWait()
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

    void refuse(int status)
    {
        m_keepsOpen = false;
        const bool isParsed = !m_asked.target.isEmpty();
        send(isParsed ? m_core.router.refuse(status, m_asked) : Reply::plain(status));
    }

    std::chrono::milliseconds timeFor(std::uint64_t bytes) const
    {
        constexpr std::uint64_t aDay = 86'400;
        const auto seconds = std::min(bytes / std::max<std::uint64_t>(m_core.limits.slowestRate, 1), aDay);
        return m_core.limits.bodyTime + std::chrono::seconds(static_cast<std::int64_t>(seconds));
    }

    void send(Reply reply)
    {
        m_state = State::Writing;
        m_body = mayHaveBody(reply.status()) && !m_isHead ? reply.body() : QByteArray();
        m_head = "HTTP/1.1 " + QByteArray::number(reply.status()) + ' ' + reasonPhrase(reply.status()) +
                 "\r\nDate: " + httpDate(m_core.clock.now()) + "\r\nServer: muhr\r\n";
        for (const auto &[name, value] : reply.headers())
            m_head += name + ": " + value + "\r\n";
        if (mayHaveBody(reply.status()))
            m_head += "Content-Length: " + QByteArray::number(reply.body().size()) + "\r\n";
        if (!m_keepsOpen)
            m_head += "Connection: close\r\n";
        else if (m_isHttp10)
            m_head += "Connection: keep-alive\r\n";
        m_head += "\r\n";
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
            else if (self->m_keepsOpen)
                self->waitForNext();
            else
                self->closeGently();
        });
    }

    /// Closing with unread bytes would reset the connection and could take our answer along, so some are read first.
    void closeGently()
    {
        m_state = State::Lingering;
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_lingerLeft = 256 * 1024;
        m_stream.expires_after(std::chrono::seconds(2));
        readAndForget();
    }

    void readAndForget()
    {
        m_buffer.clear();
        m_stream.async_read_some(m_buffer.prepare(8192),
                                 [self = shared_from_this()](error_code error, std::size_t size) {
                                     self->m_lingerLeft -= static_cast<std::int64_t>(size);
                                     if (error || self->m_lingerLeft <= 0 || self->m_core.isStopping)
                                         self->close();
                                     else
                                         self->readAndForget();
                                 });
    }

    HttpServerCore &m_core;
    const ConnectionId m_id;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    asio::steady_timer m_timer;
    const Peer m_peer;
    State m_state = State::Idle;
    std::uint32_t m_request = 0;
    bool m_keepsOpen = true;
    bool m_isHttp10 = false;
    bool m_isHead = false;
    std::optional<Parser> m_parser;
    Request m_asked;
    std::optional<Router::Match> m_match;
    std::optional<Later> m_later;
    std::optional<Reply> m_whenOver;
    QByteArray m_head;
    QByteArray m_body;
    std::int64_t m_lingerLeft = 0;
};

HttpServerCore::~HttpServerCore()
{
    if (!thread.joinable())
        return;
    asio::post(io, [this] { beginStop(); });
    workers.join();
    io.stop();
    thread.join();
    // From here on this thread is the io thread. Whoever still holds a Later must find it dropped.
    closeAll();
}

void HttpServerCore::run()
{
    acceptNext();
    thread = std::thread([this] {
        const auto guard = asio::make_work_guard(io);
        io.run();
    });
}

void HttpServerCore::acceptNext()
{
    acceptor.async_accept([this](error_code error, tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (!error) {
            enter(std::move(socket));
            return acceptNext();
        }
        // Out of descriptors or memory: asking again at once would only burn time.
        pause.expires_after(std::chrono::milliseconds(100));
        pause.async_wait([this](error_code paused) {
            if (!paused && acceptor.is_open())
                acceptNext();
        });
    });
}

void HttpServerCore::enter(tcp::socket socket)
{
    error_code error;
    const auto remote = socket.remote_endpoint(error);
    const auto peer = error ? std::nullopt : parsePeer(hostText(remote));
    if (!peer)
        return;
    socket.set_option(tcp::no_delay(true), error);
    const bool isProxy = peer->isLoopback && limits.loopbackIsProxy;
    auto &sameGroup = perGroup[peer->group];
    const bool isTooMany = open.size() >= limits.connections || (!isProxy && sameGroup >= limits.connectionsPerAddress);
    // Even a 503 takes a place for a moment; far beyond the limit there is none for that either.
    if (open.size() >= limits.connections + limits.connections / 8 + 8) {
        if (sameGroup == 0)
            perGroup.erase(peer->group);
        return;
    }
    ++sameGroup;
    const auto id = nextId++;
    const auto connection = std::make_shared<Connection>(*this, id, std::move(socket), *peer);
    open.emplace(id, connection);
    {
        const std::scoped_lock lock(mutex);
        count = open.size();
    }
    if (isTooMany)
        connection->turnAway();
    else
        connection->start();
}

void HttpServerCore::leave(ConnectionId id)
{
    const auto found = open.find(id);
    if (found == open.end())
        return;
    const auto group = perGroup.find(found->second->group());
    if (group != perGroup.end() && --group->second == 0)
        perGroup.erase(group);
    open.erase(found);
    const std::scoped_lock lock(mutex);
    count = open.size();
    if (count == 0)
        emptied.notify_all();
}

void HttpServerCore::deliver(ConnectionId id, std::uint32_t request, Reply reply)
{
    asio::post(io, [this, id, request, reply = std::move(reply)]() mutable {
        const auto found = open.find(id);
        if (found == open.end())
            return;
        const auto connection = found->second;
        connection->takeAnswer(request, std::move(reply));
    });
}

void HttpServerCore::beginStop()
{
    isStopping = true;
    error_code ignored;
    acceptor.close(ignored);
    pause.cancel();
    const auto connections = open;
    for (const auto &[id, connection] : connections)
        connection->stopSoon();
}

void HttpServerCore::closeAll()
{
    beginStop();
    const auto connections = open;
    for (const auto &[id, connection] : connections)
        connection->close();
}

HttpServer::HttpServer(std::unique_ptr<HttpServerCore> core) : m_core(std::move(core)) {}

HttpServer::~HttpServer() = default;

base::Expected<std::unique_ptr<HttpServer>, ListenError> HttpServer::start(const QByteArray &address,
                                                                           const Limits &limits, const Router &router,
                                                                           const base::Clock &clock, int workers)
{
    const auto endpoint = parseEndpoint(address);
    if (!endpoint)
        return base::Unexpected{ListenError::BadAddress};
    auto core = std::make_unique<HttpServerCore>(limits, router, clock, workers);
    error_code error;
    core->acceptor.open(endpoint->protocol(), error);
    if (!error)
        core->acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        core->acceptor.bind(*endpoint, error);
    if (!error)
        core->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error == asio::error::address_in_use)
        return base::Unexpected{ListenError::AddressTaken};
    if (error)
        return base::Unexpected{ListenError::NotAllowed};
    core->port = core->acceptor.local_endpoint(error).port();
    core->run();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(core)));
}

std::uint16_t HttpServer::port() const
{
    return m_core->port;
}

std::size_t HttpServer::connections() const
{
    const std::scoped_lock lock(m_core->mutex);
    return m_core->count;
}

void HttpServer::stop(std::chrono::milliseconds grace)
{
    asio::post(m_core->io, [core = m_core.get()] { core->beginStop(); });
    std::unique_lock lock(m_core->mutex);
    m_core->emptied.wait_for(lock, grace, [this] { return m_core->count == 0; });
    lock.unlock();
    asio::post(m_core->io, [core = m_core.get()] { core->closeAll(); });
}

} // namespace muhr::endpoint
