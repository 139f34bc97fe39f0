// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"

#include <QByteArray>

#include <optional>

namespace muhr::endpoint {

enum class HttpVersion { Http10, Http11 };

/// The status to refuse a header with that could be read in two ways, since a request might hide where two programs see
/// another end of the one before (RFC 9112, 11.2); nothing if there is only one way.
std::optional<int> framingFault(HttpVersion version, const Headers &headers);

/// How one answer goes over its connection.
struct Sending
{
    HttpVersion version = HttpVersion::Http11;
    bool isHead = false;
    bool keepsOpen = true;
};

/// Status line and header lines up to the empty one. The length is that of the body, also where none is sent.
QByteArray headText(const Reply &reply, const Sending &sending, base::Instant now);
/// What follows the head: nothing after HEAD, 1xx, 204 and 304.
QByteArray bodyText(const Reply &reply, const Sending &sending);

} // namespace muhr::endpoint
