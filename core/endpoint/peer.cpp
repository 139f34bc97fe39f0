// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/peer.h"

namespace muhr::endpoint {

Peer peerBehind(const Peer &otherEnd, const Headers &headers, bool loopbackIsProxy)
{
    if (!otherEnd.isLoopback || !loopbackIsProxy)
        return otherEnd;
    QByteArray last;
    for (const auto &[name, value] : headers.all())
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            last = value;
    if (last.isEmpty())
        return otherEnd;
    const auto named = parsePeer(last.sliced(last.lastIndexOf(',') + 1).trimmed());
    // A proxy that names nobody readable is not the machine itself: nothing that loopback may is given away.
    return named.value_or(Peer{"unknown", "unknown", false});
}

} // namespace muhr::endpoint
