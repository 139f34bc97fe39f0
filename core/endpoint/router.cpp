// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/endpoint/router.h"

namespace muhr::endpoint {
namespace {

bool takes(const Route &route, Method method)
{
    return std::find(route.methods.begin(), route.methods.end(), method) != route.methods.end();
}

QByteArray allowText(const std::vector<Method> &methods)
{
    QByteArray result;
    for (const Method method : {Method::Get, Method::Head, Method::Post, Method::Put, Method::Patch, Method::Delete}) {
        const bool isTaken =
            std::find(methods.begin(), methods.end(), method) != methods.end() ||
            (method == Method::Head && std::find(methods.begin(), methods.end(), Method::Get) != methods.end());
        if (!isTaken)
            continue;
        if (!result.isEmpty())
            result += ", ";
        result += methodText(method);
    }
    return result;
}

} // namespace

QString PathValues::operator[](QStringView name) const
{
    for (const auto &[key, value] : m_values)
        if (key == name)
            return value;
    return {};
}

std::optional<PathValues> matchPattern(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    PathValues values;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QString &wanted = pattern[i];
        const QString &given = segments[i];
        const auto open = wanted.indexOf(u'{');
        const auto close = wanted.indexOf(u'}', open);
        if (open < 0 || close < 0) {
            if (wanted != given)
                return std::nullopt;
            continue;
        }
        const QStringView before = QStringView(wanted).first(open);
        const QStringView after = QStringView(wanted).sliced(close + 1);
        if (given.size() <= before.size() + after.size() || !given.startsWith(before) || !given.endsWith(after))
            return std::nullopt;
        values.add(wanted.sliced(open + 1, close - open - 1),
                   given.sliced(before.size(), given.size() - before.size() - after.size()));
    }
    return values;
}

Router::Router(Services &services, const std::vector<const RouteGroup *> &groups, Gatekeeper gatekeeper,
               Refusal refusal)
    : m_services(services), m_gatekeeper(std::move(gatekeeper)), m_refusal(std::move(refusal))
{
    for (const RouteGroup *group : groups)
        for (const Route &route : *group)
            m_entries.push_back(
                {&route, route.pattern == QLatin1String("/") ? QStringList() : route.pattern.sliced(1).split(u'/')});
}

base::Expected<Router::Match, Reply> Router::find(const Request &request) const
{
    std::vector<Method> others;
    const Route *getRoute = nullptr;
    PathValues getValues;
    for (const Entry &entry : m_entries) {
        auto values = matchPattern(entry.pattern, request.segments);
        if (!values)
            continue;
        if (takes(*entry.route, request.method))
            return Match{entry.route, std::move(*values)};
        if (!getRoute && request.method == Method::Head && takes(*entry.route, Method::Get)) {
            getRoute = entry.route;
            getValues = std::move(*values);
        }
        others.insert(others.end(), entry.route->methods.begin(), entry.route->methods.end());
    }
    if (getRoute)
        return Match{getRoute, std::move(getValues)};
    if (others.empty())
        return base::Unexpected{refuse(404, request)};
    return base::Unexpected{refuse(405, request).with("Allow", allowText(others))};
}

base::Expected<void, Reply> Router::admit(const Match &match, Request &request) const
{
    switch (match.route->access.kind()) {
    case Access::Kind::Public:
        break;
    case Access::Kind::LoopbackOnly:
        // As if it weren't there: who may not look need not know.
        if (!request.peer.isLoopback)
            return base::Unexpected{refuse(404, request)};
        break;
    case Access::Kind::DeviceBearer:
    case Access::Kind::AnyDeviceBearer:
    case Access::Kind::PassToken: {
        auto caller = m_gatekeeper(m_services, match.route->access.kind(), request, match.values);
        if (!caller)
            return base::Unexpected{caller.error()};
        request.caller = std::move(*caller);
        break;
    }
    }
    return {};
}

std::optional<Reply> Router::answer(const Match &match, Request &request, const Later &later) const
{
    if (const auto admitted = admit(match, request); !admitted)
        return admitted.error();
    if (const auto *now = std::get_if<Answer>(&match.route->answer))
        return (*now)(m_services, request, match.values);
    std::get<AnswerLater>(match.route->answer).begin(m_services, request, match.values, later);
    return std::nullopt;
}

} // namespace muhr::endpoint
