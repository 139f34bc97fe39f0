// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/request.h"

#include <QByteArray>

#include <optional>

namespace muhr::endpoint {

/// Nothing unless it is an IPv4 or IPv6 address. An IPv4 address in IPv6 clothes is taken as IPv4.
std::optional<Peer> parsePeer(const QByteArray &address);

/// Whom a request comes from: the other end itself, or, if that is the proxy on this machine, the last address of its
/// X-Forwarded-For, which is the only one the proxy wrote.
Peer peerBehind(const Peer &otherEnd, const Headers &headers, bool loopbackIsProxy);

} // namespace muhr::endpoint
