// SPDX-License-Identifier: GPL-3.0-or-later
// Boost stands in http_server*.cpp and their headers alone: it takes most of a minute to compile.
#include "core/endpoint/http_server.h"

#include "core/endpoint/http_server_connection.h"
#include "core/endpoint/http_server_core.h"
#include "core/endpoint/peer.h"

#include <boost/asio/post.hpp>

namespace muhr::endpoint {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

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
    const auto connection = std::make_shared<HttpConnection>(*this, id, std::move(socket), *peer);
    open.emplace(id, connection);
    {
        const std::scoped_lock lock(mutex);
        count = open.size();
        ++counts.connections;
        counts.turnedAway += isTooMany ? 1 : 0;
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

void HttpServerCore::admit(ConnectionId id, std::uint32_t request, std::optional<Reply> refusal)
{
    asio::post(io, [this, id, request, refusal = std::move(refusal)]() mutable {
        const auto found = open.find(id);
        if (found == open.end())
            return;
        const auto connection = found->second;
        connection->takeAdmission(request, std::move(refusal));
    });
}

void HttpServerCore::countAnswer(int status)
{
    const std::scoped_lock lock(mutex);
    ++counts.answers[static_cast<std::size_t>(std::clamp(status / 100, 0, 5))];
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

ServerCounts HttpServer::counts() const
{
    const std::scoped_lock lock(m_core->mutex);
    return m_core->counts;
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
