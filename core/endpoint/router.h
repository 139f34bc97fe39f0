// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/endpoint/route.h"

#include <functional>
#include <optional>
#include <vector>

namespace muhr::endpoint {

/// Recognises whoever calls a route that is not for anyone (bearer, pass token), or answers why not.
using Gatekeeper =
    std::function<base::Expected<Caller, Reply>(Services &, Access::Kind, const Request &, const PathValues &)>;
/// How "not found" and the like look for this request: a page for a browser, JSON for a program.
using Refusal = std::function<Reply(int status, const Request &)>;

/// Finds the route of a request, holds it to the route's access, and answers. Any thread.
class Router
{
public:
    /// The groups must outlive the router.
    Router(Services &services, const std::vector<const RouteGroup *> &groups, Gatekeeper gatekeeper, Refusal refusal);

    /// A request whose address is known, before its body is read.
    struct Match
    {
        const Route *route;
        PathValues values;
    };
    /// Where a request goes, or the refusal (404; 405 with Allow).
    base::Expected<Match, Reply> find(const Request &request) const;

    /// Whether a request may go where it is going, by its header alone: then its caller is known. Asked before a body
    /// is read, so that strangers can't fill the memory with it.
    base::Expected<void, Reply> admit(const Match &match, Request &request) const;
    /// Answers now, or by `later` (only for a route that answers later).
    std::optional<Reply> answer(const Match &match, Request &request, const Later &later) const;

    Reply refuse(int status, const Request &request) const { return m_refusal(status, request); }

private:
    struct Entry
    {
        const Route *route;
        QStringList pattern;
    };
    Services &m_services;
    std::vector<Entry> m_entries;
    Gatekeeper m_gatekeeper;
    Refusal m_refusal;
};

/// The values in the blanks, or nothing if the path is another one.
std::optional<PathValues> matchPattern(const QStringList &pattern, const QStringList &segments);

} // namespace muhr::endpoint
