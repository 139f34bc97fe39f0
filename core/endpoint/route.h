// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endpoint/later.h"
#include "core/endpoint/reply.h"
#include "core/endpoint/request.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <utility>
#include <variant>
#include <vector>

namespace muhr::endpoint {

/// What a route works with (database, clock, chance, settings, words); defined beside the routes.
struct Services;

/// What stood in the blanks of a route's pattern.
class PathValues
{
public:
    void add(QString name, QString value) { m_values.emplace_back(std::move(name), std::move(value)); }
    /// Empty if the pattern has no such blank.
    QString operator[](QStringView name) const;

private:
    std::vector<std::pair<QString, QString>> m_values;
};

/// Who may use a route. It has no default on purpose: a route that doesn't say so does not compile.
class Access
{
public:
    enum class Kind { Public, DeviceBearer, AnyDeviceBearer, PassToken, LoopbackOnly };
    /// Anyone on the internet.
    static constexpr Access anyone() { return Access(Kind::Public); }
    /// An enrolled laptop with its 15-minute bearer.
    static constexpr Access deviceBearer() { return Access(Kind::DeviceBearer); }
    /// The same, and one that was revoked: for what it pushes there is quarantine.
    static constexpr Access anyDeviceBearer() { return Access(Kind::AnyDeviceBearer); }
    /// A phone that holds the pass (`Authorization: ApplePass …`).
    static constexpr Access passToken() { return Access(Kind::PassToken); }
    /// Programs on the same machine; behind a proxy this is whom the proxy names.
    static constexpr Access loopbackOnly() { return Access(Kind::LoopbackOnly); }

    constexpr Kind kind() const { return m_kind; }

private:
    constexpr explicit Access(Kind kind) : m_kind(kind) {}
    Kind m_kind;
};

/// Answers at once. Runs on a worker thread, several at a time.
using Answer = std::function<Reply(Services &, const Request &, const PathValues &)>;

/// Answers when there is something to say, or `whenOver` after `atMost`. No thread waits meanwhile.
struct AnswerLater
{
    std::chrono::milliseconds atMost;
    Reply whenOver;
    std::function<void(Services &, const Request &, const PathValues &, const Later &)> begin;
};

/// Bytes; for all that is not an import or a batch of events.
constexpr std::uint64_t defaultBodyLimit = 1024 * 1024;

/// One address of the endpoint.
struct Route
{
    std::vector<Method> methods;
    /// `/j/{shop}/{placement}`; a blank may have fixed text around it (`{view}.pkpass`) and is never empty. HEAD is
    /// answered from GET unless a route names it.
    QString pattern;
    Access access;
    std::variant<Answer, AnswerLater> answer;
    std::uint64_t bodyLimit = defaultBodyLimit;
};

/// What one file in `routes/` contributes: `const RouteGroup &name()`.
using RouteGroup = std::vector<Route>;

/// The routes of all files in `routes/`; the list is made by CMake.
const std::vector<const RouteGroup *> &allRoutes();

} // namespace muhr::endpoint
