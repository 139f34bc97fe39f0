// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/endpoint/fields.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace muhr::endpoint {

enum class Method { Get, Head, Post, Put, Patch, Delete };

/// Nothing for a method that no address of ours takes. Methods are case-sensitive (RFC 9110, 9.1).
std::optional<Method> parseMethod(std::string_view text);
const char *methodText(Method method);

/// Header lines in the order they came; names are compared without case.
class Headers
{
public:
    void add(QByteArray name, QByteArray value) { m_lines.emplace_back(std::move(name), std::move(value)); }
    std::optional<QByteArray> value(QByteArrayView name) const;
    int count(QByteArrayView name) const;
    const std::vector<std::pair<QByteArray, QByteArray>> &all() const { return m_lines; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_lines;
};

/// Who is at the other end. Behind the proxy on the same machine it is whom the proxy names, never a header that
/// came from elsewhere.
struct Peer
{
    QByteArray address;
    /// What limits by address count by: the address (IPv4) or its first 64 bits (IPv6), since a household owns those.
    QByteArray group;
    bool isLoopback = false;
};

/// Whom the gatekeeper recognised; the shop comes from here, never from the address or the body.
struct Caller
{
    std::optional<base::ShopId> shop;
    std::optional<base::DeviceId> device;
    std::optional<base::CardId> card;
};

/// The path and query of a request, taken apart.
struct Target
{
    /// Decoded one by one: `/a%2Fb/c` is {"a/b", "c"}; a slash at the end gives an empty last segment.
    QStringList segments;
    Fields query;

    /// Nothing unless it is an absolute path of at most 4,096 characters without `.`, `..`, control characters or
    /// encoding that is not UTF-8.
    static std::optional<Target> parse(QByteArrayView text);
};

/// What someone asked of the endpoint.
struct Request
{
    Method method = Method::Get;
    /// Path and query as received.
    QByteArray target;
    QStringList segments;
    Fields query;
    Headers headers;
    QByteArray body;
    Peer peer;
    Caller caller;

    std::optional<QByteArray> header(QByteArrayView name) const { return headers.value(name); }
    std::optional<QByteArray> cookie(QByteArrayView name) const;
    /// The body as a form; nothing unless it says that it is one and is well encoded.
    std::optional<Fields> form() const;
};

} // namespace muhr::endpoint
